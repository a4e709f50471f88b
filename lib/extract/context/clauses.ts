import { gapBefore, tokenAt, type ReadSentence } from '@/lib/extract/reading'
import type { Span } from '@/lib/model'
import type { Token } from '@/lib/text/tokens'
import type { ContextWords } from './words'

/** What a word does for the clauses: whether it may be the finite verb of one. */
export type IsVerb = (tokens: readonly Token[], at: number) => boolean

interface Open {
  id: number
  readonly kind: 'main' | 'relative' | 'complement' | 'subordinate'
  /** A relative clause after a comma ends at the next one. */
  readonly comma: boolean
}

/** How far a verb may stand behind the word that opens its clause. */
const reach = 5

function opens(
  text: string,
  tokens: readonly Token[],
  index: number,
  words: ContextWords,
): Open['kind'] | undefined {
  const token = tokens[index]!
  const relative = words.relatives.has(token.text.toLowerCase())
  if (words.complements.has(token.fold) && speechBefore(tokens, index, words)) return 'complement'
  if (relative && index > 0) return 'relative'
  if (words.subordinators.matchesAt(tokens, index).length > 0) return 'subordinate'
  return undefined
}

/** Whether a verb of speaking ends at most two words before `index`. */
function speechBefore(tokens: readonly Token[], index: number, words: ContextWords): boolean {
  for (let from = Math.max(0, index - 6); from < index; from += 1) {
    const end = words.speech.matchesAt(tokens, from)[0]?.to
    if (end !== undefined && end <= index && index - end <= 2) return true
  }
  return false
}

/** Whether the words after a coordinator have a verb of their own, so that a new clause starts there. */
function startsClause(tokens: readonly Token[], index: number, words: ContextWords, isVerb: IsVerb): boolean {
  for (let at = index + 1; at < Math.min(tokens.length, index + 1 + reach); at += 1) {
    const word = tokens[at]!.text.toLowerCase()
    if (words.relatives.has(word)) return false
    if (words.finite.has(word) || isVerb(tokens, at)) return true
  }
  return false
}

/** The number of the clause of each word, and which clauses are main ones. */
export interface Clauses {
  readonly numbers: readonly number[]
  readonly main: ReadonlySet<number>
}

/**
 * The number of the clause that each word of a sentence belongs to. Relative, reported and subordinate clauses
 * have numbers of their own; what goes on behind a relative clause has that of the words before it.
 */
export function clausesOf(
  text: string,
  { tokens }: ReadSentence,
  words: ContextWords,
  isVerb: IsVerb,
): Clauses {
  const main = new Set([0])
  const stack: Open[] = [{ id: 0, kind: 'main', comma: false }]
  let next = 1
  const numbers: number[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!
    const gap = gapBefore(text, tokens, index)
    const comma = /[,،]/u.test(gap)
    const top = stack.at(-1)!
    const goesOn = words.coordinators.has(token.fold) || words.infinitive.test(token.text.toLowerCase())
    if (stack.length > 1 && comma && !goesOn && top.kind !== 'complement') stack.pop()
    const opened = opens(text, tokens, index, words)
    if (/[;:]/u.test(gap)) stack.splice(0, stack.length, { id: next++, kind: 'main', comma: false })
    else if (opened === 'complement' || opened === 'relative' || (opened && index > 0))
      stack.push({ id: next++, kind: opened, comma })
    else if (words.coordinators.has(token.fold) && startsClause(tokens, index, words, isVerb))
      stack.at(-1)!.id = next++
    if (stack.length === 1) main.add(stack[0]!.id)
    numbers.push(stack.at(-1)!.id)
  }
  return { numbers, main }
}

/** Index of the last word that starts before `end`; 0 for none. */
export const lastTokenBefore = (tokens: readonly Token[], end: number): number =>
  Math.max(0, tokenAt(tokens, end) - 1)

/** The clause that words belong to: that of their end, since a statement ends with its verb or behind it. */
export const clauseOf = (tokens: readonly Token[], numbers: readonly number[], span: Span): number =>
  numbers[lastTokenBefore(tokens, span.end)] ?? 0
