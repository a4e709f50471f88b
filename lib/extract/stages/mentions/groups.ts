import type { DocumentEntity, DocumentMention } from '@/lib/extract/document'
import {
  addMention,
  gapBefore,
  mentionsIn,
  namedEntity,
  removeMentions,
  type Reading,
  type ReadSentence,
} from '@/lib/extract/reading'
import { foldedWords } from '@/lib/extract/words'
import { isCapitalised, type Token } from '@/lib/text/tokens'
import { TokenTrie } from '@/lib/text/trie'
import { isTitleCase } from './title-case'

interface Run {
  readonly from: number
  readonly to: number
}

const space = /^[ \u00a0]$/u
const joined = /^(?:[ \u00a0]|[.&-])$/u
const open = /[“"«‘„'’]\s?$/u
const close = /^\s?[”"»’‘']/u
const odd = /\p{L}\d|\p{Ll}\p{Lu}|^\p{Lu}{3,}$/u
const longest = 4

/** Kinds of mentions whose words may still be the name of a group. */
const givesWay = new Set(['Commodity', 'Offence'])

/** True for words that were only taken for an operation because one has that name: "the ‘Avalanche’ network". */
const mayGiveWay = ({ entity, rule }: DocumentMention): boolean =>
  givesWay.has(entity.kind) ||
  (entity.kind === 'Operation' && (rule === 'operation-known' || rule === 'operation-again'))

function isFree(reading: Reading, sentence: ReadSentence, { from, to }: Run): boolean {
  const start = sentence.tokens[from]!.start
  const end = sentence.tokens[to - 1]!.end
  return mentionsIn(reading.document, sentence.index).every(
    (other) => other.end <= start || other.start >= end || mayGiveWay(other),
  )
}

const isNameWord = ({ words }: Reading, token: Token): boolean =>
  (isCapitalised(token) || odd.test(token.text)) &&
  !words.notNames.has(token.fold) &&
  !words.heads.has(token.fold) &&
  !words.groupWords.has(token.fold) &&
  !words.adjectives.has(token.fold) &&
  words.groups.matchesAt([token], 0).length === 0

const textOf = (reading: Reading): string => reading.document.release.text

/** The name that ends right before token `to`, in capitals or quotes. */
function runBefore(reading: Reading, sentence: ReadSentence, to: number): Run | undefined {
  const { tokens } = sentence
  let from = to
  while (from > 0 && to - from < longest) {
    const gap = gapBefore(textOf(reading), tokens, from)
    if (from < to && !joined.test(gap)) break
    if (from === to && !/^[”"»’]?[ \u00a0]$/u.test(gap)) return undefined
    if (!isNameWord(reading, tokens[from - 1]!)) break
    from -= 1
  }
  return from < to ? { from, to } : undefined
}

/** The name that starts at token `from`, in capitals or quotes. */
function runAfter(reading: Reading, sentence: ReadSentence, from: number): Run | undefined {
  const { tokens } = sentence
  if (from >= tokens.length) return undefined
  const before = textOf(reading).slice(tokens[from - 1]?.end ?? sentence.start, tokens[from]!.start)
  const quoted = open.test(before)
  let to = from
  while (to < tokens.length && to - from < longest) {
    const gap = to === from ? '' : gapBefore(textOf(reading), tokens, to)
    if (to > from && (quoted ? close.test(gap) : !joined.test(gap))) break
    if (!isNameWord(reading, tokens[to]!) && !(quoted && (to > from || isCapitalised(tokens[to]!)))) break
    to += 1
  }
  const after = textOf(reading).slice(tokens[to - 1]?.end ?? from, (tokens[to - 1]?.end ?? from) + 2)
  if (to === from || (quoted && !close.test(after))) return undefined
  return { from, to }
}

const isQuoted = (reading: Reading, sentence: ReadSentence, { from, to }: Run): boolean => {
  const { tokens } = sentence
  const { text } = reading.document.release
  return (
    open.test(text.slice(tokens[from]!.start - 1, tokens[from]!.start)) &&
    close.test(text.slice(tokens[to - 1]!.end, tokens[to - 1]!.end + 1))
  )
}

/** First token of the words that describe the group noun at `at`: "Conti |ransomware group". */
function describedFrom(reading: Reading, sentence: ReadSentence, at: number): number {
  let from = at
  while (
    from > 0 &&
    at - from < 3 &&
    reading.words.groupWords.has(sentence.tokens[from - 1]!.fold) &&
    /^[ \u00a0-]$/u.test(gapBefore(textOf(reading), sentence.tokens, from))
  )
    from -= 1
  return from
}

/** End of the describing words behind a group noun, with a word of naming: "gang cybercriminel |connu sous le nom de". */
function namingEnd(
  reading: Reading,
  sentence: ReadSentence,
  to: number,
): { at: number; described: boolean; naming: boolean } {
  const { words } = reading
  const { tokens } = sentence
  let at = to
  while (
    at < tokens.length &&
    at - to < 4 &&
    words.groupWords.has(tokens[at]!.fold) &&
    !isCapitalised(tokens[at]!) &&
    space.test(gapBefore(textOf(reading), tokens, at))
  )
    at += 1
  const comma = /^,?[ \u00a0]$/u.test(gapBefore(textOf(reading), tokens, at))
  const naming = comma ? words.groupNaming.matchesAt(tokens, at)[0] : undefined
  if (!naming) return { at, described: at > to, naming: false }
  const article = tokens[naming.to]
  const skip = article && words.ofBody.has(article.fold) ? 1 : 0
  return { at: naming.to + skip, described: true, naming: true }
}

/** "DarkMarket, the world’s largest illegal marketplace": a name that a group noun behind a comma explains. */
function apposed(reading: Reading, sentence: ReadSentence, at: number): Run | undefined {
  const { tokens } = sentence
  for (let back = at; back > 0 && at - back < 8; back -= 1) {
    const gap = gapBefore(textOf(reading), tokens, back)
    if (/^[”"»’]?,\s$/u.test(gap)) {
      if (!reading.words.determiners.has(tokens[back]!.fold)) return undefined
      let from = back
      while (from > 0 && back - from < 2 && isNameWord(reading, tokens[from - 1]!)) {
        if (from < back && !joined.test(gapBefore(textOf(reading), tokens, from))) break
        from -= 1
      }
      return from < back ? { from, to: back } : undefined
    }
    if (!/^[ \u00a0’'-]+$/u.test(gap)) return undefined
  }
  return undefined
}

/** The name of a group beside its noun at tokens `at` to `to`. */
function nameBeside(
  reading: Reading,
  sentence: ReadSentence,
  at: number,
  to: number,
  kind: 'sure' | 'plain' | 'weak',
): Run | undefined {
  const { tokens } = sentence
  const sure = kind === 'sure'
  const free = reading.pack.organisations.order === 'free'
  const told = (run: Run | undefined, described: boolean): run is Run =>
    run !== undefined &&
    isFree(reading, sentence, run) &&
    (sure ||
      described ||
      (kind === 'plain' && (isQuoted(reading, sentence, run) || odd.test(tokens[run.from]!.text))))
  if (free) {
    const from = describedFrom(reading, sentence, at)
    const before = runBefore(reading, sentence, from)
    if (told(before, from < at) && before.from > 0) return before
    const explained = sure || from < at ? apposed(reading, sentence, from) : undefined
    if (explained && isFree(reading, sentence, explained)) return explained
  }
  const { at: start, described, naming } = namingEnd(reading, sentence, to)
  const gap = gapBefore(textOf(reading), tokens, start)
  if (!/^,?[ \u00a0][“"«‘„’']?\s?$/u.test(gap)) return undefined
  // "una banda criminal en Lima": where it was, not what it is called
  const placed = start > to && reading.words.placeWithin.matchesAt(tokens, start - 1)[0]?.to === start
  if (placed && !naming && gap === ' ') return undefined
  const after = runAfter(reading, sentence, start)
  const clear = free ? naming || describedFrom(reading, sentence, at) < at : described
  return told(after, clear) && (naming || !gap.includes(',')) ? after : undefined
}

function mark(
  reading: Reading,
  sentence: ReadSentence,
  { from, to }: Run,
  entity: DocumentEntity,
  again: boolean,
): void {
  const span = { start: sentence.tokens[from]!.start, end: sentence.tokens[to - 1]!.end }
  const other = (mention: DocumentMention): boolean =>
    mention.start < span.end && mention.end > span.start && mayGiveWay(mention)
  const gone = mentionsIn(reading.document, sentence.index).filter(other)
  if (again && gone.length > 0) return
  removeMentions(reading.document, new Set(gone))
  addMention(reading.document, {
    sentence: sentence.index,
    ...span,
    entity,
    form: again ? 'short' : 'name',
    rule: 'criminal-group',
    confidence: again ? 0.8 : 0.85,
  })
}

/** Finds groups, markets and networks of criminals by the noun beside their name: "the Larkspur gang". */
export function findGroups(reading: Reading): void {
  const { document, words, lang } = reading
  const found = new TokenTrie<{ quote: string; entity: DocumentEntity }>()
  for (const sentence of reading.sentences) {
    if (sentence.section === 'boilerplate' || isTitleCase(sentence)) continue
    const { tokens } = sentence
    for (let at = 0; at < tokens.length; at += 1) {
      const match = words.groups.matchesAt(tokens, at)[0]
      if (!match || (lang === 'en' && isCapitalised(tokens[at]!) && at > 0)) continue
      const run = nameBeside(reading, sentence, at, match.to, match.values[0]!)
      if (!run) continue
      const quote = document.release.text.slice(tokens[run.from]!.start, tokens[run.to - 1]!.end)
      const entity = namedEntity(document, { kind: 'Organisation', name: quote, lang })
      mark(reading, sentence, run, entity, false)
      found.add(foldedWords(quote), { quote, entity })
    }
  }
  for (const sentence of reading.sentences) {
    if (sentence.section === 'boilerplate') continue
    const { tokens } = sentence
    for (let at = 0; at < tokens.length; at += 1) {
      const start = tokens[at]!.start
      for (const { to, values } of found.matchesAt(tokens, at)) {
        const quote = document.release.text.slice(start, tokens[to - 1]!.end)
        const same = values.find((one) => one.quote === quote)
        if (same && isFree(reading, sentence, { from: at, to }))
          mark(reading, sentence, { from: at, to }, same.entity, true)
      }
    }
  }
}
