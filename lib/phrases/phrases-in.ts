import { expandBraces } from '@/lib/text/phrases'

/** Every phrase of a list in a pack: semicolons or line ends between them, braces for choices. */
export const phrasesIn = (list: string): string[] =>
  list
    .split(/[;\n]/u)
    .map((phrase) => phrase.trim())
    .filter(Boolean)
    .flatMap(expandBraces)
    .map((phrase) => phrase.replace(/\s+/gu, ' ').trim())
