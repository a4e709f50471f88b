import type { InterfaceLanguage } from '@/lib/i18n'
import { groupLooks, otherLook } from '@/lib/board/look-palette'
import { kinds } from '@/lib/model'
import { entityKindOf, graphCell } from '@/lib/results/cells'
import type { Mark } from '@/lib/results/chart'
import { readText } from '@/lib/results/order'

/** A series of a chart with its colour and dashes; series after those that can be told apart share a look. */
export interface Series {
  readonly name: string
  readonly colour: string
  readonly dashes: string | undefined
}

const dashesOf = { solid: undefined, dashed: '7 4', dotted: '2 3', double: '11 3 3 3' } as const

/** The series of a chart, in the order in which they come; empty where it has none. */
export function seriesOf(marks: readonly Mark[], lang: InterfaceLanguage): ReadonlyMap<string, Series> {
  const names = [...new Set(marks.flatMap(({ series }) => (series === null ? [] : [readText(series, lang)])))]
  return new Map(
    names.map((name, at) => {
      const { colour, outline } = groupLooks[at] ?? otherLook
      return [name, { name, colour, dashes: dashesOf[outline] }]
    }),
  )
}

/** The colour of a mark: that of its series, of the kind of the entity that it stands for, or the one for all. */
export function colourOf(mark: Mark, series: ReadonlyMap<string, Series>, lang: InterfaceLanguage): string {
  const own = mark.series === null ? undefined : series.get(readText(mark.series, lang))
  if (own) return own.colour
  const cell = graphCell(mark.category)
  const kind = cell && entityKindOf(cell)
  return kind ? kinds[kind].colour : 'var(--accent)'
}
