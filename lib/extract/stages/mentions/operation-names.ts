import { mentionsIn, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { gazetteer, isUnbroken } from '@/lib/knowledge/gazetteer'
import type { KnownEntity } from '@/lib/knowledge/entry'
import { isCapitalised, type Token } from '@/lib/text/tokens'
import { editionAt, regionAt, type Edition } from './operation-editions'
import { isTitleCase } from './title-case'

/** The name of an operation at some words: what it is called, and the edition when one is given. */
export interface OperationName {
  readonly from: number
  readonly to: number
  /** End of the part that names the series; equal to `to` without an edition. */
  readonly baseTo: number
  readonly known: KnownEntity | undefined
  readonly edition: string | undefined
}

export const nameGap = /^[ \u00a0\u202f]?[-‐‑–“”"«»‘’'(]?[ \u00a0\u202f]?$/u
const openQuote = /[“"«‘„’']\s*$/u
const closeQuote = /^\s*[”"»’‘']/u
const oddCapital = /^\p{Ll}{1,3}\p{Lu}/u

function knownAt(
  reading: Reading,
  sentence: ReadSentence,
  from: number,
): { entry: KnownEntity; to: number; ordinary: boolean } | undefined {
  const text = reading.document.release.text
  const { tokens } = sentence
  for (const { to, values } of gazetteer().matchesAt(tokens, from)) {
    const surface = text.slice(tokens[from]!.start, tokens[to - 1]!.end)
    if (!isUnbroken(text, tokens, from, to)) continue
    const name = values.find(
      ({ entry, exact }) =>
        entry.kind === 'Operation' &&
        (exact === undefined || exact === surface) &&
        (/^\p{Lu}/u.test(surface) || !/\p{Ll}/u.test(surface)),
    )
    if (name)
      return { entry: name.entry, to, ordinary: (name.entry.exact ?? []).includes(name.entry.names.en) }
  }
  return undefined
}

export const namedAlready = (reading: Reading, sentence: ReadSentence, index: number): boolean => {
  const token = sentence.tokens[index]!
  return mentionsIn(reading.document, sentence.index).some(
    ({ start, end, entity }) =>
      start <= token.start && end >= token.end && entity.kind !== 'Operation' && entity.kind !== 'Commodity',
  )
}

/** The gap before a token as it stands in the sentence; none before its first. */
const gapAt = (reading: Reading, { tokens, start }: ReadSentence, at: number): string =>
  reading.document.release.text.slice(at === 0 ? start : tokens[at - 1]!.end, tokens[at]!.start)

/** Arabic: "إنفرا-ريد", a foreign name, whose parts a hyphen joins. */
function hyphenedRun(reading: Reading, sentence: ReadSentence, from: number): number {
  let to = from + 1
  while (to < sentence.tokens.length && /^[-‐‑]$/u.test(gapAt(reading, sentence, to))) to += 1
  return to > from + 1 ? to : from
}

/** Arabic: "عملية سونبيرد الرابعة", a word without the article before an ordinal; undefined for anything else. */
function ordinalRun({ words }: Reading, { tokens }: ReadSentence, from: number): number | undefined {
  const next = tokens[from + 1]
  if (!next || /^(?:[وفب]?ال|لل)/u.test(tokens[from]!.text)) return undefined
  return words.editions.has(`ال${next.fold}`) && next.text.startsWith('ال') ? from + 1 : undefined
}

/** End of the words in quotes that start at `from`; `from` when none close within six words. */
function quotedRun(reading: Reading, sentence: ReadSentence, from: number): number {
  const { tokens } = sentence
  for (let to = from + 1; to <= tokens.length && to - from <= 6; to += 1) {
    const gap = to < tokens.length ? gapAt(reading, sentence, to) : sentence.text.slice(-1)
    if (closeQuote.test(gap)) return to
    if (/[.,;:()]/u.test(gap)) return from
  }
  return from
}

const isNameWord = (reading: Reading, token: Token): boolean =>
  (isCapitalised(token) || oddCapital.test(token.text)) &&
  !reading.words.notNames.has(token.fold) &&
  token.text.length > 1

/** End of the run of words from `from` that may be a code name knowledge does not have: capitals, or words in quotes. */
function nameRun(reading: Reading, sentence: ReadSentence, from: number): number {
  const { tokens } = sentence
  const quoted = openQuote.test(gapAt(reading, sentence, from))
  if (quoted) {
    const to = quotedRun(reading, sentence, from)
    if (to > from && (reading.lang === 'ar' || isCapitalised(tokens[from]!) || to - from < 3)) return to
  }
  if (reading.lang === 'ar' && !/^\p{Script=Latin}/u.test(tokens[from]!.text))
    return ordinalRun(reading, sentence, from) ?? hyphenedRun(reading, sentence, from)
  let to = from
  for (; to < tokens.length && to - from < 5; to += 1) {
    const token = tokens[to]!
    const gap = to === from ? '' : gapAt(reading, sentence, to)
    if (to > from && (!nameGap.test(gap) || /[“”"«»(–]/u.test(gap))) break
    if (!isNameWord(reading, token) && !(to > from && editionAt(reading, sentence, to))) break
    if (to > from && namedAlready(reading, sentence, to) && !/-/u.test(gap)) break
  }
  return to
}

/** "Operation 404": a number of three digits as a name. */
const isNumberName = (token: Token): boolean => /^\d{3}$/u.test(token.text)

/** "Storm Enforcement Network", "Storm network meeting": named after an operation, and no operation. */
export const isBody = (reading: Reading, sentence: ReadSentence, index: number): boolean => {
  const { words } = reading
  return [sentence.tokens[index], sentence.tokens[index + 1]].some(
    (token) =>
      token !== undefined && (words.heads.has(token.fold) || words.events.matchesAt([token], 0).length > 0),
  )
}

/** The edition right behind a name, or the region behind a dash. */
function editionBehind(reading: Reading, sentence: ReadSentence, at: number): Edition | undefined {
  const gap = at < sentence.tokens.length ? gapAt(reading, sentence, at) : ','
  const region = regionAt(reading, sentence, at)
  return region ?? (nameGap.test(gap) && !gap.includes('(') ? editionAt(reading, sentence, at) : undefined)
}

function knownName(
  reading: Reading,
  sentence: ReadSentence,
  from: number,
  known: { entry: KnownEntity; to: number },
  sure: boolean,
): OperationName | undefined {
  const edition = editionBehind(reading, sentence, known.to)
  const end = edition?.to ?? known.to
  const run = sure && !isTitleCase(sentence) ? nameRun(reading, sentence, from) : known.to
  if (run > end) return undefined
  return { from, to: end, baseTo: known.to, known: known.entry, edition: edition?.edition }
}

/** "Operation Guyana Shield": a place or a body that is only the first word of a name. */
function goesOn(reading: Reading, sentence: ReadSentence, from: number, to: number): boolean {
  const token = sentence.tokens[from]!
  const first = mentionsIn(reading.document, sentence.index).find(
    ({ start, entity }) =>
      start === token.start && entity.kind !== 'Operation' && entity.kind !== 'Commodity',
  )
  return first !== undefined && to > from && first.end < sentence.tokens[to - 1]!.end
}

/** "opération Tournai": the name of a town alone, right behind the word, where one there would be led to by "in". */
function isPlaceAsName(
  { document, lang }: Reading,
  sentence: ReadSentence,
  from: number,
  to: number,
): boolean {
  const [before, token] = [sentence.tokens[from - 1], sentence.tokens[from]!]
  if (!before || lang === 'ar' || (lang === 'en' && !isCapitalised(before))) return false
  return mentionsIn(document, sentence.index).some(
    ({ start, end, entity }) =>
      entity.kind === 'Place' &&
      entity.properties['region'] !== true &&
      start === token.start &&
      end === sentence.tokens[to - 1]!.end,
  )
}

/** "الزناد 4 (Trigger IV)": a name that the one in brackets behind it makes known. */
function glossed(reading: Reading, sentence: ReadSentence, found: OperationName): OperationName {
  const { tokens } = sentence
  if (found.known || !tokens[found.to] || !/^\S?\s?\([“"«‘]?$/u.test(gapAt(reading, sentence, found.to)))
    return found
  const known = knownAt(reading, sentence, found.to)
  const gloss = known && knownName(reading, sentence, found.to, known, true)
  if (!gloss || (gloss.edition === undefined) !== (found.edition === undefined)) return found
  return { ...found, known: gloss.known, edition: gloss.edition }
}

/** Reads the name of an operation that starts at token `from`; `sure` when a word for operation stands before it. */
export function nameAt(
  reading: Reading,
  sentence: ReadSentence,
  from: number,
  sure: boolean,
): OperationName | undefined {
  const { tokens } = sentence
  if (from >= tokens.length) return undefined
  const known = knownAt(reading, sentence, from)
  if (known && (sure || !known.ordinary)) {
    const found = knownName(reading, sentence, from, known, sure)
    if (found) return found
  }
  if (!sure || isTitleCase(sentence)) return undefined
  const to = isNumberName(tokens[from]!) ? from + 1 : nameRun(reading, sentence, from)
  const other = namedAlready(reading, sentence, from) && !goesOn(reading, sentence, from, to)
  if (to === from || (other && !isPlaceAsName(reading, sentence, from, to))) return undefined
  const last = tokens[to - 1]!
  if (
    known &&
    known.to < to &&
    known.entry.properties?.['series'] === true &&
    !isBody(reading, sentence, to - 1)
  ) {
    const text = reading.document.release.text.slice(tokens[known.to]!.start, last.end)
    return { from, to, baseTo: known.to, known: known.entry, edition: text }
  }
  if (reading.words.heads.has(last.fold) || reading.words.events.matchesAt(tokens, to - 1).length > 0)
    return undefined
  return glossed(reading, sentence, withEdition(reading, sentence, from, to))
}

/** A name that knowledge does not have, split into series and edition: the edition ends the run or stands behind it. */
function withEdition(reading: Reading, sentence: ReadSentence, from: number, to: number): OperationName {
  for (let at = from + 1; at < to; at += 1) {
    const inside = editionAt(reading, sentence, at)
    if (inside && inside.to >= to)
      return { from, to: inside.to, baseTo: at, known: undefined, edition: inside.edition }
  }
  const behind = editionBehind(reading, sentence, to)
  return { from, to: behind?.to ?? to, baseTo: to, known: undefined, edition: behind?.edition }
}
