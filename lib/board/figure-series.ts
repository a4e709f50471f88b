import type { ToldFigure } from '@/lib/api/figures'
import { groupBy } from '@/lib/brief/group'
import { measureNames } from '@/lib/model/measures'
import { answersAgree } from '@/lib/projection/figure'

type Answer = ToldFigure['answers'][number]

/** One value with everybody who publishes it, earliest first. */
export interface FigureValue extends Pick<Answer, 'value' | 'low' | 'high' | 'comparator' | 'modality'> {
  readonly answers: readonly Answer[]
}

/** What was published for one edition, year or place. */
export interface FigureRow extends Pick<ToldFigure, 'owner' | 'in' | 'editions' | 'period'> {
  readonly key: string
  /** The year it was published in, where what it counts changes from year to year. */
  readonly published: string | null
  readonly values: readonly FigureValue[]
  /** Whether releases give values of which no single one fits all. */
  readonly disagrees: boolean
  /** Whether it counts several editions or years together. */
  readonly total: boolean
  /** Whether it compares with the other rows: neither a total, nor a part, nor denied. */
  readonly compares: boolean
}

/** The same thing counted, with the same unit, in each edition or year. */
export interface FigureSeries extends Pick<ToldFigure, 'measure' | 'item' | 'unit' | 'currency'> {
  readonly key: string
  /** Earliest first; totals stand last. */
  readonly rows: readonly FigureRow[]
}

interface Piece extends Pick<FigureRow, 'owner' | 'in' | 'editions' | 'period' | 'published'> {
  readonly figure: ToldFigure
  readonly answers: readonly Answer[]
}

const year = (date: string | null): string => date?.slice(0, 4) ?? ''

const grouped = <T>(things: readonly T[], keyOf: (thing: T) => string): [string, T[]][] => [
  ...groupBy(things, keyOf),
]

const spansYears = ({ period }: Pick<ToldFigure, 'period'>): boolean =>
  period !== null && year(period.from) !== year(period.to)

/** A figure as one piece; without a period, that of an owner whose numbers change is one for each year of publication. */
function piecesOf(figure: ToldFigure, standing: boolean): Piece[] {
  const { owner, in: place, editions, period } = figure
  const base = { figure, owner, in: place, editions, period }
  if (!standing || period !== null) return [{ ...base, published: null, answers: figure.answers }]
  return grouped(figure.answers, ({ release }) => year(release.publishedAt)).map(([published, answers]) => ({
    ...base,
    published: published === '' ? null : published,
    answers,
  }))
}

const orderOf = (answer: Answer): string =>
  `${answer.release.publishedAt ?? '9999'} ${answer.release.id} ${answer.claim}`

const byOrder = (left: Answer, right: Answer): number => (orderOf(left) < orderOf(right) ? -1 : 1)

const valuesOf = (answers: readonly Answer[]): FigureValue[] =>
  grouped(answers.toSorted(byOrder), ({ value, low, high, comparator, modality }) =>
    JSON.stringify([value, low, high, comparator, modality]),
  ).flatMap(([, same]) => {
    const [first] = same
    if (!first) return []
    const { value, low, high, comparator, modality } = first
    return [{ value, low, high, comparator, modality, answers: same }]
  })

/** Parts of the release are not known here; without them agreement is judged the stricter way. */
const agree = (left: Answer, right: Answer): boolean => {
  const told = (answer: Answer) => ({ ...answer, publishedAt: answer.release.publishedAt, sections: [] })
  return left.modality !== right.modality || answersAgree(told(left), told(right))
}

const contradicts = ({ figure, answers }: Piece): boolean =>
  figure.disagrees && answers.some((one, at) => answers.slice(at + 1).some((other) => !agree(one, other)))

const isTotal = (of: Pick<ToldFigure, 'editions' | 'period'>): boolean =>
  of.editions !== null || spansYears(of)

/** Pieces that stand in one row; none when nobody's words are left for them. */
function rowOf(key: string, pieces: readonly Piece[]): FigureRow[] {
  const [first] = pieces
  const values = valuesOf(pieces.flatMap(({ answers }) => answers))
  if (!first || values.length === 0) return []
  const { owner, in: place, editions, published } = first
  const period = pieces.find((piece) => piece.period)?.period ?? null
  const total = isTotal({ editions, period })
  const compares = !total && place === null && values.some(({ modality }) => modality !== 'denied')
  const disagrees = pieces.some(contradicts)
  return [{ key, owner, in: place, editions, period, published, values, disagrees, total, compares }]
}

/**
 * Rows of one series. An operation happens once: what is said of it without a period and what is said of the one
 * year that all its periods lie in stand in one row.
 */
function rowsOf(pieces: readonly Piece[]): FigureRow[] {
  return grouped(pieces, ({ owner, in: place }) => `${owner.id} ${place?.id ?? ''}`).flatMap(([of, own]) => {
    const years = new Set(
      own
        .filter((piece) => !isTotal(piece))
        .flatMap(({ period }) => period ?? [])
        .map(({ from }) => year(from)),
    )
    const once = years.size < 2
    return grouped(own, (piece) => {
      if (isTotal(piece))
        return `${of} total ${piece.editions ?? ''} ${piece.period?.from ?? ''} ${piece.period?.to ?? ''}`
      return `${of} ${piece.published ?? (once ? '' : year(piece.period?.from ?? null))}`
    }).flatMap(([key, same]) => rowOf(key, same))
  })
}

const firstSaid = (row: FigureRow): string =>
  row.period?.from ??
  row.published ??
  row.values.map(({ answers }) => answers[0]?.release.publishedAt ?? '9999').toSorted()[0] ??
  '9999'

/** Rows in time: each owner from when it is first spoken of, its whole before its parts; totals by how much they count. */
function inOrder(rows: readonly FigureRow[]): FigureRow[] {
  const since = new Map<string, string>()
  for (const row of rows) {
    const said = firstSaid(row)
    if (!row.total && said < (since.get(row.owner.id) ?? '9999~')) since.set(row.owner.id, said)
  }
  const keyOf = (row: FigureRow) =>
    row.total
      ? [1, String(row.editions ?? 0).padStart(4, '0'), firstSaid(row), row.key]
      : [0, since.get(row.owner.id), row.owner.id, Number(row.in !== null), firstSaid(row), row.key]
  return rows.toSorted((left, right) => (keyOf(left).join('\t') < keyOf(right).join('\t') ? -1 : 1))
}

/**
 * Figures as series: what can be compared over editions or years first, then the rest in the order of measures.
 * `standing` says that what the owner has changes over the years, as the members of an organisation do. Which
 * values disagree is what the graph says of a figure; a total over editions is never held against a part of it.
 */
export function seriesOf(figures: readonly ToldFigure[], standing: boolean): FigureSeries[] {
  const series = grouped(figures, ({ measure, item, unit, currency }) =>
    JSON.stringify([measure, item, unit, currency]),
  ).flatMap(([key, same]): FigureSeries[] => {
    const [first] = same
    if (!first) return []
    const { measure, item, unit, currency } = first
    const rows = inOrder(rowsOf(same.flatMap((figure) => piecesOf(figure, standing))))
    return [{ key, measure, item, unit, currency, rows }]
  })
  const order = ({ measure, key, rows }: FigureSeries) =>
    [rows.length > 1 ? 0 : 1, String(measureNames.indexOf(measure)).padStart(3, '0'), key].join('\t')
  return series.toSorted((left, right) => (order(left) < order(right) ? -1 : 1))
}

/** One bar of a chart: the row it stands for, and the height of each of its values between 0 and 1. */
export interface FigureBar {
  readonly row: FigureRow
  readonly heights: readonly number[]
}

/** Bars of the rows that compare, scaled to the largest; none where fewer than two compare. */
export function barsOf({ rows }: FigureSeries): FigureBar[] {
  const compared = rows.filter(({ compares }) => compares)
  if (compared.length < 2) return []
  const valuesIn = (row: FigureRow) =>
    row.values.filter(({ modality }) => modality !== 'denied').map(({ value, high }) => high ?? value)
  const largest = Math.max(...compared.flatMap(valuesIn))
  return compared.map((row) => ({
    row,
    heights: valuesIn(row).map((value) => (largest > 0 ? Math.max(0, value) / largest : 0)),
  }))
}
