import type { EntityKind } from '@/lib/model'
import { contextOf } from '@/lib/extract/context'
import { entityById, mentionsIn } from '@/lib/extract/reading'
import { propose } from './propose'
import type { View } from './view'

const spokenOf = new Set<EntityKind>(['Operation', 'Event', 'Facility', 'Offence'])

/**
 * What an official names in words that the release quotes or reports. A building where something happens is
 * no subject of the speech.
 */
export function speech(view: View): void {
  const { reading, sentence } = view
  const clauses = new Map<string, number>()
  for (const phrase of view.phrases) {
    if (!spokenOf.has(phrase.entity.kind)) continue
    if (phrase.entity.kind === 'Facility' && (phrase.links.has('in') || phrase.links.has('from'))) continue
    const context = contextOf(reading, sentence.index, phrase.mention)
    const speaker = context.saidBy === undefined ? undefined : entityById(reading.document, context.saidBy)
    if (speaker?.kind !== 'Official' || clauses.has(`${speaker.id} ${phrase.entity.id}`)) continue
    clauses.set(`${speaker.id} ${phrase.entity.id}`, phrase.from)
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
