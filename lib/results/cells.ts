import type { QueryResult } from '@/lib/api/schemas'
import type { EntityKind, Language } from '@/lib/model'
import { entityKindNames, isRelation, languages } from '@/lib/model'

/** A node or a relationship as the API puts it into a cell. */
export interface GraphCell {
  readonly id: string | null
  readonly labels?: readonly string[]
  readonly type?: string
  readonly properties: Readonly<Record<string, unknown>>
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The cell as a node or a relationship; undefined when it is plain data. */
export function graphCell(value: unknown): GraphCell | undefined {
  if (!isRecord(value) || !isRecord(value.properties) || !('id' in value)) return undefined
  return Array.isArray(value.labels) || typeof value.type === 'string'
    ? (value as unknown as GraphCell)
    : undefined
}

/** The kind of an entity's cell; undefined for any other node. */
export function entityKindOf({ labels = [] }: GraphCell): EntityKind | undefined {
  return labels.includes('Entity') ? entityKindNames.find((kind) => labels.includes(kind)) : undefined
}

/** What to call a node: its name or title; the start of its text; its labels. */
export function nameOfCell({ id, labels = [], type, properties }: GraphCell): string {
  const { name, title, text } = properties
  const words = [name, title, text].find((value) => typeof value === 'string' && value !== '')
  return typeof words === 'string' ? words : (type ?? [labels.join(':'), id].filter(Boolean).join(' '))
}

const propertyOf = { en: 'nameEn', fr: 'nameFr', es: 'nameEs', ar: 'nameAr' } as const

/** The names that a node has by language. */
export const namesOfCell = ({ properties }: GraphCell): Partial<Record<Language, string>> =>
  Object.fromEntries(
    languages.flatMap((code) => {
      const name = properties[propertyOf[code]]
      return typeof name === 'string' && name !== '' ? [[code, name] as const] : []
    }),
  )

/** The two ends of a link, read from its key `RELATION:subject:object:modality`. */
export function endsOfKey(key: string): [string, string] | undefined {
  const [, source, target] = key.split(':')
  return source && target ? [source, target] : undefined
}

/** Every entity that a result can put on a board, those of its links included. */
export const boardOfResult = ({ nodes, links }: Pick<QueryResult, 'nodes' | 'links'>): string[] => [
  ...new Set([...nodes, ...links.flatMap((key) => endsOfKey(key) ?? [])]),
]

const drawn = (labels: readonly string[]): boolean => labels.includes('Entity') || labels.includes('Figure')

/** Every entity in a cell, however deep, that can stand on a board; those of its links included. */
export function entitiesIn(value: unknown): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap(entitiesIn))]
  const graph = graphCell(value)
  if (!graph) return isRecord(value) ? entitiesIn(Object.values(value)) : []
  if (graph.labels) return graph.id && drawn(graph.labels) ? [graph.id] : []
  return (isRelation(graph.type) && graph.id && endsOfKey(graph.id)) || []
}

/** A cell as one text, for a file. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(cellText).join('; ')
  const graph = graphCell(value)
  if (graph) return graph.labels ? nameOfCell(graph) : (graph.id ?? graph.type ?? '')
  return JSON.stringify(value)
}

/** How many nodes of a result, each counted once, no board draws: releases and other pieces of the ledger. */
export function otherNodes(rows: readonly (readonly unknown[])[]): number {
  const ids = new Set<string>()
  const walk = (value: unknown): void => {
    const cell = graphCell(value)
    if (cell) {
      if (cell.id && cell.labels && !drawn(cell.labels)) ids.add(cell.id)
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk)
  }
  rows.forEach(walk)
  return ids.size
}
