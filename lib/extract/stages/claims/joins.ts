import type { EntityKind } from '@/lib/model'
import { between, isInCue, linkBefore, type Phrase, type PhraseContext } from './phrase'

const actors = new Set<EntityKind>(['Country', 'Place', 'Organisation', 'Official'])
const family = (phrase: Phrase): boolean => actors.has(phrase.entity.kind)

const isoOf = (phrase: Phrase): unknown =>
  phrase.entity.kind === 'Country' ? phrase.entity.properties['iso'] : phrase.entity.properties['country']

/** "Lyon (France)", "Hanoi, Viet Nam": the country says where the place is. */
function locates(context: PhraseContext, place: Phrase, country: Phrase): boolean {
  if (place.entity.kind !== 'Place' || country.entity.kind !== 'Country') return false
  const gap = between(context, place.to, country.from)
  return /^\s*\($/u.test(gap) || (/^,\s*(?:the\s)?$/u.test(gap) && isoOf(place) === isoOf(country))
}

/** End of the brackets that explain a phrase; those that name its parts are a list of their own. */
function partsEnd(context: PhraseContext, phrase: Phrase): number {
  const { text, tokens, words } = context
  const gap = between(context, phrase.to, phrase.to)
  if (!/^\s*\(\s*$/u.test(gap) || words.parts.has(tokens[phrase.to]?.fold ?? '')) return phrase.to
  const close = text.indexOf(')', tokens[phrase.to]!.start)
  if (close === -1 || close > context.sentence.end) return phrase.to
  let to = phrase.to
  while (to < tokens.length && tokens[to]!.start < close) to += 1
  return to
}

/** Puts what a bracket or comma adds to a place or country into the phrase that it explains. */
function absorbParts(context: PhraseContext, phrases: readonly Phrase[]): Phrase[] {
  const kept: Phrase[] = []
  for (const phrase of phrases) {
    const last = kept.at(-1)
    if (last && phrase.from < last.to && phrase.from !== last.from) continue
    if (last && locates(context, last, phrase)) {
      kept[kept.length - 1] = { ...last, to: phrase.to }
      continue
    }
    kept.push({ ...phrase, to: partsEnd(context, phrase) })
  }
  return kept
}

/** Moves the start of a listed country to the noun that counts it: "in 12 countries, including Kenya". */
function withCountedNoun(context: PhraseContext, phrase: Phrase): Phrase {
  const { tokens, words } = context
  if (!family(phrase)) return phrase
  let at = phrase.from - 1
  for (let steps = 0; steps < 4 && at >= 0; steps += 1, at -= 1) {
    const { fold } = tokens[at]!
    if (words.counted.has(fold)) {
      if (!/[(:–—,]/u.test(between(context, at + 1, phrase.from)) && at === phrase.from - 1) return phrase
      let from = at
      const both = words.and.has(tokens[at - 1]?.fold ?? '') && words.counted.has(tokens[at - 2]?.fold ?? '')
      if (both) from = at - 2
      const noun = from
      while (from > 0 && noun - from < 4 && isBeforeNoun(context, from - 1)) from -= 1
      return { ...phrase, from, ...linkBefore(context, from) }
    }
    if (!words.listing.has(fold) && !words.determiners.has(fold)) return phrase
  }
  return phrase
}

function isBeforeNoun({ text, tokens, words }: PhraseContext, at: number): boolean {
  const { fold, text: word } = tokens[at]!
  if (/[,;:()–—]/u.test(text.slice(tokens[at]!.end, tokens[at + 1]!.start))) return false
  if (words.links.matchesAt(tokens, at).length > 0 || words.and.has(fold)) return false
  if (words.auxiliaries.has(fold) || words.adverbs.has(fold) || isInCue({ tokens, words }, at)) return false
  return words.determiners.has(fold) || /^\d/u.test(word) || /^\p{L}{3,}$/u.test(word)
}

const isOfficials = (left: Phrase, right: Phrase): boolean =>
  left.entity.kind === 'Official' && right.entity.kind === 'Official'

/** People in a list have offices of several parts between them: "Minister for Home Affairs and for Law, Ms X". */
function officialsListed(context: PhraseContext, left: Phrase, right: Phrase): boolean {
  const { text, tokens, words } = context
  const inner = tokens.slice(left.to, right.from)
  const gap = text.slice(tokens[left.to - 1]!.end, tokens[right.from]!.start)
  if (inner.length > 9 || /[;:()«»“”]/u.test(gap)) return false
  const joined = words.and.has(inner[0]?.fold ?? '') || startsWithAnd(context, left.to)
  if (!/^\s*[,،]/u.test(gap) && !joined) return false
  return inner.every(
    (token, index) =>
      !words.auxiliaries.has(token.fold) &&
      !words.relatives.has(token.fold) &&
      words.cues.matchesAt(tokens, left.to + index).length === 0,
  )
}

/** "China (including Hong Kong and Macao), Japan": brackets and dashes that only set parts apart. */
function opensParts({ tokens, words }: PhraseContext, left: Phrase, gap: string): boolean {
  if (/^\s*\)\s*(?:[,،]|\p{L}+\s)/u.test(gap)) return true
  return /^\s*\(/u.test(gap) && words.parts.has(tokens[left.to]?.fold ?? '')
}

/** "two tonnes of ivory and 300 kilos of cocaine": goods in a list, each with its amount. */
function amountsListed({ text, tokens, words }: PhraseContext, left: Phrase, right: Phrase): boolean {
  if (left.entity.kind !== 'Commodity' || right.entity.kind !== 'Commodity') return false
  const gap = text.slice(tokens[left.to - 1]!.end, tokens[right.from]!.start)
  const joined = /^\s*[,،]/u.test(gap) || words.and.has(tokens[left.to]?.fold ?? '')
  if (!joined || /[;:()«»“”]/u.test(gap)) return false
  const inner = tokens
    .slice(left.to, right.linkAt)
    .filter(({ fold }) => !words.and.has(fold) && !words.determiners.has(fold))
  const counted = /^\d/u.test(inner[0]?.text ?? '') && inner.length <= 4
  return counted && (right.links.has('of') || right.links.size === 0)
}

/** "In Lima, Ms Lee": the place where something was is no item of a list with who did it. */
const opensSentence = (left: Phrase, right: Phrase): boolean =>
  right.entity.kind === 'Official' &&
  (left.entity.kind === 'Place' || left.entity.kind === 'Country') &&
  left.links.has('in')

/** Whether two neighbours are items of one list. */
function listed(context: PhraseContext, left: Phrase, right: Phrase): boolean {
  const { text, tokens, words } = context
  if (family(left) !== family(right)) return false
  if (left.from === right.from && left.to === right.to) return true
  if (isOfficials(left, right)) return officialsListed(context, left, right)
  if (opensSentence(left, right)) return false
  if (amountsListed(context, left, right)) return true
  const inner = tokens.slice(left.to, right.from)
  if (inner.length > 6) return false
  const gap = text.slice(tokens[left.to - 1]!.end, tokens[right.from]!.start)
  if (/[.;:«»“”]/u.test(gap) || (/[()]/u.test(gap) && !opensParts(context, left, gap))) return false
  // "as well as by": each word of what joins may be a link by itself
  const joining = inner.findIndex(
    (_, index) =>
      words.and.has(
        inner
          .slice(0, index + 1)
          .map(({ fold }) => fold)
          .join(' '),
      ) && index > 0,
  )
  const rest = inner
    .slice(joining + 1)
    .filter(
      (token, index) =>
        !words.determiners.has(token.fold) &&
        !words.parts.has(token.fold) &&
        (words.and.has(token.fold) ||
          words.links.matchesAt(tokens, left.to + joining + 1 + index).length === 0),
    )
    .map(({ fold }) => fold)
    .join(' ')
  if (rest !== '' && !words.and.has(rest)) return false
  if (rest === '' && joining === -1 && !/^\s*[*†‡]?\s*(?:[,،/&(–—]|\)\s*[,،])/u.test(gap))
    return startsWithAnd(context, right.from)
  return true
}

/** Arabic writes "and" as a letter of the next word. */
const startsWithAnd = ({ reading, tokens }: PhraseContext, at: number): boolean =>
  reading.lang === 'ar' && tokens[at]?.text.startsWith('و') === true

function groupLists(context: PhraseContext, phrases: readonly Phrase[]): Phrase[] {
  const grouped: Phrase[] = []
  phrases.forEach((phrase, index) => {
    const last = grouped.at(-1)
    const joins = last !== undefined && listed(context, last, phrase)
    const own = context.tokens.slice(phrase.linkAt, phrase.from)
    const asPart = own.some(({ fold }) => context.words.parts.has(fold))
    const inherits = joins && (phrase.links.size === 0 || asPart)
    grouped.push({
      ...phrase,
      ...(inherits ? { links: last.links, linkAt: last.linkAt } : {}),
      group: joins ? last.group : index,
    })
  })
  return grouped
}

const takesComplement = new Set<EntityKind>(['Organisation', 'Facility', 'Event', 'Agreement', 'Programme'])

/** Puts complements into the phrase that they complete: "the visit of Mr Liao", "siège du Secrétariat général". */
function absorbComplements(phrases: readonly Phrase[]): Phrase[] {
  const kept: Phrase[] = []
  let absorbed = -1
  for (const phrase of phrases) {
    const last = kept.at(-1)
    const complement =
      last &&
      takesComplement.has(last.entity.kind) &&
      phrase.group !== last.group &&
      ((phrase.links.has('of') && phrase.linkAt === last.to) || phrase.group === absorbed)
    if (!complement || (phrase.entity.kind === last.entity.kind && last.entity.kind === 'Event')) {
      kept.push(phrase)
      continue
    }
    absorbed = phrase.group
    kept[kept.length - 1] = { ...last, to: phrase.to }
  }
  return kept
}

/** Joins what belongs together: parts with their whole, items with their list, complements with their noun. */
export function joinPhrases(context: PhraseContext, phrases: readonly Phrase[]): Phrase[] {
  const whole = absorbParts(context, phrases).map((phrase) => withCountedNoun(context, phrase))
  return absorbComplements(groupLists(context, whole))
}
