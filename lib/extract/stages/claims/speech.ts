import type { EntityKind } from '@/lib/model'
import { isOwn, saidBy } from '@/lib/extract/context'
import type { DocumentEntity } from '@/lib/extract/document'
import { publisherOf } from '@/lib/extract/publisher'
import { entityById, mentionsIn } from '@/lib/extract/reading'
import { operationMeant } from './own'
import type { Phrase } from './phrase'
import { propose } from './propose'
import type { View } from './view'

/** "At" written onto the noun of a building. */
const writtenAt = /^[وف]?بال/u
const spokenOf = new Set<EntityKind>(['Operation', 'Event', 'Facility', 'Offence'])
/** Words right before a name with which it is only compared to: "more than", "davantage que". */
const compared =
  /(?:\bthan|\b(?:plus|moins|davantage|autant|más|menos)\s+qu?e?[’']?|أكثر من)\s*(?:the|le|la|les|l[’']|el|los|las)?\s*$/iu

/** Whether the words name something only to compare with, or end a longer name of the same kind: "email fraud". */
function isAside({ text, phrases }: View, phrase: Phrase): boolean {
  const { start } = phrase.mention
  if (compared.test(text.slice(Math.max(0, start - 40), start))) return true
  return phrases.some(
    ({ mention, entity }) =>
      entity.kind === phrase.entity.kind &&
      mention.end < start &&
      text.slice(mention.end, start) === ' ' &&
      !phrase.mention.quote.startsWith('و'),
  )
}

const isOfSpeaker = (view: View, speaker: DocumentEntity, body: DocumentEntity): boolean =>
  view.reading.offices.some(({ entity, organisation }) => entity === speaker && organisation === body)

/** A body that the quoted sentence starts with, so that the sentence is about it: not the speaker’s own. */
function bodySpokenOf(view: View): Phrase | undefined {
  const first = view.phrases[0]
  if (first?.entity.kind !== 'Organisation' || first.owns || first.describes) return undefined
  if (view.phrases.some(({ entity }) => entity.kind === 'Operation' || entity.kind === 'Event'))
    return undefined
  const opens = view.text.slice(view.sentence.start, first.mention.start)
  return /^["“«„’]*\s*(?:\p{L}{1,3}[’'\s]\s?)?$/u.test(opens) ? first : undefined
}

/** "“This shows what police can do,” said Ann Lee": words that open a quote for the operation that a release tells of. */
export function ownInSpeech(view: View): void {
  const { reading, sentence, tokens, words } = view
  if (words.ownInSpeech.matchesAt(tokens, 0).length === 0) return
  if (view.phrases.some(({ entity }) => ['Operation', 'Event', 'Agreement'].includes(entity.kind))) return
  const own = operationMeant(reading, sentence)
  const opens = { start: tokens[0]!.start, end: tokens[1]?.end ?? tokens[0]!.end }
  const id = own && saidBy(reading, sentence.index, opens)
  const speaker = id === undefined ? undefined : entityById(reading.document, id)
  if (!own || speaker?.kind !== 'Official' || !isOwn(reading, own.entity)) return
  propose(reading, {
    relation: 'SPOKE_ABOUT',
    subject: speaker,
    object: own.entity,
    sentence: sentence.index,
    spans: [opens],
    rule: 'quoted-of-own',
    confidence: 0.76,
    also: own.mention,
    timed: 'never',
  })
}

/**
 * What an official names in words that the release quotes or reports. A building where something happens is
 * no subject of the speech.
 */
export function speech(view: View): void {
  const { reading, sentence } = view
  const done = new Set<string>()
  const body = bodySpokenOf(view)
  for (const phrase of view.phrases) {
    if (!spokenOf.has(phrase.entity.kind) && phrase !== body) continue
    const { kind } = phrase.entity
    const within = phrase.links.has('in') || phrase.links.has('from') || writtenAt.test(phrase.mention.quote)
    if (kind === 'Facility' && within) continue
    const id = saidBy(reading, sentence.index, phrase.mention)
    const speaker = id === undefined ? undefined : entityById(reading.document, id)
    if (speaker?.kind !== 'Official' || done.has(`${speaker.id} ${phrase.entity.id}`)) continue
    if (isAside(view, phrase)) continue
    if (
      phrase === body &&
      (isOfSpeaker(view, speaker, phrase.entity) || (publisherOf(reading) === phrase.entity && speaker.known))
    )
      continue
    done.add(`${speaker.id} ${phrase.entity.id}`)
    const beside = mentionsIn(reading.document, sentence.index).filter(
      ({ entity, start, end }) =>
        entity === speaker && (end <= phrase.mention.start || start >= phrase.mention.end),
    )
    const said = beside.find(({ form }) => form === 'name') ?? beside[0]
    propose(reading, {
      relation: 'SPOKE_ABOUT',
      subject: speaker,
      object: phrase.entity,
      sentence: sentence.index,
      spans: [phrase.mention, ...(said ? [said] : [])],
      rule: said ? 'says-of' : 'quoted-of',
      confidence: said ? 0.85 : 0.78,
      timed: 'never',
    })
  }
}
