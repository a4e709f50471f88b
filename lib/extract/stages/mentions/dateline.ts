import type { Document } from '@/lib/extract/document'
import { addMention, namedEntity } from '@/lib/extract/reading'
import { findPlace } from '@/lib/knowledge/gazetteer'
import { readHead } from '@/lib/releases/layout'

/** A dateline's city that knowledge does not have is a place of the dateline's country. */
export function findDateline(document: Document): void {
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
