import type { DocumentMention } from '@/lib/extract/document'
import { gapBefore, mentionsIn, tokenAt, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { isCapitalised, type Token } from '@/lib/text/tokens'

/** A name inside a noun phrase and the words that lead to it: "to" INTERPOL, "of" Mr Liao. */
export interface Complement {
  readonly mention: DocumentMention
  /** The first link before it, folded; empty for a name right beside the noun. */
  readonly link: string
}

/** A noun with what describes and completes it: "the second INTERPOL conference on cybercrime". */
export interface NounPhrase {
  readonly from: number
  readonly to: number
  /** First token of the noun itself. */
  readonly head: number
  readonly determiner: 'none' | 'definite' | 'indefinite'
  readonly complements: readonly Complement[]
  /** Capitalised words and numbers that name nothing known, folded. */
  readonly words: readonly string[]
  /** Type of another event that completes it: "the 79th session of the General Assembly". */
  readonly inner: string | undefined
}

const soft = /^[ \u00a0]?[’'‘“"«-]?[ \u00a0]?$/u
const year = /^(?:19|20)\d\d$/u
const ordinal = /^\d{1,3}(?:st|nd|rd|th|e|ème|ª|º)?$/u
const longest = 9

/** Kinds whose names may stand inside the phrase of an event or agreement. */
const held = new Set<string>([
  'Country',
  'Place',
  'Organisation',
  'Official',
  'Operation',
  'Offence',
  'Commodity',
  'Facility',
  'Programme',
])

interface Grammar {
  readonly reading: Reading
  readonly sentence: ReadSentence
  readonly taken: readonly DocumentMention[]
  readonly complements: Complement[]
  readonly words: string[]
  inner: string | undefined
}

const gap = ({ reading, sentence }: Grammar, index: number): string =>
  gapBefore(reading.document.release.text, sentence.tokens, index)

const nameAt = ({ taken, sentence }: Grammar, index: number): DocumentMention | undefined =>
  taken.find(({ start, entity }) => start === sentence.tokens[index]?.start && held.has(entity.kind))

const isProper = ({ reading, sentence }: Grammar, index: number): boolean => {
  const token = sentence.tokens[index]
  return token !== undefined && isCapitalised(token) && !reading.words.notNames.has(token.fold)
}

/** "Illicit Goods and Counterfeiting Seminar": a name or capital before "and" belongs to the phrase. */
const goesOnBefore = (grammar: Grammar, index: number): boolean => {
  const token = grammar.sentence.tokens[index]
  if (!token || !isProper(grammar, index)) return false
  return grammar.taken.every(
    ({ start, end, entity }) =>
      start > token.start || end < token.end || entity.kind === 'Offence' || entity.kind === 'Commodity',
  )
}

/** Start of the phrase where words describe the noun from before it, and its determiner. */
function before(grammar: Grammar, head: number): { from: number; determiner: NounPhrase['determiner'] } {
  const { reading, sentence, taken } = grammar
  const { words } = reading
  const { tokens } = sentence
  let at = head
  let proper = head
  for (; at > 0 && head - at < longest && soft.test(gap(grammar, at)); at -= 1) {
    const token = tokens[at - 1]!
    const initials = at > 1 && token.text === token.text.toUpperCase()
    if (words.determiners.has(token.fold) && !initials) {
      const determiner = words.indefiniteDeterminers.has(token.fold) ? 'indefinite' : 'definite'
      return { from: at, determiner }
    }
    const name = taken.find(({ start, end }) => start <= token.start && end >= token.end)
    if (name && !held.has(name.entity.kind)) break
    const joins = words.and.has(token.fold) && goesOnBefore(grammar, at - 2)
    if (!name && words.stops.has(token.fold) && !joins) break
    if (token.fold === 's' && token.text === 's') {
      const owner = taken.find(({ end }) => end <= token.start && token.start - end <= 1)
      if (owner && held.has(owner.entity.kind))
        return { from: tokenAt(tokens, owner.start), determiner: 'definite' }
      return { from: at, determiner: 'definite' }
    }
    if ((name || isProper(grammar, at - 1) || ordinal.test(token.text)) && proper === at) proper = at - 1
  }
  return { from: proper, determiner: 'none' }
}

const arabicArticle = /^[وفبك]?(?:ال|لل)\p{L}/u

/** Verbs whose root begins like the article: "التقى", "التأم". */
const rooted = /^و?الت(?:أم|ئم|قى|قت|قوا|حق|زم|مس)(?:ت|وا)?$/u

/** Whether an Arabic word has the article, alone or behind a letter that stands for a small word. */
const hasArticle = ({ text }: Token): boolean => arabicArticle.test(text) && !rooted.test(text)

/** Adjectives and nouns that complete an Arabic noun carry the article as it does: "المؤتمر التاسع لقادة الشرطة". */
function isArabicPart(grammar: Grammar, at: number): boolean {
  const { reading, sentence } = grammar
  const { tokens } = sentence
  const token = tokens[at]
  if (reading.lang !== 'ar' || !token) return false
  if (reading.words.otherEvents.has(token.fold)) return true
  const closes = (word: string): boolean => reading.words.relatives.has(word) || reading.words.held.has(word)
  if ([token.fold, ...token.readings].some(closes)) return false
  if (nameAt(grammar, at) || reading.words.offices.matchesAt(tokens, at).length > 0) return false
  const next = tokens[at + 1]
  // "الجلسة الختامية 35 ضابطا": a number that counts what follows is none of the event
  const counts =
    next !== undefined && /^(?![وبل]|ال)\p{L}{3,}/u.test(next.text) && gap(grammar, at + 1) === ' '
  if (/^\d{1,3}$/u.test(token.text))
    return !counts || [next.fold, ...next.readings].some((word) => reading.words.links.has(word))
  if (hasArticle(token) || token.text === 'الـ') return true
  return /^ل\p{L}{2}/u.test(token.text) && next !== undefined && hasArticle(next)
}

/** Determiner of a noun that comes first: "la toute première visite". */
function leading(grammar: Grammar, head: number): { from: number; determiner: NounPhrase['determiner'] } {
  const { reading, sentence } = grammar
  const { tokens } = sentence
  if (reading.lang === 'ar') {
    const construct = tokens[head + 1] !== undefined && hasArticle(tokens[head + 1]!)
    const owned = /(?:ه|ها|هم|هما)$/u.test(tokens[head]!.text)
    const determiner = hasArticle(tokens[head]!) || owned ? 'definite' : construct ? 'none' : 'indefinite'
    return { from: head, determiner }
  }
  for (let at = head; at > 0 && head - at < 5; at -= 1) {
    const { fold, text } = tokens[at - 1]!
    if (!/^[ \u00a0’'-]*$/u.test(gap(grammar, at))) break
    if (reading.words.determiners.has(fold)) {
      const from = reading.words.articles.has(fold) ? at : at - 1
      return { from, determiner: reading.words.indefiniteDeterminers.has(fold) ? 'indefinite' : 'definite' }
    }
    if (!reading.words.leading.has(fold) && !ordinal.test(text)) break
  }
  return { from: head, determiner: 'none' }
}

/** Names and words between the start of the phrase and its noun. */
function describe(grammar: Grammar, from: number, head: number): void {
  const { tokens } = grammar.sentence
  for (let at = from; at < head;) {
    const name = nameAt(grammar, at)
    if (name && name.end <= tokens[head]!.start) {
      grammar.complements.push({
        mention: name,
        link: tokens[tokenAt(tokens, name.end)]?.fold === 's' ? 's' : '',
      })
      at = tokenAt(tokens, name.end)
      continue
    }
    if (isProper(grammar, at) || ordinal.test(tokens[at]!.text)) grammar.words.push(tokens[at]!.fold)
    at += 1
  }
}

/** Skips links, articles and fillers before a name: "d’une délégation du". */
function bridge(grammar: Grammar, start: number): { to: number; link: string } | undefined {
  const { reading, sentence } = grammar
  const { words } = reading
  const { tokens } = sentence
  let at = start
  let link = ''
  while (at < tokens.length && at - start < 7 && soft.test(gap(grammar, at))) {
    const { fold } = tokens[at]!
    if (at > start && nameAt(grammar, at)) return { to: at, link }
    if (words.links.has(fold)) link ||= fold
    else if (link === '') return undefined
    else {
      const honorific = words.honorifics.matchesAt(tokens, at)[0]
      if (honorific) {
        at = honorific.to
        while (tokens[at] && /^[.\s]*$/u.test(gap(grammar, at)) && gap(grammar, at).includes('.')) {
          return { to: at, link }
        }
        continue
      }
      const known = words.determiners.has(fold) || words.fillers.has(fold) || words.officeBefore.has(fold)
      if (!known) return isProper(grammar, at) ? { to: at, link } : undefined
    }
    at += 1
  }
  return at < tokens.length && at > start && soft.test(gap(grammar, at)) ? { to: at, link } : undefined
}

/** "trafficking in illicit goods and counterfeiting": a second offence right behind "and" belongs to the phrase. */
function sameKindAfter(grammar: Grammar, and: number): boolean {
  const next = nameAt(grammar, and + 1)
  const last = grammar.complements.at(-1)
  const end = grammar.sentence.tokens[and - 1]?.end
  return (
    next !== undefined &&
    last?.mention.end === end &&
    next.entity.kind === last?.mention.entity.kind &&
    (next.entity.kind === 'Offence' ||
      next.entity.kind === 'Commodity' ||
      last.link === 'between' ||
      last.link === 'entre')
  )
}

/** "General Assembly" behind "session of the": its type, and where it ends. */
function innerEvent(grammar: Grammar, at: number): { type: string; to: number } | undefined {
  const match = grammar.reading.words.events.matchesAt(grammar.sentence.tokens, at)[0]
  return match && match.to - at > 1 ? { type: match.values[0]!, to: match.to } : undefined
}

/** "firmaron el tratado Perú, Chile y": a country of a list right behind a noun is none of its name. */
function isNextSubject({ reading, sentence }: Grammar, { entity, end }: DocumentMention): boolean {
  if (entity.kind !== 'Country' || !reading.words.cased || reading.pack.organisations.order === 'free')
    return false
  const next = sentence.tokens[tokenAt(sentence.tokens, end)]
  const gap = reading.document.release.text.slice(end, next?.start ?? end)
  return next !== undefined && (gap === ', ' || reading.words.and.has(next.fold))
}

/** End of the phrase behind its noun, through names, capitals, adjectives and complements. */
function complete(grammar: Grammar, head: number): number {
  const { reading, sentence } = grammar
  const { words } = reading
  const { tokens } = sentence
  let to = head
  let at = head
  let link = ''
  while (at < tokens.length && at - head < 20 && soft.test(gap(grammar, at).replace('.', ''))) {
    const name = nameAt(grammar, at)
    if (name?.entity.kind === 'Official' && link === '') break
    if (name && link === '' && isNextSubject(grammar, name)) break
    const inner = name ? undefined : innerEvent(grammar, at)
    const token = tokens[at]!
    if (name) {
      grammar.complements.push({ mention: name, link })
      at = to = tokenAt(tokens, name.end)
      link = ''
    } else if (inner) {
      grammar.inner ??= inner.type
      at = to = inner.to
    } else if (!soft.test(gap(grammar, at))) break
    else if (isArabicPart(grammar, at)) {
      grammar.words.push(token.fold)
      at = to = at + 1
    } else if (isProper(grammar, at) || year.test(token.text)) {
      if (words.offices.matchesAt(tokens, at).length > 0) break
      grammar.words.push(token.fold)
      at = to = at + 1
    } else if (words.adjectives.has(token.fold)) {
      at += 1
      to = at
    } else if (words.and.has(token.fold) && sameKindAfter(grammar, at)) {
      at += 1
    } else {
      const next = bridge(grammar, at)
      if (!next || next.to <= at) break
      if (!nameAt(grammar, next.to) && !isProper(grammar, next.to) && !innerEvent(grammar, next.to)) break
      link = next.link
      at = next.to
    }
  }
  return to
}

/** Reads the phrase around the noun at tokens `head` to `end`. Undefined where the word is no noun here. */
export function nounPhrase(
  reading: Reading,
  sentence: ReadSentence,
  head: number,
  end: number,
): NounPhrase | undefined {
  const taken = mentionsIn(reading.document, sentence.index)
  const grammar: Grammar = { reading, sentence, taken, complements: [], words: [], inner: undefined }
  const { tokens } = sentence
  const free = reading.pack.organisations.order === 'free'
  const { from, determiner } = free ? before(grammar, head) : leading(grammar, head)
  const capital = isCapitalised(tokens[head]!)
  const bare = determiner === 'none' && from === head && !capital && reading.words.determiners.size > 0
  const headline = sentence.section === 'title' || sentence.section === 'subtitle'
  if (bare && !headline) return undefined
  const after = tokens[end]
  if (free && after && reading.words.articles.has(after.fold) && gap(grammar, end) === ' ') return undefined
  describe(grammar, from, head)
  const to = complete(grammar, end)
  // headlines leave articles out
  if (bare && !grammar.complements.some(({ link }) => link !== '')) return undefined
  return {
    from,
    to,
    head,
    determiner,
    complements: grammar.complements,
    words: grammar.words,
    inner: grammar.inner,
  }
}
