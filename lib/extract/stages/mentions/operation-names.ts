import { gapBefore, mentionsIn, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { gazetteer, isUnbroken } from '@/lib/knowledge/gazetteer'
import type { KnownEntity } from '@/lib/knowledge/entry'
import { isCapitalised } from '@/lib/text/tokens'
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
export const nameGap = /^[ \u00a0\u202f]?[-‐‑–“”"«»‘’']?[ \u00a0\u202f]?$/u
const openQuote = /[“"«‘„]\s*$/u
const closeQuote = /^\s*[”"»’]/u

/** "III", "3", "2022" or an ordinal word as an edition; undefined for anything else. */
function editionOf(reading: Reading, sentence: ReadSentence, index: number): string | undefined {
  const token = sentence.tokens[index]
  if (!token) return undefined
  if (roman.test(token.text)) return token.text
  if (/^(?:19|20)\d\d$/u.test(token.text)) return token.text
  if (/^\d{1,2}$/u.test(token.text) && Number(token.text) > 0) return numerals[Number(token.text)]
  if (reading.lang !== 'ar' && !isCapitalised(token)) return undefined
  const ordinal = reading.words.editions.get(`ال${token.fold}`) ?? reading.words.editions.get(token.fold)
  return ordinal === undefined ? undefined : numerals[ordinal]
}

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

/** End of a run of capitals from `from`: the words of a code name that knowledge does not have. */
function capitalRun(reading: Reading, sentence: ReadSentence, from: number): number {
  const { tokens } = sentence
  const text = reading.document.release.text
  const quoted = openQuote.test(text.slice(Math.max(0, tokens[from]!.start - 2), tokens[from]!.start))
  let to = from
  for (; to < tokens.length && to - from < 5; to += 1) {
    const token = tokens[to]!
    const gap = to === from ? '' : gapBefore(text, tokens, to)
    if (to > from && (!nameGap.test(gap) || (quoted ? closeQuote.test(gap) : /[“”"«»]/u.test(gap)))) break
    const isName = isCapitalised(token) && !reading.words.notNames.has(token.fold) && token.text.length > 1
    if (!isName && !(to > from && editionOf(reading, sentence, to)) && !(quoted && to > from)) break
    if (to > from && !quoted && namedAlready(reading, sentence, to) && !/-/u.test(gap)) break
  }
  return to
}

/** "Storm Enforcement Network", "Storm network meeting": named after an operation, and no operation. */
export const isBody = (reading: Reading, sentence: ReadSentence, index: number): boolean => {
  const { words } = reading
  return [sentence.tokens[index], sentence.tokens[index + 1]].some(
    (token) =>
      token !== undefined && (words.heads.has(token.fold) || words.events.matchesAt([token], 0).length > 0),
  )
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
    const run = sure && !isTitleCase(sentence) ? capitalRun(reading, sentence, from) : known.to
    const edition = editionOf(reading, sentence, known.to)
    const attached =
      edition !== undefined && nameGap.test(gapBefore(reading.document.release.text, tokens, known.to))
    const longer = run > known.to + (attached ? 1 : 0)
    if (!longer)
      return {
        from,
        to: attached ? known.to + 1 : known.to,
        baseTo: known.to,
        known: known.entry,
        edition: attached ? edition : undefined,
      }
  }
  if (!sure || isTitleCase(sentence) || namedAlready(reading, sentence, from)) return undefined
  const to = capitalRun(reading, sentence, from)
  if (to === from) return undefined
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
  const edition = to - from > 1 ? editionOf(reading, sentence, to - 1) : undefined
  return { from, to, baseTo: edition ? to - 1 : to, known: undefined, edition }
}
