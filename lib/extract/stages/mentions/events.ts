import type { DocumentEntity, DocumentMention } from '@/lib/extract/document'
import {
  headSections,
  addMention,
  gapBefore,
  mentionsIn,
  namedEntity,
  tokenAt,
  type EventFacts,
  type Reading,
  type ReadSentence,
} from '@/lib/extract/reading'
import { isCapitalised } from '@/lib/text/tokens'
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

const families: Readonly<Record<string, string>> = { seminar: 'training', meeting: 'conference' }
/** A training is also told of as a seminar, a conference as a meeting. */
export const familyOf = (type: string): string => families[type] ?? type

/** Whether two tellings of one release are of one event. */
export function sameEvent(reading: Reading, one: EventFacts, other: EventFacts): boolean {
  if (one.other !== other.other) return false
  if (familyOf(one.type) !== familyOf(other.type)) return false
  if (one.type === 'visit') return sameVisit(reading, one, other)
  if (conflict(one.host, other.host)) return false
  return share(one.words, other.words) && share(one.about, other.about)
}

function factsOf(
  reading: Reading,
  sentence: ReadSentence,
  phrase: NounPhrase,
  type: string,
): Omit<EventFacts, 'entity' | 'sentence'> {
  const ends = type === 'visit' ? visitEnds(reading, phrase) : placeOf(reading, phrase)
  const about = phrase.complements
    .map(({ mention }) => mention.entity)
    .filter((other) => other !== ends.host && (type !== 'visit' || other.kind === 'Offence'))
  const other = otherBeside(reading, sentence, phrase)
  return {
    type,
    ...ends,
    ...(other === undefined ? {} : { other }),
    words: new Set(phrase.words),
    about: new Set(about),
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

/** "the previous symposium", "la réunion précédente": the word that makes it another event. */
export function otherBeside(
  reading: Reading,
  { tokens }: ReadSentence,
  { from, to, head }: NounPhrase,
): string | undefined {
  const { otherEvents } = reading.words
  const near = [...tokens.slice(from, to), ...tokens.slice(to, Math.min(to + 1, head + 3))]
  return near.find(({ fold, text }) => otherEvents.has(fold) || otherEvents.has(text))?.fold
}

/** Whether the words right behind a noun say that the event took place: "a working meeting held in", "at". */
function isHeld(reading: Reading, sentence: ReadSentence, to: number): boolean {
  const next = sentence.tokens[to]
  const gap = next && gapBefore(reading.document.release.text, sentence.tokens, to)
  return next !== undefined && /^,?\s$/u.test(gap ?? '') && reading.words.held.has(next.fold)
}

const isNumbered = ({ words }: NounPhrase): boolean => words.some((word) => /\d/u.test(word))

/** True when the phrase says which event it is, so that it is more than "the meeting". */
const identifies = (type: string, phrase: NounPhrase, towards: ReadonlySet<string>): boolean => {
  if (type === 'assembly')
    return (
      phrase.words.some((word) => /\d/u.test(word)) ||
      phrase.complements.some(({ link }) => towards.has(link))
    )
  return phrase.complements.length > 0 || phrase.words.some((word) => /\p{L}{2}/u.test(word))
}

/** Adds to an event what another telling of it says. */
export function join(facts: EventFacts, more: EventFacts): void {
  if (facts.type !== 'visit' && more.words.size + more.about.size > facts.words.size + facts.about.size) {
    facts.entity.name = more.entity.name
    facts.entity.names = { ...facts.entity.names, ...more.entity.names }
  }
  if (more.host && (!facts.host || facts.host.kind === 'Facility')) facts.host = more.host
  if (more.visitor && (!facts.visitor || more.visitor.kind === 'Official')) facts.visitor = more.visitor
  for (const word of more.words) facts.words.add(word)
  for (const entity of more.about) facts.about.add(entity)
}

const nameOf = (reading: Reading, start: number, end: number): string =>
  reading.document.release.text.slice(start, end).replace(/\s+/gu, ' ')

/** "a seminar on fraud, the first training of its kind": the event right before a comma, told again. */
function inApposition(
  reading: Reading,
  sentence: ReadSentence,
  start: number,
  type: string,
): EventFacts | undefined {
  const { text } = reading.document.release
  const before = mentionsIn(reading.document, sentence.index).find(
    ({ end, entity }) =>
      entity.kind === 'Event' && end < start && /^,\s\p{L}{1,5}[ ’']$/u.test(text.slice(end, start)),
  )
  const event = before && reading.events.find(({ entity }) => entity === before.entity)
  return event && familyOf(event.type) === familyOf(type) ? event : undefined
}

const gatherings = new Set(['training', 'seminar', 'conference', 'meeting'])

/** What a headline announces is what the first sentence below it tells of, whatever it calls it. */
function announced(
  reading: Reading,
  sentence: ReadSentence,
  made: Omit<EventFacts, 'entity' | 'sentence'>,
): EventFacts | undefined {
  const first = reading.sentences.find(({ section }) => section === 'body' || section === 'quote')
  if (first !== sentence || made.other !== undefined || !gatherings.has(made.type)) return undefined
  const told = mentionsIn(reading.document, sentence.index).some(({ entity }) => entity.kind === 'Event')
  const ahead = reading.events.filter((event) => headSections.has(reading.sentences[event.sentence]!.section))
  const [event, ...more] = ahead
  if (told || !event || more.length > 0 || event.other !== undefined || !gatherings.has(event.type))
    return undefined
  const numbers = (words: ReadonlySet<string>): string =>
    [...words].filter((word) => /\d/u.test(word)).join(' ')
  if (
    numbers(event.words) !== '' &&
    numbers(made.words) !== '' &&
    numbers(event.words) !== numbers(made.words)
  )
    return undefined
  return conflict(event.host, made.host) && event.host?.kind === made.host?.kind ? undefined : event
}

/** Adds the mention of an event, of one told of before when it is the same. */
export function addEvent(
  reading: Reading,
  sentence: ReadSentence,
  span: { start: number; end: number },
  made: Omit<EventFacts, 'entity' | 'sentence'>,
  rule: string,
): void {
  const { document, lang } = reading
  const name = nameOf(reading, span.start, span.end)
  const named = {
    kind: 'Event' as const,
    name: name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
    lang,
    properties: { type: made.type },
  }
  const same =
    inApposition(reading, sentence, span.start, made.type) ??
    reading.events.find((other) =>
      sameEvent(reading, other, { ...made, entity: other.entity, sentence: sentence.index }),
    ) ??
    announced(reading, sentence, made)
  const told = {
    id: '',
    kind: named.kind,
    name: named.name,
    names: { [lang]: named.name },
    aliases: [],
    known: false,
    properties: named.properties,
  }
  const entity = same?.entity ?? namedEntity(document, named)
  const mention = addMention(document, {
    sentence: sentence.index,
    ...span,
    entity,
    form: 'name',
    rule,
    confidence: rule === 'event-phrase' ? 0.85 : 0.75,
  })
  if (!mention) return
  const facts = { ...made, entity, sentence: sentence.index }
  if (same) join(same, { ...facts, entity: told })
  else reading.events.push(facts)
}

/** "conference centre", "palais des congrès": a place that is named after what is held in it. */
function isVenue(reading: Reading, { tokens }: ReadSentence, from: number, to: number): boolean {
  const { venues, links } = reading.words
  if (reading.pack.organisations.order === 'free') return venues.has(tokens[to]?.fold ?? '')
  const before =
    links.has(tokens[from - 1]?.fold ?? '') || tokens[from - 1]?.fold === 'des' ? from - 2 : from - 1
  return venues.has(tokens[before]?.fold ?? '')
}

/** False for a venue, and for a noun that announces an event only with a capital: "Forum". */
export const isEvent = (reading: Reading, sentence: ReadSentence, from: number, to: number): boolean => {
  const { tokens } = sentence
  if (isVenue(reading, sentence, from, to)) return false
  // "Capacity Building and Training Directorate": a body that is named after it
  const next = tokens[to]
  if (next && reading.words.heads.has(next.fold) && isCapitalised(next)) return false
  if (!tokens.slice(from, to).some(({ fold }) => reading.words.eventsWithCapital.has(fold))) return true
  return tokens.slice(from, to).some(isCapitalised)
}

/**
 * Finds events by the noun that announces them and what completes it: a visit of somebody to a body, a named
 * conference, a training on an offence. A bare "the meeting" is left for coreference.
 */
export function findEvents(reading: Reading): void {
  const { words } = reading
  for (const sentence of reading.sentences) {
    if (sentence.section === 'boilerplate') continue
    findVisiting(reading, sentence)
    if (isTitleCase(sentence)) continue
    const { tokens } = sentence
    for (let index = 0; index < tokens.length; index += 1) {
      const match = words.events.matchesAt(tokens, index)[0]
      const phrase =
        match && isEvent(reading, sentence, index, match.to)
          ? nounPhrase(reading, sentence, index, match.to)
          : undefined
      if (!match || !phrase) continue
      const type = phrase.inner ?? match.values[0]!
      index = match.to - 1
      // "افتتاح المؤتمر": the event itself stands behind the noun for its opening
      if (reading.lang === 'ar' && words.events.matchesAt(tokens, match.to).length > 0) continue
      if (words.generalEvents.matchesAt(tokens, phrase.head).some(({ to }) => to === match.to)) continue
      const another = otherBeside(reading, sentence, phrase) !== undefined
      const told = phrase.determiner === 'indefinite' && isHeld(reading, sentence, phrase.to)
      if (
        !another &&
        !told &&
        ((type === 'session' && !isNumbered(phrase)) || !identifies(type, phrase, words.towards))
      )
        continue
      const span = { start: tokens[phrase.from]!.start, end: tokens[phrase.to - 1]!.end }
      addEvent(reading, sentence, span, factsOf(reading, sentence, phrase, type), 'event-phrase')
      index = Math.max(index, phrase.inner ? phrase.to - 1 : index)
    }
  }
}

/** How many words may stand between a verb and what is visited: "ha visitado este lunes la sede". */
const visitReach = 5

/** What is visited, right behind the verb; in Arabic behind the visitor. */
function visitedAfter(reading: Reading, sentence: ReadSentence, from: number): DocumentMention | undefined {
  const { tokens } = sentence
  const all = mentionsIn(reading.document, sentence.index)
  for (let at = from; at < tokens.length && at - from < visitReach; at += 1) {
    if (/[,;:.()«“]/u.test(gapBefore(reading.document.release.text, tokens, at))) return undefined
    const here = all.find(({ start, entity }) => start === tokens[at]!.start && hosts.has(entity.kind))
    if (here) return here
    if (at > from && reading.words.links.has(tokens[at]!.fold)) return undefined
  }
  return undefined
}

function visitorOf(
  reading: Reading,
  sentence: ReadSentence,
  verb: { start: number; end: number },
): DocumentMention | undefined {
  const officials = mentionsIn(reading.document, sentence.index).filter(
    ({ entity }) => entity.kind === 'Official',
  )
  return reading.lang === 'ar'
    ? officials.find(({ start }) => start >= verb.end)
    : officials.findLast(({ end }) => end <= verb.start)
}

/** "has visited the General Secretariat", "en visite au siège d’INTERPOL": a visit told by its verb. */
function findVisiting(reading: Reading, sentence: ReadSentence): void {
  const { words } = reading
  const { tokens } = sentence
  for (let index = 0; index < tokens.length; index += 1) {
    const match = words.visiting.matchesAt(tokens, index)[0]
    if (!match) continue
    const verb = { start: tokens[index]!.start, end: tokens[match.to - 1]!.end }
    const visitor = visitorOf(reading, sentence, verb)
    const behind = reading.lang === 'ar' && visitor ? tokenAt(tokens, visitor.end) : match.to
    const host = visitedAfter(reading, sentence, behind)
    const house = host?.entity.kind === 'Organisation' || host?.entity.kind === 'Facility'
    if (host && (house || visitor)) {
      addEvent(
        reading,
        sentence,
        { start: verb.start, end: reading.lang === 'ar' ? verb.end : host.end },
        {
          type: 'visit',
          host: host.entity,
          ...(visitor ? { visitor: visitor.entity } : {}),
          words: new Set(),
          about: new Set(),
        },
        'event-visiting',
      )
    }
    index = match.to - 1
  }
}
