import type { Reading, ReadSentence } from '@/lib/extract/reading'
import type { FigureNoun, FigureSense } from '@/lib/knowledge/languages/figures'
import type { Counted } from './counted'
import { figureWords } from './words'

const personal = new Set<FigureNoun>(['person', 'suspect', 'victim'])

/** Arabic says "arrest of a man" without a number: the verb has its object, and says nothing of numbers behind it. */
export function hasOwnPerson(
  { lang }: Reading,
  { tokens }: ReadSentence,
  all: readonly Counted[],
  { to, senses }: { readonly to: number; readonly senses: readonly FigureSense[] },
): boolean {
  if (lang !== 'ar' || !senses.includes('arrest')) return false
  const at = tokens[to]?.fold === 'علي' ? to + 1 : to
  const noun = figureWords(lang).nouns.matchesAt(tokens, at)[0]?.values[0]
  if (noun === undefined || !personal.has(noun) || /^[وفبك]?ال/u.test(tokens[at]!.text)) return false
  return !all.some(({ from, phrase }) => Math.min(from, phrase.from) <= at && phrase.to >= at)
}
