import type { DocumentEntity } from '@/lib/extract/document'
import { knownEntity, namedEntity, type Reading } from '@/lib/extract/reading'
import { isoOf } from './bureaus'
import { identityWords, knownByWords } from './organisation-identity'

/** A body as the text tells of it: its name, the words of it without the country, and the country. */
export interface BodyFacts {
  readonly name: string
  readonly words: readonly string[]
  readonly country: DocumentEntity | undefined
}

/** The curated body of a country with these words, else one named by the text. */
export function bodyEntity(reading: Reading, { name, words, country }: BodyFacts): DocumentEntity {
  const identity = identityWords(words)
  const iso = country ? isoOf(country) : undefined
  const known = iso === undefined ? undefined : knownByWords(iso, identity)
  if (known) return knownEntity(reading.document, known)
  return namedEntity(reading.document, {
    kind: 'Organisation',
    name: name.replace(/\s+/gu, ' ').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
    identity,
    lang: reading.lang,
    context: country?.id ?? '',
    properties: iso ? { country: iso } : {},
  })
}
