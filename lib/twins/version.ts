import { languagePacks, readingLanguage, type ReadingLanguage } from '@/lib/knowledge/languages'
import type {
  Evidence,
  ExtractedClaim,
  ExtractedEntity,
  ExtractedFigure,
  Extraction,
  Sentence,
  Span,
} from '@/lib/model'
import { foldedNames } from '@/lib/projection'
import { findDates, type FoundDate } from '@/lib/text/dates'
import { foldName } from '@/lib/text/fold'
import { findQuantities, type Quantity } from '@/lib/text/numbers'
import type { Named, Side } from './comparison'

/** Most figures and most claims of a version that are compared: those that come first in its text. */
export const most = 250

/** One version of an announcement, with what is looked up in it again and again. */
export interface Version {
  readonly extraction: Extraction
  readonly lang: ReadingLanguage | undefined
  readonly entities: ReadonlyMap<string, ExtractedEntity>
  readonly figures: readonly ExtractedFigure[]
  readonly claims: readonly ExtractedClaim[]
  /** Every number of the text that is no date. */
  readonly quantities: readonly Quantity[]
  readonly dates: readonly FoundDate[]
  /** The folded text between blanks, to look for names that were not read. */
  readonly folded: string
}

/** Words that a statement only refers back to come after those that make it; the ledger keeps no order of its own. */
const isContext = ({ rule }: Evidence): boolean => rule.endsWith('-context')

/** The words of a statement that a reader is shown: those that make it, the first in the text. */
const wordsOf = ({ evidence }: ExtractedClaim | ExtractedFigure): Evidence =>
  evidence.toSorted(
    (a, b) => Number(isContext(a)) - Number(isContext(b)) || a.start - b.start || a.end - b.end,
  )[0]!

const placeOf = (statement: ExtractedClaim | ExtractedFigure): number => wordsOf(statement).start

const firstOf = <T extends ExtractedClaim | ExtractedFigure>(statements: readonly T[]): T[] =>
  statements.toSorted((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1)).slice(0, most)

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Makes an extraction ready to be compared; its numbers and dates are read again, also where no statement uses them. */
export function versionOf(extraction: Extraction): Version {
  const { release, sentences, entities, figures, claims } = extraction
  const lang = readingLanguage(release.lang)
  const pack = lang && languagePacks[lang]
  const read = sentences.map(({ start, end }) => ({ start, text: release.text.slice(start, end) }))
  const dates = pack
    ? read.flatMap(({ text, start }) => findDates(text, start, pack.dates, release.publishedAt))
    : []
  const numbers = pack ? read.flatMap(({ text, start }) => findQuantities(text, start, pack.numbers)) : []
  const quantities = numbers.filter((quantity) => {
    const date = lastBefore(dates, quantity.end - 1)
    return !date || !overlaps(date, quantity)
  })
  return {
    extraction,
    lang,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    figures: firstOf(figures),
    claims: firstOf(claims),
    quantities,
    dates,
    folded: ` ${foldName(release.text)} `,
  }
}

/** The last of sorted spans that starts at `start` or before it. */
function lastBefore<T extends Span>(spans: readonly T[], start: number): T | undefined {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start <= start) low = middle + 1
    else high = middle
  }
  return spans[low - 1]
}

/** The sentence that an offset stands in; what stands between two belongs to the one before. */
export const sentenceAt = ({ extraction: { sentences } }: Version, start: number): Sentence | undefined =>
  lastBefore(sentences, start) ?? sentences[0]

/** An entity of a version as differences name it. */
export function namedOf(version: Version, id: string): Named | null {
  const entity = version.entities.get(id)
  return entity ? { id, kind: entity.kind, name: entity.name, names: entity.names } : null
}

/** What Arabic writes in one word with a name: "and", "by", "to", "so", "as"; "to" swallows the article. */
const clitics = ['و', 'ب', 'ل', 'ف', 'ك', 'وب', 'ول']

const spellingsOf = (name: string): string[] =>
  /^\p{Script=Arabic}/u.test(name)
    ? [
        name,
        ...clitics.map((clitic) => clitic + name),
        ...(name.startsWith('ال') ? [`لل${name.slice(2)}`, `ولل${name.slice(2)}`] : []),
      ]
    : [name]

/** Whether the text writes any name of an entity, whoever read it. Names of one letter do not count. */
export const writes = (version: Version, entity: ExtractedEntity): boolean =>
  foldedNames(entity)
    .filter((name) => name.length > 1)
    .flatMap(spellingsOf)
    .some((name) => version.folded.includes(` ${name} `))

/** Words of a version as a side of a difference; `said` is what was read from them. */
export function sideAt(version: Version, { start, end }: Span, said: Partial<Side> = {}): Side {
  const { text } = version.extraction.release
  const sentence = sentenceAt(version, start)
  return {
    measure: null,
    figure: null,
    relation: null,
    modality: null,
    title: null,
    from: null,
    to: null,
    ...said,
    start,
    end,
    quote: text.slice(start, end),
    sentence: sentence ? text.slice(sentence.start, Math.max(sentence.end, end)) : text.slice(start, end),
    sentenceStart: sentence?.start ?? start,
  }
}

/** A figure as a side. */
export function sideOfFigure(version: Version, figure: ExtractedFigure): Side {
  const { measure, value, low, high, comparator, word, currency, unit, item, modality, period } = figure
  return sideAt(version, wordsOf(figure), {
    measure,
    modality,
    figure: {
      value,
      low: low ?? null,
      high: high ?? null,
      comparator,
      word: word ?? null,
      currency: currency ?? null,
      unit: unit ?? null,
      item: item ?? null,
    },
    from: period?.from ?? null,
    to: period?.to ?? null,
  })
}

/** A claim as a side. */
export const sideOfClaim = (version: Version, claim: ExtractedClaim): Side =>
  sideAt(version, wordsOf(claim), {
    relation: claim.relation,
    modality: claim.modality,
    title: claim.qualifiers?.['title'] ?? null,
    from: claim.validFrom ?? null,
    to: claim.validTo ?? null,
  })
