import type { DocumentEntity, DocumentMention } from '@/lib/extract/document'
import { headSections, mentionsIn, type Reading, type ReadSentence } from '@/lib/extract/reading'

/** How many paragraphs may go before an operation is named that the release is about; pages put furniture in between. */
const early = 8

/** How many sentences back in its paragraph a sentence may still go on about something. */
export const back = 24

/** Mentions of operations that stand for themselves: not the series inside the name of an edition. */
export function operationsIn(reading: Reading, sentence: number): DocumentMention[] {
  const mentions = mentionsIn(reading.document, sentence).filter(({ entity }) => entity.kind === 'Operation')
  return mentions.filter(
    (one) =>
      !mentions.some(
        (other) =>
          other !== one &&
          other.start <= one.start &&
          other.end >= one.end &&
          other.end - other.start > one.end - one.start,
      ),
  )
}

const seriesName = (entity: DocumentEntity): string =>
  entity.properties.edition === undefined ? entity.id : entity.id.replace(/-[a-z0-9]+$/u, '')

/** Paragraphs of the body, the first ones first. */
export function bodyParagraphs(reading: Reading): number[] {
  return [
    ...new Set(
      reading.sentences
        .filter(({ section }) => section === 'body' || section === 'quote')
        .map(({ paragraph }) => paragraph),
    ),
  ]
}

/** How many paragraphs tell what the release is about. */
const opening = 3

/** The edition of a series that is named first in the paragraphs behind a lead that tells of the series only. */
function editionNext(
  reading: Reading,
  series: DocumentEntity,
  paragraphs: readonly number[],
): Set<DocumentEntity> {
  const near = reading.sentences.filter(({ paragraph }) => paragraphs.includes(paragraph))
  const edition = near
    .flatMap(({ index }) => operationsIn(reading, index))
    .find(({ entity }) => entity !== series && seriesName(entity) === series.id)
  return new Set([edition?.entity ?? series])
}

/**
 * The operations that a release is about: those of its title, or of its first paragraph, or, when these speak of an
 * operation and name none or only its series, or of no person and meeting, the first one named right after. A release on a visit has
 * none of its own.
 */
function findOwn(reading: Reading): Set<DocumentEntity> {
  const lead = bodyParagraphs(reading)
  const own = new Set(
    reading.document.entities.filter(
      ({ kind, properties }) => kind === 'Operation' && properties.unnamed === true,
    ),
  )
  const add = (sentences: readonly ReadSentence[]): void => {
    for (const { index } of sentences) for (const { entity } of operationsIn(reading, index)) own.add(entity)
  }
  add(reading.sentences.filter(({ section }) => headSections.has(section)))
  const first = reading.sentences.filter(({ paragraph }) => paragraph === lead[0])
  if (own.size > 0) {
    // a title may name the series only, and the first paragraph the edition
    const series = new Set([...own].map(({ id }) => id))
    for (const { index } of first)
      for (const { entity } of operationsIn(reading, index))
        if (series.has(seriesName(entity))) own.add(entity)
    return own.size === 1 ? editionNext(reading, [...own][0]!, lead.slice(1, opening)) : own
  }
  add(first)
  if (own.size > 0) return own
  const top = reading.sentences.filter(
    ({ section, paragraph }) => headSections.has(section) || paragraph === lead[0],
  )
  const speaks = top.some(({ tokens }) =>
    tokens.some((token) =>
      [token.fold, ...token.readings].some(
        (word) => reading.words.operation.has(word) || reading.words.operations.has(word),
      ),
    ),
  )
  const other = top.some(({ index }) =>
    mentionsIn(reading.document, index).some(
      ({ entity }) => entity.kind === 'Event' || entity.kind === 'Official',
    ),
  )
  if (!speaks && other) return own
  for (const number of lead.slice(1, early)) {
    add(reading.sentences.filter(({ paragraph }) => paragraph === number))
    if (own.size > 0) return own
  }
  return own
}

const known = new WeakMap<Reading, { read: number; own: ReadonlySet<DocumentEntity> }>()

/** The operations a release is about; see `findOwn`. Found again when mentions or entities have been added. */
export function ownOperations(reading: Reading): ReadonlySet<DocumentEntity> {
  const { mentions, entities } = reading.document
  const read = mentions.length + entities.length
  const found = known.get(reading)
  if (found?.read === read) return found.own
  const own = findOwn(reading)
  known.set(reading, { read, own })
  return own
}

/** Whether an operation is one the release is about, or the series of one. */
export function isOwn(reading: Reading, operation: DocumentEntity): boolean {
  const own = [...ownOperations(reading)]
  return own.some(
    (entity) => entity === operation || entity.id === operation.id || seriesName(entity) === operation.id,
  )
}

/** The operations that a sentence speaks of: its own, else those of the sentence before it in the paragraph. */
export function operationsAbout(reading: Reading, sentence: ReadSentence): DocumentEntity[] {
  for (let index = sentence.index; index >= Math.max(0, sentence.index - back); index -= 1) {
    if (reading.sentences[index]?.paragraph !== sentence.paragraph) return []
    const found = operationsIn(reading, index)
    if (found.length > 0) return found.map(({ entity }) => entity)
  }
  return []
}
