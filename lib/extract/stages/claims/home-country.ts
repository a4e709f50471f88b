import type { DocumentEntity } from '@/lib/extract/document'
import { publisherOf } from '@/lib/extract/publisher'
import { mentionsIn, type Reading } from '@/lib/extract/reading'

const homes = new WeakMap<Reading, DocumentEntity | 'none'>()

function search({ document }: Reading, iso: unknown): DocumentEntity | 'none' {
  const isOwn = ({ kind, properties }: DocumentEntity): boolean =>
    kind === 'Country' && properties['iso'] === iso
  return (iso !== undefined && document.mentions.find(({ entity }) => isOwn(entity))?.entity) || 'none'
}

/**
 * The country whose ministers a sentence means when it says no more than "the minister": that of the publisher, where
 * the release names it and the sentence no other. The only country of a release may be the one that is visited.
 */
export function homeCountry(reading: Reading, sentence: number): DocumentEntity | undefined {
  let home = homes.get(reading)
  if (!home) homes.set(reading, (home = search(reading, publisherOf(reading)?.properties['country'])))
  if (home === 'none') return undefined
  const own = home
  const other = mentionsIn(reading.document, sentence).some(
    ({ entity }) => entity.kind === 'Country' && entity !== own,
  )
  return other ? undefined : own
}
