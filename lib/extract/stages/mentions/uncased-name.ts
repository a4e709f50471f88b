import { gapBefore, mentionsIn, type Reading, type ReadSentence } from '@/lib/extract/reading'
import type { UncasedNames } from '@/lib/knowledge/languages/people-pack'
import type { Token } from '@/lib/text/tokens'
import type { PersonName } from './person-name'

interface NameWords {
  readonly given: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  readonly ends: ReadonlySet<string>
}

/** A word without vowel signs and with one form of alef; letters that tell "on" from "Ali" stay. */
const plain = (word: string): string =>
  word.replace(/[\u064B-\u065F\u0670\u0640]/gu, '').replace(/[أإآٱ]/gu, 'ا')

const compiled = new WeakMap<UncasedNames, NameWords>()

function nameWords(reading: Reading): NameWords | undefined {
  const pack = reading.pack.uncasedNames
  if (!pack) return undefined
  let words = compiled.get(pack)
  if (!words) {
    const setOf = (list: readonly string[]): Set<string> => new Set(list.map(plain))
    words = { given: setOf(pack.given), particles: setOf(pack.particles), ends: setOf(pack.ends) }
    compiled.set(pack, words)
  }
  return words
}

/** How many words of a name may follow its first one, what particles lead to left out. */
const further = 3
/** How many words a name before an office may have, particles included: "عبد العزيز بن سعود بن نايف بن عبد العزيز". */
const longest = 11
const gap = /^(?:[ \u00a0]|[-‐‑]|\.[ \u00a0]?)$/u
const article = /^ال/u

/** A given name, the last letter also as Egypt writes it: "مجدى"; "على" is a small word. */
const isGiven = (word: string, { given }: NameWords): boolean =>
  given.has(word) || (word.endsWith('ى') && word !== 'على' && given.has(`${word.slice(0, -1)}ي`))

const isTaken = (reading: Reading, sentence: ReadSentence, index: number): boolean => {
  const token = sentence.tokens[index]!
  return mentionsIn(reading.document, sentence.index).some(
    ({ start, end, entity, confidence }) =>
      start <= token.start &&
      end > token.start &&
      entity.kind !== 'Official' &&
      !(entity.kind === 'Place' && confidence < 0.95),
  )
}

/** Whether a word can be no part of a name: small words, verbs of speech, offices, names of other things. */
function ends(reading: Reading, sentence: ReadSentence, index: number, words: NameWords): boolean {
  const { tokens } = sentence
  const token = tokens[index]!
  const word = plain(token.text)
  if (isGiven(word, words)) return false
  // "عادل السيد عبد العزيز": a form of address that is a name between two others
  const named = (other: Token | undefined): boolean =>
    other !== undefined && isGiven(plain(other.text), words)
  if (word === 'السيد' && named(tokens[index - 1]) && named(tokens[index + 1])) return false
  if (words.ends.has(word) || (/^[وف]/u.test(word) && words.ends.has(word.slice(1)))) return true
  if (!/^\p{Script=Arabic}+$/u.test(word)) return true
  const folds = [token.fold, ...token.readings]
  if (folds.some((fold) => reading.words.speechVerbs.has(fold))) return true
  if (folds.some((fold) => reading.words.functionWords.has(fold))) return true
  if (reading.words.offices.matchesAt(tokens, index).length > 0) return true
  if (reading.words.honorifics.matchesAt(tokens, index).length > 0) return true
  return isTaken(reading, sentence, index)
}

/** Whether a name starts at a token of a script without capitals, told by its given name. */
export function startsUncasedName(reading: Reading, sentence: ReadSentence, index: number): boolean {
  const words = nameWords(reading)
  const token = sentence.tokens[index]
  if (!words || !token || !isGiven(plain(token.text), words)) return false
  const next = sentence.tokens[index + 1]
  if (!next || isTaken(reading, sentence, index)) return false
  return (
    gap.test(gapBefore(reading.document.release.text, sentence.tokens, index + 1)) &&
    !ends(reading, sentence, index + 1, words)
  )
}

/** "و" before a word that is no name by itself joins the next thing: the name has ended. */
const joins = (word: string, words: NameWords): boolean => word.startsWith('و') && !words.given.has(word)

/**
 * The name that starts at token `from` in a script without capitals. A word that is no given name starts one only
 * where `sure` says that a form of address or rank leads to it.
 */
export function uncasedNameAt(
  reading: Reading,
  sentence: ReadSentence,
  from: number,
  sure: boolean,
): PersonName | undefined {
  const words = nameWords(reading)
  const { tokens } = sentence
  if (!words || !tokens[from]) return undefined
  const text = reading.document.release.text
  if (!startsUncasedName(reading, sentence, from) && (!sure || ends(reading, sentence, from, words)))
    return undefined
  let to = from + 1
  let left = further
  if (article.test(plain(tokens[from].text)) && !leadsOn(tokens[to]?.text, words)) return { from, to }
  while (to < tokens.length && gap.test(gapBefore(text, tokens, to))) {
    const word = plain(tokens[to]!.text)
    const initial = word.length === 1
    if (words.particles.has(word) && tokens[to + 1] && !ends(reading, sentence, to + 1, words)) {
      to += 2
      continue
    }
    const opened = plain(tokens[to - 1]!.text) === 'عبد'
    if (!opened && (left === 0 || joins(word, words) || ends(reading, sentence, to, words))) break
    to += 1
    if (!initial && !opened) left -= 1
    if (article.test(word) && word !== 'الدين' && !opened && !leadsOn(tokens[to]?.text, words)) break
  }
  return to - from >= 1 ? { from, to } : undefined
}

const leadsOn = (word: string | undefined, words: NameWords): boolean =>
  word !== undefined && (words.particles.has(plain(word)) || words.given.has(plain(word)))

/** The name that ends right before token `to`, of two words or more, told by its given name. */
export function uncasedNameBefore(
  reading: Reading,
  sentence: ReadSentence,
  to: number,
): PersonName | undefined {
  for (let from = Math.max(0, to - longest); from <= to - 2; from += 1) {
    if (!startsUncasedName(reading, sentence, from)) continue
    const name = uncasedNameAt(reading, sentence, from, false)
    if (name?.to === to) return name
  }
  return undefined
}
