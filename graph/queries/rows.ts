import { kindOfLabels } from '@/graph/db'
import type { Citation, Link, Node } from '@/lib/api/schemas'
import { entityKinds, languages, type Relation } from '@/lib/model'

const nameField = (lang: string): string => `name${lang.charAt(0).toUpperCase()}${lang.slice(1)}`

const entityProperties = [
  ...new Set(Object.values(entityKinds).flatMap(({ properties }) => Object.keys(properties.shape))),
]
const figureProperties = ['measure', 'item', 'unit', 'currency', 'periodFrom', 'periodTo', 'disagrees']
const nodeProperties = [...new Set([...entityProperties, ...figureProperties])]

const projection = (variable: string, fields: readonly string[], more = ''): string =>
  `${variable} {${fields.map((field) => `.${field}`).join(', ')}${more}}`

/** Fields of a map projection that read an entity's names, as `toNames` wants them. */
export const namesMap = languages.map((lang) => `.${nameField(lang)}`).join(', ')

/** What `namesMap` reads. */
export type NamesRow = Record<string, unknown>

/** Names per language, only those that it has. */
export const toNames = (row: NamesRow): Node['names'] =>
  Object.fromEntries(
    languages
      .map((lang) => [lang, row[nameField(lang)]] as const)
      .filter(([, name]) => typeof name === 'string'),
  )

/** Cypher that reads a node of the board, an entity or a figure, as `toNode` wants it. */
export const nodeMap = (variable: string): string =>
  projection(
    variable,
    ['id', 'name', 'degree', ...languages.map(nameField), ...nodeProperties],
    `, labels: labels(${variable})`,
  )

/** What `nodeMap` reads. */
export type NodeRow = { id: string; name: string; degree: number | null; labels: string[] } & Record<
  string,
  unknown
>

type Property = Node['properties'][string]

const isProperty = (value: unknown): value is Property =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

/** A node as the API answers it: only properties and names that it has. A figure has one link, to its owner. */
export function toNode(row: NodeRow): Node {
  const kind = kindOfLabels(row.labels) ?? 'Figure'
  const properties = nodeProperties.map((name) => [name, row[name]] as const)
  return {
    id: row.id,
    kind,
    name: row.name,
    names: toNames(row),
    properties: Object.fromEntries(properties.filter(([, value]) => isProperty(value))) as Node['properties'],
    degree: row.degree ?? (kind === 'Figure' ? 1 : 0),
  }
}

/** Cypher that reads a link as `toLink` wants it. */
export const linkMap = (variable: string): string =>
  projection(
    variable,
    [
      'key',
      'modality',
      'background',
      'claims',
      'releases',
      'stories',
      'confidence',
      'published',
      'validFrom',
      'validTo',
      'langs',
      'publishers',
    ],
    `, relation: type(${variable}), source: startNode(${variable}).id, target: endNode(${variable}).id`,
  )

type Nullable<T, Keys extends keyof T> = Omit<T, Keys> & { [Key in Keys]: T[Key] | null }

/** What `linkMap` reads. */
export type LinkRow = Nullable<Link, 'background' | 'published' | 'langs' | 'publishers'> & {
  relation: Relation
}

/** A link as the API answers it. */
export const toLink = (row: LinkRow): Link => ({
  ...row,
  background: row.background ?? false,
  published: row.published ?? [],
  langs: row.langs ?? [],
  publishers: row.publishers ?? [],
})

/** Cypher that reads what a citation of a release needs, as `toCitation` wants it. */
export const citationMap = (variable: string, more = ''): string =>
  projection(
    variable,
    [
      'id',
      'title',
      'lang',
      'publisher',
      'publishedAt',
      'number',
      'address',
      'basis',
      'standsForPublisher',
      'standsForDate',
      'standsForNumber',
      'standsForAddress',
    ],
    more,
  )

/** What `citationMap` reads. */
export interface CitationRow extends Omit<Citation, 'standsFor'> {
  standsForPublisher: string | null
  standsForDate: string | null
  standsForNumber: string | null
  standsForAddress: string | null
}

/** A citation: a summary says which official release it stands for. */
export function toCitation(row: CitationRow): Citation {
  const { id, title, lang, publisher, publishedAt, number, address, basis } = row
  const { standsForPublisher, standsForDate, standsForNumber, standsForAddress } = row
  return {
    id,
    title,
    lang,
    publisher,
    publishedAt,
    number,
    address,
    basis,
    ...(standsForPublisher !== null && standsForDate !== null
      ? {
          standsFor: {
            publisher: standsForPublisher,
            date: standsForDate,
            ...(standsForNumber === null ? {} : { number: standsForNumber }),
            ...(standsForAddress === null ? {} : { address: standsForAddress }),
          },
        }
      : {}),
  }
}
