'use client'

import { formatNumber } from '@/lib/i18n'
import type { Mark } from '@/lib/results/chart'
import { mostBars } from '@/lib/results/chart'
import { useMessages } from '../i18n'
import { Cell } from './cell'
import { ChartLegend } from './chart-legend'
import { colourOf, seriesOf } from './chart-series'

/** Bars by row, as a table whose second column is drawn: the same for eyes, keyboard and screen readers. */
export function BarChart({
  marks,
  title,
  head,
}: {
  marks: readonly Mark[]
  title: string
  head: readonly [category: string, value: string]
}) {
  const { m, lang } = useMessages()
  const shown = marks.slice(0, mostBars)
  const series = seriesOf(shown, lang)
  const values = shown.map(({ value }) => value)
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  const share = (value: number) => (value / (high - low || 1)) * 100
  return (
    <div className="flex flex-col gap-2 rounded-lg border border-line bg-panel p-3 sm:p-4">
      <ChartLegend series={series} />
      <table className="w-full table-fixed">
        <caption className="sr-only">{title}</caption>
        <colgroup>
          <col className="w-2/5 sm:w-1/4" />
          <col />
          <col className="w-24" />
        </colgroup>
        <thead className="sr-only">
          <tr>
            <th scope="col">{head[0]}</th>
            <td aria-hidden />
            <th scope="col">{head[1]}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((mark) => (
            <tr key={mark.at}>
              <th scope="row" className="truncate py-1 pe-3 text-start font-normal">
                <Cell value={mark.category} />
                {mark.series !== null && (
                  <span className="text-xs text-muted">
                    {' · '}
                    <Cell value={mark.series} />
                  </span>
                )}
              </th>
              <td aria-hidden className="py-1">
                <span
                  className="block h-4 rounded-sm"
                  style={{
                    background: colourOf(mark, series, lang),
                    marginInlineStart: `${share(Math.min(0, mark.value) - low)}%`,
                    width: `max(2px, ${share(Math.abs(mark.value))}%)`,
                  }}
                />
              </td>
              <td className="py-1 ps-2 text-end font-medium tabular-nums">
                <span dir="ltr">
                  {mark.sign} {formatNumber(mark.value, lang)}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {marks.length > mostBars && (
        <p className="text-xs text-muted">{m.resultViews.cutBars(mostBars, marks.length - mostBars)}</p>
      )}
    </div>
  )
}
