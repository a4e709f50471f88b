import type { DocumentMention } from '@/lib/extract/document'
import { gapBefore, mentionsIn, tokenAt, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { languagePacks } from '@/lib/knowledge/languages'
import { isCapitalised } from '@/lib/text/tokens'
import { startsUncasedName } from './uncased-name'

const soft = /^[ \u00a0]?[’'-]?[ \u00a0]?$/u
const closes = /[,،;:.()–—”"»|\n]/u
const holders = ['Organisation', 'Facility', 'Country'] as const
/** How many plain words may stand in a title between a link and what closes it: "head of organised crime". */
const longestRun = 5

/** Whether a mention may be what an office is held of. */
export const isHolder = ({ entity }: DocumentMention): boolean => holders.some((kind) => kind === entity.kind)

/** Where a title ends, and the names of bodies and countries among its words. */
export interface TitleExtent {
  readonly to: number
  readonly inside: readonly DocumentMention[]
}

/** Whether a form of address starts at a token: "Mr", "Mme", "الدكتور". */
export function startsHonorific(reading: Reading, sentence: ReadSentence, index: number): boolean {
  return (
    (isCapitalised(sentence.tokens[index]!) || !reading.words.cased) &&
    reading.words.honorifics.matchesAt(sentence.tokens, index).length > 0
  )
}

/** "and INTERPOL’s Vice President", "et ancien Président": a second office, not more of the first. */
function opensOffice(reading: Reading, sentence: ReadSentence, index: number): boolean {
  const { words } = reading
  const { tokens } = sentence
  for (let at = index; at < Math.min(index + 3, tokens.length); at += 1) {
    if (words.offices.matchesAt(tokens, at).length > 0) return true
    if (!words.officeBefore.has(tokens[at]!.fold) && !words.articles.has(tokens[at]!.fold)) return false
  }
  return false
}

/** Arabic verbs of the present and future, which no noun of a title looks like: "يلتقي", "ستستقبل". */
const presentVerb =
  /^و?(?:سي\p{L}{3,}|ي(?!من)\p{L}{3,}|ست(?:لتقي|ستقبل|بحث|شارك|ناقش)|ت(?:لتقي|ستقبل|بحث|ترأس|شارك|ناقش|جتمع|زور|فتتح|ستعرض|شهد))$/u

/** Whether a word can be no part of a title: small words, verbs of speech. */
function stops({ words, lang }: Reading, { tokens }: ReadSentence, at: number): boolean {
  const { fold, readings } = tokens[at]!
  if (words.cased && fold.length === 1) return true
  if (words.stops.has(fold) || words.speechVerbs.has(fold) || words.pronouns.has(fold)) return true
  if (words.cased && words.events.matchesAt(tokens, at).length > 0) return true
  if (lang === 'ar')
    return (
      presentVerb.test(tokens[at]!.text) ||
      [fold, ...readings].some((word) => words.stops.has(word) || words.speechVerbs.has(word))
    )
  return words.functionWords.has(fold) || words.notNames.has(fold)
}

/**
 * The end of a run of plain words that belongs to a title, since punctuation or "of" closes it: "head of
 * intelligence, …". `from` itself when the words go on as a clause.
 */
function plainRun(reading: Reading, sentence: ReadSentence, from: number): number {
  const { words } = reading
  const { tokens } = sentence
  const text = reading.document.release.text
  const endings = languagePacks[reading.lang].claims.nounsAfterNames?.unless ?? []
  let at = from
  while (at < tokens.length && at - from < longestRun) {
    const token = tokens[at]!
    const gap = at === from ? '' : gapBefore(text, tokens, at)
    if (closes.test(gap)) break
    if (!soft.test(gap)) return from
    const leads = words.ofBody.has(token.fold) || words.employers.has(token.fold)
    if (at > from && (leads || startsUncasedName(reading, sentence, at))) break
    if (at > from && !words.cased && startsHonorific(reading, sentence, at)) break
    const holder = mentionsIn(reading.document, sentence.index).some(
      (mention) => mention.start === token.start && isHolder(mention),
    )
    if (at > from && holder && !words.cased) break
    if ((words.cased && isCapitalised(token)) || stops(reading, sentence, at)) return from
    at += 1
  }
  if (at === from || at - from >= longestRun) return from
  const next = tokens[at]
  if (!next && !closes.test(text.slice(tokens[at - 1]!.end, sentence.end + 1))) return from
  return endings.some((ending) => tokens[at - 1]!.fold.endsWith(ending)) ? from : at
}

/** Where a title that starts with an office before token `start` ends: through links, names of bodies and unit nouns. */
export function titleExtent(
  reading: Reading,
  sentence: ReadSentence,
  start: number,
  isRank = false,
): TitleExtent {
  const { words } = reading
  const { tokens } = sentence
  const text = reading.document.release.text
  const taken = mentionsIn(reading.document, sentence.index)
  const inside: DocumentMention[] = []
  let to = start
  let at = start
  // behind a rank a name follows in a script without capitals
  let linked = !words.cased && !isRank
  while (at < tokens.length && at - start < 24 && soft.test(gapBefore(text, tokens, at))) {
    const token = tokens[at]!
    const mention = taken.find((other) => other.start === token.start && isHolder(other))
    if (taken.some((other) => other.start === token.start && other.entity.kind === 'Official')) break
    if (startsHonorific(reading, sentence, at) || startsUncasedName(reading, sentence, at)) break
    const rank = words.offices.matchesAt(tokens, at).some(({ values }) => values.includes('rank'))
    if (rank && !words.cased) break
    const joined = !words.cased && at > start && token.text.startsWith('و')
    if (joined && words.offices.matchesAt(tokens, at).length > 0) break
    const isAnd = words.and.has(token.fold)
    // "… سنغافورة مقر …": behind the country of a title another name belongs to the verb
    if (mention && !words.cased && inside.at(-1)?.entity.kind === 'Country' && to === at) break
    if (mention) {
      inside.push(mention)
      at = to = tokenAt(tokens, mention.end)
      linked = true
    } else if (words.officeLinks.has(token.fold)) {
      if (isAnd && (!linked || opensOffice(reading, sentence, at + 1))) break
      linked = true
      at += 1
    } else if (token.fold === 's' && to === at && /[’']/u.test(gapBefore(text, tokens, at))) at += 1
    else if (words.cased && isCapitalised(token) && linked && !words.notNames.has(token.fold))
      at = to = at + 1
    else if (
      words.officeNouns.has(token.fold) ||
      words.adjectives.has(token.fold) ||
      (linked && words.heads.has(token.fold) && words.cased)
    ) {
      at += 1
      if (linked || words.adjectives.has(token.fold)) to = at
      linked = true
    } else {
      // behind a body or country only adjectives go on with a title in Arabic
      const over = !words.cased && to === at && inside.length > 0 && !token.text.startsWith('ال')
      const end = linked && !over ? plainRun(reading, sentence, at) : at
      if (end === at) break
      at = to = end
    }
  }
  return { to, inside }
}

/** "Director of Police Services Tim Morris": the name is what follows the last noun or name of a body. */
export function withoutTrailingName(
  reading: Reading,
  sentence: ReadSentence,
  start: number,
  to: number,
): number {
  const { words } = reading
  const { tokens } = sentence
  const mentions = mentionsIn(reading.document, sentence.index)
  const text = reading.document.release.text
  for (let at = to - 3; at > start; at -= 1) {
    const closed = mentions.some((mention) => isHolder(mention) && mention.end === tokens[at]!.end)
    const noun = closed || words.officeNouns.has(tokens[at]!.fold) || words.heads.has(tokens[at]!.fold)
    const rest = tokens.slice(at + 1, to)
    const isName =
      noun &&
      rest.length >= 2 &&
      rest.length <= 3 &&
      rest.every(
        (token) =>
          isCapitalised(token) &&
          !words.officeNouns.has(token.fold) &&
          !words.heads.has(token.fold) &&
          !words.officeLinks.has(token.fold),
      )
    if (!isName || text.slice(tokens[at]!.end, tokens[at + 1]!.start) !== ' ') continue
    const covered = mentions.some(
      (other) => isHolder(other) && other.end > tokens[at + 1]!.start && other.start <= tokens[at + 1]!.start,
    )
    if (!covered) return at + 1
  }
  return to
}
