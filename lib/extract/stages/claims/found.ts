import { gapBefore } from '@/lib/extract/reading'
import type { EntityKind } from '@/lib/model'
import type { Phrase } from './phrase'
import { isOneOf, type Cue, type View } from './view'

/** Ends found for a cue: one phrase, or the items of a list; `how` scales the confidence. */
export interface Found {
  readonly phrases: readonly Phrase[]
  readonly how: number
}

/** Whether a phrase is of one of `kinds`, itself or as the house of a body. */
export const isOfKind = (phrase: Phrase, kinds: readonly EntityKind[]): boolean =>
  kinds.includes(phrase.entity.kind) || (phrase.house !== undefined && kinds.includes('Organisation'))

/** Whether a phrase may be an end of one of `kinds`. */
export const allows = (phrase: Phrase, kinds: readonly EntityKind[]): boolean =>
  !phrase.owns && isOfKind(phrase, kinds)

/** A phrase as an end of one of `kinds`: a house gives way to the body that it belongs to. */
export const asEnd = (phrase: Phrase, kinds: readonly EntityKind[]): Phrase =>
  kinds.includes(phrase.entity.kind) || !phrase.house
    ? phrase
    : { ...phrase, mention: phrase.house, entity: phrase.house.entity }

/** The items of the list that a phrase stands in, as ends of one of `kinds`. */
export const itemsOf = (view: View, phrase: Phrase, kinds: readonly EntityKind[]): Phrase[] =>
  view.phrases
    .filter((other) => other.group === phrase.group && !other.describes && allows(other, kinds))
    .map((other) => asEnd(other, kinds))

/** A comma and a relative pronoun start a remark on what stands before them. */
export const remarkAt = ({ text, tokens, words }: View, at: number): boolean =>
  isOneOf(tokens[at], words.relatives) && /[,–—]/u.test(gapBefore(text, tokens, at))

/** Whether a cue belongs to a noun: a participle or a preposition. */
export const isAttaching = (cue: Cue): boolean =>
  cue.patterns.some(
    ({ subject, object }) =>
      subject.attached === true || (object !== 'each-other' && object.attached === true),
  )

const holdsPlaces = new Set<EntityKind>(['Organisation', 'Facility', 'Official'])

/** "led by a unit in Lyon": a place right behind a body or person is theirs, not that of the operation. */
export const isPlaceOf = (view: View, linkAt: number, subject: Phrase | undefined): boolean =>
  view.words.links.matchesAt(view.tokens, linkAt).some(({ values }) => values.includes('in')) &&
  view.phrases.some(
    (phrase) => phrase.to === linkAt && phrase !== subject && holdsPlaces.has(phrase.entity.kind),
  )
