import { contextOf, isOwn, operationsIn, ownOperations } from '@/lib/extract/context'
import type { DocumentEntity } from '@/lib/extract/document'
import { mentionsIn, type Reading, type ReadSentence } from '@/lib/extract/reading'
import type { FigureSense } from '@/lib/knowledge/languages/figures'
import type { ExtractedFigure, Measure, Modality, Span } from '@/lib/model'
import { aboutOf } from './about'
import { countedIn, type Counted } from './counted'
import { durationsIn } from './duration'
import { currencyOf } from './currency'
import { cuesIn, isImmaterial, measureOf, type Measured, type SenseCue } from './measure'
import { placeBeside, placeOf } from './place'
import { countsPeople, labelled } from './recalled'
import { withoutRepeats } from './repeated'
import { withoutWholePlaces } from './whole'
import { settleUnnamed } from './unnamed'
import { figureWords, type FigureWords } from './words'
import { isWorth, namesGoods } from './worth'

/** The words that state a figure: from the first to the last of quantity, noun and verb. */
function wordsOf(sentence: ReadSentence, { quantity, phrase }: Counted, { cue }: Measured): Span {
  const { tokens } = sentence
  const spans = [phrase, cue]
    .filter((run) => run !== undefined && run.to > run.from)
    .map((run) => ({ start: tokens[run!.from]!.start, end: tokens[run!.to - 1]!.end }))
  return {
    start: Math.min(quantity.start, ...spans.map(({ start }) => start)),
    end: Math.max(quantity.end, ...spans.map(({ end }) => end)),
  }
}

/** What the sentence before a list says of its items: "Seized were:". */
function introductionOf(reading: Reading, before: ReadSentence | undefined): FigureSense[] {
  if (!before || !colon.test(before.text)) return []
  return cuesIn(before, figureWords(reading.lang))
    .toReversed()
    .flatMap(({ senses }) => senses)
}

const confidenceOf = (counted: Counted, { cue }: Measured): number =>
  counted.noun === undefined ? 0.7 : cue === undefined ? 0.9 : 0.85

const ruleOf = (counted: Counted, { cue }: Measured): string =>
  counted.noun === undefined ? 'figure-part' : cue === undefined ? 'figure-noun' : 'figure-verb'

/** What may be alleged of suspects; all other measures are what police did, which they say themselves. */
const ofSuspects = new Set<Measure>(['losses', 'value_handled', 'other', 'members', 'records', 'cost'])

/** A number is published whatever its verb denies, and what police did to suspects is no allegation. */
function modalityFor(modality: Modality, measure: Measure): Modality {
  if (modality === 'denied') return 'asserted'
  return modality === 'alleged' && !ofSuspects.has(measure) ? 'asserted' : modality
}

/** What a release on an operation counts or prices of goods was taken in it, whatever its verb. */
function ofOperation(
  reading: Reading,
  sentence: ReadSentence,
  { noun }: Counted,
  measured: Measured,
  about: DocumentEntity,
): Measured {
  const own = about.kind === 'Operation' && isOwn(reading, about)
  if (!own || measured.measure !== 'other' || measured.barred) return measured
  if (noun === 'goods') return { ...measured, measure: 'goods_seized' }
  if (noun !== 'money' || measured.asCash === undefined) return measured
  const named =
    mentionsIn(reading.document, sentence.index).some(({ entity }) => entity.kind === 'Commodity') ||
    sentence.tokens.some(({ fold }) => reading.words.goodsGeneral.has(fold))
  if (measured.asCash === 'cash') return { ...measured, measure: 'cash_seized' }
  return named ? { ...measured, measure: 'value_seized' } : measured
}

/** A number up to this of what no measure is of, and nothing is said to be done to, only describes: "two candidates". */
const fewest = 12

/** Whether a small number in a sentence, of no measure, tells no result. */
const tellsLittle = (counted: Counted, { measure, cue }: Measured, words: FigureWords): boolean =>
  measure === 'other' &&
  cue === undefined &&
  counted.quantity.value <= fewest &&
  counted.quantity.currency === undefined &&
  counted.quantity.unit === undefined &&
  counted.phrase.to > counted.from &&
  counted.noun !== 'network' &&
  !isImmaterial(counted, words)

/** "fines of 1.3 million", "1.3 million in fines": money that a word beside it says to be no goods. */
const isSanction = ({ tokens }: ReadSentence, { from, to }: Counted, words: FigureWords): boolean =>
  [...tokens.slice(Math.max(0, from - 3), from), ...tokens.slice(to, to + 2)].some(({ fold }) =>
    words.immaterial.has(fold),
  )

/** What is counted has measures of its own, and no word tells which: an amount of money, victims, officers. */
const isUnclear = (sentence: ReadSentence, counted: Counted, words: FigureWords): boolean =>
  counted.noun === 'money'
    ? !isSanction(sentence, counted, words)
    : counted.noun === 'victim' || counted.noun === 'officer'

/** Who comes to a meeting is a participant, and where they come from its countries. */
function ofEvent(
  reading: Reading,
  { noun }: Counted,
  { measure, cue }: Measured,
  event: DocumentEntity,
): Measure {
  if (event.kind !== 'Event') return measure
  const comes = noun === 'officer' || noun === 'participant'
  const course = reading.events.some(({ entity, type }) => entity === event && type === 'training')
  if (measure === 'officers' || (measure === 'other' && comes))
    return course && cue?.senses.includes('attend') !== true ? 'trained' : 'participants'
  return measure === 'other' && noun === 'country' ? 'countries' : measure
}

/** Whether a sentence recalls something, and names no operation that it could be of. */
const recallsOther = (
  reading: Reading,
  { index }: ReadSentence,
  about: DocumentEntity,
  recalled: boolean,
): boolean =>
  recalled && about.kind === 'Operation' && isOwn(reading, about) && operationsIn(reading, index).length === 0

function figureOf(
  reading: Reading,
  sentence: ReadSentence,
  counted: Counted,
  told: Measured,
  place: DocumentEntity | undefined,
  announced: ReadSentence | undefined,
): ExtractedFigure | undefined {
  const { quantity } = counted
  const span = wordsOf(sentence, counted, told)
  const { background, ...said } = contextOf(reading, sentence.index, span)
  const about = aboutOf(reading, sentence, span, told.measure, {
    recalled: background === true,
    announced,
  })
  if (!about) return undefined
  const measured = ofOperation(reading, sentence, counted, told, about.entity)
  const currency = currencyOf(reading, quantity)
  if (quantity.currency !== undefined && currency === undefined) return undefined
  // goods that nothing is said to be done to are no fact of a body
  const idle = measured.measure === 'other' && (counted.noun === 'goods' || counted.noun === 'device')
  if (idle && (measured.barred || about.entity.kind === 'Organisation')) return undefined
  // what happens every year is of no operation
  if (counted.rate && measured.measure === 'other' && about.entity.kind === 'Operation') return undefined
  // what is recalled of another year is no result of the operation that the release tells of
  if (recallsOther(reading, sentence, about.entity, background === true)) return undefined
  const context = { ...said, modality: modalityFor(said.modality, measured.measure) }
  const operation = about.entity.kind === 'Operation'
  const recalled =
    background === true || (operation && context.modality !== 'planned' && !isOwn(reading, about.entity))
  // a meeting has one place; a part of those who come is told with its own
  const isTold = about.entity.kind !== 'Event' || counted.phrase.place !== undefined
  const measure = ofEvent(reading, counted, measured, about.entity)
  const words = figureWords(reading.lang)
  if (measure === 'other' && isUnclear(sentence, counted, words)) return undefined
  if (tellsLittle(counted, { ...measured, measure }, words)) return undefined
  const { item } = measure === 'other' || measure === 'goods_seized' ? measured : {}
  const covers = about.covers.filter((entity) => entity !== about.entity || about.covers.length > 1)
  return {
    id: '',
    ...context,
    ...(recalled ? { background: true } : {}),
    measure,
    about: about.entity.id,
    value: quantity.value,
    ...(quantity.high === undefined ? {} : { low: quantity.value, high: quantity.high }),
    comparator: quantity.comparator,
    ...(quantity.word === undefined ? {} : { word: quantity.word }),
    ...(quantity.unit === undefined ? {} : { unit: quantity.unit }),
    ...(currency === undefined ? {} : { currency }),
    ...(item === undefined ? {} : { item }),
    ...(place && isTold ? { in: place.id } : {}),
    ...(context.validFrom !== undefined && context.validTo !== undefined
      ? { period: { from: context.validFrom, to: context.validTo } }
      : {}),
    ...(about.editions === undefined ? {} : { editions: about.editions }),
    ...(covers.length > 0 ? { covers: covers.map(({ id }) => id) } : {}),
    evidence: [
      {
        ...span,
        quote: reading.document.release.text.slice(span.start, span.end),
        rule: ruleOf(counted, measured),
        confidence: confidenceOf(counted, measured),
      },
    ],
  }
}

/** The number told last in a paragraph or list. */
interface Last {
  readonly counted: Counted
  readonly measured: Measured
  /** The noun of the number of people told last. */
  readonly people: Counted['noun']
}

const goods = new Set(['goods', 'device', 'thing'])

/** Whether a part can be one of a whole: both people, both goods. */
const isPartOf = ({ counted: whole }: Last, { noun }: Counted): boolean =>
  (countsPeople(whole.noun) && countsPeople(noun)) ||
  (goods.has(whole.noun ?? '') && goods.has(noun ?? '')) ||
  whole.noun === noun

/** A measure as it is of a part: with the part's own words for goods. */
function ofPart({ measured }: Last, { phrase }: Counted): Measured {
  const { measure } = measured
  const item = measure === 'goods_seized' || measure === 'other' ? phrase.item : undefined
  return { measure, cue: undefined, ...(item === undefined ? {} : { item }) }
}

/** What a number measures, by itself or as the one before it tells. */
function measuredAs(
  one: Counted,
  own: () => Measured | undefined,
  last: Last | undefined,
  themed: Measured | undefined,
): Measured | undefined {
  if (one.same) return last ? { measure: last.measured.measure, cue: undefined, ...itemOf(last) } : themed
  if (one.listed && last && isPartOf(last, one)) return ofPart(last, one)
  const measured = own()
  // "six are Ecuadorian" goes on about the people told before
  if (one.subject && measured?.measure === 'other' && last && isPartOf(last, one)) return ofPart(last, one)
  // "The drugs included 20 tonnes of cocaine" goes on about what was seized
  if (measured?.measure === 'other' && one.noun === 'goods' && last?.measured.measure === 'goods_seized')
    return ofPart(last, one)
  return measured ?? (one.phrase.place && one.noun === undefined ? last?.measured : undefined)
}

const themes: Partial<Record<FigureSense, Measure>> = {
  arrest: 'arrests',
  rescue: 'victims_rescued',
  charge: 'charges',
  convict: 'convictions',
}

/** What the sentences of a paragraph up to one are about, where a list of places with numbers names nothing counted. */
function themeOf(reading: Reading, sentence: ReadSentence): Measured | undefined {
  const words = figureWords(reading.lang)
  for (let index = sentence.index; reading.sentences[index]?.paragraph === sentence.paragraph; index -= 1) {
    const senses = cuesIn(reading.sentences[index]!, words).flatMap((cue) => cue.senses)
    const measure = senses.map((sense) => themes[sense]).find((one) => one !== undefined)
    if (measure) return { measure, cue: undefined }
  }
  return undefined
}

const itemOf = ({ measured: { item } }: Last) => (item === undefined ? {} : { item })

/** Measures whose number says where by itself. */
const ofPlaces = new Set<string>(['countries', 'members'])

/** The place that a number is told of, when it is one part of a whole. */
function placeFor(
  reading: Reading,
  sentence: ReadSentence,
  one: Counted,
  measured: Measured,
  others: readonly Counted[],
): DocumentEntity | undefined {
  const own = one.phrase.place ?? labelled(reading, sentence, one.quantity)?.entity
  const region = own?.properties.region === true && !others.some(({ phrase }) => phrase.place)
  if (ofPlaces.has(measured.measure) || one.noun === 'country' || region) return undefined
  // the place of a headline is that of the whole, of which its number is no part
  if (sentence.section === 'title' && others.length === 0) return undefined
  const taken = others.flatMap(({ phrase }) => phrase.placeSpan ?? [])
  if (measured.measure === 'other')
    return own ?? placeBeside(reading, sentence, wordsOf(sentence, one, measured), taken)
  return own ?? placeOf(reading, sentence, wordsOf(sentence, one, measured), taken)
}

/** How many numbers before and behind one are looked at for what it is: a sentence may be a table of thousands. */
const neighbours = 30

/** The verbs that stand among some numbers. */
function cuesNear(cues: readonly SenseCue[], near: readonly Counted[]): readonly SenseCue[] {
  const from = near[0]!.from - neighbours
  const to = near.at(-1)!.phrase.to + neighbours
  return cues.filter((cue) => cue.from >= from && cue.to <= to)
}

/** Finds the figures of one sentence and tells the last of them. */
function figuresOf(
  reading: Reading,
  sentence: ReadSentence,
  before: Last | undefined,
  introduction: readonly FigureSense[],
  announced: ReadSentence | undefined,
): Last | undefined {
  const counted = countedIn(reading, sentence, { last: before?.counted.noun, people: before?.people })
  if (counted.length === 0) return undefined
  const cues = cuesIn(sentence, figureWords(reading.lang))
  let last = before
  for (const [at, one] of counted.entries()) {
    const near = counted.slice(Math.max(0, at - neighbours), at + neighbours)
    const others = near.filter((other) => other !== one)
    const about = near.length < counted.length ? cuesNear(cues, near) : cues
    const own = (): Measured | undefined => measureOf(reading, sentence, one, near, about, introduction)
    const measured = measuredAs(one, own, last, one.same ? themeOf(reading, sentence) : undefined)
    if (!measured) continue
    if (!one.same && one.noun !== 'country')
      last = { counted: one, measured, people: countsPeople(one.noun) ? one.noun : last?.people }
    const figure = figureOf(
      reading,
      sentence,
      one,
      measured,
      placeFor(reading, sentence, one, measured, others),
      announced,
    )
    if (figure) reading.document.figures.push(figure)
  }
  return last
}

/** Whether a line counts goods, or names some and what they are worth. */
function tellsFinds(reading: Reading, sentence: ReadSentence): boolean {
  const words = figureWords(reading.lang)
  const named = namesGoods(reading, sentence)
  return countedIn(reading, sentence).some(
    (one) =>
      one.noun === 'goods' ||
      one.noun === 'device' ||
      (one.noun === 'money' && named && isWorth(sentence, one, words)),
  )
}

/** The lists of a document in which goods are counted, by the sentence that announces each. */
function listsOfFinds(reading: Reading): Set<ReadSentence | undefined> {
  const found = new Set<ReadSentence | undefined>()
  let announced: ReadSentence | undefined
  for (const sentence of reading.sentences) {
    if (!isItem(sentence, announced)) announced = sentence
    else if (tellsFinds(reading, sentence)) found.add(announced)
  }
  return found
}

const colon = /:[\s*_]*$/u
const fullStop = /[.!?…][\s*_"”»]*$/u

/** Whether a sentence is an item of the list that another announces: by its section, or as a line without a full stop. */
const isItem = (sentence: ReadSentence, announced: ReadSentence | undefined): boolean =>
  sentence.section === 'list' ||
  (announced !== undefined && colon.test(announced.text) && !fullStop.test(sentence.text))

/**
 * Fifth stage: finds what a release counts. Each number is matched to a measure by its noun and verb and to what it
 * is the result of; numbers that count nothing (dates, ages, shares, names) are left out.
 */
export function figures(reading: Reading): void {
  settleUnnamed(reading)
  const finds = ownOperations(reading).size > 0 ? listsOfFinds(reading) : new Set()
  let introducing: ReadSentence | undefined
  let last: Last | undefined
  let paragraph = -1
  const { figures: told } = reading.document
  const others = told.splice(0)
  for (const sentence of reading.sentences) {
    const item = isItem(sentence, introducing)
    if (!item) introducing = sentence
    if (sentence.section === 'boilerplate') continue
    if (!item && sentence.paragraph !== paragraph) last = undefined
    paragraph = sentence.paragraph
    reading.document.figures.push(...durationsIn(reading, sentence))
    const announced = item && introducing && colon.test(introducing.text) ? introducing : undefined
    const told = item ? introductionOf(reading, introducing) : []
    const introduction = item && finds.has(introducing) ? [...told, 'seize' as const] : told
    last = figuresOf(reading, sentence, last, introduction, announced) ?? last
  }
  const kept = withoutRepeats(withoutWholePlaces(reading, told))
  told.splice(0, told.length, ...others, ...kept)
}
