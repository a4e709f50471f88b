import type { DocumentEntity, DocumentMention } from '@/lib/extract/document'
import type { Reading } from '@/lib/extract/reading'
import type { EntityKind, Relation, Span } from '@/lib/model'
import { readHead } from '@/lib/releases/layout'
import { gapTo } from './gaps'
import { bodyOfHouse } from './mention-parts'
import { ownOf } from './own'
import { linkBefore, rangeOf, type Phrase } from './phrase'
import { propose } from './propose'
import { viewOf, type View } from './view'

/** Kinds of event that a release is dated from; others may be told from elsewhere. */
const gatherings = new Set(['visit', 'conference', 'meeting', 'ceremony', 'training', 'seminar', 'assembly'])
const aboutTypes = new Set(['conference', 'meeting', 'training', 'seminar', 'exercise'])
const subjects = new Set<EntityKind>(['Offence', 'Commodity'])

const typeOf = (reading: Reading, event: DocumentMention): string =>
  reading.events.find(({ entity }) => entity.id === event.entity.id)?.type ??
  String(event.entity.properties['type'] ?? '')

function innerOf(view: View, event: DocumentMention): DocumentMention[] {
  const inner = view.mentions.filter(
    (other) => other !== event && other.start >= event.start && other.end <= event.end,
  )
  return inner.filter(
    (one) =>
      one.entity.kind !== 'Event' &&
      !inner.some((other) => other !== one && other.start <= one.start && other.end >= one.end),
  )
}

function linksTo(view: View, mention: DocumentMention): ReadonlySet<string> {
  const { reading, sentence, text, tokens, words } = view
  return linkBefore({ reading, sentence, text, tokens, words }, rangeOf(tokens, mention).from).links
}

interface Part {
  readonly relation: Relation
  readonly rule: string
  /** Whether the event is the subject. */
  readonly event: boolean
}

/** What a name inside the words for an event says of it: who came, where it was, what it was on. */
function partOf(type: string, kind: EntityKind, links: ReadonlySet<string>): Part | undefined {
  const towards = links.has('to') || links.has('in')
  const actor = kind === 'Official' || kind === 'Organisation' || kind === 'Country'
  if ((kind === 'Place' || kind === 'Country') && towards)
    return { relation: 'LOCATED_IN', rule: 'event-in-place', event: true }
  if (type === 'visit' && kind === 'Organisation' && towards)
    return { relation: 'HOSTED', rule: 'visit-to-host', event: false }
  if (type !== 'visit' && kind === 'Organisation' && links.has('in') && !links.has('to'))
    return { relation: 'HOSTED', rule: 'event-at-body', event: false }
  if (type === 'visit' && actor && (links.has('of') || links.has('by')))
    return { relation: 'ATTENDED', rule: 'visit-of', event: false }
  if ((type === 'meeting' || type === 'conference') && actor && (links.has('with') || kind === 'Official'))
    return links.size > 0 ? { relation: 'ATTENDED', rule: 'meeting-with', event: false } : undefined
  if (aboutTypes.has(type) && subjects.has(kind))
    return { relation: 'DISCUSSED', rule: 'event-on', event: true }
  return undefined
}

/** "Minister X has visited INTERPOL": the visitor is the subject of the words for the visit. */
function visitorBefore(view: View, event: DocumentMention, type: string): void {
  if (type !== 'visit') return
  const at = rangeOf(view.tokens, event).from
  const visitor = view.phrases.find((phrase) => {
    const actor = phrase.entity.kind === 'Official' || phrase.entity.kind === 'Country'
    return actor && phrase.links.size === 0 && gapTo(view, phrase, at, false) !== undefined
  })
  if (!visitor || (event.form !== 'name' && at - visitor.to > 1)) return
  propose(view.reading, {
    relation: 'ATTENDED',
    subject: visitor.entity,
    object: event.entity,
    sentence: view.sentence.index,
    spans: [visitor.mention, event],
    rule: 'visitor-visits',
    confidence: 0.85,
  })
  receivedBy(view, event, visitor)
}

/** "was received at the headquarters by Mr Y": the visitor met whoever the preposition leads to. */
function receivedBy(view: View, event: DocumentMention, visitor: Phrase): void {
  const { to } = rangeOf(view.tokens, event)
  const host = view.phrases.find(
    ({ entity, links, linkAt }) =>
      entity.kind === 'Official' && links.has('by') && linkAt >= to && linkAt - to <= 3,
  )
  if (!host) return
  propose(view.reading, {
    relation: 'MET',
    subject: visitor.entity,
    object: host.entity,
    sentence: view.sentence.index,
    spans: [visitor.mention, event, host.mention],
    rule: 'received-by',
    confidence: 0.85,
  })
}

/** The body whose house is visited: "visited the INTERPOL headquarters". */
function hostOf(view: View, event: DocumentMention, inner: DocumentMention, type: string): void {
  if (inner.entity.kind !== 'Facility') return
  if (type !== 'visit' && !linksTo(view, inner).has('in')) return
  const body = bodyOfHouse(view.reading, inner)
  if (!body) return
  propose(view.reading, {
    relation: 'HOSTED',
    subject: body,
    object: event.entity,
    sentence: view.sentence.index,
    spans: [event],
    rule: 'event-at-house',
    confidence: 0.75,
  })
}

/** Visitor, host, place and subject of an event, from the words that name it: "the visit of Mr Liao to INTERPOL". */
export function eventParts(view: View): void {
  for (const event of view.mentions) {
    if (event.entity.kind !== 'Event') continue
    const type = typeOf(view.reading, event)
    visitorBefore(view, event, type)
    for (const inner of innerOf(view, event)) {
      hostOf(view, event, inner, type)
      const part = partOf(type, inner.entity.kind, linksTo(view, inner))
      if (!part) continue
      propose(view.reading, {
        relation: part.relation,
        subject: part.event ? event.entity : inner.entity,
        object: part.event ? inner.entity : event.entity,
        sentence: view.sentence.index,
        spans: [event, inner],
        rule: part.rule,
        confidence: 0.85,
        timed: 'own',
      })
    }
  }
}

/** "met at the headquarters of X": the body whose house it was hosted the visit. */
function hostingHouse(reading: Reading, sentence: number, met: Span, event: DocumentEntity): void {
  const read = reading.sentences[sentence]
  if (!read) return
  const house = viewOf(reading, read).phrases.find(
    (phrase) => phrase.house !== undefined && phrase.links.has('in') && phrase.mention.start >= met.end,
  )
  if (!house?.house) return
  propose(reading, {
    relation: 'HOSTED',
    subject: house.house.entity,
    object: event,
    sentence,
    spans: [met, house.mention],
    rule: 'met-at-house-of',
    confidence: 0.7,
  })
}

const atHouses = new Set(['event-at-house-of', 'met-at-house-of', 'held-at-house', 'event-at-house'])

/** "took place at the headquarters in Seoul": an event is where the house stands that its words name. */
export function placesOfHouses(reading: Reading): void {
  const { claims, mentions } = reading.document
  const { sentences } = reading
  for (const { object: event, evidence } of claims.filter(({ evidence: [told] }) =>
    atHouses.has(told!.rule),
  )) {
    const { rule, start: from, end: to } = evidence[0]!
    const sentence = sentences.find(({ start, end }) => start <= from && end >= to)
    if (!sentence) continue
    const placed = claims.some(({ relation, subject }) => relation === 'LOCATED_IN' && subject === event)
    const house = claims.find(
      ({ relation, subject, evidence }) =>
        relation === 'LOCATED_IN' &&
        evidence[0]!.start >= sentence.start &&
        evidence[0]!.end <= sentence.end &&
        mentions.some(({ entity }) => entity.id === subject && entity.kind === 'Facility'),
    )
    const own = mentions.find(({ entity }) => entity.id === event)
    const place = mentions.find(({ entity }) => entity.id === house?.object)
    if (placed || !house || !own || place?.entity.kind !== 'Place') continue
    propose(reading, {
      relation: 'LOCATED_IN',
      subject: own.entity,
      object: place.entity,
      sentence: sentence.index,
      spans: [house.evidence[0]!],
      rule: `${rule}-in-place`,
      confidence: 0.76,
      also: own.sentence === sentence.index ? undefined : own,
    })
  }
}

/** Whoever met the visitor received the visit: both took part in it. Reads the meetings found so far. */
export function visitHosts(reading: Reading): void {
  const { claims, mentions } = reading.document
  for (const { entity, visitor, type } of reading.events) {
    if (type !== 'visit' || !visitor) continue
    for (const { evidence, subject, object, relation, modality } of claims.slice()) {
      const met = relation === 'MET' && modality === 'asserted' && [subject, object].includes(visitor.id)
      const first = evidence[0]
      if (!met || !first) continue
      const hostId = subject === visitor.id ? object : subject
      const host = mentions.find((mention) => mention.entity.id === hostId)
      const sentence = reading.sentences.find(({ start, end }) => start <= first.start && end >= first.end)
      const told = mentions.find((mention) => mention.entity === entity)
      if (!host || !sentence) continue
      hostingHouse(reading, sentence.index, first, entity)
      for (const person of [host.entity, visitor])
        propose(reading, {
          relation: 'ATTENDED',
          subject: person,
          object: entity,
          sentence: sentence.index,
          spans: [first],
          rule: person === visitor ? 'visitor-met-host' : 'host-met-visitor',
          confidence: 0.78,
          also: told,
        })
    }
  }
}

/**
 * The place of the dateline is that of the visit, meeting or ceremony that a release announces. Results of
 * operations are issued at a headquarters, so their datelines say nothing of where they were.
 */
export function datelinePlace(reading: Reading): void {
  const { document } = reading
  const { dateline } = readHead(document.release.text)
  const own = ownOf(reading, 'Event')
  if (!dateline || !own || ownOf(reading, 'Operation')) return
  if (!gatherings.has(typeOf(reading, own.mention))) return
  const placed = document.claims.some(
    ({ relation, subject }) => relation === 'LOCATED_IN' && subject === own.entity.id,
  )
  const place = document.mentions.find(
    ({ start, end, entity }) =>
      start >= dateline.start &&
      end <= dateline.end &&
      (entity.kind === 'Place' || entity.kind === 'Country'),
  )
  if (!place || placed) return
  propose(reading, {
    relation: 'LOCATED_IN',
    subject: own.entity,
    object: place.entity,
    sentence: place.sentence,
    spans: [place, ...(own.mention.sentence === place.sentence ? [own.mention] : [])],
    rule: 'dateline',
    confidence: 0.75,
    also: own.mention.sentence === place.sentence ? undefined : own.mention,
    timed: 'never',
  })
}
