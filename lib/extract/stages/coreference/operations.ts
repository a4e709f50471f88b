import type { DocumentEntity, DocumentMention } from '@/lib/extract/document'
import {
  addMention,
  gapBefore,
  mentionsIn,
  namedEntity,
  type Reading,
  type ReadSentence,
} from '@/lib/extract/reading'
import { operationNames } from '@/lib/knowledge/entity-names'

/** A phrase such as "the operation" or "les trois opérations" that names none. */
interface Described {
  readonly sentence: ReadSentence
  readonly at: number
  readonly plural: boolean
  readonly definite: boolean
}

const soft = /^[ \u00a0’'-]{0,2}$/u
const reach = 4

const inHeading = ({ section }: ReadSentence): boolean => section === 'title' || section === 'subtitle'

/** Sentences of the lead: the first two of the body. */
function leadOf(reading: Reading): Set<number> {
  const body = reading.sentences.filter(({ section }) => section === 'body' || section === 'standfirst')
  return new Set(body.slice(0, 3).map(({ index }) => index))
}

function determinerOf(
  reading: Reading,
  sentence: ReadSentence,
  at: number,
  plural: boolean,
): 'definite' | 'indefinite' | 'none' | undefined {
  const { words } = reading
  const { tokens } = sentence
  const free = reading.pack.organisations.order === 'free'
  for (let back = at; back > 0 && at - back < reach; back -= 1) {
    const { fold } = tokens[back - 1]!
    if (!soft.test(gapBefore(reading.document.release.text, tokens, back))) break
    const hyphened = /^[-‐‑]$/u.test(gapBefore(reading.document.release.text, tokens, back - 1))
    if (words.operationOther.has(fold) && !hyphened) return undefined
    if ((plural ? words.definitePlural : words.definite).has(fold)) return 'definite'
    if (words.indefinite.has(fold)) return 'indefinite'
    if (words.stops.has(fold) || (!free && words.links.has(fold))) break
  }
  return 'none'
}

function describedIn(reading: Reading, sentence: ReadSentence): Described[] {
  const { words, document } = reading
  const { tokens } = sentence
  const taken = mentionsIn(document, sentence.index)
  return tokens.flatMap((token, at): Described[] => {
    const readings = [token.fold, ...token.readings]
    if (tokens[at - 1]?.fold === 'co') return []
    const plural = readings.some((word) => words.operations.has(word))
    if (!plural && !readings.some((word) => words.operation.has(word))) return []
    const next = tokens[at + 1]
    if (next && taken.some(({ start, entity }) => start === next.start && entity.kind === 'Operation'))
      return []
    if (taken.some(({ start, end, form }) => start <= token.start && end >= token.end && form !== 'title'))
      return []
    if (next && reading.lang === 'en' && next.fold === 'of') return []
    if (next && words.operationOther.has(next.fold)) return []
    const determiner = determinerOf(reading, sentence, at, plural)
    if (determiner === undefined || (determiner === 'none' && !inHeading(sentence) && reading.lang !== 'ar'))
      return []
    return [{ sentence, at, plural, definite: determiner === 'definite' || reading.lang === 'ar' }]
  })
}

/** What the editions of one series have in common: the name without the edition. */
const family = (entity: DocumentEntity): string => {
  const edition = entity.properties['edition']
  return typeof edition === 'string'
    ? entity.name.replace(new RegExp(`\\s*${edition}$`, 'u'), '')
    : entity.name
}

const named = (reading: Reading): DocumentMention[] =>
  reading.document.mentions
    .filter(({ entity }) => entity.kind === 'Operation')
    .toSorted((a, b) => a.start - b.start || a.end - b.end)

function seriesOf(reading: Reading, entity: DocumentEntity): DocumentEntity | undefined {
  if (entity.properties['series'] === true && entity.properties['edition'] === undefined) return entity
  return reading.document.entities.find(
    (other) =>
      other.kind === 'Operation' && other.properties['series'] === true && other.name === family(entity),
  )
}

/** How many mentions of operations back a description may look. */
const nearby = 40

/** Index of the first mention that starts at or behind an offset, by halving. */
function firstAfter(all: readonly DocumentMention[], offset: number): number {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (all[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Which named operation a description means: the one named last, for several their series, in a lead the one named later. */
function antecedent(
  reading: Reading,
  described: Described,
  lead: ReadonlySet<number>,
  all: readonly DocumentMention[],
  families: ReadonlySet<string>,
): DocumentEntity | undefined {
  const start = described.sentence.tokens[described.at]!.start
  const until = firstAfter(all, start)
  const previous = all.slice(Math.max(0, until - nearby), until)
  if (described.plural) {
    const near = previous.filter(({ sentence }) => described.sentence.index - sentence <= 4)
    const last = near.at(-1)
    const one = new Set(near.map(({ entity }) => family(entity))).size === 1
    return described.definite && last && one ? seriesOf(reading, last.entity) : undefined
  }
  const later = all[until]
  const early = inHeading(described.sentence) || lead.has(described.sentence.index)
  if (previous.length === 0) return early && families.size === 1 ? longestAt(all, later)?.entity : undefined
  if (!described.definite) return undefined
  return longestAt(all, previous.at(-1))?.entity
}

/** The edition rather than the series inside its name. */
const longestAt = (
  all: readonly DocumentMention[],
  mention: DocumentMention | undefined,
): DocumentMention | undefined =>
  mention &&
  (all
    .slice(firstAfter(all, mention.start), firstAfter(all, mention.start + 1))
    .toSorted((a, b) => b.end - a.end)[0] ??
    mention)

/** The operation that a release tells of without ever giving it a name. */
export function unnamed(reading: Reading): DocumentEntity {
  const { document, lang } = reading
  const { publisher, publishedAt, standsFor } = document.release
  const offence = document.mentions
    .filter(({ entity }) => entity.kind === 'Offence')
    .toSorted((a, b) => a.start - b.start)[0]?.entity
  const names = operationNames(offence?.names, publishedAt)
  const entity = namedEntity(document, {
    kind: 'Operation',
    name: names.en,
    lang,
    identity: 'unnamed',
    context: [standsFor?.publisher ?? publisher, publishedAt, offence?.id].join(' '),
    properties: { unnamed: true },
  })
  entity.names = names
  return entity
}

/**
 * Marks operations called by their noun: "the operation", "les trois opérations" for the series. A release that
 * tells of an operation in its heading or lead and never names it gets an operation without a name.
 */
export function findDescribedOperations(reading: Reading): void {
  const lead = leadOf(reading)
  const all = reading.sentences
    .filter(({ section }) => section !== 'boilerplate')
    .flatMap((sentence) => describedIn(reading, sentence))
  const operations = named(reading)
  const families = new Set(operations.map(({ entity }) => family(entity)))
  const anonymous =
    operations.length === 0 &&
    all.some(({ sentence, plural }) => !plural && (inHeading(sentence) || lead.has(sentence.index)))
      ? unnamed(reading)
      : undefined
  const resolved = all.flatMap((described) => {
    const entity = anonymous
      ? described.plural
        ? undefined
        : anonymous
      : antecedent(reading, described, lead, operations, families)
    return entity ? [{ described, entity }] : []
  })
  for (const { described, entity } of resolved) {
    const token = described.sentence.tokens[described.at]!
    addMention(reading.document, {
      sentence: described.sentence.index,
      start: token.start,
      end: token.end,
      entity,
      form: 'description',
      rule: anonymous ? 'operation-unnamed' : 'operation-described',
      confidence: 0.75,
    })
  }
}
