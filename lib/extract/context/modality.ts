import type { Modality, Span } from '@/lib/model'
import type { Token } from '@/lib/text/tokens'
import type { TokenTrie } from '@/lib/text/trie'
import { clauseOf, lastTokenBefore } from './clauses'
import type { ContextWords } from './words'

/** A word, or words, that change how a clause is meant. */
interface Cue {
  readonly from: number
  readonly to: number
}

/** How far before the words of a statement a cue may stand that still governs them. */
const before = 3

const matches = (tokens: readonly Token[], trie: TokenTrie<true>, at: number): Cue | undefined => {
  const to = trie.matchesAt(tokens, at)[0]?.to
  return to === undefined ? undefined : { from: at, to }
}

/** A future tense, or words for a plan, at token `at`. */
export function plannedAt(tokens: readonly Token[], words: ContextWords, at: number): Cue | undefined {
  const cue = matches(tokens, words.planned, at)
  if (cue) return cue
  const going = matches(tokens, words.going, at)
  const next = going && tokens[going.to]
  if (going && next && words.infinitive.test(next.text.toLowerCase())) return { from: at, to: going.to + 1 }
  const token = tokens[at]!
  const word = token.text.toLowerCase()
  const ends = /^\p{Ll}/u.test(token.text) && words.future.test(word) && !words.notFuture.has(word)
  const begins = words.futureBeginning.test(token.text) && !words.notFutureBeginning.test(token.text)
  return (ends && token.text.length > 3) || begins ? { from: at, to: at + 1 } : undefined
}

function deniedAt(tokens: readonly Token[], words: ContextWords, at: number): Cue | undefined {
  if (words.notDenied.matchesAt(tokens, at).length > 0) return undefined
  const cue = matches(tokens, words.denied, at)
  if (cue) return cue
  if (!words.deniedFirst.has(tokens[at]!.fold)) return undefined
  for (let index = at + 1; index < Math.min(tokens.length, at + 5); index += 1) {
    if (words.notDenied.matchesAt(tokens, index).length > 0) return undefined
    if (words.deniedSecond.has(tokens[index]!.fold)) return { from: at, to: index + 1 }
  }
  return undefined
}

/** Whether the clause that starts at token `opens` tells what somebody wishes: "a proposé | que le Togo participe". */
function isWished(tokens: readonly Token[], words: ContextWords, opens: number): boolean {
  const to = words.complements.has(tokens[opens]?.fold ?? '') ? opens : opens - 1
  if (to < 1 || !words.complements.has(tokens[to]!.fold)) return false
  return matches(tokens, words.wishes, to - 1) !== undefined
}

/** How the statement of `span` is meant, by the cues of its clause that govern it. */
export function modalityOf(
  tokens: readonly Token[],
  numbers: readonly number[],
  span: Span,
  words: ContextWords,
): Modality {
  const clause = clauseOf(tokens, numbers, span)
  const found = tokens.findIndex((token) => token.end > span.start)
  const first = found === -1 ? tokens.length : found
  const last = lastTokenBefore(tokens, span.end)
  const governs = (cue: Cue | undefined): boolean =>
    cue !== undefined && cue.from <= last && cue.to >= first - before + 1
  const inClause = (at: number): boolean => numbers[at] === clause
  let planned = isWished(tokens, words, numbers.indexOf(clause))
  let alleged = false
  let denied = false
  for (let at = 0; at < tokens.length; at += 1) {
    if (!inClause(at)) continue
    planned ||= governs(plannedAt(tokens, words, at))
    denied ||= governs(deniedAt(tokens, words, at))
    alleged ||= matches(tokens, words.alleged, at) !== undefined
    const noun = matches(tokens, words.allegedNouns, at)
    alleged ||= noun !== undefined && noun.from <= first && noun.to >= first
  }
  return denied ? 'denied' : planned ? 'planned' : alleged ? 'alleged' : 'asserted'
}
