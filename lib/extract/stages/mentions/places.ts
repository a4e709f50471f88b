import type { DocumentEntity, DocumentMention } from '@/lib/extract/document'
import {
  addMention,
  gapBefore,
  mentionsIn,
  namedEntity,
  tokenAt,
  type Reading,
  type ReadSentence,
} from '@/lib/extract/reading'
import { isCapitalised, isUpperCase } from '@/lib/text/tokens'
import { isoOf } from './bureaus'
import { isTitleCase } from './title-case'

interface Run {
  readonly from: number
  readonly to: number
}

const space = /^[ \u00a0]$/u
const hyphen = /^(?:[-‐‑]|[’'])$/u
const comma = /^[,،]\s$/u
const longest = 4

const textOf = (reading: Reading): string => reading.document.release.text

const mentionAt = (reading: Reading, sentence: ReadSentence, at: number): DocumentMention | undefined =>
  mentionsIn(reading.document, sentence.index).find(
    ({ start, end, entity }) =>
      start <= sentence.tokens[at]!.start &&
      end > sentence.tokens[at]!.start &&
      entity.kind !== 'Commodity' &&
      entity.kind !== 'Offence',
  )

const isPlaceMention = ({ entity }: DocumentMention): boolean =>
  entity.kind === 'Place' || entity.kind === 'Country'

/** Capitals from token `from` that nothing has a name for: "Braine-le-Château"; parts behind a hyphen may be small. */
function nameRun(reading: Reading, sentence: ReadSentence, from: number): Run | undefined {
  const { words } = reading
  const { tokens } = sentence
  let to = from
  while (to < tokens.length && to - from < longest) {
    const token = tokens[to]!
    const gap = to === from ? ' ' : gapBefore(textOf(reading), tokens, to)
    const tied = to > from && hyphen.test(gap)
    if (!tied && !(space.test(gap) && isCapitalised(token))) break
    if (!tied && (words.notNames.has(token.fold) || words.heads.has(token.fold))) break
    if (mentionAt(reading, sentence, to)) break
    to += 1
  }
  const first = tokens[from]
  if (to === from || !first || !isCapitalised(first) || words.notPlaces.has(first.fold)) return undefined
  if (first.text.length < 3 || (isUpperCase(first) && sentence.text !== sentence.text.toUpperCase()))
    return undefined
  const next = tokens[to]
  const goesOn =
    next !== undefined &&
    space.test(gapBefore(textOf(reading), tokens, to)) &&
    isCapitalised(next) &&
    !words.notNames.has(next.fold)
  return goesOn ? undefined : { from, to }
}

/** Arabic: the word behind a noun for a place, when it is not an ordinary noun with its article and adjective. */
function wordRun({ words, lang, document }: Reading, { tokens }: ReadSentence, at: number): Run | undefined {
  const token = tokens[at]
  if (lang !== 'ar' || !token || !/^\p{Script=Arabic}{3,}$/u.test(token.text)) return undefined
  if (/^(?:[وفبك]?ال|لل)/u.test(tokens[at - 1]!.text) && tokens[at - 1]!.fold !== 'عاصمه') return undefined
  if (/^(?:[وفبك]ال|لل)/u.test(token.text)) return undefined
  if (!space.test(gapBefore(document.release.text, tokens, at))) return undefined
  const known = [token.fold, ...token.readings].some(
    (word) => words.notPlaces.has(word) || words.functionWords.has(word) || words.links.has(word),
  )
  return known || /(?:ية|ين|ون|ات)$/u.test(token.text) ? undefined : { from: at, to: at + 1 }
}

function placeEntity(reading: Reading, name: string, country: DocumentEntity | undefined): DocumentEntity {
  const iso = country && isoOf(country)
  return namedEntity(reading.document, {
    kind: 'Place',
    name,
    lang: reading.lang,
    context: iso ? `country-${iso.toLowerCase()}` : '',
    properties: iso ? { country: iso } : {},
  })
}

function mark(
  reading: Reading,
  sentence: ReadSentence,
  { from, to }: Run,
  country: DocumentEntity | undefined,
  rule: string,
): void {
  const start = sentence.tokens[from]!.start
  const { end } = sentence.tokens[to - 1]!
  addMention(reading.document, {
    sentence: sentence.index,
    start,
    end,
    entity: placeEntity(reading, textOf(reading).slice(start, end), country),
    form: 'name',
    rule,
    confidence: 0.8,
  })
}

/** The country right behind a name: "Alicante, Spain", "Alicante (Spain)". */
function countryBehind(reading: Reading, sentence: ReadSentence, to: number): DocumentEntity | undefined {
  const { tokens } = sentence
  if (!tokens[to] || !/^(?:,\s|\s\()$/u.test(gapBefore(textOf(reading), tokens, to))) return undefined
  const mention = mentionAt(reading, sentence, to)
  if (!mention || mention.form === 'description' || !isPlaceMention(mention)) return undefined
  return mention.entity
}

/** How many words may stand between the comma behind a name and the noun that tells of it: "a small border town". */
const apposed = 4

/** Behind a name "a town in Kenya", "the capital of Peru": words that say what place it is. */
function isExplained(reading: Reading, { tokens }: ReadSentence, to: number): boolean {
  const { words } = reading
  if (!tokens[to] || !comma.test(gapBefore(textOf(reading), tokens, to))) return false
  if (!words.articles.has(tokens[to].fold)) return false
  for (let at = to + 1; at < Math.min(tokens.length, to + 1 + apposed); at += 1) {
    if (!space.test(gapBefore(textOf(reading), tokens, at)) || isCapitalised(tokens[at]!)) return false
    const match = words.placeNouns.matchesAt(tokens, at)[0]
    const leads = tokens[match?.to ?? at]?.fold ?? ''
    if (match) return words.placeOf.has(leads) || words.placeWithin.matchesAt(tokens, match.to).length > 0
  }
  return false
}

/** "Southern District of X": a noun with a capital behind another is a part of a longer name. */
const isPartOfName = (reading: Reading, { tokens }: ReadSentence, at: number): boolean =>
  at > 0 &&
  isCapitalised(tokens[at]!) &&
  isCapitalised(tokens[at - 1]!) &&
  space.test(gapBefore(textOf(reading), tokens, at))

/** "the German city of X", "la ville de X", "مدينة X": a name behind a noun for places. */
function behindNoun(reading: Reading, sentence: ReadSentence, at: number): Run | undefined {
  const { words } = reading
  const { tokens } = sentence
  const match = words.placeNouns.matchesAt(tokens, at)[0]
  if (!match || isPartOfName(reading, sentence, at)) return undefined
  let next = match.to
  if (words.placeOf.size > 0) {
    if (!words.placeOf.has(tokens[next]?.fold ?? '')) return undefined
    next += 1
  }
  if (!tokens[next] || mentionAt(reading, sentence, next)) return undefined
  return reading.lang === 'ar' ? wordRun(reading, sentence, next) : nameRun(reading, sentence, next)
}

/** "Comunidad de Madrid", "City of London": a noun with a capital and a known place make a longer name. */
function aroundKnown(reading: Reading, sentence: ReadSentence, at: number): Run | undefined {
  const { words } = reading
  const { tokens } = sentence
  const match = words.placeNouns.matchesAt(tokens, at)[0]
  if (!match || at === 0 || !isCapitalised(tokens[at]!) || isPartOfName(reading, sentence, at))
    return undefined
  if (mentionAt(reading, sentence, at)) return undefined
  if (!words.placeOf.has(tokens[match.to]?.fold ?? '') || !tokens[match.to + 1]) return undefined
  const known = mentionAt(reading, sentence, match.to + 1)
  if (known?.entity.kind !== 'Place' || known.start !== tokens[match.to + 1]!.start) return undefined
  return { from: at, to: tokenAt(tokens, known.end) }
}

/** "the Rhône-Alpes Region": a name before a noun for places, which belongs to it. */
function beforeSuffix(reading: Reading, sentence: ReadSentence, at: number): Run | undefined {
  const { words } = reading
  const { tokens } = sentence
  if (!words.placeSuffixes.has(tokens[at]!.fold)) return undefined
  let from = at
  while (from > 0 && at - from < 3) {
    const gap = gapBefore(textOf(reading), tokens, from)
    const token = tokens[from - 1]!
    if (!(space.test(gap) || hyphen.test(gap)) || !isCapitalised(token)) break
    if (words.notNames.has(token.fold) || mentionAt(reading, sentence, from - 1)) break
    from -= 1
  }
  if (from === at || (isUpperCase(tokens[from]!) && at - from === 1) || words.heads.has(tokens[from]!.fold))
    return undefined
  if (!words.determiners.has(tokens[from - 1]?.fold ?? '') && !isCapitalised(tokens[at]!)) return undefined
  return { from, to: at + 1 }
}

/** A name of a place with a second one that tells it from others: "Pozuelo de Alarcón". */
function longRun(reading: Reading, sentence: ReadSentence, from: number): Run | undefined {
  const run = nameRun(reading, sentence, from)
  const link = run && sentence.tokens[run.to]
  if (!link || !reading.words.placeOf.has(link.fold) || reading.lang === 'en') return run
  if (!space.test(gapBefore(textOf(reading), sentence.tokens, run.to))) return run
  const rest = sentence.tokens[run.to + 1] && nameRun(reading, sentence, run.to + 1)
  return rest ? { from, to: rest.to } : run
}

/** Behind "Lima (5)": first token behind a number in brackets at token `at`. */
function behindNumber(reading: Reading, { tokens }: ReadSentence, at: number): number {
  const token = tokens[at]
  const opens = token !== undefined && /^\s\($/u.test(gapBefore(textOf(reading), tokens, at))
  return opens && /^\d{1,4}$/u.test(token.text) && textOf(reading)[token.end] === ')' ? at + 1 : at
}

/** The names of a list that starts at token `at`: "Lille, Metz and Paris". */
function listFrom(
  reading: Reading,
  sentence: ReadSentence,
  start: number,
  wide = false,
): { runs: readonly Run[]; known: boolean; joined: boolean; country: DocumentEntity | undefined } {
  const { words } = reading
  const { tokens } = sentence
  // "du Tarn, du Lot et de l’Aveyron": each name has words of its own
  const leads = (at: number): boolean => {
    const { fold } = tokens[at] ?? { fold: '' }
    return words.placeOf.has(fold) || words.articles.has(fold)
  }
  const lead = (at: number): number => (wide && leads(at) ? (leads(at + 1) ? at + 2 : at + 1) : at)
  const at = lead(start)
  const runs: Run[] = []
  let known = false
  let last = at
  let joined = false
  for (let next = at; next < tokens.length;) {
    const mention = mentionAt(reading, sentence, next)
    if (mention && !isPlaceMention(mention)) break
    const run = mention ? undefined : longRun(reading, sentence, next)
    if (!mention && !run) break
    if (mention) known ||= mention.entity.kind === 'Place'
    else runs.push(run!)
    const end = behindNumber(reading, sentence, mention ? tokenAt(tokens, mention.end) : run!.to)
    last = end
    const gap = end < tokens.length ? gapBefore(textOf(reading), tokens, end).replace(/^\)/u, '') : ''
    const joins = words.and.has(tokens[end]?.fold ?? '') && (space.test(gap) || comma.test(gap))
    joined ||= joins
    if (joins) next = end + 1
    else if (comma.test(gap)) next = end
    else break
    if (words.placeBare.has(tokens[next]?.fold ?? '')) next += 1
    next = lead(next)
  }
  // "based in Lima, Ann Lee": what a comma alone leads to may be somebody
  if (!joined) runs.splice(runs[0]?.from === at ? 1 : 0)
  return {
    runs,
    known,
    joined,
    country: runs.length > 1 ? countryBehind(reading, sentence, last) : undefined,
  }
}

/** Token of the list that a plural noun for places, its words up to token `to`, opens: "of", "such as", ", among them", ":". */
function listBehind(reading: Reading, { tokens }: ReadSentence, to: number): number | undefined {
  const { words } = reading
  // "las localidades malagueñas de": an adjective that agrees
  const agrees = tokens[to] !== undefined && /^\p{Ll}+s$/u.test(tokens[to].text)
  for (const at of agrees ? [to, to + 1] : [to]) {
    if (!tokens[at]) return undefined
    const gap = gapBefore(textOf(reading), tokens, at)
    if (/^\s?:\s$/u.test(gap)) return at
    const such = words.placeSuch.matchesAt(tokens, at)[0]
    if (such && (space.test(gap) || comma.test(gap) || /^\s\($/u.test(gap))) return such.to
    if (words.placeOf.has(tokens[at].fold) && space.test(gap)) return at + 1
  }
  return undefined
}

/** "in the towns of A and B", "en ciudades como A, B y C": the names of a list behind a plural noun for places. */
function behindPlural(reading: Reading, sentence: ReadSentence, at: number): readonly Run[] {
  const { words } = reading
  const { tokens } = sentence
  const match = words.placeNouns.matchesAt(tokens, at)[0]
  if (!match || isCapitalised(tokens[at]!) || !tokens[at]!.text.endsWith('s')) return []
  const first = listBehind(reading, sentence, match.to)
  return first !== undefined && tokens[first] ? listFrom(reading, sentence, first, true).runs : []
}

/** Words of speech and giving behind which "à" leads to a person or body. */
const toSomebody = (reading: Reading, sentence: ReadSentence, at: number): boolean => {
  const before = sentence.tokens[at - 1]
  return before !== undefined && reading.words.speechVerbs.has(before.fold)
}

function inSentence(reading: Reading, sentence: ReadSentence): void {
  const { words } = reading
  const { tokens } = sentence
  for (let at = 0; at < tokens.length; at += 1) {
    const behind = behindNoun(reading, sentence, at)
    if (behind) mark(reading, sentence, behind, countryBehind(reading, sentence, behind.to), 'place-noun')
    for (const one of behindPlural(reading, sentence, at))
      mark(reading, sentence, one, undefined, 'place-listed')
    const before = beforeSuffix(reading, sentence, at) ?? aroundKnown(reading, sentence, at)
    if (before) mark(reading, sentence, before, undefined, 'place-noun')
    const within = words.placeWithin.matchesAt(tokens, at)[0]
    if (!within || !tokens[within.to] || !space.test(gapBefore(textOf(reading), tokens, within.to))) continue
    const run = nameRun(reading, sentence, within.to)
    const country = run && countryBehind(reading, sentence, run.to)
    if (run && (country || isExplained(reading, sentence, run.to)))
      mark(reading, sentence, run, country, 'place-of-country')
    if (words.articles.has(tokens[within.to]!.fold)) {
      // "dans l’Ariège, l’Aveyron et le Gers": three names in a row with articles are places
      const list = listFrom(reading, sentence, at + 1, true)
      if (list.joined && list.runs.length >= 3)
        for (const one of list.runs) mark(reading, sentence, one, undefined, 'place-listed')
    }
    if (!words.placeListed.has(tokens[at]!.fold)) continue
    const { runs, known, country: of } = listFrom(reading, sentence, at + 1)
    const bare = words.placeBare.has(tokens[at]!.fold) && !toSomebody(reading, sentence, at)
    if (known || bare || of) for (const one of runs) mark(reading, sentence, one, of, 'place-listed')
  }
}

/** "Millau (Aveyron)": the name in brackets behind a place is that of the place around it. */
function inBrackets(reading: Reading, sentence: ReadSentence): void {
  const { tokens } = sentence
  const text = textOf(reading)
  const places = mentionsIn(reading.document, sentence.index).filter(({ entity }) => entity.kind === 'Place')
  for (const { end } of places) {
    if (!text.startsWith(' (', end)) continue
    const run = nameRun(reading, sentence, tokenAt(tokens, end))
    if (run && text[tokens[run.to - 1]!.end] === ')') mark(reading, sentence, run, undefined, 'place-around')
  }
}

/** Finds places that knowledge does not have by the words beside them: "the town of X", "in X, Spain". */
export function findPlaces(reading: Reading): void {
  for (const sentence of reading.sentences)
    if (sentence.section !== 'boilerplate' && !isTitleCase(sentence)) {
      inSentence(reading, sentence)
      inBrackets(reading, sentence)
    }
}
