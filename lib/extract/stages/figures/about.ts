import { back, clauseNumbers, operationsIn, ownOperations } from '@/lib/extract/context'
import type { DocumentEntity, DocumentMention } from '@/lib/extract/document'
import { headSections, mentionsIn, mentionsOf, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { quantitiesOf } from '@/lib/extract/quantities'
import { ownOf } from '@/lib/extract/stages/claims/own'
import type { Measure, Span } from '@/lib/model'
import type { Token } from '@/lib/text/tokens'
import { bodyBefore, bodyOfHead, bodyTold } from './bodies'
import { gapTo, membersOf } from './members'
import { isOfEarlierYear, isRecall, namesOwn } from './past'
import { isSeveral, listedWith, speaksOfSeveral } from './several'
import { ofAction } from './unnamed'
import { figureWords } from './words'
import { compareText } from '@/lib/text/compare'

/** What a figure is the result of; `covers` when it is of several operations together. */
export interface About {
  readonly entity: DocumentEntity
  readonly covers: readonly DocumentEntity[]
  /** How many editions of a series are counted together, when the text says so. */
  readonly editions?: number
}

/** Measures that a meeting or a course has of its own. */
const ofEvents = new Set<Measure>([
  'participants',
  'trained',
  'countries',
  'organisations',
  'officers',
  'cost',
  'duration',
  'other',
])

const sorted = (entities: readonly DocumentEntity[]): DocumentEntity[] =>
  entities.toSorted((a, b) => compareText(a.id, b.id))

/** The series that an edition belongs to, when the release speaks of it. */
export function seriesOf(reading: Reading, entity: DocumentEntity): DocumentEntity {
  const { edition } = entity.properties
  if (typeof edition !== 'string') return entity
  const id = entity.id.replace(/-[a-z0-9]+$/u, '')
  const base = entity.name.replace(new RegExp(`\\s*${edition}$`, 'u'), '')
  return (
    reading.document.entities.find(
      (other) => other.kind === 'Operation' && other !== entity && (other.id === id || other.name === base),
    ) ?? entity
  )
}

/** Editions of a series that the release names. */
const editionsOf = (reading: Reading, series: DocumentEntity): DocumentEntity[] =>
  reading.document.entities.filter(
    (entity) =>
      entity.kind === 'Operation' &&
      entity !== series &&
      entity.properties.edition !== undefined &&
      seriesOf(reading, entity) === series,
  )

interface OwnParts {
  /** The operations that a release is about, without the series of another. */
  readonly editions: readonly DocumentEntity[]
  /** All of them, when it speaks of several at once. */
  readonly together: readonly DocumentEntity[] | undefined
}

const parts = new WeakMap<ReadonlySet<DocumentEntity>, OwnParts>()

function ownParts(reading: Reading): OwnParts {
  const own = ownOperations(reading)
  const known = parts.get(own)
  if (known) return known
  const editions = [...own].filter(
    (entity) => ![...own].some((other) => other !== entity && seriesOf(reading, other) === entity),
  )
  const families = new Set(editions.map((entity) => seriesOf(reading, entity)))
  const together = families.size > 1 && areSeveral(reading, editions) ? sorted(editions) : undefined
  const made = { editions, together }
  parts.set(own, made)
  return made
}

/** Whether a release speaks of operations together: "Operations Etosha and Hurricane". */
const areSeveral = (reading: Reading, operations: readonly DocumentEntity[]): boolean =>
  operations
    .flatMap((entity) => mentionsOf(reading.document, entity))
    .some((mention) => isSeveral(reading, reading.sentences[mention.sentence]!, mention))

/** What is told of "the first" in a clause that names none is told of no edition that another clause names. */
function recallsFirst(reading: Reading, tokens: readonly Token[]): boolean {
  return tokens.some(({ fold }) => reading.words.editions.get(fold) === 1)
}

/** The operations of a sentence nearest to a figure: those of its clause first, then any. */
function inSentence(reading: Reading, sentence: ReadSentence, span: Span): About | undefined {
  const { tokens } = sentence
  const numbers = clauseNumbers(reading, sentence)
  const clauseAt = (offset: number): number | undefined =>
    numbers[tokens.findIndex((token) => token.end > offset)]
  const clause = clauseAt(span.start)
  const mentions = operationsIn(reading, sentence.index)
  const near = mentions.filter((mention) => clauseAt(mention.start) === clause)
  const candidates = (near.length > 0 ? near : mentions).toSorted((a, b) => gapTo(a, span) - gapTo(b, span))
  const [mention] = candidates
  if (!mention) return undefined
  if (
    near.length === 0 &&
    recallsFirst(
      reading,
      tokens.filter((_, at) => numbers[at] === clause),
    )
  )
    return { entity: seriesOf(reading, mention.entity), covers: [] }
  const list = listedWith(reading, mention, mentions)
  const several = isSeveral(reading, sentence, mention)
  if (several || list.length > 1) {
    const listed = [...new Set((several ? candidates : list).map(({ entity }) => entity))]
    const series = seriesOf(reading, mention.entity)
    if (listed.every((entity) => seriesOf(reading, entity) === series))
      return {
        entity: series,
        covers:
          listed.length > 1
            ? listed.filter((entity) => entity !== series)
            : editionsNamed(reading, sentence, series),
        editions: editionsCounted(reading, sentence, mention),
      }
    return { entity: sorted(listed)[0]!, covers: sorted(listed) }
  }
  return { entity: mention.entity, covers: [] }
}

/** Words that may stand between a number and the name of a series: "four of the SOGA", "las cuatro operaciones SOGA". */
const besideName = /^[\s\p{L}\p{M}’']{0,24}$/u

/** The number beside the name of a series, "the eight SOGA operations": how many editions are counted together. */
function editionsCounted(
  reading: Reading,
  sentence: ReadSentence,
  mention: DocumentMention,
): number | undefined {
  const text = reading.document.release.text
  return quantitiesOf(reading, sentence).find(
    ({ start, end, value, currency, unit, comparator }) =>
      currency === undefined &&
      unit === undefined &&
      comparator === 'exact' &&
      Number.isInteger(value) &&
      value >= 2 &&
      value < 100 &&
      (end <= mention.start
        ? besideName.test(text.slice(end, mention.start))
        : start >= mention.start && end <= mention.end),
  )?.value
}

/** The editions a total counts, when the release names exactly as many as it says: "the three operations". */
function editionsNamed(reading: Reading, sentence: ReadSentence, series: DocumentEntity): DocumentEntity[] {
  const editions = editionsOf(reading, series)
  const counts = quantitiesOf(reading, sentence)
  return editions.length > 1 && counts.some(({ value }) => value === editions.length) ? editions : []
}

/** In the heading a series stands for the edition that the release is about: "Second SOGA operation". */
function editionMeant(reading: Reading, sentence: ReadSentence, entity: DocumentEntity): DocumentEntity {
  if (!headSections.has(sentence.section) || entity.properties.edition !== undefined) return entity
  const editions = [...ownOperations(reading)].filter(
    (own) => own !== entity && seriesOf(reading, own) === entity,
  )
  return editions.length === 1 ? editions[0]! : entity
}

/** Operations named in the paragraph before the figure's, for a sentence that goes on about what was done there. */
function beforeParagraph(reading: Reading, sentence: ReadSentence): DocumentEntity | undefined {
  const { actions } = figureWords(reading.lang)
  const around = reading.sentences.slice(Math.max(0, sentence.index - 2 * back), sentence.index + 1)
  const own = around.filter(({ paragraph }) => paragraph === sentence.paragraph)
  if (!own.some(({ tokens }) => tokens.slice(0, 12).some((token) => actions.has(token.fold))))
    return undefined
  const earlier = around.filter(
    ({ paragraph, section }) => paragraph === sentence.paragraph - 1 && section !== 'boilerplate',
  )
  return earlier.flatMap(({ index }) => operationsIn(reading, index)).at(-1)?.entity
}

function inParagraph(reading: Reading, sentence: ReadSentence, span: Span): About | undefined {
  for (let index = sentence.index; index >= Math.max(0, sentence.index - back); index -= 1) {
    const earlier = reading.sentences[index]
    if (!earlier || earlier.paragraph !== sentence.paragraph) return undefined
    const found = inSentence(
      reading,
      earlier,
      index === sentence.index ? span : { start: earlier.end, end: earlier.end },
    )
    if (found) return found
  }
  return undefined
}

function eventFor(reading: Reading, sentence: ReadSentence): DocumentEntity | undefined {
  for (let index = sentence.index; index >= Math.max(0, sentence.index - 3); index -= 1) {
    const event = mentionsIn(reading.document, index).find(({ entity }) => entity.kind === 'Event')
    if (event) return event.entity
  }
  return undefined
}

/** The meeting that a number is of: one just spoken of, or that of the release; a visit has no numbers of other things. */
function eventMeant(
  reading: Reading,
  sentence: ReadSentence,
  span: Span,
  measure: Measure,
): DocumentEntity | undefined {
  const event = eventFor(reading, sentence) ?? ownOf(reading, 'Event')?.entity
  const visit = reading.events.some(({ entity, type }) => entity === event && type === 'visit')
  if (!event || (measure !== 'other' && !(visit && measure === 'countries'))) return event
  return visit || bodyBefore(reading, sentence, span) ? undefined : event
}

/** What else is known of a figure: that it is recalled in passing, and what announces the list it stands in. */
interface Told {
  readonly recalled?: boolean
  readonly announced?: ReadSentence | undefined
}

/**
 * What a figure belongs to, as `ownerOf` finds it; what a release recalls of another time is nothing that its own
 * operation brought, but of the body it tells of, if of any.
 */
export function aboutOf(
  reading: Reading,
  sentence: ReadSentence,
  span: Span,
  measure: Measure,
  told: Told = {},
): About | undefined {
  const found = ownerOf(reading, sentence, span, measure, told)
  if (found?.entity.kind !== 'Operation' || found.covers.length > 0) return found
  // what is told of a series is told of its earlier editions
  if (!ownOperations(reading).has(found.entity) || namesOwn(reading, sentence.index, found.entity))
    return found
  const body = bodyBefore(reading, sentence, span)
  if (body && isOfEarlierYear(reading, span, sentence.index)) return { entity: body, covers: [] }
  if (told.recalled !== true && !isRecall(reading, sentence, span)) return found
  return body && { entity: body, covers: [] }
}

/**
 * What a figure belongs to: an operation of its sentence or paragraph, the one the release is about, the one it
 * goes on about; a meeting for what it has of its own; else the body that it tells of, as also for what is recalled
 * and no operation's. Undefined when the release names nothing fit.
 */
function ownerOf(
  reading: Reading,
  sentence: ReadSentence,
  span: Span,
  measure: Measure,
  { recalled = false, announced }: Told = {},
): About | undefined {
  const only = (entity: DocumentEntity | undefined): About | undefined => entity && { entity, covers: [] }
  if (measure === 'members') return only(membersOf(reading, sentence, span))
  if (measure === 'records') {
    const body = bodyBefore(reading, sentence, span)
    if (body) return only(body)
  }
  const here = inSentence(reading, sentence, span)
  if (here)
    return here.covers.length > 0 ? here : { ...here, entity: editionMeant(reading, sentence, here.entity) }
  const listed = announced && inSentence(reading, announced, { start: announced.end, end: announced.end })
  if (listed) return listed
  const { editions, together } = ownParts(reading)
  if (editions.length > 1 && speaksOfSeveral(reading, sentence))
    return { entity: sorted(editions)[0]!, covers: sorted(editions) }
  const event = mentionsIn(reading.document, sentence.index).find(({ entity }) => entity.kind === 'Event')
  const own = editions.length === 1 && !ofEvents.has(measure)
  if (event && !own) return only(event.entity)
  const paragraph = inParagraph(reading, sentence, span)
  if (paragraph) return paragraph
  if (recalled) {
    const body = bodyBefore(reading, sentence, span)
    if (body) return only(body)
  }
  // a release on several operations at once counts for all of them where it names none
  if (together) return { entity: together[0]!, covers: together }
  if (editions.length > 0) {
    const latest = editions
      .flatMap(
        (entity) => mentionsOf(reading.document, entity).findLast(({ end }) => end <= span.start) ?? [],
      )
      .toSorted((a, b) => a.start - b.start)
      .at(-1)
    return only(latest?.entity ?? editions[0])
  }
  const before = beforeParagraph(reading, sentence)
  if (before) return only(before)
  if (ofEvents.has(measure)) {
    const event = eventMeant(reading, sentence, span, measure)
    if (event) return only(event)
  }
  // what police did is of an operation that the release tells of, or of the body that the sentence speaks of
  if (ofAction.has(measure)) return only(bodyBefore(reading, sentence, span) ?? bodyOfHead(reading))
  return only(bodyTold(reading, sentence, span))
}
