import type { Span } from '@/lib/model'
import { answersAgree, type Answer } from '@/lib/projection'
import type { Quantity } from '@/lib/text/numbers'
import type { Difference } from './comparison'
import type { FigureView } from './figure-view'
import { factorBetween, significantDigits } from './magnitude'
import { sentenceAt, sideAt, type Version } from './version'

/** Numbers up to here are said in ways that no search finds: "both", a list, a dual. */
const few = 2

const asAnswer = (version: Version, { value, high, comparator, start }: Quantity): Answer => ({
  claim: '',
  value,
  low: high === undefined ? null : value,
  high: high ?? null,
  comparator,
  modality: 'asserted',
  publishedAt: null,
  sections: [sentenceAt(version, start)?.section ?? 'body'],
})

/** Whether the text has the number of a figure somewhere, read as a figure or not. Very small ones are taken as there. */
export function hasNumber(version: Version, { figure, answer }: FigureView): boolean {
  if (figure.value <= few && figure.currency === undefined) return true
  const stated: Answer = {
    ...answer,
    value: figure.value,
    low: figure.low ?? null,
    high: figure.high ?? null,
  }
  const exact = figure.comparator === 'exact' || figure.comparator === 'about'
  return version.quantities.some(
    (quantity) =>
      quantity.value === figure.value ||
      quantity.high === (figure.high ?? figure.value) ||
      (exact &&
        factorBetween(quantity.value, figure.value) === undefined &&
        (quantity.comparator === 'exact' || quantity.comparator === 'about') &&
        answersAgree(asAnswer(version, quantity), stated)),
  )
}

/** Digits that make a number worth knowing again. */
const enough = 3

/** How exactly a quotient must be a power of ten where nothing but the digits joins two numbers. */
const strictly = 0.0001

function isSlip(a: Quantity, b: Quantity): boolean {
  const money = a.currency !== undefined && a.currency === b.currency
  const other = a.currency !== b.currency && a.currency !== undefined && b.currency !== undefined
  const digits = Math.min(significantDigits(a.value), significantDigits(b.value))
  return !other && a.unit === b.unit && (digits >= enough || (money && digits === enough - 1))
}

const covers = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((span) => span.start <= start && span.end >= end)

/**
 * Numbers that no figure was made of and that stand in both texts with the same digits and another power of ten:
 * 717,000 here and 717 million there. Only numbers that the other text does not have as they are; `told` are words
 * that differences speak of already.
 */
export function slipsInText(
  a: Version,
  b: Version,
  told: { readonly a: readonly Span[]; readonly b: readonly Span[] },
): Difference[] {
  const own = (version: Version, other: Version): Quantity[] => {
    const theirs = new Set(other.quantities.map(({ value }) => value))
    return version.quantities
      .filter(({ value, digits }) => digits && value >= 10 && !theirs.has(value))
      .slice(0, 400)
  }
  const left = own(b, a).filter((quantity) => !covers(told.b, quantity))
  const found: Difference[] = []
  for (const mine of own(a, b)) {
    if (covers(told.a, mine)) continue
    const at = left.findIndex(
      (theirs) => factorBetween(mine.value, theirs.value, strictly) !== undefined && isSlip(mine, theirs),
    )
    const [theirs] = at < 0 ? [] : left.splice(at, 1)
    if (!theirs) continue
    found.push({
      kind: 'value',
      severity: 'high',
      factor: factorBetween(mine.value, theirs.value) ?? null,
      about: null,
      entity: null,
      a: sideAt(a, mine, quantitySaid(mine)),
      b: sideAt(b, theirs, quantitySaid(theirs)),
    })
  }
  return found
}

const quantitySaid = ({ value, high, comparator, word, currency, unit }: Quantity) => ({
  figure: {
    value,
    low: high === undefined ? null : value,
    high: high ?? null,
    comparator,
    word: word ?? null,
    currency: currency ?? null,
    unit: unit ?? null,
    item: null,
  },
})
