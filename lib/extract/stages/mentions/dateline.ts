import type { Document } from '@/lib/extract/document'
import { addMention, knownEntity, namedEntity } from '@/lib/extract/reading'
import { findPlace, gazetteer } from '@/lib/knowledge/gazetteer'
import { readHead } from '@/lib/releases/layout'
import { tokenize } from '@/lib/text/tokens'

/** "Abuja, March 13, 2024": the known place of issue beside the date, on a line above the body that is read no further. */
function findPlaceOfIssue(document: Document): void {
  const { text } = document.release
  const { place, body } = readHead(text)
  if (place === undefined) return
  const sentence = document.sentences.findLast(
    (one) => one.start < body && text.startsWith(place, one.start) && one.section === 'boilerplate',
  )
  if (!sentence) return
  const tokens = tokenize(place)
  const known = gazetteer()
    .matchesAt(tokens, 0)
    .filter(({ to }) => to === tokens.length)
    .flatMap(({ values }) => values.filter(({ form, listed }) => form !== 'demonym' && !listed))
    .map(({ entry }) => entry)
  const entry = known.find(({ kind }) => kind === 'Place') ?? known.find(({ kind }) => kind === 'Country')
  if (!entry) return
  addMention(document, {
    sentence: sentence.index,
    start: sentence.start,
    end: sentence.start + place.length,
    entity: knownEntity(document, entry),
    form: 'name',
    rule: 'place-of-issue',
    confidence: 0.9,
  })
}

/** The place that a release is dated from, a dateline's city that knowledge does not have among them: one of the dateline's country. */
export function findDateline(document: Document): void {
  findPlaceOfIssue(document)
  const { release } = document
  const head = readHead(release.text).dateline
  const city = release.dateline?.city
  if (!head || !city || findPlace(head.city)) return
  const sentence = document.sentences.find(({ start, end }) => start <= head.start && end > head.start)
  if (!sentence || sentence.start !== head.start) return
  const country = release.dateline?.country
  const entity = namedEntity(document, {
    kind: 'Place',
    name: city,
    context: country ? `country-${country.toLowerCase()}` : '',
    properties: country ? { country } : {},
  })
  addMention(document, {
    sentence: sentence.index,
    start: head.start,
    end: head.start + head.city.length,
    entity,
    form: 'name',
    rule: 'dateline',
    confidence: 0.9,
  })
}
