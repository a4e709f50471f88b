import { operationTold } from './deeds'
import { findEnd } from './ends'
import { propose } from './propose'
import { isOneOf, type View } from './view'

/** How far behind its verb the noun for a deed may stand: "made more than 190 arrests". */
const reach = 6

/** The noun for a deed that is the object of a verb whose words end at token `from`. */
function deedNoun({ text, tokens, words }: View, from: number): number | undefined {
  for (let at = from; at < Math.min(tokens.length, from + reach); at += 1) {
    const deed = words.deeds.deeds.matchesAt(tokens, at)[0]
    if (deed) return deed.to
    const before = tokens[at - 1]
    if (before && /[;:.()]/u.test(text.slice(before.end, tokens[at]!.start))) return undefined
    if (isOneOf(tokens[at], words.and) || isOneOf(tokens[at], words.relatives)) return undefined
  }
  return undefined
}

/** "Police in Kenya made 12 arrests": who did what an operation consists of took part in it. */
export function actsByNoun(view: View): void {
  const { reading, sentence, tokens, words } = view
  for (let at = view.body; at < tokens.length; at += 1) {
    const light = words.deeds.light.matchesAt(tokens, at)[0]
    const to = light && deedNoun(view, light.to)
    if (!light || to === undefined) continue
    const cue = { from: at, to, patterns: [] }
    const actors = findEnd(view, cue, { side: 'before' }, ['Organisation', 'Country'])
    const own = actors && operationTold(view)
    if (!actors || !own) continue
    for (const { entity, mention } of actors.phrases)
      propose(reading, {
        relation: 'PARTICIPATED_IN',
        subject: entity,
        object: own.entity,
        sentence: sentence.index,
        spans: [mention, { start: tokens[at]!.start, end: tokens[to - 1]!.end }],
        rule: 'acts',
        confidence: 0.75 * actors.how,
        also: own.mention.sentence === sentence.index ? undefined : own.mention,
      })
  }
}
