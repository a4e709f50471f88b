import { gapBefore, mentionsIn, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { isCapitalised, isUpperCase } from '@/lib/text/tokens'

/** Words of a name at tokens `from` to `to` (exclusive). */
export interface PersonName {
  readonly from: number
  readonly to: number
}

const particles = new Set('de van der von den bin ibn al el da dos das do di del la le ter ul abu'.split(' '))
const nameGap = /^(?:[ \u00a0]|[-‐‑’']|\.[ \u00a0]?|[ \u00a0][-‐‑])$/u
const longest = 6

/** A city that is also a given name, right before a family name: "Sofia", "Florence". */
function opensName(reading: Reading, sentence: ReadSentence, index: number): boolean {
  const { words, document } = reading
  const next = sentence.tokens[index + 1]
  return (
    next !== undefined &&
    isCapitalised(next) &&
    !words.notNames.has(next.fold) &&
    !words.heads.has(next.fold) &&
    words.offices.matchesAt(sentence.tokens, index + 1).length === 0 &&
    words.events.matchesAt(sentence.tokens, index + 1).length === 0 &&
    /^[ \u00a0]$/u.test(gapBefore(document.release.text, sentence.tokens, index + 1)) &&
    !mentionsIn(document, sentence.index).some(({ start, end }) => start <= next.start && end >= next.end)
  )
}

function isNameWord(reading: Reading, sentence: ReadSentence, index: number): boolean {
  const { words } = reading
  const token = sentence.tokens[index]
  if (!token || !isCapitalised(token) || words.notNames.has(token.fold)) return false
  if (words.heads.has(token.fold) || words.operation.has(token.fold)) return false
  if (words.offices.matchesAt(sentence.tokens, index).length > 0) return false
  if (words.honorifics.matchesAt(sentence.tokens, index).length > 0) return false
  const taken = mentionsIn(reading.document, sentence.index).find(
    ({ start, end }) => start <= token.start && end >= token.end,
  )
  if (!taken || taken.entity.kind === 'Official' || taken.entity.kind === 'Commodity') return true
  const alone = taken.start === token.start && taken.end === token.end
  if (alone && taken.entity.kind === 'Place' && opensName(reading, sentence, index)) return true
  return (
    alone && (taken.entity.kind === 'Place' || taken.entity.kind === 'Operation') && taken.confidence < 0.95
  )
}

const joins = (reading: Reading, sentence: ReadSentence, index: number): boolean => {
  const gap = gapBefore(reading.document.release.text, sentence.tokens, index)
  if (gap.startsWith('.')) return /^\p{Lu}$/u.test(sentence.tokens[index - 1]?.text ?? '')
  return nameGap.test(gap)
}

/** "wing" in "Lok-wing": given names of two syllables keep the second one small. */
const isSecondHalf = (reading: Reading, sentence: ReadSentence, index: number): boolean =>
  /^[-‐‑]$/u.test(gapBefore(reading.document.release.text, sentence.tokens, index)) &&
  /^\p{Ll}{2,}$/u.test(sentence.tokens[index]!.text)

/** The name that starts at token `from`: capitals, initials and particles. Undefined when no name starts there. */
export function personNameAt(reading: Reading, sentence: ReadSentence, from: number): PersonName | undefined {
  const { tokens } = sentence
  if (!isNameWord(reading, sentence, from)) return undefined
  let to = from + 1
  while (to < tokens.length && to - from < longest && joins(reading, sentence, to)) {
    if (isNameWord(reading, sentence, to) || isSecondHalf(reading, sentence, to)) to += 1
    else if (
      particles.has(tokens[to]!.fold) &&
      isNameWord(reading, sentence, to + 1) &&
      joins(reading, sentence, to + 1)
    )
      to += 2
    else break
  }
  return { from, to }
}

/** The name that ends right before token `to`, of two words or more. */
export function personNameBefore(
  reading: Reading,
  sentence: ReadSentence,
  to: number,
): PersonName | undefined {
  const { tokens } = sentence
  let from = to
  while (from > 0 && to - from < longest) {
    if (from < to && !joins(reading, sentence, from)) break
    if (
      isNameWord(reading, sentence, from - 1) ||
      (from > 1 && isSecondHalf(reading, sentence, from - 1) && isNameWord(reading, sentence, from - 2))
    )
      from -= 1
    else if (from < to && particles.has(tokens[from - 1]!.fold) && isNameWord(reading, sentence, from - 2))
      from -= 2
    else break
  }
  return to - from >= 2 ? { from, to } : undefined
}

/** Words that make two spellings of a name one person: folded, sorted, without initials; the order does not count. */
export const personIdentity = (folds: readonly string[]): string =>
  folds
    .filter((word) => word.length > 1)
    .toSorted()
    .join(' ')

/**
 * Family names that a person may be called by alone: the words in capitals where some are, else the last
 * word and, since Chinese and Korean names lead with it, the first one.
 */
export function familyNames(words: readonly { readonly text: string; readonly fold: string }[]): string[] {
  const full = words.filter(({ fold }) => fold.length > 1)
  const upper = full.filter((token) => isUpperCase({ ...token, start: 0, end: 0, readings: [] }))
  if (upper.length > 0 && upper.length < full.length) return upper.map(({ fold }) => fold)
  return [...new Set([full.at(-1)?.fold, full[0]?.fold].filter((word) => word !== undefined))]
}
