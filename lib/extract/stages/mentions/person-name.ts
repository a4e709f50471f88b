import { gapBefore, mentionsIn, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { isCapitalised, isUpperCase } from '@/lib/text/tokens'
import { uncasedNameAt, uncasedNameBefore } from './uncased-name'

/** Words of a name at tokens `from` to `to` (exclusive). */
export interface PersonName {
  readonly from: number
  readonly to: number
}

/** Small words of names, with a capital or without. */
export const particles = new Set(
  'de van der von den bin ibn bint ben al el da dos das do di del della la las le los ter ten ul abu abd zu af av'.split(
    ' ',
  ),
)
const nameGap = /^(?:[ \u00a0]|[-‐‑’']|\.[ \u00a0]?|[ \u00a0][-‐‑])$/u
/** How many words a name may have, particles left out. */
const longest = 6
/** How many particles may stand side by side: "de la", "van der". */
const most = 2

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

/** "María Trinidad Berg": the name of a country between two capitals that nothing else has a name for. */
function isMiddleName(reading: Reading, sentence: ReadSentence, index: number): boolean {
  const { words, document } = reading
  const before = sentence.tokens[index - 1]
  return (
    before !== undefined &&
    isCapitalised(before) &&
    /^[ \u00a0]$/u.test(gapBefore(document.release.text, sentence.tokens, index)) &&
    !words.notNames.has(before.fold) &&
    !words.heads.has(before.fold) &&
    words.offices.matchesAt(sentence.tokens, index - 1).length === 0 &&
    !mentionsIn(document, sentence.index).some(
      ({ start, end }) => start <= before.start && end >= before.end,
    ) &&
    opensName(reading, sentence, index)
  )
}

/** "Nicholas Court, Head of": a noun for bodies that ends a name of two words before an office. */
function isSurname(reading: Reading, { tokens, index: sentence }: ReadSentence, index: number): boolean {
  const { words, document } = reading
  const before = tokens[index - 1]
  if (!before || !tokens[index + 1] || !isCapitalised(before) || isUpperCase(before)) return false
  if (gapBefore(document.release.text, tokens, index + 1) !== ', ') return false
  if (words.heads.has(before.fold) || words.adjectives.has(before.fold) || words.notNames.has(before.fold))
    return false
  const first = tokens[index - 2]
  if (first && isCapitalised(first) && gapBefore(document.release.text, tokens, index - 1) === ' ')
    return false
  const named = mentionsIn(document, sentence).some(
    ({ start, end }) => start <= before.start && end >= tokens[index]!.end,
  )
  return !named && words.offices.matchesAt(tokens, index + 1).length > 0
}

function isNameWord(reading: Reading, sentence: ReadSentence, index: number): boolean {
  const { words } = reading
  const token = sentence.tokens[index]
  if (!token || !isCapitalised(token)) return false
  const initial = token.text.length === 1 && reading.document.release.text[token.end] === '.'
  if (words.notNames.has(token.fold) && !initial) return false
  if (words.heads.has(token.fold) && !isSurname(reading, sentence, index)) return false
  if (words.operation.has(token.fold)) return false
  if (words.programmes.has(token.fold)) return false
  if (words.nationalBureaus.matchesAt(sentence.tokens, index).length > 0) return false
  if (token.fold.endsWith('s') && words.heads.has(token.fold.slice(0, -1))) return false
  if (words.offices.matchesAt(sentence.tokens, index).length > 0) return false
  if (words.honorifics.matchesAt(sentence.tokens, index).length > 0) return false
  const taken = mentionsIn(reading.document, sentence.index).find(
    ({ start, end }) => start <= token.start && end >= token.end,
  )
  if (!taken || taken.entity.kind === 'Official' || taken.entity.kind === 'Commodity') return true
  const alone = taken.start === token.start && taken.end === token.end
  if (alone && taken.entity.kind === 'Place' && opensName(reading, sentence, index)) return true
  if (alone && taken.entity.kind === 'Country' && isMiddleName(reading, sentence, index)) return true
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

/** How many particles stand at token `at` before a word of a name; 0 when none leads on to one. */
function particlesAt(reading: Reading, sentence: ReadSentence, at: number): number {
  let count = 0
  while (count < most && particles.has(sentence.tokens[at + count]?.fold ?? '')) {
    if (!joins(reading, sentence, at + count)) return 0
    count += 1
    if (isNameWord(reading, sentence, at + count) && joins(reading, sentence, at + count)) return count
  }
  return 0
}

/**
 * The name that starts at token `from`: capitals, initials and particles. Undefined when no name starts there. In a
 * script without capitals `sure` says that a form of address or rank leads to it.
 */
export function personNameAt(
  reading: Reading,
  sentence: ReadSentence,
  from: number,
  sure = false,
): PersonName | undefined {
  if (!reading.words.cased) return uncasedNameAt(reading, sentence, from, sure)
  const { tokens } = sentence
  if (!isNameWord(reading, sentence, from)) return undefined
  let to = from + 1
  let count = 1
  while (to < tokens.length && count < longest && joins(reading, sentence, to)) {
    const led = particlesAt(reading, sentence, to)
    if (led > 0) to += led + 1
    else if (isNameWord(reading, sentence, to) || isSecondHalf(reading, sentence, to)) to += 1
    else break
    count += 1
  }
  return { from, to }
}

/** The name that ends right before token `to`, of two words or more. */
export function personNameBefore(
  reading: Reading,
  sentence: ReadSentence,
  to: number,
): PersonName | undefined {
  if (!reading.words.cased) return uncasedNameBefore(reading, sentence, to)
  const { tokens } = sentence
  let from = to
  let count = 0
  while (from > 0 && count < longest) {
    if (from < to && !joins(reading, sentence, from)) break
    let led = 0
    if (from < to) while (led < most && particles.has(tokens[from - 1 - led]?.fold ?? '')) led += 1
    if (
      isNameWord(reading, sentence, from - 1) ||
      (from > 1 && isSecondHalf(reading, sentence, from - 1) && isNameWord(reading, sentence, from - 2))
    )
      from -= 1
    else if (led > 0 && isNameWord(reading, sentence, from - led - 1)) from -= led + 1
    else break
    count += 1
  }
  return to - from >= 2 ? { from, to } : undefined
}

/** Words that make two spellings of a name one person: folded, sorted, without initials; the order does not count. */
export const personIdentity = (folds: readonly string[]): string =>
  folds
    .filter((word) => word.length > 1)
    .toSorted()
    .join(' ')

/** How many first letters of a given name make it the short one of another: "Rob" and "Robert". */
const nickname = 3

/**
 * Whether two names, in folded words, are of one person named in two ways: one has all words of the other ("Anna María
 * Berg", "Anna Berg"), or they share the family name and a given name is the beginning of the other.
 */
export function isSamePerson(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = [one, other]
    .map((words) => words.filter((word) => word.length > 1))
    .toSorted((a, b) => a.length - b.length) as [string[], string[]]
  if (short.length < 2) return false
  if (short.every((word) => long.includes(word))) return true
  const [a, b] = [short[0]!, long[0]!].toSorted((x, y) => x.length - y.length) as [string, string]
  return short.at(-1) === long.at(-1) && a.length >= nickname && b.startsWith(a)
}

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
