import type { DocumentEntity } from '@/lib/extract/document'
import {
  addMention,
  namedEntity,
  type EventFacts,
  type Reading,
  type ReadSentence,
} from '@/lib/extract/reading'
import { nounPhrase, type NounPhrase } from './noun-phrase'
import { isTitleCase } from './title-case'

const hosts = new Set(['Organisation', 'Facility', 'Country', 'Place'])
const visitors = new Set(['Official', 'Organisation', 'Country'])

/** Who came and where to, by the words that lead to each name: "to INTERPOL", "of Mr Liao", "China’s". */
function visitEnds(
  reading: Reading,
  phrase: NounPhrase,
): { host?: DocumentEntity; visitor?: DocumentEntity } {
  const found: { host?: DocumentEntity; visitor?: DocumentEntity } = {}
  for (const { mention, link } of phrase.complements) {
    const { entity } = mention
    if (reading.words.towards.has(link)) {
      if (hosts.has(entity.kind)) found.host ??= entity
    } else if (visitors.has(entity.kind) && (entity.kind === 'Official' || !found.visitor)) {
      found.visitor = entity
    }
  }
  return found
}

const share = (one: ReadonlySet<unknown>, other: ReadonlySet<unknown>): boolean =>
  [...one].every((item) => other.has(item)) || [...other].every((item) => one.has(item))

const conflict = <Value>(one: Value | undefined, other: Value | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other

/** ISO code of where a visitor comes from: of the country, of the body, of the body an official speaks for. */
function originOf(reading: Reading, visitor: DocumentEntity): string | undefined {
  const own = visitor.properties[visitor.kind === 'Country' ? 'iso' : 'country']
  if (typeof own === 'string') return own
  const office = reading.offices.find(({ entity, organisation }) => entity === visitor && organisation)
  return office?.organisation ? originOf(reading, office.organisation) : undefined
}

function sameVisit(reading: Reading, one: EventFacts, other: EventFacts): boolean {
  if (conflict(one.host, other.host) && one.host?.kind === other.host?.kind) return false
  const [a, b] = [one.visitor, other.visitor]
  if (!a || !b || a === b) return true
  if (a.kind === 'Official' && b.kind === 'Official') return false
  return !conflict(originOf(reading, a), originOf(reading, b))
}

/** Whether two tellings of one release are of one event. */
function sameEvent(reading: Reading, one: EventFacts, other: EventFacts): boolean {
  if (one.type !== other.type) return false
  if (one.type === 'visit') return sameVisit(reading, one, other)
  if (conflict(one.host, other.host)) return false
  return share(one.words, other.words) && share(one.about, other.about)
}

function factsOf(
  reading: Reading,
  sentence: ReadSentence,
  phrase: NounPhrase,
  type: string,
  entity: DocumentEntity,
): EventFacts {
  const ends = type === 'visit' ? visitEnds(reading, phrase) : placeOf(reading, phrase)
  const about = phrase.complements
    .map(({ mention }) => mention.entity)
    .filter((other) => other !== ends.host && (type !== 'visit' || other.kind === 'Offence'))
  return {
    entity,
    type,
    ...ends,
    words: new Set(phrase.words),
    about: new Set(about),
    sentence: sentence.index,
  }
}

/** Where a meeting is held: the place or country behind "in". */
function placeOf(reading: Reading, phrase: NounPhrase): { host?: DocumentEntity } {
  const place = phrase.complements.find(
    ({ mention, link }) =>
      reading.words.towards.has(link) && ['Place', 'Country', 'Facility'].includes(mention.entity.kind),
  )
  return place ? { host: place.mention.entity } : {}
}

/** True when the phrase says which event it is, so that it is more than "the meeting". */
const identifies = (type: string, phrase: NounPhrase): boolean => {
  if (type === 'assembly')
    return phrase.words.some((word) => /\d/u.test(word)) || phrase.complements.some(({ link }) => link !== '')
  return phrase.complements.length > 0 || phrase.words.some((word) => /\p{L}{2}/u.test(word))
}

function join(facts: EventFacts, more: EventFacts): void {
  if (more.host && (!facts.host || facts.host.kind === 'Facility')) facts.host = more.host
  if (more.visitor && (!facts.visitor || more.visitor.kind === 'Official')) facts.visitor = more.visitor
  for (const word of more.words) facts.words.add(word)
  for (const entity of more.about) facts.about.add(entity)
}

/**
 * Finds events by the noun that announces them and what completes it: a visit of somebody to a body, a named
 * conference, a training on an offence. A bare "the meeting" is left for coreference.
 */
export function findEvents(reading: Reading): void {
  const { document, lang, words } = reading
  for (const sentence of reading.sentences) {
    if (sentence.section === 'boilerplate' || isTitleCase(sentence)) continue
    const { tokens } = sentence
    for (let index = 0; index < tokens.length; index += 1) {
      const match = words.events.matchesAt(tokens, index)[0]
      const phrase = match ? nounPhrase(reading, sentence, index, match.to) : undefined
      if (!match || !phrase) continue
      const type = match.values[0]!
      index = match.to - 1
      if (!identifies(type, phrase)) continue
      const start = tokens[phrase.from]!.start
      const end = tokens[phrase.to - 1]!.end
      const name = document.release.text.slice(start, end).replace(/\s+/gu, ' ')
      const made: DocumentEntity = {
        id: '',
        kind: 'Event',
        name: name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
        names: { [lang]: name },
        aliases: [],
        known: false,
        properties: { type },
      }
      const facts = factsOf(reading, sentence, phrase, type, made)
      const same = reading.events.find((other) => sameEvent(reading, other, facts))
      const entity =
        same?.entity ?? namedEntity(document, { kind: 'Event', name: made.name, lang, properties: { type } })
      const mention = addMention(document, {
        sentence: sentence.index,
        start,
        end,
        entity,
        form: 'name',
        rule: 'event-phrase',
        confidence: 0.85,
      })
      if (!mention) continue
      if (same) join(same, facts)
      else reading.events.push({ ...facts, entity })
      index = Math.max(index, match.to - 1)
    }
  }
}
