import type { ExtractedFigure } from '@/lib/model'

/** Below this a number is too common for two of them to be the same one told twice. */
const telling = 100
/** The same for numbers of people, and of what has no measure: their words vary more than what they count. */
const few = 20
/** Letters that a word of an item has at least, to tell what it is. */
const wordLength = 4

const wordsOf = (item: string | undefined): string[] =>
  (item ?? '').split(/[^\p{L}]+/u).filter((word) => word.length >= wordLength)

const sharesWord = (a: ExtractedFigure, b: ExtractedFigure): boolean => {
  const words = new Set(wordsOf(a.item))
  return wordsOf(b.item).some((word) => words.has(word))
}

const sameOwner = (a: ExtractedFigure, b: ExtractedFigure): boolean =>
  a.about === b.about &&
  (a.covers ?? []).join(' ') === (b.covers ?? []).join(' ') &&
  a.modality === b.modality &&
  a.currency === b.currency &&
  a.unit === b.unit

const sameNumber = (a: ExtractedFigure, b: ExtractedFigure): boolean =>
  a.value === b.value && a.high === b.high && (a.in === b.in || a.in === undefined || b.in === undefined)

/** Noughts at the end of a whole number, as what it is rounded to; 1 for one that is not rounded. */
function roundedTo(value: number): number {
  const noughts = Number.isInteger(value) && value > 0 ? /0*$/u.exec(String(value))![0].length : 0
  return 10 ** noughts
}

/** Whether `rough` is `exact` rounded: "more than 9 400" of "9 408", "more than 1,000" of "1,062". */
function rounds(rough: ExtractedFigure, exact: ExtractedFigure): boolean {
  if (rough.comparator === 'exact' || exact.comparator !== 'exact' || rough.high !== undefined) return false
  const unit = roundedTo(rough.value)
  if (unit < 10 || rough.value < telling) return false
  // a number of one digit and noughts says little: only what is near it is the same
  const reach = Math.min(unit, rough.value / 10)
  const more = exact.value - rough.value
  return rough.comparator === 'about' ? Math.abs(more) < reach : more > 0 && more < reach
}

/** A heading drops the hedge that the text gives: of two equal numbers the hedged one stays, else the first. */
const isBarer = (again: ExtractedFigure, first: ExtractedFigure): boolean =>
  again.comparator === first.comparator
    ? again.evidence[0]!.start > first.evidence[0]!.start
    : again.comparator === 'exact'

/** "three gangs" and "three rifles": small numbers of things that both have names, and not the same. */
const namesOther = (again: ExtractedFigure, first: ExtractedFigure): boolean =>
  again.value < few && again.item !== undefined && first.item !== undefined && !sharesWord(again, first)

/** Whether `again` says nothing that `first` does not say, of the same thing. */
function isRepeated(again: ExtractedFigure, first: ExtractedFigure): boolean {
  if (!sameOwner(again, first)) return false
  if (again.measure !== first.measure)
    return (
      again.measure === 'other' &&
      sameNumber(again, first) &&
      first.measure !== 'duration' &&
      !namesOther(again, first)
    )
  const alike = sharesWord(again, first) || again.item === first.item
  if (rounds(again, first)) return again.in === first.in
  if (!sameNumber(again, first) || again.in !== first.in || !isBarer(again, first)) return false
  if (again.item === undefined) return again.value >= few
  return alike || again.value >= (again.measure === 'other' ? few : telling)
}

/**
 * Figures without those that tell another one again: the same number under another name, the number rounded, or
 * one of no measure that another sentence gives a measure. Their words become evidence of the one that stays.
 */
export function withoutRepeats(figures: readonly ExtractedFigure[]): ExtractedFigure[] {
  const byOwner = new Map<string, ExtractedFigure[]>()
  for (const figure of figures) {
    const list = byOwner.get(figure.about)
    if (list) list.push(figure)
    else byOwner.set(figure.about, [figure])
  }
  const gone = new Map<ExtractedFigure, ExtractedFigure>()
  for (const list of byOwner.values()) {
    const near = new Map<string, ExtractedFigure[]>()
    for (const one of list) {
      const key = String(Math.floor(Math.log10(Math.max(1, one.value))))
      const same = near.get(key)
      if (same) same.push(one)
      else near.set(key, [one])
    }
    for (const same of near.values()) markRepeats(same.slice(0, most), gone)
  }
  for (const [again, first] of gone) first.evidence.push(...again.evidence)
  return figures.filter((figure) => !gone.has(figure))
}

/** How many numbers of one size are compared with each other; documents of results have far fewer. */
const most = 200

function markRepeats(figures: readonly ExtractedFigure[], gone: Map<ExtractedFigure, ExtractedFigure>): void {
  for (const again of figures) {
    const first = figures.find((other) => other !== again && !gone.has(other) && isRepeated(again, other))
    if (first && !gone.has(again)) gone.set(again, first)
  }
}
