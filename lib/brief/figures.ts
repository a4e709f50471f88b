import type { FigureNode } from '@/lib/api/schemas'
import { formatRange } from '@/lib/i18n/format'
import type { InterfaceLanguage } from '@/lib/i18n/languages'
import { measureNames, measures, type Comparator } from '@/lib/model'
import { cleanText, type Inline } from '@/lib/scene'
import type { FigureTable, FigureValue } from './briefing'
import type { SourceNumbers } from './numbering'
import { formatValue } from './values'
import { wordsIn } from './words'
import { groupBy } from './group'

interface Context {
  readonly lang: InterfaceLanguage
  readonly numbers: SourceNumbers
  /** The name of an entity in the page's language. */
  readonly nameOf: (entity: { id: string; name: string }) => string
}

/** Key figures with their owners as rows and measures as columns, the fullest columns first. */
export function figureTable(figures: readonly FigureNode[], context: Context): FigureTable {
  const columns = [...groupBy(figures, (figure) => columnLabel(figure, context.lang))]
    .toSorted(([, a], [, b]) => b.length - a.length || measureOrder(a) - measureOrder(b))
    .map(([label]) => label)
  const rows = [...groupBy(figures, (figure) => rowLabel(figure, context))].map(([owner, own]) => ({
    owner,
    cells: columns.map((column) =>
      own
        .filter((figure) => columnLabel(figure, context.lang) === column)
        .flatMap((figure) => figureValues(figure, context)),
    ),
  }))
  return { columns, rows }
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
  const scope = [figure.in ? nameOf(figure.in) : null, period].filter(Boolean).join(', ')
  return scope === '' ? nameOf(figure.owner) : `${nameOf(figure.owner)} (${scope})`
}

const year = (date: string): string => date.slice(0, 4)

/** The different values published for a figure, each once, with all who publish it; earliest first. */
export function figureValues(figure: FigureNode, { lang, numbers }: Context): FigureValue[] {
  const answers = figure.answers
    .filter((answer) => answer.modality !== 'denied')
    .toSorted((a, b) => compare(a.release.publishedAt ?? '9999', b.release.publishedAt ?? '9999'))
  return [...groupBy(answers, (answer) => formatValue(figure, answer, lang))].map(([text, same]) => ({
    text,
    numbers: [...new Set(same.map((answer) => numbers.citeFigure(answer.release, answer.quote)))].sort(
      (a, b) => a - b,
    ),
  }))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** One sentence for each figure whose published values exclude each other. */
export function disagreements(figures: readonly FigureNode[], context: Context): Inline[][] {
  const words = wordsIn(context.lang)
  return figures
    .filter((figure) => figure.disagrees)
    .map((figure) => {
      const values = figureValues(figure, context).flatMap((value, index): Inline[] => [
        { text: index === 0 ? ` ${value.text} ` : ` ${words.but} ${value.text} `, bold: true },
        ...value.numbers.map((badge): Inline => ({ badge })),
      ])
      const what = `${columnLabel(figure, context.lang)}, ${rowLabel(figure, context)}`
      return [{ text: words.disagree(what) }, ...values]
    })
}

/** Hedges that stand in the table and so need explaining. */
export const comparatorsIn = (figures: readonly FigureNode[]): Comparator[] => [
  ...new Set(figures.flatMap((figure) => figure.answers.map((answer) => answer.comparator))),
]
