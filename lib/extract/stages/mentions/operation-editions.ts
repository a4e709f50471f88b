import { gapBefore, mentionsIn, tokenAt, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { isCapitalised } from '@/lib/text/tokens'

const roman = /^(?:X{0,2}(?:IX|IV|V?I{1,3}|V)|X{1,2})$/u
export const numerals = [
  '',
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
  'XVIII',
  'XIX',
  'XX',
]

/** Which edition of a series some words tell, and where they end. */
export interface Edition {
  readonly edition: string
  readonly to: number
}

/** "2.0": a version, as written. */
function versionAt(reading: Reading, { tokens }: ReadSentence, at: number): Edition | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!token || !next || !/^\d{1,2}$/u.test(token.text) || !/^\d{1,2}$/u.test(next.text)) return undefined
  const dotted = gapBefore(reading.document.release.text, tokens, at + 1) === '.'
  return dotted ? { edition: `${token.text}.${next.text}`, to: at + 2 } : undefined
}

/** "Phase III", "المرحلة الثانية": a part of an operation, by its number. */
function phaseAt(reading: Reading, sentence: ReadSentence, at: number): Edition | undefined {
  const token = sentence.tokens[at]
  const next = sentence.tokens[at + 1]
  if (!token || !next || !reading.words.phases.has(token.fold)) return undefined
  const number = editionAt(reading, sentence, at + 1)
  return number && { edition: `${token.text} ${number.edition}`, to: number.to }
}

/** "III", "3", "2.0", "2022", "Phase II" or an ordinal word as an edition; undefined for anything else. */
export function editionAt(reading: Reading, sentence: ReadSentence, at: number): Edition | undefined {
  const token = sentence.tokens[at]
  if (!token) return undefined
  const found = versionAt(reading, sentence, at) ?? phaseAt(reading, sentence, at)
  if (found) return found
  const edition = ((): string | undefined => {
    if (roman.test(token.text) || /^(?:19|20)\d\d$/u.test(token.text)) return token.text
    if (/^\d{1,2}$/u.test(token.text) && Number(token.text) > 0) return numerals[Number(token.text)]
    if (reading.lang !== 'ar' && !isCapitalised(token)) return undefined
    const ordinal = reading.words.editions.get(`ال${token.fold}`) ?? reading.words.editions.get(token.fold)
    return ordinal === undefined ? undefined : numerals[ordinal]
  })()
  return edition === undefined ? undefined : { edition, to: at + 1 }
}

/** "Lionfish – Asia-Pacific": the region that an operation of a series was carried out in, behind a dash. */
export function regionAt(reading: Reading, sentence: ReadSentence, at: number): Edition | undefined {
  const { tokens } = sentence
  const { text } = reading.document.release
  if (!tokens[at] || !/^\s?[-‐‑–—]\s?$/u.test(gapBefore(text, tokens, at))) return undefined
  const place = mentionsIn(reading.document, sentence.index).find(
    ({ start, entity }) => start === tokens[at]!.start && entity.kind === 'Place',
  )
  if (!place || !/^(?:[.;:)”»]|\s\p{Ll}|$)/u.test(text.slice(place.end, place.end + 2))) return undefined
  return { edition: text.slice(place.start, place.end), to: tokenAt(tokens, place.end) }
}
