import {
  extractionSchema,
  type EntityKind,
  type ExtractedClaim,
  type ExtractedEntity,
  type ExtractedFigure,
  type Extraction,
  type Release,
  type Section,
} from '@/lib/model'
import { hashId, sha256 } from '@/lib/model/identity'

type Names = ExtractedEntity['names']

/** An entity of a hand-made extraction; its id is its kind in lower case and its key. */
export interface MadeEntity {
  readonly kind: EntityKind
  readonly key: string
  readonly name?: string
  readonly names?: Names
  readonly aliases?: string[]
  readonly known?: boolean
  readonly properties?: ExtractedEntity['properties']
}

type Statement = Partial<
  Pick<
    ExtractedClaim,
    'modality' | 'background' | 'validFrom' | 'validTo' | 'validText' | 'saidBy' | 'qualifiers'
  >
> & { readonly confidence?: number; readonly section?: Section }

export type MadeClaim = Statement & Pick<ExtractedClaim, 'relation' | 'subject' | 'object'>
export type MadeFigure = Statement &
  Pick<ExtractedFigure, 'measure' | 'about' | 'value'> &
  Partial<
    Pick<
      ExtractedFigure,
      'comparator' | 'low' | 'high' | 'unit' | 'currency' | 'item' | 'in' | 'period' | 'covers' | 'editions'
    >
  >

export interface Made {
  readonly release?: Partial<Release>
  readonly entities?: readonly MadeEntity[]
  readonly claims?: readonly MadeClaim[]
  readonly figures?: readonly MadeFigure[]
}

export const idOf = ({ kind, key }: Pick<MadeEntity, 'kind' | 'key'>): string =>
  `${kind.toLowerCase()}-${key}`

/** A text that grows sentence by sentence, with the offsets that extraction would find. */
class Text {
  text = ''
  readonly sentences: Extraction['sentences'] = []

  add(sentence: string, section: Section): { start: number; end: number } {
    const start = this.text.length
    this.text += `${sentence}\n`
    const span = { start, end: start + sentence.length }
    this.sentences.push({ ...span, section })
    return span
  }
}

/**
 * An extraction as the pipeline could have made it, for tests of what comes after: one sentence for each
 * entity and each statement, with offsets that fit. Checked against the contract.
 */
export function makeExtraction({ release = {}, entities = [], claims = [], figures = [] }: Made): Extraction {
  const title = release.title ?? 'A release made for a test'
  const text = new Text()
  text.add(title, 'title')
  const publisher = release.publisher === undefined ? 'Test Police' : release.publisher
  const publishedAt = release.publishedAt === undefined ? '2013-10-11' : release.publishedAt
  const id = release.id ?? hashId('release', [publisher, publishedAt, title])
  const state = (words: string, { confidence = 0.9, section = 'body' }: Statement) => {
    const span = text.add(words, section)
    return [{ ...span, quote: words, rule: 'made', confidence }]
  }
  const made = {
    entities: entities.map((entity): ExtractedEntity => {
      const { kind, key, name = key, names = {}, aliases = [], known = false, properties = {} } = entity
      return {
        id: idOf(entity),
        kind,
        name,
        names,
        aliases,
        known,
        properties,
        mentions: state(`${name} is named.`, {}),
      }
    }),
    claims: claims.map(({ confidence, section, ...claim }): ExtractedClaim => {
      const { relation, subject, object, modality = 'asserted' } = claim
      const given = { confidence, section }
      return {
        ...claim,
        id: hashId('claim', [id, relation, subject, object, modality, claim.validFrom]),
        modality,
        evidence: state(`${subject} ${relation} ${object} ${modality}.`, given),
      }
    }),
    figures: figures.map(({ confidence, section, ...figure }): ExtractedFigure => {
      const { measure, about, value, modality = 'asserted', comparator = 'exact' } = figure
      return {
        ...figure,
        id: hashId('claim', [id, measure, about, value, figure.in, modality]),
        modality,
        comparator,
        evidence: state(`${about} ${measure} ${comparator} ${value}.`, { confidence, section }),
      }
    }),
  }
  return extractionSchema.parse({
    release: {
      lang: 'en',
      publishedPrecision: publishedAt === null ? 'none' : 'day',
      dateline: null,
      number: null,
      address: null,
      basis: 'official',
      ...release,
      id,
      title,
      publisher,
      publishedAt,
      text: release.text ?? text.text,
      sha256: sha256(release.text ?? text.text),
    },
    sentences: text.sentences,
    ...made,
    warnings: [],
  })
}
