import {
  factorOf,
  itemsCompare,
  sameAmount,
  sameSlot,
  sameUnit,
  valuesAgree,
  type FigurePair,
  type FigureView,
} from './figure-view'
import { significantDigits } from './magnitude'

/** Numbers up to here stand for too many things to be known again by their value alone. */
const common = 12

const telling = ({ a }: FigurePair): boolean =>
  a.answer.value > common || a.figure.currency !== undefined || a.family !== ''

const sameMeasure = ({ a, b }: FigurePair): boolean => a.figure.measure === b.figure.measure
const samePlace = ({ a, b }: FigurePair): boolean => a.in === b.in
const mayBeSameItem = ({ a, b }: FigurePair): boolean => itemsCompare(a, b) !== 'different'

/** A clear digit slip: the same digits, and enough of them, or one amount of money. */
function slipped(pair: FigurePair): boolean {
  const digits = Math.min(significantDigits(pair.a.figure.value), significantDigits(pair.b.figure.value))
  const counted = itemsCompare(pair.a, pair.b)
  return factorOf(pair) !== undefined && (counted === 'same' || digits >= 3)
}

/** How two figures came together. */
export type Round = 'agrees' | 'elsewhere' | 'currency' | 'factor' | 'measure'

const rounds: readonly { readonly name: Round; readonly fits: (pair: FigurePair) => boolean }[] = [
  {
    name: 'agrees',
    fits: (pair) =>
      sameSlot(pair, 'not different') &&
      sameUnit(pair) &&
      valuesAgree(pair) &&
      (itemsCompare(pair.a, pair.b) === 'same' || sameAmount(pair)),
  },
  {
    name: 'elsewhere',
    fits: (pair) => sameMeasure(pair) && sameUnit(pair) && sameAmount(pair) && mayBeSameItem(pair),
  },
  {
    name: 'currency',
    fits: (pair) =>
      sameSlot(pair, 'not different') &&
      pair.a.figure.currency !== pair.b.figure.currency &&
      pair.a.family === pair.b.family &&
      sameAmount(pair),
  },
  {
    name: 'factor',
    fits: (pair) =>
      sameMeasure(pair) && samePlace(pair) && sameUnit(pair) && mayBeSameItem(pair) && slipped(pair),
  },
  {
    name: 'measure',
    fits: (pair) =>
      pair.a.about === pair.b.about &&
      samePlace(pair) &&
      sameUnit(pair) &&
      sameAmount(pair) &&
      mayBeSameItem(pair) &&
      telling(pair),
  },
]

/** How well two figures that fit go together: the same words about the same time before others. */
function closeness({ a, b }: FigurePair): number {
  const title = (view: FigureView): boolean => view.answer.sections.includes('title')
  return (
    (sameAmount({ a, b }) ? 8 : 0) +
    (a.about === b.about ? 4 : 0) +
    (a.figure.modality === b.figure.modality ? 2 : 0) +
    (a.answer.comparator === b.answer.comparator ? 1 : 0) +
    (title(a) === title(b) ? 1 : 0)
  )
}

/** A pair, and the round that made it. */
export interface Paired extends FigurePair {
  readonly round: Round
}

/** What was paired, and the figures of both versions that were not. */
export interface Pairing {
  readonly pairs: readonly Paired[]
  readonly left: { readonly a: readonly FigureView[]; readonly b: readonly FigureView[] }
}

/**
 * Brings the figures of two versions together, each at most once: first those that agree, then one number told of
 * something else, one amount in two currencies, a slip by a power of ten, and one number under two measures.
 */
export function pairFigures(first: readonly FigureView[], second: readonly FigureView[]): Pairing {
  const left = { a: new Set(first), b: new Set(second) }
  const pairs: Paired[] = []
  for (const { name, fits } of rounds) {
    const candidates = [...left.a].flatMap((a) =>
      [...left.b].flatMap((b) => (fits({ a, b }) ? [{ a, b, near: closeness({ a, b }) }] : [])),
    )
    for (const { a, b } of candidates.toSorted((x, y) => y.near - x.near)) {
      if (!left.a.has(a) || !left.b.has(b)) continue
      left.a.delete(a)
      left.b.delete(b)
      pairs.push({ a, b, round: name })
    }
  }
  return { pairs, left: { a: [...left.a], b: [...left.b] } }
}
