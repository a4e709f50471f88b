import { gapBefore, mentionsIn, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { isCapitalised } from '@/lib/text/tokens'
import { isTitleCase } from '../mentions/title-case'

/** How surely a noun means an operation of police: by itself, as an action, or only where results are told. */
export type NounKind = 'operation' | 'action' | 'inquiry' | 'raids'

/** A phrase such as "the operation", "les trois opérations" or "a complex investigation" that names none. */
export interface Described {
  readonly sentence: ReadSentence
  /** First token of the noun, and the one behind it. */
  readonly at: number
  readonly to: number
  readonly noun: NounKind
  readonly plural: boolean
  readonly definite: boolean
  readonly bare: boolean
}

type Determiner = 'definite' | 'indefinite' | 'none'

const soft = /^[ \u00a0’'-]{0,2}$/u
const hyphen = /^[-‐‑]$/u
const reach = 5

export const inHeading = ({ section }: ReadSentence): boolean => section === 'title' || section === 'subtitle'

/** The determiner before a noun, its adjectives in between; undefined where a word says that another one is meant. */
function determinerOf(
  reading: Reading,
  sentence: ReadSentence,
  at: number,
  plural: boolean,
): Determiner | undefined {
  const { words } = reading
  const { tokens } = sentence
  const { text } = reading.document.release
  const free = reading.pack.organisations.order === 'free'
  for (let back = at; back > 0 && at - back < reach; back -= 1) {
    const { fold } = tokens[back - 1]!
    if (!soft.test(gapBefore(text, tokens, back))) break
    if (words.operationOther.has(fold) && !hyphen.test(gapBefore(text, tokens, back - 1))) return undefined
    if ((plural ? words.definitePlural : words.definite).has(fold)) return 'definite'
    if (words.indefinite.has(fold)) return 'indefinite'
    if (words.stops.has(fold) || (!free && words.links.has(fold))) break
  }
  return 'none'
}

function nounAt(
  { words }: Reading,
  { tokens }: ReadSentence,
  at: number,
): { noun: NounKind; to: number; plural: boolean } | undefined {
  const token = tokens[at]!
  const readings = [token.fold, ...token.readings]
  const plural = readings.some((word) => words.operations.has(word))
  if (plural || readings.some((word) => words.operation.has(word)))
    return { noun: 'operation', to: at + 1, plural }
  const match = words.operationNouns.matchesAt(tokens, at)[0]
  return match && { noun: match.values[0]!, to: match.to, plural: false }
}

/** "Operation reWired", "عملية «…»": a name that could not be read, which is no word for another operation. */
function isNamed({ document, lang }: Reading, sentence: ReadSentence, to: number): boolean {
  const { tokens } = sentence
  const next = tokens[to]
  if (!next || isTitleCase(sentence)) return false
  const gap = gapBefore(document.release.text, tokens, to)
  if (/^\s?[“"«‘„]\s?$/u.test(gap)) return true
  if (!/^[ \u00a0]$/u.test(gap) || sentence.text === sentence.text.toUpperCase()) return false
  return lang === 'ar' ? /^\p{Script=Latin}/u.test(next.text) : isCapitalised(next)
}

/** Arabic: "هذا التحقيق", "العملية": the article is part of the word. */
const hasArticle = (word: string): boolean => /^[وفبلك]{0,2}ال/u.test(word) || word.startsWith('لل')

/** The phrases of a sentence that tell of an operation without a name. */
export function describedIn(reading: Reading, sentence: ReadSentence): Described[] {
  const { words, document, lang } = reading
  const { tokens } = sentence
  const taken = mentionsIn(document, sentence.index)
  const heading = inHeading(sentence)
  const found: Described[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const match = tokens[at - 1]?.fold === 'co' ? undefined : nounAt(reading, sentence, at)
    if (!match) continue
    const { noun, to, plural } = match
    const { start } = tokens[at]!
    const { end } = tokens[to - 1]!
    const next = tokens[to]
    if (next && taken.some((other) => other.start === next.start && other.entity.kind === 'Operation'))
      continue
    if (taken.some((other) => other.start < end && other.end > start && other.form !== 'title')) continue
    if (isNamed(reading, sentence, to) && (noun === 'operation' || lang !== 'en')) continue
    if (next && (words.operationOther.has(next.fold) || (lang === 'en' && next.fold === 'of'))) continue
    if (noun !== 'operation' && /^[ \u00a0’'-]*$/u.test(gapBefore(document.release.text, tokens, to))) {
      if (words.operationCompounds.matchesAt(tokens, to).length > 0) continue
    }
    const many = plural || noun === 'raids'
    const determiner = determinerOf(reading, sentence, at, many)
    if (determiner === undefined) continue
    const arabic = lang === 'ar'
    const definite = arabic ? noun === 'operation' || hasArticle(tokens[at]!.text) : determiner === 'definite'
    const bare = !definite && determiner === 'none'
    if (bare && !heading && !arabic && noun !== 'raids') continue
    found.push({ sentence, at, to, noun, plural, definite, bare })
    at = to - 1
  }
  return found
}
