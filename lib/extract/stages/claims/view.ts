import { datelineOf } from '@/lib/extract/context'
import type { DocumentMention } from '@/lib/extract/document'
import { gapBefore, mentionsIn, tokenAt, type Reading, type ReadSentence } from '@/lib/extract/reading'
import type { ClaimPattern } from '@/lib/knowledge/languages/claims-pack'
import type { Token } from '@/lib/text/tokens'
import type { Phrase } from './phrase'
import { phrasesOf } from './phrases'
import { claimWords, type ClaimWords } from './words'

/** Words of a sentence that state a relation, at tokens `from` to `to` (exclusive). */
export interface Cue {
  readonly from: number
  readonly to: number
  /** Empty for words that only look like a cue. */
  readonly patterns: readonly ClaimPattern[]
}

/** A sentence as claims are read from it: its noun phrases, its cues, and where its clauses start. */
export interface View {
  readonly reading: Reading
  readonly sentence: ReadSentence
  readonly text: string
  readonly tokens: readonly Token[]
  readonly words: ClaimWords
  /** First token behind the dateline. */
  readonly body: number
  readonly mentions: readonly DocumentMention[]
  readonly phrases: readonly Phrase[]
  readonly cues: readonly Cue[]
  /** Tokens at which a clause with a subject of its own starts, in order; the body's first one included. */
  readonly clauses: readonly number[]
}

/** Whether a word, in any of its readings, is one of a set. */
export const isOneOf = (token: Token | undefined, words: ReadonlySet<string>): boolean =>
  token !== undefined && (words.has(token.fold) || token.readings.some((reading) => words.has(reading)))

/** Whether words are taken by a name other than one of goods that ends before them: "among the drugs seized were". */
function overlaps(
  taken: ReadonlySet<number>,
  goods: ReadonlyMap<number, number>,
  from: number,
  to: number,
): boolean {
  for (let index = from; index < to; index += 1)
    if (taken.has(index) && (goods.get(index) ?? to) >= to) return true
  return false
}

function findCues(tokens: readonly Token[], words: ClaimWords, phrases: readonly Phrase[]): Cue[] {
  const cues: Cue[] = []
  const taken = new Set<number>()
  // "the drugs included": goods may open the words that list them
  const goods = new Map<number, number>()
  const within = new Map<number, number>()
  for (const { mention, core } of phrases) {
    if (mention.entity.kind === 'Commodity') {
      goods.set(core.from, core.to)
      for (let index = core.from; index < core.to; index += 1) within.set(index, core.to)
    }
    if (mention.entity.kind === 'Event') taken.add(core.from)
    else for (let index = core.from; index < core.to; index += 1) taken.add(index)
  }
  for (let from = 0; from < tokens.length; from += 1) {
    const opens = goods.get(from)
    if (taken.has(from) && opens === undefined) continue
    const matches = words.cues
      .matchesAt(tokens, from)
      .filter(({ to }) => (opens === undefined ? !overlaps(taken, within, from, to) : to > opens))
    const stated = new Set<string>()
    for (const { to, values } of matches) {
      const none = values.includes('none')
      const patterns = none ? [] : values.filter((value): value is ClaimPattern => value !== 'none')
      // a shorter cue at the same word may state another relation: "took part" of "took part in"
      const link = words.links.matchesAt(tokens, from).some((other) => other.to === to)
      const longest = to === matches[0]!.to
      const fresh = link && !longest ? [] : patterns.filter(({ relation }) => !stated.has(relation))
      for (const { relation } of patterns) stated.add(relation)
      if (longest || fresh.length > 0) cues.push({ from, to, patterns: fresh })
      if (none) break
    }
  }
  return cues.filter(
    (cue) =>
      !cues.some(
        (other) =>
          other !== cue &&
          other.from < cue.from &&
          other.to >= cue.to &&
          other.to - other.from > cue.to - cue.from,
      ),
  )
}

function clauseStarts(text: string, tokens: readonly Token[], words: ClaimWords, body: number): number[] {
  const starts = [body]
  for (let index = body + 1; index < tokens.length; index += 1) {
    if (
      gapBefore(text, tokens, index).includes(';') ||
      words.subordinators.matchesAt(tokens, index).length > 0
    )
      starts.push(index)
  }
  return starts
}

/** Makes a sentence ready for reading claims from it. */
export function viewOf(reading: Reading, sentence: ReadSentence): View {
  const { text } = reading.document.release
  const { tokens } = sentence
  const words = claimWords(reading.lang)
  const dateline = datelineOf(reading)
  const opens = dateline && dateline.start >= sentence.start && dateline.end <= sentence.end
  const body = opens ? tokenAt(tokens, dateline.end) : 0
  const mentions = mentionsIn(reading.document, sentence.index)
  const phrases = phrasesOf(reading, sentence, words, body)
  return {
    reading,
    sentence,
    text,
    tokens,
    words,
    body,
    mentions,
    phrases,
    cues: findCues(tokens, words, phrases).filter(({ from }) => from >= body),
    clauses: clauseStarts(text, tokens, words, body),
  }
}

/** The clause around token `at`: its first token and the one behind its last. */
export function clauseAround(view: View, at: number): { from: number; to: number } {
  const from = view.clauses.findLast((start) => start <= at) ?? view.body
  const to = view.clauses.find((start) => start > at) ?? view.tokens.length
  return { from, to }
}
