import { formatFigure } from '@/lib/i18n/format'
import {
  measures,
  type Comparator,
  type EntityKind,
  type Measure,
  type Modality,
  type Section,
} from '@/lib/model'

/** One published answer to the question that a figure asks. */
export interface Answer {
  readonly claim: string
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  readonly comparator: Comparator
  readonly modality: Modality
  readonly publishedAt: string | null
  /** Parts of the release that it is stated in. */
  readonly sections: readonly Section[]
}

/** The question itself. */
export interface Question {
  readonly ownerKind: EntityKind
  readonly measure: Measure
  readonly item: string | null
  readonly unit: string | null
  readonly currency: string | null
  readonly hasPeriod: boolean
}

const headlines: ReadonlySet<Section> = new Set(['title', 'subtitle', 'standfirst'])
const million = 1_000_000

/**
 * How far an exact number may be off because it was rounded: half of its last digit that is not zero, at most a
 * twentieth. Headlines round from a hundred on; elsewhere only numbers said in millions ("2.5 million") do.
 */
function rounding({ value, comparator, sections }: Answer): number {
  const size = Math.abs(value)
  const headline = sections.length > 0 && sections.every((section) => headlines.has(section))
  if (comparator !== 'exact' || !Number.isInteger(size)) return 0
  const zeros = /0*$/u.exec(String(size))?.[0].length ?? 0
  const digits = String(size).length - zeros
  const rounded = zeros > 0 && (headline ? size >= 100 : size >= million && digits <= 3)
  return rounded ? Math.min(10 ** zeros / 2, size / 20) : 0
}

/** The values that an answer allows, ends included or not. "About" allows a tenth more or less. */
export function allowedValues(answer: Answer): {
  from: number
  to: number
  openFrom: boolean
  openTo: boolean
} {
  const { comparator, value } = answer
  const low = answer.low ?? value
  const high = answer.high ?? value
  const closed = { openFrom: false, openTo: false }
  if (comparator === 'over') return { from: high, to: Infinity, openFrom: true, openTo: false }
  if (comparator === 'at_least') return { from: low, to: Infinity, ...closed }
  if (comparator === 'under') return { from: -Infinity, to: low, openFrom: false, openTo: true }
  if (comparator === 'up_to') return { from: -Infinity, to: high, ...closed }
  const margin = comparator === 'about' ? Math.abs(value) / 10 : rounding(answer)
  return { from: low - margin, to: high + margin, ...closed }
}

/** Whether two answers allow a common value. */
export function answersAgree(a: Answer, b: Answer): boolean {
  const [first, second] = [allowedValues(a), allowedValues(b)]
  const meets = (low: typeof first, high: typeof first) =>
    low.to > high.from || (low.to === high.from && !low.openTo && !high.openFrom)
  return meets(first, second) && meets(second, first)
}

/**
 * Whether two answers speak of the same moment. An operation or event happens once; what an organisation or a
 * facility has (members, records) changes, so that without a stated period only one year's answers compare.
 */
function comparable(question: Question, a: Answer, b: Answer): boolean {
  if (a.modality !== b.modality || a.modality === 'denied') return false
  const stands = question.ownerKind === 'Organisation' || question.ownerKind === 'Facility'
  if (question.hasPeriod || !stands) return true
  return a.publishedAt?.slice(0, 4) === b.publishedAt?.slice(0, 4)
}

/** The first two comparable answers, in their order, that allow no common value. */
function firstDisagreement(question: Question, answers: readonly Answer[]): [Answer, Answer] | undefined {
  for (const [index, a] of answers.entries()) {
    const b = answers
      .slice(index + 1)
      .find((other) => comparable(question, a, other) && !answersAgree(a, other))
    if (b) return [a, b]
  }
  return undefined
}

/** True when two comparable answers allow no common value. */
export const answersDisagree = (question: Question, answers: readonly Answer[]): boolean =>
  firstDisagreement(question, answers) !== undefined

const rank = ({ modality, comparator, publishedAt, claim }: Answer): string =>
  [modality === 'asserted' ? 0 : 1, comparator === 'exact' ? 0 : 1, publishedAt ?? '9999', claim].join(' ')

/**
 * What a figure is called in English: its measure and its most exact answer, earliest first; both answers where
 * two disagree. "Arrests: 1,088".
 */
export function figureName(question: Question, answers: readonly Answer[]): string {
  const { measure, item, unit, currency } = question
  const label = measures[measure].label.en
  const what = item === null ? label : measure === 'other' ? item : `${label} (${item})`
  const ranked = answers.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))
  const shown = firstDisagreement(question, ranked) ?? ranked.slice(0, 1)
  if (shown.length === 0) return what
  const values = shown.map((answer) =>
    formatFigure({ value: answer.value, comparator: answer.comparator, currency, unit }, 'en'),
  )
  return `${what}: ${values.join(' / ')}`
}
