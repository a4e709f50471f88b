import type { DocumentMention } from '@/lib/extract/document'
import {
  addMention,
  gapBefore,
  mentionsIn,
  namedEntity,
  tokenAt,
  type Reading,
  type ReadSentence,
} from '@/lib/extract/reading'
import { isPlural } from '@/lib/extract/stages/figures/things'
import { figureWords, type FigureWords } from '@/lib/extract/stages/figures/words'
import { languagePacks } from '@/lib/knowledge/languages'
import { seizedAt } from './goods'

/** How many words the name of an item may have. */
const longest = 3
const space = /^[ \u00a0]$/u
const comma = /^,[ \u00a0]$/u

interface Item {
  readonly from: number
  readonly to: number
}

const determiners = new Map<string, ReadonlySet<string>>()

function determinersOf({ lang }: Reading): ReadonlySet<string> {
  let found = determiners.get(lang)
  if (!found) determiners.set(lang, (found = new Set(languagePacks[lang].claims.determiners)))
  return found
}

/** Words that only lead to an item: "a", "some", "900". */
const leads = (reading: Reading, { tokens }: ReadSentence, at: number): boolean =>
  tokens[at] !== undefined && (determinersOf(reading).has(tokens[at].fold) || /^\d/u.test(tokens[at].text))

/** Whether a word may be one of those that name goods. */
function names(reading: Reading, sentence: ReadSentence, at: number, words: FigureWords): boolean {
  const token = sentence.tokens[at]
  if (!token || !/^\p{Ll}{3,}$/u.test(token.text)) return false
  if (words.stops.matchesAt(sentence.tokens, at).length > 0) return false
  if (words.cues.matchesAt(sentence.tokens, at).length > 0 || words.of.has(token.fold)) return false
  if (reading.words.and.has(token.fold) || reading.words.stops.has(token.fold)) return false
  return !leads(reading, sentence, at)
}

/** Whether the words of an item name things: a plural, or one thing behind "a", and none of people. */
function isThing(reading: Reading, sentence: ReadSentence, { from, to }: Item, words: FigureWords): boolean {
  const { tokens } = sentence
  const head = tokens[to - 1]!
  const one = ['a', 'an'].includes(tokens[from - 1]?.fold ?? '')
  if (!one && !isPlural(head, words)) return false
  const folds = [head.fold, ...head.readings]
  if (folds.some((fold) => reading.words.goodsGeneral.has(fold))) return false
  for (let at = from; at < to; at += 1)
    if (words.nouns.matchesAt(tokens, at).some(({ values }) => !['goods', 'devices'].includes(values[0]!)))
      return false
  if (words.abstract.matchesAt(tokens, to - 1).length > 0) return false
  const { start } = tokens[from]!
  return !mentionsIn(reading.document, sentence.index).some(
    (other) => other.start < head.end && other.end > start,
  )
}

/** The item behind "and" or a comma: ", documents", " and a jet ski". */
function itemAfter(
  reading: Reading,
  sentence: ReadSentence,
  end: number,
  words: FigureWords,
): Item | undefined {
  const { tokens } = sentence
  const { text } = reading.document.release
  if (end >= tokens.length) return undefined
  const parted = comma.test(gapBefore(text, tokens, end))
  const joined = reading.words.and.has(tokens[end]!.fold)
  if (!parted && !(joined && space.test(gapBefore(text, tokens, end)))) return undefined
  let from = joined ? end + 1 : end
  while (leads(reading, sentence, from)) from += 1
  let to = from
  while (
    to - from < longest &&
    (to === from || space.test(gapBefore(text, tokens, to))) &&
    names(reading, sentence, to, words)
  )
    to += 1
  const next = tokens[to]
  const gap = next ? gapBefore(text, tokens, to) : ''
  const ends =
    next === undefined ||
    /^[,.;:!)]/u.test(gap) ||
    reading.words.and.has(next.fold) ||
    words.cues.matchesAt(tokens, to).length > 0 ||
    (words.stops.matchesAt(tokens, to).length > 0 && !words.of.has(next.fold))
  return to > from && ends ? { from, to } : undefined
}

/** Whether words for what was done end before token `at`: "came away with", "seized". */
function closesCue({ tokens }: ReadSentence, at: number, words: FigureWords): boolean {
  for (let from = Math.max(0, at - longest); from < at; from += 1)
    if (words.cues.matchesAt(tokens, from).some(({ to }) => to === at)) return true
  return false
}

/** The item before "and" or a comma: "boats and", "documents, ". */
function itemBefore(
  reading: Reading,
  sentence: ReadSentence,
  start: number,
  words: FigureWords,
): Item | undefined {
  const { tokens } = sentence
  const { text } = reading.document.release
  let to = start
  while (to > 0 && leads(reading, sentence, to - 1) && space.test(gapBefore(text, tokens, to))) to -= 1
  if (to === 0) return undefined
  const joined = reading.words.and.has(tokens[to - 1]!.fold)
  if (!joined && !comma.test(gapBefore(text, tokens, to))) return undefined
  if (joined) to -= 1
  let from = to
  while (
    to - from < longest &&
    from > 0 &&
    (from === to || space.test(gapBefore(text, tokens, from))) &&
    names(reading, sentence, from - 1, words)
  )
    from -= 1
  const gap = from === 0 || from === to ? '' : gapBefore(text, tokens, from)
  const opens =
    from === 0 ||
    comma.test(gap) ||
    /^:\s$/u.test(gap) ||
    reading.words.and.has(tokens[from - 1]!.fold) ||
    leads(reading, sentence, from - 1) ||
    words.of.has(tokens[from - 1]!.fold) ||
    closesCue(sentence, from, words)
  return from < to && opens ? { from, to } : undefined
}

function mark(reading: Reading, sentence: ReadSentence, { from, to }: Item): DocumentMention | undefined {
  const { document, lang } = reading
  const { start } = sentence.tokens[from]!
  const { end } = sentence.tokens[to - 1]!
  const name = document.release.text.slice(start, end).replace(/\s+/gu, ' ').toLowerCase()
  const mention: DocumentMention = {
    sentence: sentence.index,
    start,
    end,
    quote: document.release.text.slice(start, end),
    entity: namedEntity(document, { kind: 'Commodity', name, lang }),
    form: 'name',
    rule: 'goods-listed',
    confidence: 0.75,
  }
  addMention(document, mention)
  return mention
}

/** Finds goods that knowledge does not have beside goods in the list of what was seized: "computers, SIM cards and ledgers". */
export function findListedGoods(reading: Reading): void {
  const words = figureWords(reading.lang)
  // where nouns come first, what follows one cannot be told from what describes it
  if (words.nounFirst || !reading.words.cased) return
  for (const sentence of reading.sentences) {
    if (sentence.section === 'boilerplate' || sentence.section === 'title') continue
    const known = mentionsIn(reading.document, sentence.index).filter(
      ({ entity }) => entity.kind === 'Commodity',
    )
    if (known.length === 0) continue
    const isSeized = seizedAt(reading, sentence, words)
    if (!isSeized) continue
    const open = [...known]
    for (let mention = open.pop(); mention; mention = open.pop()) {
      const from = tokenAt(sentence.tokens, mention.start)
      const to = tokenAt(sentence.tokens, mention.end)
      for (const item of [
        itemBefore(reading, sentence, from, words),
        itemAfter(reading, sentence, to, words),
      ]) {
        if (!item || !isThing(reading, sentence, item, words) || !isSeized(item.from)) continue
        const found = mark(reading, sentence, item)
        if (found) open.push(found)
      }
    }
  }
}
