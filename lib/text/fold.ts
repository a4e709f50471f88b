/** Arabic letters that are written in several ways: hamza seats, final ya and ta marbuta, tatweel and vowel signs. */
const arabic: readonly (readonly [RegExp, string])[] = [
  [/[\u064B-\u065F\u0670\u0640]/gu, ''],
  [/[أإآٱ]/gu, 'ا'],
  [/ى/gu, 'ي'],
  [/ة/gu, 'ه'],
  [/ؤ/gu, 'و'],
  [/ئ/gu, 'ي'],
]

/** Letters that NFD does not take apart. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
}

const arabicLetter = /[\u0600-\u06FF]/u

/** Text that needs no Unicode work, which most names and words are. */
const ascii = /^[\x00-\x7F]*$/u

/**
 * A name as it is compared, never as it is shown: lower case, no accents, one kind of apostrophe-less,
 * hyphen-less spacing, Arabic letter forms unified. "Côte d’Ivoire" and "COTE D'IVOIRE" fold to the same text.
 */
export function foldName(name: string): string {
  if (ascii.test(name))
    return name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  let folded = name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, (mark) => (/[\u064B-\u065F]/u.test(mark) ? mark : ''))
  if (arabicLetter.test(folded)) for (const [form, plain] of arabic) folded = folded.replace(form, plain)
  return folded
    .toLowerCase()
    .replace(/[ßæœøđłı]/gu, (letter) => letters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const words = new Map<string, string>()
/** Words of texts repeat; this many hold those of any release. */
const remembered = 20_000

/** `foldName` of one word without punctuation, which is remembered. */
export function foldWord(word: string): string {
  let folded = words.get(word)
  if (folded === undefined) {
    folded = foldName(word)
    if (words.size >= remembered) words.clear()
    words.set(word, folded)
  }
  return folded
}
