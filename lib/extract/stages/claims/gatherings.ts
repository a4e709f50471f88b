import { contextOf } from '@/lib/extract/context'
import type { DocumentEntity, DocumentMention } from '@/lib/extract/document'
import { mentionsIn, mentionsOf, type Reading, type ReadSentence } from '@/lib/extract/reading'
import type { EntityKind, Relation, Span } from '@/lib/model'
import type { Token } from '@/lib/text/tokens'
import type { TokenTrie } from '@/lib/text/trie'
import { bodyOfHouse } from './mention-parts'
import { eventMeant, type Own } from './own'
import { rangeOf, type Phrase } from './phrase'
import { propose } from './propose'
import { clauseAround, isOneOf, type View } from './view'
import { claimWords } from './words'

const actors = new Set<EntityKind>(['Official', 'Organisation', 'Country'])
const themes = new Set<EntityKind>(['Offence', 'Commodity', 'Operation', 'Programme', 'Agreement'])
/** How many words may stand between a noun for talks and "between", and the longest list under a heading. */
const apart = 12
const longest = 60

const matchIn = (tokens: readonly Token[], trie: TokenTrie<true>): Span | undefined => {
  for (let at = 0; at < tokens.length; at += 1) {
    const match = trie.matchesAt(tokens, at)[0]
    if (match) return { start: tokens[at]!.start, end: tokens[match.to - 1]!.end }
  }
  return undefined
}

/** "talks held at the headquarters between A and B": those behind "between" met, wherever the noun stands. */
export function talksBetween(view: View): void {
  const { words, tokens } = view
  for (const phrase of view.phrases) {
    if (!actors.has(phrase.entity.kind) || !isOneOf(tokens[phrase.linkAt], words.gatherings.between)) continue
    if (phrase.linkAt >= phrase.from) continue
    const { from } = clauseAround(view, phrase.linkAt)
    const start = Math.max(from, phrase.linkAt - apart)
    const noun = tokens.findLast(
      (token, at) => at >= start && at < phrase.linkAt && isOneOf(token, words.gatherings.talks),
    )
    if (!noun) continue
    const parties = partiesFrom(view, phrase)
    const [first, ...rest] = parties
    for (const other of rest)
      propose(view.reading, {
        relation: 'MET',
        subject: first!.entity,
        object: other.entity,
        sentence: view.sentence.index,
        spans: [noun, first!.mention, other.mention],
        rule: 'talks-between-parties',
        confidence: 0.86,
      })
  }
}

/** Both parties behind "between": the items of a list, or two people with "and" and titles between them. */
function partiesFrom(view: View, phrase: Phrase): Phrase[] {
  const listed = view.phrases.filter(({ group }) => group === phrase.group)
  if (listed.length > 1) return listed
  const next = view.phrases.find(
    ({ entity, from }) => from >= phrase.to && entity.kind === phrase.entity.kind && from - phrase.to <= 12,
  )
  if (!next) return listed
  const between = view.tokens.slice(phrase.to, next.from)
  return between.some((token) => isOneOf(token, view.words.and)) ? [phrase, next] : listed
}

const nestedIn = (mention: DocumentMention, all: readonly DocumentMention[]): boolean =>
  all.some(
    (other) =>
      other !== mention &&
      other.start <= mention.start &&
      other.end >= mention.end &&
      other.end - other.start > mention.end - mention.start,
  )

/** Those whom an item of a list names as present: its people, else the first body or country. */
function presentIn(reading: Reading, sentence: number, from: number): DocumentMention[] {
  const all = mentionsIn(reading.document, sentence).filter(({ start }) => start >= from)
  const top = all.filter((mention) => actors.has(mention.entity.kind) && !nestedIn(mention, all))
  const people = top.filter(({ entity }) => entity.kind === 'Official')
  return people.length > 0 ? people : top.slice(0, 1)
}

const topicsIn = (reading: Reading, sentence: number, from: number): DocumentMention[] => {
  const all = mentionsIn(reading.document, sentence).filter(({ start }) => start >= from)
  return all.filter((mention) => themes.has(mention.entity.kind) && !nestedIn(mention, all))
}

interface Heading {
  readonly relation: Relation
  readonly words: Span
  readonly own: Own
  readonly planned: boolean
}

function headingOf(reading: Reading, sentence: ReadSentence, colon: number): Heading | undefined {
  const words = claimWords(reading.lang)
  const ahead = sentence.tokens.filter(({ end }) => end <= colon)
  const about = matchIn(ahead, words.gatherings.topics)
  const present = about ? undefined : matchIn(ahead, words.gatherings.attending)
  const found = about ?? present
  if (!found) return undefined
  const named = mentionsIn(reading.document, sentence.index).filter(({ entity }) => entity.kind === 'Event')
  const one = new Set(named.map(({ entity }) => entity)).size === 1
  const own = one
    ? { entity: named[0]!.entity, mention: named[0]! }
    : named.length === 0
      ? eventMeant(reading, sentence)
      : undefined
  if (!own) return undefined
  const planned =
    ahead.some((token) => isOneOf(token, words.planned) && token.fold !== 'to') ||
    contextOf(reading, sentence.index, found).modality === 'planned'
  return { relation: about ? 'DISCUSSED' : 'ATTENDED', words: found, own, planned }
}

function add(reading: Reading, head: Heading, mention: DocumentMention, at: number): void {
  const { relation, own, words } = head
  const [subject, object] =
    relation === 'DISCUSSED' ? [own.entity, mention.entity] : [mention.entity, own.entity]
  propose(reading, {
    relation,
    subject,
    object,
    sentence: at,
    spans: [mention],
    rule: relation === 'DISCUSSED' ? 'topics-listed' : 'attendees-listed',
    confidence: 0.84,
    ...(head.planned ? { modality: 'planned' as const } : {}),
    also: words,
    certain: true,
    timed: 'own',
  })
}

const bullet = /^\s*(?:[-–—•*·▪◦‣+]|\d{1,2}[.)])\s/u

/** Those present and the topics of an event, in a list under a heading with a colon that says what it is of. */
export function eventLists(reading: Reading): void {
  const { sentences, document } = reading
  const { text } = document.release
  for (let index = 0; index < sentences.length; index += 1) {
    const sentence = sentences[index]!
    if (sentence.section === 'boilerplate' || sentence.tokens.length === 0) continue
    const raw = text.slice(sentence.start, sentence.end)
    const at = raw.search(/[:：](?=\s|\*|$)/u)
    if (at === -1) continue
    const colon = sentence.start + at
    const head = headingOf(reading, sentence, colon)
    if (!head) continue
    const named = head.relation === 'DISCUSSED' ? topicsIn : presentIn
    if (sentence.tokens.some(({ start }) => start > colon)) {
      const here = head.relation === 'DISCUSSED' ? topicsIn(reading, index, colon) : []
      for (const mention of here) add(reading, head, mention, index)
      continue
    }
    for (let next = index + 1; next < Math.min(sentences.length, index + 1 + longest); next += 1) {
      const item = sentences[next]!
      const isItem = item.section === 'list' || bullet.test(text.slice(item.start, item.end))
      if (!isItem) break
      for (const mention of named(reading, next, item.start)) add(reading, head, mention, next)
    }
  }
}

/** The body whose house an event is held at: "a meeting at INTERPOL’s headquarters", "held at the headquarters of". */
export function houses(view: View): void {
  for (const event of view.mentions) {
    if (event.entity.kind !== 'Event') continue
    const { to } = rangeOf(view.tokens, event)
    const house = view.phrases.find(
      (phrase) =>
        phrase.entity.kind === 'Facility' &&
        phrase.links.has('in') &&
        phrase.linkAt >= to &&
        phrase.linkAt - to <= 4 &&
        !/[;:()]/u.test(view.text.slice(event.end, phrase.mention.start)),
    )
    const parted =
      house !== undefined && view.phrases.some((other) => other.from >= to && other.to <= house.linkAt)
    const body = house && !parted ? bodyOfHouse(view.reading, house.mention) : undefined
    if (!house || !body) continue
    propose(view.reading, {
      relation: 'HOSTED',
      subject: body,
      object: event.entity,
      sentence: view.sentence.index,
      spans: [event, house.mention],
      rule: 'event-at-house-of',
      confidence: 0.8,
      timed: 'own',
    })
  }
}

/** "the conference, which Kenya is hosting", "l’assemblée que la ville abrite": the host inside the remark on it. */
export function hostsInRemarks(view: View): void {
  const { tokens, words } = view
  for (const cue of view.cues) {
    if (!cue.patterns.some(({ relation, subject }) => relation === 'HOSTED' && subject.side === 'before'))
      continue
    const host = view.phrases.findLast(({ to }) => to <= cue.from && cue.from - to <= 2)
    if (!host || host.links.size > 0) continue
    let at = host.from - 1
    while (at > 0 && words.determiners.has(tokens[at]!.fold)) at -= 1
    if (!isOneOf(tokens[at], words.relatives)) continue
    const event = view.phrases.find(({ entity, to }) => entity.kind === 'Event' && to <= at && at - to <= 1)
    if (!event) continue
    propose(view.reading, {
      relation: 'HOSTED',
      subject: host.entity,
      object: event.entity,
      sentence: view.sentence.index,
      spans: [event.mention, host.mention, { start: tokens[cue.from]!.start, end: tokens[cue.to - 1]!.end }],
      rule: 'which-is-hosted',
      confidence: 0.84,
    })
  }
}

/** The body that receives a visit: itself, or the one whose building is visited. */
function holder(reading: Reading, host: DocumentEntity): DocumentEntity | undefined {
  if (host.kind !== 'Facility') return host.kind === 'Organisation' ? host : undefined
  const told = mentionsOf(reading.document, host)[0]
  return told && bodyOfHouse(reading, told)
}

/** Visitor and host of a visit, wherever a sentence names one of them beside the visit. */
export function visits(reading: Reading): void {
  const { claims } = reading.document
  for (const { entity, type, visitor, host } of reading.events) {
    if (type !== 'visit') continue
    const told = mentionsOf(reading.document, entity)
    const body = host && holder(reading, host)
    const ends = [
      { end: visitor, relation: 'ATTENDED' as const },
      { end: body, relation: 'HOSTED' as const },
    ]
    for (const { end, relation } of ends) {
      if (
        !end ||
        claims.some((one) => one.relation === relation && one.subject === end.id && one.object === entity.id)
      )
        continue
      const pair = told
        .filter(({ form }) => relation === 'ATTENDED' || form === 'name')
        .map((visit) => ({
          visit,
          name: mentionsIn(reading.document, visit.sentence).find((one) => one.entity === end),
        }))
        .find(({ name, visit }) => name && reading.sentences[visit.sentence]?.section !== 'boilerplate')
      if (!pair?.name) continue
      propose(reading, {
        relation,
        subject: end,
        object: entity,
        sentence: pair.visit.sentence,
        spans: [pair.visit, pair.name],
        rule: relation === 'ATTENDED' ? 'visitor-of-visit' : 'host-of-visit',
        confidence: 0.78,
      })
    }
  }
}
