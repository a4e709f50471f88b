import type { DocumentEntity, DocumentMention } from '@/lib/extract/document'
import { addMention, type Reading } from '@/lib/extract/reading'
import { describedIn, inHeading, type Described } from './operation-nouns'
import { ofUnnamed, topOf, unnamed } from './unnamed-operation'

/** What the editions of one series have in common: the name without the edition. */
const family = (entity: DocumentEntity): string => {
  const edition = entity.properties['edition']
  return typeof edition === 'string' && entity.name.endsWith(edition)
    ? entity.name.slice(0, -edition.length).trimEnd()
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

/** The named operations of a release: where they stand, how many families they make, which sentences lead. */
interface Named {
  readonly all: readonly DocumentMention[]
  readonly families: ReadonlySet<string>
  readonly top: ReadonlySet<number>
}

/** Which named operation a description means: the one named last, for several their series, in a lead the one named later. */
function antecedent(reading: Reading, described: Described, names: Named): DocumentEntity | undefined {
  const { all, families, top } = names
  if (described.noun === 'raids') return undefined
  if (described.noun !== 'operation' && !described.definite) return undefined
  if (described.noun !== 'operation' && families.size !== 1) return ofTop(described, names)
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
  const early = top.has(described.sentence.index)
  if (previous.length === 0) {
    const meant = families.size === 1 || isNamedNext(described, all, later)
    return early && meant ? longestAt(all, later)?.entity : undefined
  }
  if (!described.definite) return undefined
  return onlyEdition(names, longestAt(all, previous.at(-1))?.entity)
}

/** How many sentences behind a description its operation may be named where others are named too. */
const soon = 2

/** Whether the operation named first is named soon, and alone in its sentence. */
function isNamedNext(
  { sentence }: Described,
  all: readonly DocumentMention[],
  later: DocumentMention | undefined,
): boolean {
  if (!later || later.sentence - sentence.index > soon) return false
  const beside = all.filter((mention) => mention.sentence === later.sentence)
  return beside.every(({ entity }) => family(entity) === family(later.entity))
}

/** Of several operations the one that heading and lead tell of, where no other is named beside the words. */
function ofTop({ sentence }: Described, { all, top }: Named): DocumentEntity | undefined {
  const told = all.filter((mention) => top.has(mention.sentence))
  const own = new Set(told.map(({ entity }) => family(entity)))
  const beside = all.filter((mention) => Math.abs(mention.sentence - sentence.index) <= 1)
  const apart = beside.every(({ entity }) => own.has(family(entity)))
  return own.size === 1 && apart ? longestAt(all, told[0])?.entity : undefined
}

/** A series stands for its edition in a release that tells of one only. */
function onlyEdition({ all }: Named, entity: DocumentEntity | undefined): DocumentEntity | undefined {
  if (entity?.properties['series'] !== true) return entity
  const editions = new Set(
    all
      .map((mention) => mention.entity)
      .filter((other) => other.properties['edition'] !== undefined && family(other) === entity.name),
  )
  return editions.size === 1 ? [...editions][0] : entity
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

/** Whether a sentence recalls a year before that of the release: "In 2011, Operation X had led to". */
function isRecalled(reading: Reading, sentence: number): boolean {
  const year = Number(reading.document.release.publishedAt?.slice(0, 4) ?? Number.NaN)
  const years = reading.sentences[sentence]!.tokens.filter(({ text }) => /^(?:19|20)\d\d$/u.test(text))
  return years.length > 0 && years.every(({ text }) => Number(text) < year)
}

/** Marks a phrase as one that means an operation. */
export function mark(reading: Reading, described: Described, entity: DocumentEntity, rule: string): void {
  const { sentence, at, to } = described
  addMention(reading.document, {
    sentence: sentence.index,
    start: sentence.tokens[at]!.start,
    end: sentence.tokens[to - 1]!.end,
    entity,
    form: 'description',
    rule,
    confidence: described.noun === 'operation' ? 0.75 : 0.7,
  })
}

/**
 * Marks operations called by a noun: "the operation", "les trois opérations" for the series, "the investigation".
 * A release that tells of an operation in its heading or lead and never names it gets an operation without a name.
 */
export function findDescribedOperations(reading: Reading): void {
  const all = reading.sentences
    .filter(({ section }) => section !== 'boilerplate')
    .flatMap((sentence) => describedIn(reading, sentence))
  const operations = named(reading)
  if (operations.length === 0) {
    const meant = ofUnnamed(reading, all)
    if (meant.length === 0) return
    const entity = unnamed(reading)
    for (const described of meant) mark(reading, described, entity, 'operation-unnamed')
    return
  }
  const top = new Set(topOf(reading).map(({ index }) => index))
  if (operations.every(({ sentence }) => !top.has(sentence) && isRecalled(reading, sentence))) {
    const first = operations[0]!.start
    const meant = ofUnnamed(
      reading,
      all.filter(({ sentence, at }) => sentence.tokens[at]!.start < first),
    )
    const entity = meant.length > 0 ? unnamed(reading) : undefined
    if (entity) for (const described of meant) mark(reading, described, entity, 'operation-unnamed')
  }
  const names: Named = {
    all: operations,
    families: new Set(operations.map(({ entity }) => family(entity))),
    top,
  }
  for (const described of all) {
    if (described.noun !== 'operation' && inHeading(described.sentence)) continue
    const entity = antecedent(reading, described, names)
    if (entity) mark(reading, described, entity, 'operation-described')
  }
}
