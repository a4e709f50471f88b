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

const plainText = /^[\x00-\x7F]*$/u

/** Folding for what is all ASCII, where only case and punctuation matter: most words of most texts. */
const foldPlain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim()

const arabicLetter = /[\u0600-\u06FF]/u

/** Text that needs no Unicode work, which most names and words are. */
const ascii = /^[\x20-\x7E]*$/

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
  if (plainText.test(name)) return foldPlain(name)
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
