import { gapBefore, mentionsIn, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { isCapitalised } from '@/lib/text/tokens'
import { personNameAt, personNameBefore, type PersonName } from './person-name'
import type { Title } from './titles'
import { uncasedNameAt, uncasedNameBefore } from './uncased-name'

const adjacent = /^[ \u00a0]?$/u
const comma = /^\s*[,،(]\s*$/u
const bracket = /^\)[,،]?\s$/u
const dash = /^ [–—-] $/u
/** How many words back a verb of speech may stand before the end of a name. */
const verbReach = 6

/** A name beside an office. */
export interface NameBeside extends PersonName {
  /** A single word counts as a name only right behind an office. */
  readonly single: boolean
}

/** Whether only a space stands before a token. */
export const isAdjacent = (reading: Reading, { tokens }: ReadSentence, index: number): boolean =>
  adjacent.test(gapBefore(reading.document.release.text, tokens, index))

/** Index behind honorifics and ranks at `index`: "M.", "Mr", "Police Senior Superintendent", "le Commissaire". */
export function behindHonorifics(reading: Reading, sentence: ReadSentence, index: number): number {
  const { words } = reading
  const { tokens } = sentence
  const formAt = (at: number): { to: number } | undefined =>
    words.honorifics.matchesAt(tokens, at)[0] ??
    words.offices
      .matchesAt(tokens, at)
      .find(({ values }) => values.some((key) => ['rank', 'ambassador', 'commissioner'].includes(key)))
  let at = index
  for (;;) {
    const next = formAt(at) ?? (words.articles.has(tokens[at]?.fold ?? '') ? formAt(at + 1) : undefined)
    if (!next) return at
    at = next.to
    const police =
      words.officeNouns.has(tokens[at + 1]?.fold ?? '') && words.ofBody.has(tokens[at]?.fold ?? '')
    if (police) at += 2
  }
}

/** "director of the Financial Unit (FU), Ann Lee": first token behind an acronym in brackets at token `at`. */
function behindAcronym(reading: Reading, { tokens }: ReadSentence, at: number): number {
  const { text } = reading.document.release
  const token = tokens[at]
  const opens = token !== undefined && /^\s?\($/u.test(gapBefore(text, tokens, at))
  return opens && isCapitalised(token) && text[token.end] === ')' ? at + 1 : at
}

/** The name behind an office, with forms of address between them or a comma. */
export function nameAfter(reading: Reading, sentence: ReadSentence, title: Title): NameBeside | undefined {
  const { tokens } = sentence
  const { words } = reading
  const { text } = reading.document.release
  if (title.to >= tokens.length) return undefined
  const end = behindAcronym(reading, sentence, title.to)
  if (end >= tokens.length) return undefined
  const gap = gapBefore(text, tokens, end)
  const close = adjacent.test(gap)
  if (!close && !comma.test(gap) && !dash.test(gap) && !(end > title.to && bracket.test(gap)))
    return undefined
  const start = behindHonorifics(reading, sentence, end)
  if (start > end && start < tokens.length && !/^[.\s]*$/u.test(gapBefore(text, tokens, start)))
    return undefined
  // "مدير الأمن العام والعقيد سامي": the next of a list
  if (!words.cased && start > end && tokens[end]!.text.startsWith('و')) return undefined
  const known = mentionsIn(reading.document, sentence.index).find(
    (mention) =>
      mention.start === tokens[start]?.start &&
      mention.entity.kind === 'Official' &&
      mention.form !== 'title',
  )
  if (known) return { from: start, to: start + 1, single: false }
  const name = personNameAt(reading, sentence, start, start > end || (close && title.office === 'rank'))
  if (!name) return undefined
  const single = name.to - name.from === 1
  return single && !close && start === end ? undefined : { ...name, single }
}

/** In a script without capitals: the words between a verb of speech and the comma before an office. */
function spokenName(reading: Reading, sentence: ReadSentence, to: number): PersonName | undefined {
  const { tokens } = sentence
  for (let from = to - 1; from > 0 && to - from <= verbReach; from -= 1) {
    const { fold, readings } = tokens[from - 1]!
    if (![fold, ...readings].some((word) => reading.words.speechVerbs.has(word))) continue
    const start = behindHonorifics(reading, sentence, from)
    const name = uncasedNameAt(reading, sentence, start, true)
    return name?.to === to && to - start > 1 ? name : undefined
  }
  return undefined
}

/** How many words a verb of appointment may have. */
const longestVerb = 6

/** "Anna Berg was appointed | Director": the name right before the verb that gives the office at token `to`. */
function appointed(reading: Reading, sentence: ReadSentence, to: number): NameBeside | undefined {
  const { tokens } = sentence
  const { text } = reading.document.release
  for (let from = Math.max(1, to - longestVerb); from < to; from += 1) {
    if (!reading.words.appointing.matchesAt(tokens, from).some((match) => match.to === to)) continue
    if (!isAdjacent(reading, sentence, from) && !comma.test(gapBefore(text, tokens, from))) return undefined
    const name = personNameBefore(reading, sentence, from)
    return name && name.to - name.from > 1 ? { ...name, single: false } : undefined
  }
  return undefined
}

/** "العقيد سامي خالد مدير شرطة دبي": in a script without capitals the office follows the name without a comma. */
function rightBefore(
  reading: Reading,
  sentence: ReadSentence,
  title: Title,
  at: number,
): NameBeside | undefined {
  if (reading.words.cased || title.office === 'rank' || !isAdjacent(reading, sentence, at)) return undefined
  const { end } = sentence.tokens[at - 1]!
  const known = mentionsIn(reading.document, sentence.index).some(
    (mention) => mention.entity.kind === 'Official' && mention.form !== 'title' && mention.end === end,
  )
  if (known) return { from: at - 1, to: at, single: false }
  const name = uncasedNameBefore(reading, sentence, at)
  return name && { ...name, single: false }
}

/** "Vilma Martinez, embajadora de …": the name before a comma and perhaps an article. */
export function nameBefore(reading: Reading, sentence: ReadSentence, title: Title): NameBeside | undefined {
  const { words } = reading
  const { tokens } = sentence
  const { text } = reading.document.release
  const opens = (index: number): boolean =>
    comma.test(gapBefore(text, tokens, index)) || dash.test(gapBefore(text, tokens, index))
  let at = title.reach
  const owned = (index: number): boolean => tokens[index]?.text === 's' && index < title.reach
  const small = (index: number): boolean =>
    words.articles.has(tokens[index]!.fold) || words.former.matchesAt(tokens, index)[0]?.to === index + 1
  while (at > 0 && (small(at - 1) || owned(at - 1) || owned(at)) && !opens(at)) at -= 1
  if (at === 0) return undefined
  if (!opens(at)) return appointed(reading, sentence, at) ?? rightBefore(reading, sentence, title, at)
  const known = mentionsIn(reading.document, sentence.index).find(
    (mention) =>
      mention.entity.kind === 'Official' && mention.form !== 'title' && mention.end === tokens[at - 1]!.end,
  )
  if (known) return { from: at - 1, to: at, single: false }
  const name =
    personNameBefore(reading, sentence, at) ?? (words.cased ? undefined : spokenName(reading, sentence, at))
  return name ? { ...name, single: false } : undefined
}

/** True when a name behind a comma opens the next pair of a list: "Minister of X, Anna Berg, Director of Y". */
function opensNextPair(
  reading: Reading,
  sentence: ReadSentence,
  title: Title,
  name: NameBeside,
  titles: readonly Title[],
): boolean {
  if (isAdjacent(reading, sentence, title.to)) return false
  const next = titles.find(({ reach }) => reach >= name.to)
  if (!next || next.reach - name.to > 2 || name.to >= sentence.tokens.length) return false
  const own = nameBefore(reading, sentence, next)
  return own !== undefined && own.to >= name.to && own.from <= name.from
}

/** The name that a title is of by its place: right behind it, before it, or behind a comma. */
export function nameOf(
  reading: Reading,
  sentence: ReadSentence,
  title: Title,
  titles: readonly Title[],
): NameBeside | undefined {
  const after = nameAfter(reading, sentence, title)
  const close = after && isAdjacent(reading, sentence, title.to)
  const before = close || title.plural ? undefined : nameBefore(reading, sentence, title)
  return before ?? (after && !opensNextPair(reading, sentence, title, after, titles) ? after : undefined)
}

/** Further names behind an office in the plural: "Trial Attorneys Anna Berg and Carl Dahl". */
export function furtherNames(reading: Reading, sentence: ReadSentence, first: NameBeside): NameBeside[] {
  const { words } = reading
  const { tokens } = sentence
  const { text } = reading.document.release
  const names: NameBeside[] = []
  let at = first.to
  while (at < tokens.length) {
    const gap = gapBefore(text, tokens, at)
    const joined = words.and.has(tokens[at]!.fold) && /^,?[ \u00a0]$/u.test(gap)
    if (!joined && gap !== ', ') break
    const start = behindHonorifics(reading, sentence, joined ? at + 1 : at)
    const name = personNameAt(reading, sentence, start)
    if (!name || name.to - name.from < 2) break
    names.push({ ...name, single: false })
    at = name.to
  }
  return names
}
