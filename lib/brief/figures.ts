import type { FigureNode } from '@/lib/api/schemas'
import { formatRange } from '@/lib/i18n/format'
import type { InterfaceLanguage } from '@/lib/i18n/languages'
import { entities } from '@/lib/i18n/messages/entities'
import { measureNames, measures, type Comparator } from '@/lib/model'
import { badgeMarks, cleanText, type Inline } from '@/lib/scene'
import type { FigureRow, FigureTable } from './briefing'
import type { SourceNumbers } from './numbering'
import { formatValue } from './values'
import { wordsIn } from './words'
import { groupBy } from './group'
import { compareText } from '@/lib/text/compare'

interface Context {
  readonly lang: InterfaceLanguage
  readonly numbers: SourceNumbers
  /** The name of an entity in the page's language. */
  readonly nameOf: (entity: { id: string; name: string }) => string
}

const most = { columns: 4, values: 2 }

/** Figures by whom they are about, in the order of the table. */
interface Row {
  readonly owner: string
  readonly strong: boolean
  readonly figures: readonly FigureNode[]
}

/**
 * A compact table of key figures: the entity of the page first, then its editions and the others in the order
 * given; as columns the few measures that most of them have. What it does not hold is counted.
 */
export function figureTable(
  figures: readonly FigureNode[],
  context: Context & { readonly central: string | undefined; readonly rows: number },
): FigureTable & { readonly shown: readonly FigureNode[] } {
  const all = rowsOf(figures, context)
  const columns = columnsOf(all, context.lang)
  const filled = all.filter((row) =>
    row.figures.some((figure) => columns.includes(columnLabel(figure, context.lang))),
  )
  const shown = filled.slice(0, context.rows).map((row) => ({
    ...row,
    figures: row.figures.filter((figure) => columns.includes(columnLabel(figure, context.lang))),
  }))
  const rows = shown.map((row) => toRow(row, columns, context))
  const own = shown.flatMap((row) => row.figures)
  return { columns, rows, left: figures.length - own.length, shown: own }
}

/** Rows that tell of the whole come before those of one place or period. */
function rowsOf(figures: readonly FigureNode[], context: Context & { central: string | undefined }): Row[] {
  const rows = [...groupBy(figures, (figure) => rowLabel(figure, context))].map(([owner, own]) => ({
    owner,
    strong: own[0]?.owner.id === context.central,
    scoped: own.some((figure) => figure.in !== null || figure.period !== null || figure.editions !== null),
    figures: own,
  }))
  return rows.toSorted((a, b) => Number(a.scoped) - Number(b.scoped))
}

function columnsOf(rows: readonly Row[], lang: InterfaceLanguage): string[] {
  const labels = rows.flatMap(({ figures }) => [
    ...new Set(figures.map((figure) => columnLabel(figure, lang))),
  ])
  const order = new Map(
    [
      ...groupBy(
        rows.flatMap(({ figures }) => figures),
        (figure) => columnLabel(figure, lang),
      ),
    ].map(([label, same]) => [label, measureOrder(same)]),
  )
  return [...groupBy(labels, (label) => label)]
    .toSorted(
      ([a, one], [b, other]) => other.length - one.length || (order.get(a) ?? 0) - (order.get(b) ?? 0),
    )
    .slice(0, most.columns)
    .map(([label]) => label)
}

function toRow({ owner, strong, figures }: Row, columns: readonly string[], context: Context): FigureRow {
  const cells = columns.map((column) =>
    figures
      .filter((figure) => columnLabel(figure, context.lang) === column)
      .flatMap((figure) => figureValues(figure, context.lang))
      .toReversed(),
  )
  const cut = cells.map((cell) =>
    cell
      .slice(0, cell.length > most.values ? 1 : most.values)
      .map((value) => ({ text: value.text, numbers: citeAll(value, context.numbers) })),
  )
  const numbers = new Set(cut.flat().map((value) => value.numbers.join()))
  const [first] = cut.flat()
  const shared = numbers.size === 1 && first !== undefined
  return {
    ...{ owner, strong, numbers: shared ? first.numbers : [] },
    cells: cut.map((cell, at) => {
      const left = (cells[at]?.length ?? 0) - cell.length
      return [
        ...cell.map((value) => ({ text: value.text, numbers: shared ? [] : value.numbers })),
        ...(left > 0 ? [{ text: wordsIn(context.lang).moreValues(left), numbers: [] }] : []),
      ]
    }),
  }
}

const measureOrder = (figures: readonly FigureNode[]): number =>
  Math.min(...figures.map((figure) => measureNames.indexOf(figure.measure)))

function columnLabel(figure: FigureNode, lang: InterfaceLanguage): string {
  const label = measures[figure.measure].label[lang]
  if (!figure.item) return label
  const item = cleanText(figure.item)
  return figure.measure === 'other' ? item : `${label} (${item})`
}

function rowLabel(figure: FigureNode, { lang, nameOf }: Context): string {
  const period = figure.period ? formatRange(year(figure.period.from), year(figure.period.to), lang) : null
  const editions = figure.editions === null ? null : entities[lang].editions(figure.editions)
  const scope = [figure.in ? nameOf(figure.in) : null, editions ?? period].filter(Boolean).join(', ')
  return scope === '' ? nameOf(figure.owner) : `${nameOf(figure.owner)} (${scope})`
}

const year = (date: string): string => date.slice(0, 4)

interface Published {
  readonly text: string
  readonly year: string
  readonly answers: FigureNode['answers']
}

/** The different values published for a figure, each once, with all who publish it; earliest first. */
export function figureValues(figure: FigureNode, lang: InterfaceLanguage): Published[] {
  const answers = figure.answers
    .filter((answer) => answer.modality !== 'denied')
    .toSorted((a, b) => compareText(a.release.publishedAt ?? '9999', b.release.publishedAt ?? '9999'))
  return [...groupBy(answers, (answer) => formatValue(figure, answer, lang))].map(([text, same]) => ({
    ...{ text, year: year(same[0]?.release.publishedAt ?? ''), answers: same },
  }))
}

/** The numbers of the releases that publish a value, which are cited by asking. */
const citeAll = ({ answers }: Published, numbers: SourceNumbers): number[] =>
  [...new Set(answers.map((answer) => numbers.citeFigure(answer.release, answer.quote)))].sort(
    (a, b) => a - b,
  )

/** One sentence for each figure whose published values exclude each other: each value with its year and sources. */
export function disagreements(figures: readonly FigureNode[], context: Context): Inline[][] {
  const words = wordsIn(context.lang)
  return figures
    .filter((figure) => figure.disagrees)
    .map((figure) => {
      const values = figureValues(figure, context.lang)
      const parts = values.flatMap((value, index): Inline[] => {
        const year = value.year === '' ? '' : ` (${value.year})`
        const before = index === 0 ? ' ' : values.length > 2 ? ', ' : ` ${words.but} `
        return [
          { text: before },
          { text: value.text, bold: true },
          ...(values.length > 2 ? [{ text: year }] : []),
          { text: ' ' },
          ...badgeMarks(citeAll(value, context.numbers)).map(({ number, last }): Inline => ({
            badge: number,
            ...(last === undefined ? {} : { last }),
          })),
        ]
      })
      const what = `${columnLabel(figure, context.lang)}, ${rowLabel(figure, context)}`
      return [{ text: words.disagree(what) }, ...parts]
    })
}

/** Hedges that stand in the table and so need explaining. */
export const comparatorsIn = (figures: readonly FigureNode[]): Comparator[] => [
  ...new Set(figures.flatMap((figure) => figure.answers.map((answer) => answer.comparator))),
]
