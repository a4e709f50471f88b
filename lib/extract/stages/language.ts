import { wordsOf } from '@/lib/extract/words'
import { readingLanguage, type ReadingLanguage } from '@/lib/knowledge/languages'
import { detectLanguage } from '@/lib/text/language'
import { tokenize, type Token } from '@/lib/text/tokens'

/** Fewer words than these say too little: names and headings look foreign in every language. */
const fewest = 12
/** Prose ends like a sentence; a line of a list may well hold a body's name in its own language. */
const prose = /[.!?…؟:][»”"’')]*\s*$/u
/** Prose has at least this share of its language's small words. */
const usual = 0.15
const foreign = 0.06
/** Characters of a paragraph that are looked at first. */
const glance = 320

const share = (tokens: readonly Token[], lang: ReadingLanguage): number =>
  tokens.filter(({ fold, readings }) => {
    const words = wordsOf(lang).functionWords
    return words.has(fold) || readings.some((reading) => words.has(reading))
  }).length / tokens.length

/**
 * The language of one paragraph in a release that is written in `main`; undefined for one that is not read.
 * Asked only where the small words of `main` are rare, so that names and lists stay in the release's language.
 */
export function paragraphLanguage(text: string, main: ReadingLanguage): ReadingLanguage | undefined {
  const tokens = tokenize(text.slice(0, glance))
  if (tokens.length < fewest || !prose.test(text)) return main
  const own = share(tokens, main)
  if (own >= usual) return main
  const detected = readingLanguage(detectLanguage(text))
  if (detected) return share(tokens, detected) > own ? detected : main
  return tokens.length < 2 * fewest || own > foreign ? main : undefined
}
