import type { ExtractedFigure } from '@/lib/model'
import { answersAgree, type Answer } from '@/lib/projection'
import { foldName } from '@/lib/text/fold'
import { factorBetween, scaleOf } from './magnitude'
import type { Alignment } from './align'
import { sentenceAt, type Version } from './version'

/** A figure of a version as it is compared with those of the other: ids and units that both share. */
export interface FigureView {
  readonly figure: ExtractedFigure
  readonly version: Version
  /** Id in the second version where the two share the entity, else the own one. */
  readonly about: string
  readonly in: string | undefined
  /** The folded words for what is counted. */
  readonly item: string | undefined
  /** Ids of what is counted, where it was read as entities: goods in any language. */
  readonly items: ReadonlySet<string>
  readonly family: string
  /** Its answer in the basic unit of its family. */
  readonly answer: Answer
}

/** Entities that the words of an item name: "tramadol tablets" names tramadol. */
function itemsOf(version: Version, item: string | undefined, shared: (id: string) => string): Set<string> {
  if (item === undefined) return new Set()
  const words = ` ${item} `
  const named = [...version.entities.values()].filter((entity) =>
    entity.mentions.some(({ quote }) => words.includes(` ${foldName(quote)} `)),
  )
  return new Set(named.map(({ id }) => shared(id)))
}

/** Makes the figures of a version ready; ids of the first version are told as those of the second. */
export function figureViews(version: Version, shared: (id: string) => string): FigureView[] {
  return version.figures.map((figure) => {
    const { value, low, high, unit, modality, comparator, id } = figure
    const { family, times } = scaleOf(unit, version.lang)
    const item = figure.item === undefined ? undefined : foldName(figure.item)
    return {
      figure,
      version,
      about: shared(figure.about),
      in: figure.in === undefined ? undefined : shared(figure.in),
      item,
      items: itemsOf(version, item, shared),
      family,
      answer: {
        claim: id,
        value: value * times,
        low: low === undefined ? null : low * times,
        high: high === undefined ? null : high * times,
        comparator,
        modality,
        publishedAt: version.extraction.release.publishedAt,
        sections: figure.evidence.flatMap(({ start }) => sentenceAt(version, start)?.section ?? []),
      },
    }
  })
}

/** Both views of two figures, the first version's before. */
export interface FigurePair {
  readonly a: FigureView
  readonly b: FigureView
}

export const sharedId =
  (alignment: Alignment) =>
  (id: string): string =>
    alignment.get(id) ?? id

/** How what is counted compares; `unknown` where words in two languages cannot be told apart or together. */
export function itemsCompare(a: FigureView, b: FigureView): 'same' | 'different' | 'unknown' {
  if (a.item === undefined && b.item === undefined) return 'same'
  if (a.item === undefined || b.item === undefined) return 'unknown'
  if (a.items.size > 0 && b.items.size > 0)
    return [...a.items].some((id) => b.items.has(id)) ? 'same' : 'different'
  return a.item === b.item ? 'same' : 'unknown'
}

/** The same money or kind of unit; an amount whose currency is not told may be any. */
export const sameUnit = ({ a, b }: FigurePair): boolean =>
  a.family === b.family &&
  (a.figure.currency === b.figure.currency ||
    a.figure.currency === undefined ||
    b.figure.currency === undefined)

/** The same question as far as it can be told: measure, owner, place, scope; `items` says how sure what is counted must be. */
export function sameSlot({ a, b }: FigurePair, items: 'same' | 'not different'): boolean {
  const counted = itemsCompare(a, b)
  const [first, second] = [a.figure.editions, b.figure.editions]
  return (
    a.figure.measure === b.figure.measure &&
    a.about === b.about &&
    a.in === b.in &&
    (a.figure.background ?? false) === (b.figure.background ?? false) &&
    (first === undefined || second === undefined || first === second) &&
    (counted === 'same' || (items === 'not different' && counted === 'unknown'))
  )
}

export const sameAmount = ({ a, b }: FigurePair): boolean =>
  a.answer.value === b.answer.value && (a.answer.high ?? a.answer.value) === (b.answer.high ?? b.answer.value)

/** The side on which a hedge leaves a number open. */
const openEnd = { over: 'up', at_least: 'up', under: 'down', up_to: 'down', about: '', exact: '' } as const

/** How much of the larger bound two bounds may be apart and still be one bound, rounded twice. */
const boundMargin = 0.1

/** Two bounds on one side, such as "more than 7,000" and "more than 8,000": both hold, but they are not the same. */
export function boundsDiffer({ a: { answer: a }, b: { answer: b } }: FigurePair): boolean {
  const side = openEnd[a.comparator]
  const large = Math.max(Math.abs(a.value), Math.abs(b.value))
  return side !== '' && side === openEnd[b.comparator] && Math.abs(a.value - b.value) > boundMargin * large
}

/** The power of ten between the stated values, whatever their hedges leave open. */
export const factorOf = ({ a, b }: FigurePair): number | undefined =>
  factorBetween(a.answer.value, b.answer.value)

/** Times told in different units are roughly converted, so they are compared roughly. */
const roughly = (view: FigureView): Answer =>
  view.family === 'time' && view.answer.comparator === 'exact'
    ? { ...view.answer, comparator: 'about' }
    : view.answer

/** Whether two figures allow a common value, and no power of ten lies between what they state. */
export function valuesAgree(pair: FigurePair): boolean {
  const converted = pair.a.figure.unit !== pair.b.figure.unit
  return (
    factorOf(pair) === undefined &&
    (converted ? answersAgree(roughly(pair.a), roughly(pair.b)) : answersAgree(pair.a.answer, pair.b.answer))
  )
}
