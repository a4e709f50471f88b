import type { DocumentEntity } from '@/lib/extract/document'
import { namedEntity, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { foldName } from '@/lib/text/fold'
import { personIdentity, type PersonName } from './person-name'

const identities = new WeakMap<DocumentEntity, string>()

function identityOf(entity: DocumentEntity): string {
  const identity = identities.get(entity) ?? personIdentity(foldName(entity.name).split(' '))
  identities.set(entity, identity)
  return identity
}

/** The entity of a named person: one that the release has introduced already, else a new one. */
export function personEntity(
  reading: Reading,
  sentence: ReadSentence,
  name: PersonName,
  organisation: DocumentEntity | undefined,
): DocumentEntity {
  const tokens = sentence.tokens.slice(name.from, name.to)
  const text = reading.document.release.text.slice(tokens[0]!.start, tokens.at(-1)!.end)
  const identity = personIdentity(tokens.map(({ fold }) => fold))
  const same = reading.offices.find(({ entity }) => !entity.known && identityOf(entity) === identity)
  if (same) return same.entity
  return namedEntity(reading.document, {
    kind: 'Official',
    name: text,
    identity,
    lang: reading.lang,
    context: contextOfBody(organisation),
  })
}

/** What tells people of one name apart across releases: the country of their body, or that it is an international one. */
export function contextOfBody(organisation: DocumentEntity | undefined): string {
  const country = organisation?.properties[organisation.kind === 'Country' ? 'iso' : 'country']
  if (typeof country === 'string') return `country-${country.toLowerCase()}`
  return organisation?.known ? 'international' : ''
}
