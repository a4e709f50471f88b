import { back, operationsAbout, ownOperations } from '@/lib/extract/context'
import type { DocumentEntity, DocumentMention } from '@/lib/extract/document'
import {
  headSections,
  firstFrom,
  mentionsIn,
  mentionsOf,
  type Reading,
  type ReadSentence,
} from '@/lib/extract/reading'
import type { EntityKind } from '@/lib/model'

/** What a release is about, and where it says so. */
export interface Own {
  readonly entity: DocumentEntity
  readonly mention: DocumentMention
}

const leadSentences = 3

const isNested = (mention: DocumentMention, all: readonly DocumentMention[]): boolean =>
  all.some(
    (other) =>
      other !== mention &&
      other.start <= mention.start &&
      other.end >= mention.end &&
      other.end - other.start > mention.end - mention.start,
  )

function inSentences(reading: Reading, kind: EntityKind, sentences: ReadonlySet<number>): DocumentMention[] {
  const mentions = [...sentences].flatMap((sentence) => mentionsIn(reading.document, sentence))
  return mentions
    .filter((mention) => mention.entity.kind === kind && !isNested(mention, mentions))
    .toSorted((a, b) => a.start - b.start)
}

/** A release about a series that names one edition of it is about that edition. */
export function editionMeant(reading: Reading, own: DocumentEntity): DocumentEntity {
  if (own.properties['series'] !== true) return own
  const editions = new Set(
    reading.document.entities.filter(
      ({ kind, id, properties }) =>
        kind === 'Operation' && properties['edition'] !== undefined && id.startsWith(`${own.id}-`),
    ),
  )
  return editions.size === 1 ? [...editions][0]! : own
}

/** Operations without the series whose editions are among them: "SOGA II, the second SOGA" is one. */
export function withoutSeries(operations: Iterable<DocumentEntity>): DocumentEntity[] {
  const all = [...new Set(operations)]
  return all.filter(
    ({ id, properties }) =>
      properties['series'] !== true ||
      !all.some((other) => other.properties['edition'] !== undefined && other.id.startsWith(`${id}-`)),
  )
}

/** The operation that a sentence without one goes on about: the only one of the sentences before it, else the release's own. */
export function operationMeant(reading: Reading, sentence: ReadSentence): Own | undefined {
  const about = withoutSeries(operationsAbout(reading, sentence))
  if (about.length > 1) return undefined
  const [entity] = about
  const told = entity ? mentionsOf(reading.document, entity) : []
  const before = told.slice(0, firstFrom(told, sentence.end))
  const mention = before.find(({ form }) => form !== 'description') ?? before[0]
  return entity && mention ? { entity, mention } : ownOperation(reading)
}

/** The one operation that a release is about, where there is just one. */
function ownOperation(reading: Reading): Own | undefined {
  const own = withoutSeries(ownOperations(reading))
  const entity = own.length === 1 ? editionMeant(reading, own[0]!) : undefined
  const mention = entity && (mentionsOf(reading.document, entity)[0] ?? toldByResults(reading, entity))
  return entity && mention ? { entity, mention } : undefined
}

/** The line that announces what police did, where no word of a release stands for the operation itself. */
function toldByResults(reading: Reading, entity: DocumentEntity): DocumentMention | undefined {
  const first =
    reading.sentences.find(({ section }) => section === 'title') ??
    reading.sentences.find(({ section }) => section === 'body')
  return (
    first && {
      sentence: first.index,
      start: first.start,
      end: first.end,
      quote: first.text,
      entity,
      form: 'description',
      rule: 'operation-told',
      confidence: 0.7,
    }
  )
}

/** The event of a release’s head, else of its first sentences: the only one, else the one it tells of most. */
function ownEvent(reading: Reading): Own | undefined {
  const head = reading.sentences.filter(({ section }) => headSections.has(section))
  const lead = reading.sentences
    .filter(({ section }) => section === 'body' || section === 'quote')
    .slice(0, leadSentences)
  const operation = ownOperations(reading).size > 0
  for (const part of operation ? [head] : [head, lead.slice(0, 1), lead]) {
    const found = inSentences(reading, 'Event', new Set(part.map(({ index }) => index)))
    const told = [...new Set(found.map(({ entity }) => entity))]
      .map((entity) => ({ entity, times: mentionsOf(reading.document, entity).length }))
      .toSorted((a, b) => b.times - a.times)
    const [most, next] = told
    if (!most) continue
    if (next?.times === most.times) return undefined
    return { entity: most.entity, mention: found.find(({ entity }) => entity === most.entity)! }
  }
  if (operation) return undefined
  const [only, ...more] = reading.events.filter(({ type }) => type === 'visit')
  const visit = more.length === 0 ? only?.entity : undefined
  const told = reading.document.mentions.find(({ entity }) => entity === visit)
  return visit && told ? { entity: visit, mention: told } : undefined
}

/** The event that a sentence without one goes on about: the only one told before it in its paragraph, else the release's own. */
export function eventMeant(reading: Reading, sentence: ReadSentence): Own | undefined {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - back); index -= 1) {
    if (reading.sentences[index]?.paragraph !== sentence.paragraph) break
    const found = inSentences(reading, 'Event', new Set([index]))
    if (new Set(found.map(({ entity }) => entity)).size > 1) return undefined
    if (found[0]) return { entity: found[0].entity, mention: found[0] }
  }
  return ownOf(reading, 'Event')
}

const known = new WeakMap<Reading, { read: number; own: Own | undefined }>()

/** The one operation or event that a release announces. */
export function ownOf(reading: Reading, kind: 'Operation' | 'Event'): Own | undefined {
  if (kind === 'Operation') return ownOperation(reading)
  const read = reading.document.mentions.length
  const found = known.get(reading)
  if (found?.read === read) return found.own
  const own = ownEvent(reading)
  known.set(reading, { read, own })
  return own
}

const agreements = new WeakMap<Reading, { read: number; own: Own | undefined }>()

/** The agreement that a release tells of, where it names one only. */
export function agreementMeant(reading: Reading): Own | undefined {
  const { mentions, entities } = reading.document
  const found = agreements.get(reading)
  if (found?.read === mentions.length) return found.own
  const [only, ...more] = entities.filter(({ kind }) => kind === 'Agreement')
  const mention = only && more.length === 0 ? mentionsOf(reading.document, only)[0] : undefined
  const own = only && mention ? { entity: only, mention } : undefined
  agreements.set(reading, { read: mentions.length, own })
  return own
}
