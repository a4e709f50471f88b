import { foldName } from '@/lib/text/fold'
import { familyNames, particles } from '../mentions/person-name'

/** Forms of a name that a person may be called by later, in folded words. */
export interface ShortForms {
  readonly families: readonly (readonly string[])[]
  /** Those that mean the person only behind a title. */
  readonly titled: readonly (readonly string[])[]
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' }

/** "Brueckner" for "Brückner". */
const withoutUmlauts = (text: string): string =>
  foldName(text.toLowerCase().replace(/[äöü]/gu, (letter) => umlauts[letter]!))

/**
 * What a person named by `words` may be called: the family names alone, with the particle before them ("Al Thani") or
 * all those in capitals together, the whole name again, also with its first word last, its last word first or without the
 * names between, and behind a title the first of two surnames ("Sra. Rojas" for "Elena Rojas Quintana").
 */
export function shortForms(words: readonly { readonly text: string; readonly fold: string }[]): ShortForms {
  const full = words.filter(({ fold }) => fold.length > 1)
  const folds = full.map(({ fold }) => fold)
  const alone = familyNames(full)
  const families = alone.map((family) => [family])
  for (const { text, fold } of full) {
    if (!alone.includes(fold)) continue
    const spelt = withoutUmlauts(text)
    if (spelt !== fold) families.push([spelt])
  }
  const at = folds.length - 1
  const last = folds[at]
  const led = folds.findIndex((fold, index) => index > 0 && particles.has(fold))
  if (led !== -1 && last !== undefined && alone.includes(last)) families.push(folds.slice(led))
  if (at > 1 && particles.has(folds[at - 1]!)) families.push(folds.slice(-2))
  const upper =
    alone.length > 1 &&
    full.filter(({ fold }) => alone.includes(fold)).every(({ text }) => text === text.toUpperCase())
  if (upper) families.push(alone)
  if (folds.length > 1 && led === -1)
    families.push([...folds.slice(1), folds[0]!], [last!, ...folds.slice(0, -1)])
  if (at > 0) families.push(folds)
  if (at > 0 && words.length > folds.length) families.push(words.map(({ fold }) => fold))
  if (at > 1 && led === -1) families.push([folds[0]!, last!], folds.slice(0, 2))
  const middle = folds[at - 1]
  const titled = at > 1 && led === -1 && middle !== undefined && !alone.includes(middle) ? [[middle]] : []
  return { families, titled }
}
