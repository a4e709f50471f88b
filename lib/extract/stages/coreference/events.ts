import {
  addMention,
  mentionsIn,
  mentionsOf,
  namedEntity,
  type EventFacts,
  type Reading,
} from '@/lib/extract/reading'
import { familyOf, isEvent } from '../mentions/events'
import { nounPhrase } from '../mentions/noun-phrase'
import { isTitleCase } from '../mentions/title-case'

/** The event of this type told last before a sentence, else the first one after it. */
function nearest(reading: Reading, type: string, sentence: number): EventFacts | undefined {
  const same = reading.events.filter(
    (event) =>
      familyOf(event.type) === familyOf(type) && (event.other === undefined || event.sentence <= sentence),
  )
  return same.filter((event) => event.sentence <= sentence).at(-1) ?? same[0]
}

const gatherings = new Set(['training', 'seminar', 'conference', 'meeting', 'assembly'])

/** The gathering whose opening is told of: the only one told before. */
function openedOne(reading: Reading, sentence: number): EventFacts | undefined {
  const before = reading.events.filter(
    (event) => event.sentence <= sentence && event.other === undefined && gatherings.has(event.type),
  )
  return new Set(before.map(({ entity }) => entity)).size === 1 ? before[0] : undefined
}

/** What "the three-day meeting" and "the gathering" point at: the event told last, of whatever type. */
function pointedAt(reading: Reading, type: string, sentence: number, start: number): EventFacts | undefined {
  if (!reading.words.generalTypes.has(type)) return undefined
  const before = (event: EventFacts): boolean =>
    event.sentence < sentence ||
    (event.sentence === sentence &&
      (mentionsOf(reading.document, event.entity)[0]?.start ?? Number.POSITIVE_INFINITY) < start)
  return reading.events.findLast(
    (event) =>
      event.sentence <= sentence &&
      event.other === undefined &&
      (event.type !== 'visit' || type === 'meeting') &&
      before(event),
  )
}

/** The last sentence that still tells what a release is about. */
const lead = (reading: Reading): number =>
  reading.sentences.filter(({ section }) => section === 'body' || section === 'quote')[leadSentences - 1]
    ?.index ?? Number.POSITIVE_INFINITY
const leadSentences = 3

/** The release's own event, told of by its noun only: "the opening ceremony was attended by". */
function ownEvent(reading: Reading, type: string, noun: string, sentence: number): EventFacts | undefined {
  const { document, lang } = reading
  const { dateline } = document.release
  if (type === 'session' || type === 'assembly') return undefined
  const operation = document.entities.some(({ kind }) => kind === 'Operation')
  if (!dateline?.city && (operation || sentence > lead(reading))) return undefined
  const entity = namedEntity(document, {
    kind: 'Event',
    name: [noun.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()), dateline?.city]
      .filter(Boolean)
      .join(', '),
    lang,
    properties: { type },
  })
  const event = {
    entity,
    type,
    words: new Set(dateline?.city ? [dateline.city] : []),
    about: new Set<never>(),
    sentence,
  }
  reading.events.push(event)
  return event
}

/** Marks events called by their noun alone: "la visite", "the two-day conference", "during his visit". */
export function findDescribedEvents(reading: Reading): void {
  const { document, words } = reading
  for (const sentence of reading.sentences) {
    if (sentence.section === 'boilerplate' || isTitleCase(sentence)) continue
    const { tokens } = sentence
    for (let index = 0; index < tokens.length; index += 1) {
      const match = words.events.matchesAt(tokens, index)[0]
      if (!match) continue
      const head = index
      index = match.to - 1
      const span = { start: tokens[head]!.start, end: tokens[match.to - 1]!.end }
      const taken = mentionsIn(document, sentence.index).some(
        ({ start, end }) => start <= span.start && end >= span.end,
      )
      const phrase = taken ? undefined : nounPhrase(reading, sentence, head, match.to)
      if (phrase?.determiner !== 'definite' || !isEvent(reading, sentence, head, match.to)) continue
      const type = phrase.inner ?? match.values[0]!
      const noun = document.release.text.slice(span.start, span.end)
      const own = !phrase.inner && sentence.section !== 'quote'
      const general = words.generalEvents.matchesAt(tokens, head).some(({ to }) => to === match.to)
      const opening = words.openings.matchesAt(tokens, head).some(({ to }) => to === match.to)
      const event =
        (opening ? openedOne(reading, sentence.index) : undefined) ??
        (general ? undefined : nearest(reading, type, sentence.index)) ??
        pointedAt(reading, type, sentence.index, span.start) ??
        (own && !general ? ownEvent(reading, type, noun, sentence.index) : undefined)
      if (!event) continue
      addMention(document, {
        sentence: sentence.index,
        ...span,
        entity: event.entity,
        form: 'description',
        rule: 'event-described',
        confidence: 0.75,
      })
    }
  }
}
