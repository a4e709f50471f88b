import { contextOf, type StatementContext } from '@/lib/extract/context'
import type { DocumentEntity, DocumentMention } from '@/lib/extract/document'
import { publisherOf } from '@/lib/extract/publisher'
import type { EventFacts, Reading } from '@/lib/extract/reading'
import { visitNames } from '@/lib/knowledge/entity-names'
import { knownById, officeHolders } from '@/lib/knowledge/gazetteer'
import type { KnownOfficial } from '@/lib/knowledge/entry'
import { namedEntityId } from '@/lib/model/identity'
import { foldName } from '@/lib/text/fold'
import { join, sameEvent } from './mentions/events'
import { contextOfBody } from './mentions/person-entity'
import { isSamePerson, personIdentity } from './mentions/person-name'
import { compareText } from '@/lib/text/compare'

/** Replaces one entity by another wherever the document speaks of it. */
function replace(reading: Reading, from: DocumentEntity, to: DocumentEntity): void {
  const { document } = reading
  for (const mention of document.mentions) {
    if (mention.entity === from) mention.entity = to
    if (mention.title?.organisation === from) mention.title = { ...mention.title, organisation: to }
    if (mention.moreTitles?.some(({ organisation }) => organisation === from))
      mention.moreTitles = mention.moreTitles.map((title) =>
        title.organisation === from ? { ...title, organisation: to } : title,
      )
  }
  for (const office of reading.offices) {
    if (office.entity === from) office.entity = to
    if (office.organisation === from) office.organisation = to
  }
  for (const event of reading.events) {
    if (event.host === from) event.host = to
    if (event.visitor === from) event.visitor = to
    if (event.about.delete(from)) event.about.add(to)
  }
  to.aliases.push(...from.aliases, ...(foldName(from.name) === foldName(to.name) ? [] : [from.name]))
  to.names = { ...from.names, ...to.names }
  to.properties = { ...from.properties, ...to.properties }
  document.entities.splice(document.entities.indexOf(from), 1)
}

const namesOf = ({ name, aliases }: DocumentEntity): string[][] =>
  [name, ...aliases].map((one) => foldName(one).split(' '))

/** The last whole word of a name: of two names of one person the shorter one's stands in the other. */
const lastOf = (words: readonly string[]): string => words.findLast((word) => word.length > 1) ?? ''

/** People met so far, by the words of their names. */
class People {
  readonly #byIdentity = new Map<string, DocumentEntity>()
  readonly #byWord = new Map<string, Set<DocumentEntity>>()
  readonly #byLast = new Map<string, Set<DocumentEntity>>()

  /** The one who has this name, or the only one who may have it in another form. */
  find(identity: string, entity: DocumentEntity): DocumentEntity | undefined {
    const other = this.#byIdentity.get(identity)
    if (other) return other
    const words = foldName(entity.name).split(' ')
    const near = new Set([
      ...(this.#byWord.get(lastOf(words)) ?? []),
      ...words.flatMap((word) => [...(this.#byLast.get(word) ?? [])]),
    ])
    const same = [...near].filter(
      (one) => !(one.known && entity.known) && namesOf(one).some((name) => isSamePerson(words, name)),
    )
    return same.length === 1 ? same[0] : undefined
  }

  /** Keeps a person, or the further names of one, in the place of `former`. */
  keep(entity: DocumentEntity, identity?: string, former?: DocumentEntity): void {
    if (identity !== undefined) this.#byIdentity.set(identity, entity)
    const note = (index: Map<string, Set<DocumentEntity>>, word: string): void => {
      const people = index.get(word) ?? new Set()
      if (former) people.delete(former)
      index.set(word, people.add(entity))
    }
    for (const name of namesOf(entity)) {
      for (const word of name) note(this.#byWord, word)
      note(this.#byLast, lastOf(name))
    }
  }
}

/** People whom the release spells in several ways, or introduces once with and once without their body. */
function joinPeople(reading: Reading): void {
  const people = new People()
  for (const entity of [...reading.document.entities]) {
    if (entity.kind !== 'Official') continue
    const identity = personIdentity(foldName(entity.name).split(' '))
    const other = people.find(identity, entity)
    if (!other) people.keep(entity, identity)
    else if (entity.known && !other.known) {
      replace(reading, other, entity)
      people.keep(entity, identity, other)
    } else if (!entity.known) {
      replace(reading, entity, other)
      people.keep(other)
    }
  }
}

/** A person first named without a body has the same id as one introduced with it. */
function settlePeople(reading: Reading): void {
  for (const entity of reading.document.entities) {
    if (entity.kind !== 'Official' || entity.known) continue
    const contexts = reading.offices
      .filter((office) => office.entity === entity)
      .map(({ organisation }) => contextOfBody(organisation))
    const context = contexts.find((one) => one !== '') ?? ''
    entity.id = namedEntityId('Official', personIdentity(foldName(entity.name).split(' ')), context)
  }
}

/** A body named without its country is the one of that name that has one, when there is only one. */
function joinBodies(reading: Reading): void {
  const bodies = reading.document.entities.filter(({ kind, known }) => kind === 'Organisation' && !known)
  for (const entity of bodies) {
    if (entity.properties['country'] !== undefined) continue
    const same = reading.document.entities.filter(
      (other) =>
        other !== entity &&
        other.kind === 'Organisation' &&
        other.properties['country'] !== undefined &&
        [other.name, ...other.aliases, ...Object.values(other.names)].some(
          (name) => foldName(name) === foldName(entity.name),
        ),
    )
    if (same.length === 1) replace(reading, entity, same[0]!)
  }
}

/** Month of a release's date, or its year; what keeps two visits of one person apart. */
const monthOf = (date: string | null): string => date?.slice(0, 7) ?? ''

/** A body of the publisher counts as the publisher: a visit to its headquarters is one to it. */
function hostOf(reading: Reading, host: DocumentEntity | undefined): DocumentEntity | undefined {
  const publisher = publisherOf(reading)
  if (!publisher) return host
  const here = host?.kind === 'Place' && host.name === reading.document.release.dateline?.city
  return !host || here || belongsTo(host, publisher) ? publisher : host
}

const belongsTo = (entity: DocumentEntity, body: DocumentEntity): boolean =>
  entity === body ||
  foldName(entity.names.en ?? entity.name)
    .split(' ')
    .includes(foldName(body.name))

/** Whether a known official held an office of `body` on the release's date. */
function servesAt(reading: Reading, entity: DocumentEntity, body: DocumentEntity): boolean {
  const date = reading.document.release.publishedAt
  const known = knownById.get(entity.id)
  if (!known || !('tenures' in known) || date === null) return false
  return (known as KnownOfficial).tenures.some(
    ({ of, office }) =>
      of === body.id && officeHolders(office, of, date).some((holder) => holder.key === known.key),
  )
}

/** The first official of another body or country, where the text does not put the visitor beside the visit. */
function guestOf(reading: Reading, host: DocumentEntity | undefined): DocumentEntity | undefined {
  const isOwn = (entity: DocumentEntity): boolean =>
    host !== undefined &&
    (servesAt(reading, entity, host) ||
      reading.offices.some(
        (office) => office.entity === entity && office.organisation && belongsTo(office.organisation, host),
      ))
  return reading.document.mentions
    .filter(({ entity, form }) => entity.kind === 'Official' && form !== 'pronoun')
    .filter(({ entity }) => entity.known || reading.offices.some((office) => office.entity === entity))
    .filter(({ entity }) => !isOwn(entity))
    .toSorted((a, b) => a.start - b.start)[0]?.entity
}

function settleVisit(reading: Reading, event: EventFacts): void {
  const { entity } = event
  const host = hostOf(reading, event.host)
  const visitor =
    event.visitor?.kind === 'Official' ? event.visitor : (guestOf(reading, host) ?? event.visitor)
  event.host ??= host
  event.visitor = visitor
  const { publishedAt } = reading.document.release
  const when = monthOf(publishedAt)
  entity.id = namedEntityId('Event', 'visit', [visitor?.id, host?.id, when].join(' '))
  if (!visitor) return
  const names = visitNames(visitor.known ? visitor.names : { en: visitor.name }, host?.names, when)
  entity.name = names.en
  entity.names = names
}

/** Identity of any other event: its type, what its name holds, and the year. */
function settleEvent(reading: Reading, event: EventFacts): void {
  const { entity, type, words, about, other } = event
  const named = [...words, ...(other === undefined ? [] : [other])]
    .filter((word) => !/^(?:19|20)\d\d$/u.test(word))
    .toSorted(compareText)
  const year =
    [...words].find((word) => /^(?:19|20)\d\d$/u.test(word)) ??
    reading.document.release.publishedAt?.slice(0, 4) ??
    ''
  const parts = [...about].map(({ id }) => id).toSorted(compareText)
  const bare = parts.length === 0 && named.every((word) => word === reading.document.release.dateline?.city)
  const place = event.host && bare ? event.host.id : ''
  const when = bare ? monthOf(reading.document.release.publishedAt) : year
  entity.id = namedEntityId('Event', type, [...named, ...parts, place, when].join(' '))
}

/** Events that turn out to be one once all of the text is read. */
function joinEvents(reading: Reading): void {
  for (let index = 0; index < reading.events.length; index += 1) {
    const event = reading.events[index]!
    const same = reading.events.slice(0, index).find((other) => sameEvent(reading, other, event))
    if (!same) continue
    join(same, event)
    reading.events.splice(index, 1)
    if (same.entity !== event.entity) replace(reading, event.entity, same.entity)
    index = -1
  }
}

/** Dates of a mention: those of its own clause, else those that open its sentence: "In May, …". */
function datesOf(reading: Reading, mention: DocumentMention): StatementContext {
  const own = contextOf(reading, mention.sentence, mention)
  if (own.validFrom) return own
  const sentence = reading.sentences[mention.sentence]!
  const whole = contextOf(reading, mention.sentence, sentence)
  const opening = reading.document.release.text.slice(sentence.start, mention.start)
  return whole.validText && opening.includes(whole.validText) ? whole : own
}

/** When an event took place, where the text says so. */
function dateEvents(reading: Reading): void {
  for (const { entity, type } of reading.events) {
    if (entity.properties['start'] !== undefined || type === 'visit') continue
    const told = reading.document.mentions.filter((mention) => mention.entity === entity)
    for (const mention of told.toSorted((a, b) => a.start - b.start)) {
      const { validFrom, validTo, validBasis } = datesOf(reading, mention)
      if (!validFrom || (validBasis !== 'stated' && validBasis !== 'resolved')) continue
      entity.properties['start'] = validFrom
      if (validTo && validTo !== validFrom) entity.properties['end'] = validTo
      break
    }
  }
}

function settleEvents(reading: Reading): void {
  for (const event of reading.events) {
    if (event.type === 'visit') settleVisit(reading, event)
    else settleEvent(reading, event)
  }
}

/** Entities that have come to the same id are one. */
function joinSameIds(reading: Reading): void {
  const first = new Map<string, DocumentEntity>()
  for (const entity of [...reading.document.entities]) {
    const other = first.get(entity.id)
    if (other) replace(reading, entity, other)
    else first.set(entity.id, entity)
  }
}

const written = new Set(['name', 'acronym'])

/** Names as the release writes them, kept as aliases where they differ from those known. */
function keepSpellings(reading: Reading): void {
  const known = new Map<DocumentEntity, Set<string>>()
  for (const { entity, form, quote } of reading.document.mentions) {
    if (!written.has(form) || entity.kind === 'Event' || entity.kind === 'Country') continue
    let names = known.get(entity)
    if (!names) {
      const all = [entity.name, ...entity.aliases, ...Object.values(entity.names)]
      known.set(entity, (names = new Set(all.map(foldName))))
    }
    const spelling = quote.replace(/\s+/gu, ' ')
    const folded = foldName(spelling)
    if (names.has(folded)) continue
    names.add(folded)
    entity.aliases.push(spelling)
  }
}

/** Fourth stage: one entity for each identity, with the id that stays, its names and the spellings met. */
export function linking(reading: Reading): void {
  joinPeople(reading)
  settlePeople(reading)
  joinBodies(reading)
  joinEvents(reading)
  dateEvents(reading)
  settleEvents(reading)
  joinSameIds(reading)
  keepSpellings(reading)
}
