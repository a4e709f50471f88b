import { gazetteer } from '@/lib/knowledge/gazetteer'
import type { KnownEntity } from '@/lib/knowledge/entry'
import { tokenize } from '@/lib/text/tokens'
import type { DocumentEntity } from './document'
import { knownEntity, type Reading } from './reading'

/** The curated organisation called `name` in any language; undefined for others. */
function organisationNamed(name: string): KnownEntity | undefined {
  const tokens = tokenize(name)
  return gazetteer()
    .matchesAt(tokens, 0)
    .find(({ to }) => to === tokens.length)
    ?.values.find(({ entry }) => entry.kind === 'Organisation')?.entry
}

/** The organisation that speaks in a release: its publisher, or for a summary the one that it stands for. */
export function publisherOf(reading: Reading): DocumentEntity | undefined {
  const { release } = reading.document
  const name = release.standsFor?.publisher ?? release.publisher
  const entry = name === null ? undefined : organisationNamed(name)
  return entry ? knownEntity(reading.document, entry) : undefined
}
