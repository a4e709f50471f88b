import type { DocumentMention } from '@/lib/extract/document'
import { tokenAt } from '@/lib/extract/reading'
import type { EntityKind } from '@/lib/model'
import { linkBefore, rangeOf } from './phrase'
import { propose } from './propose'
import { isOneOf, type View } from './view'

const parties = new Set<EntityKind>(['Organisation', 'Country'])

const isInside = (one: DocumentMention, other: DocumentMention): boolean =>
  one !== other && one.start >= other.start && one.end <= other.end

/** Bodies and countries that no longer name of the sentence but the agreement's holds. */
const actorsOf = (view: View, agreement: DocumentMention): DocumentMention[] =>
  view.mentions.filter(
    (mention) =>
      parties.has(mention.entity.kind) &&
      mention.start >= agreement.start &&
      !view.mentions.some((other) => other !== agreement && isInside(mention, other)),
  )

/** Whether the words right before a name lead to a party, to a part of the name before it, or elsewhere. */
function leads(view: View, mention: DocumentMention): 'party' | 'part' | 'other' | undefined {
  const { reading, sentence, text, tokens, words } = view
  const { from } = rangeOf(tokens, mention)
  const { links, linkAt } = linkBefore({ reading, sentence, text, tokens, words }, from)
  if (isOneOf(tokens[linkAt], words.gatherings.between) || links.has('with')) return 'party'
  if (links.size === 0) return undefined
  return links.has('in') || links.has('of') ? 'part' : 'other'
}

/** Whether only "and", a comma and articles part a name from the party before it. */
function goesOn(view: View, end: number, mention: DocumentMention): boolean {
  const { text, tokens, words, reading } = view
  const gap = text.slice(end, mention.start)
  if (/[^\s,،\p{L}’']/u.test(gap)) return false
  const from = tokenAt(tokens, end)
  const rest = tokens.slice(from, rangeOf(tokens, mention).from)
  const joined =
    gap.includes(',') ||
    gap.includes('،') ||
    rest.some((token) => isOneOf(token, words.and)) ||
    (reading.lang === 'ar' && tokens[from]?.text.startsWith('و') === true)
  return (
    joined &&
    rest.length <= 3 &&
    rest.every((token) => isOneOf(token, words.and) || words.determiners.has(token.fold))
  )
}

/** How many letters the words between a party and a part of its name may have: "in the". */
const longestLink = 8
/** How many words may stand between an agreement and its first party. */
const apart = 8

/** "treaty on extradition between A": nothing but plain words between an agreement and its first party. */
function isNear(
  { text, tokens, words, mentions }: View,
  agreement: DocumentMention,
  mention: DocumentMention,
): boolean {
  if (/[.,;:()«»“”"،؛]/u.test(text.slice(agreement.end, mention.start))) return false
  const from = tokenAt(tokens, agreement.end)
  const rest = tokens.slice(from, tokenAt(tokens, mention.start))
  return (
    rest.length <= apart &&
    rest.every((token) => !isOneOf(token, words.gatherings.talks) && !isOneOf(token, words.relatives)) &&
    !mentions.some(
      ({ start, end, entity }) => start >= agreement.end && end <= mention.start && entity.kind === 'Event',
    )
  )
}

/** "sign a memorandum between A and B": those whom the words for an agreement name as its parties signed it. */
export function agreementParties(view: View): void {
  if (!view.tokens.some((token) => isOneOf(token, view.reading.words.signing))) return
  for (const agreement of view.mentions) {
    if (agreement.entity.kind !== 'Agreement') continue
    let end: number | undefined
    for (const mention of actorsOf(view, agreement)) {
      const led = leads(view, mention)
      if (end !== undefined && led === 'part' && mention.start - end <= longestLink) {
        end = mention.end
        continue
      }
      const inside = mention.end <= agreement.end || isNear(view, agreement, mention)
      const party =
        end === undefined ? led === 'party' && inside : led !== 'other' && goesOn(view, end, mention)
      if (!party) {
        if (end !== undefined) break
        continue
      }
      end = mention.end
      propose(view.reading, {
        relation: 'SIGNED',
        subject: mention.entity,
        object: agreement.entity,
        sentence: view.sentence.index,
        spans: [agreement, mention],
        rule: 'party-of-agreement',
        confidence: 0.82,
      })
    }
  }
}
