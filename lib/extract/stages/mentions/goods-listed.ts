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
import { quantitiesOf } from '@/lib/extract/quantities'
import { isPlural } from '@/lib/extract/stages/figures/things'
import { figureWords, type FigureWords } from '@/lib/extract/stages/figures/words'
import { languagePacks } from '@/lib/knowledge/languages'
import { seizedAt } from './goods'

/** How many words the name of an item may have. */
const longest = 3
/** How many words may tell of goods where they follow the noun: "armes de poing de catégorie B". */
const furthest = 5
/** Where nouns come first: what a participle or a verb in the infinitive tells is no thing. */
const noThing = /(?:ad[oa]s?|id[oa]s?|és|ées|ar|er|ir|ando|iendo)$/u
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

/** Whether a word goes on with a name that has begun: one of those that name goods, or "of" before another. */
const goesOn = (reading: Reading, sentence: ReadSentence, at: number, words: FigureWords): boolean =>
  names(reading, sentence, at, words) ||
  (words.nounFirst &&
    words.of.has(sentence.tokens[at]?.fold ?? '') &&
    names(reading, sentence, at + 1, words))

/** Whether a word tells of goods where it follows them: more of their name, or a preposition before another noun. */
const tells = (reading: Reading, sentence: ReadSentence, at: number, words: FigureWords): boolean =>
  goesOn(reading, sentence, at, words) ||
  (reading.words.links.has(sentence.tokens[at]?.fold ?? '') && names(reading, sentence, at + 1, words))

/** Words that lead to an item of a list, "of" among them where nouns come first: "des carnets et une balance". */
const leadsItem = (reading: Reading, sentence: ReadSentence, at: number, words: FigureWords): boolean =>
  leads(reading, sentence, at) || (words.nounFirst && words.of.has(sentence.tokens[at]?.fold ?? ''))

/** "armas cortas y largas": a second adjective of the noun before, not a thing of its own. */
function describesBefore(reading: Reading, { tokens }: ReadSentence, from: number): boolean {
  const before = tokens[from - 2]
  if (!before || !reading.words.and.has(tokens[from - 1]!.fold) || !tokens[from - 3]) return false
  const alike = before.text.slice(-2) === tokens[from]!.text.slice(-2)
  return alike && space.test(gapBefore(reading.document.release.text, tokens, from - 2))
}

/** Where nouns come first: whether the head of an item, with a word that leads to it, is surely a noun. */
function isNoun(reading: Reading, sentence: ReadSentence, { from, to }: Item, words: FigureWords): boolean {
  const { tokens } = sentence
  if (!words.nounFirst) return true
  const led = leadsItem(reading, sentence, from - 1, words)
  // only Spanish lists things without a word before each
  if (reading.lang !== 'es' && (!led || words.people.test(tokens[from]!.text))) return false
  if (!led && describesBefore(reading, sentence, from)) return false
  return tokens.slice(from, to).every(({ text }) => !noThing.test(text))
}

/** Whether the words of an item name things: a plural, or one thing behind "a", and none of people. */
function isThing(reading: Reading, sentence: ReadSentence, item: Item, words: FigureWords): boolean {
  const { from, to } = item
  const { tokens } = sentence
  const head = words.nounFirst ? tokens[from]! : tokens[to - 1]!
  const before = tokens[from - 1]?.fold ?? ''
  const one = words.nounFirst ? words.ones.has(before) : ['a', 'an'].includes(before)
  if ((!one && !isPlural(head, words)) || !isNoun(reading, sentence, item, words)) return false
  const folds = [head.fold, ...head.readings]
  if (folds.some((fold) => reading.words.goodsGeneral.has(fold))) return false
  for (let at = from; at < to; at += 1)
    if (words.nouns.matchesAt(tokens, at).some(({ values }) => !['goods', 'devices'].includes(values[0]!)))
      return false
  if (words.abstract.matchesAt(tokens, words.nounFirst ? from : to - 1).length > 0) return false
  const { start } = tokens[from]!
  const { end } = tokens[to - 1]!
  // "8.000 euros", "3 kilos": what only measures
  if (words.nounFirst && quantitiesOf(reading, sentence).some((one) => one.start < start && one.end > start))
    return false
  return !mentionsIn(reading.document, sentence.index).some((other) => other.start < end && other.end > start)
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
  if (words.nounFirst)
    for (let more = 0; more < furthest && tells(reading, sentence, end, words); more += 1)
      if (space.test(gapBefore(text, tokens, end))) end += 1
  if (end >= tokens.length) return undefined
  const parted = comma.test(gapBefore(text, tokens, end))
  const joined = reading.words.and.has(tokens[end]!.fold)
  if (!parted && !(joined && space.test(gapBefore(text, tokens, end)))) return undefined
  let from = joined ? end + 1 : end
  while (leadsItem(reading, sentence, from, words)) from += 1
  let to = from
  while (
    to - from < longest &&
    (to === from
      ? names(reading, sentence, to, words)
      : space.test(gapBefore(text, tokens, to)) && goesOn(reading, sentence, to, words))
  )
    to += 1
  if (to > from && words.of.has(tokens[to - 1]!.fold)) return undefined
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
    (from === to ? names : goesOn)(reading, sentence, from - 1, words)
  )
    from -= 1
  if (from < to && words.of.has(tokens[from]!.fold)) from += 1
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
  if (!reading.words.cased) return
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
