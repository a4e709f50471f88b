'use client'

import type { KeyboardEvent } from 'react'
import { useState } from 'react'
import type { InterfaceLanguage } from '@/lib/i18n'
import { formatDate, formatNumber } from '@/lib/i18n'
import type { Mark } from '@/lib/results/chart'
import { ticksOf } from '@/lib/results/chart'
import { dateOf } from '@/lib/results/dates'
import { readText } from '@/lib/results/order'
import { firstTarget } from '@/lib/results/targets'
import { useMessages } from '../i18n'
import { Cell } from './cell'
import { ChartLegend } from './chart-legend'
import { colourOf, seriesOf } from './chart-series'
import { useEvidencePanel } from './evidence-context'
import { useWidth } from './use-width'

const height = 300
const edge = { start: 64, end: 16, top: 12, bottom: 28 }

const dateText = (mark: Mark, lang: InterfaceLanguage) =>
  formatDate(dateOf(mark.category)?.slice(0, 10) ?? null, lang)
const valueText = (mark: Mark, lang: InterfaceLanguage) =>
  `\u2066${[mark.sign, formatNumber(mark.value, lang)].filter(Boolean).join(' ')}\u2069`

/** Numbers over time: one line for each series, one point for each row. Arrows go from point to point. */
export function LineChart({
  marks,
  rows,
  title,
}: {
  marks: readonly Mark[]
  rows: readonly (readonly unknown[])[]
  title: string
}) {
  const { m, lang } = useMessages()
  const { show } = useEvidencePanel()
  const [at, setAt] = useState(0)
  const [box, width] = useWidth<HTMLDivElement>(640)
  const active = marks[Math.min(at, marks.length - 1)]
  if (!active) return null
  const series = seriesOf(marks, lang)
  const open = (mark: Mark) => {
    const target = firstTarget(mark.series) ?? firstTarget(rows[mark.at])
    if (target && target.type !== 'release') show(target)
  }
  const press = (event: KeyboardEvent) => {
    const last = marks.length - 1
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: last }[event.key]
    if (to !== undefined) setAt(Math.max(0, Math.min(last, to)))
    else if (event.key === 'Enter') open(active)
    else return
    event.preventDefault()
  }
  return (
    <div className="flex flex-col gap-2 rounded-lg border border-line bg-panel p-3 sm:p-4">
      <ChartLegend series={series} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows go from point to point */}
      <div
        ref={box}
        dir="ltr"
        role="group"
        aria-label={title}
        aria-describedby="chart-points"
        data-testid="line-chart"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it takes the arrows
        tabIndex={0}
        onKeyDown={press}
      >
        <Plot
          marks={marks}
          width={width}
          active={active}
          lang={lang}
          onPoint={(mark) => {
            setAt(marks.indexOf(mark))
            open(mark)
          }}
        />
      </div>
      <p role="status" className="font-medium">
        {[
          dateText(active, lang),
          active.series === null ? '' : readText(active.series, lang),
          valueText(active, lang),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p id="chart-points" className="text-xs text-muted">
        {m.resultViews.points}
      </p>
      <Twin marks={marks} />
    </div>
  )
}

function Plot({
  marks,
  width,
  active,
  lang,
  onPoint,
}: {
  marks: readonly Mark[]
  width: number
  active: Mark
  lang: InterfaceLanguage
  onPoint: (mark: Mark) => void
}) {
  const series = seriesOf(marks, lang)
  const values = marks.map(({ value }) => value)
  const years = marks.map(({ x }) => x)
  const rise = ticksOf(Math.min(0, ...values), Math.max(...values), 5)
  const [from, to] = [Math.min(...years), Math.max(...years)]
  const [low, high] = [rise[0] ?? 0, rise.at(-1) ?? 1]
  const x = (mark: number) =>
    edge.start + ((mark - from) / (to - from || 1)) * (width - edge.start - edge.end)
  const y = (value: number) =>
    height - edge.bottom - ((value - low) / (high - low || 1)) * (height - edge.top - edge.bottom)
  const nameOf = (mark: Mark) => (mark.series === null ? '' : readText(mark.series, lang))
  const lines = [...new Set(marks.map(nameOf))]
  const spans = ticksOf(from, to, Math.max(2, Math.floor(width / 90))).filter(
    (year) => Number.isInteger(year) && year >= from && year <= to,
  )
  return (
    <svg width={width} height={height} aria-hidden className="block max-w-full overflow-visible text-xs">
      {rise.map((value) => (
        <g key={value}>
          <line x1={edge.start} x2={width - edge.end} y1={y(value)} y2={y(value)} stroke="var(--line)" />
          <text x={edge.start - 8} y={y(value) + 4} textAnchor="end" fill="var(--muted)">
            {formatNumber(value, lang)}
          </text>
        </g>
      ))}
      {spans.map((year) => (
        <text key={year} x={x(year)} y={height - 8} textAnchor="middle" fill="var(--muted)">
          {year}
        </text>
      ))}
      {lines.map((name) => {
        const own = marks.filter((mark) => nameOf(mark) === name)
        return (
          <polyline
            key={name}
            points={own.map((mark) => `${x(mark.x)},${y(mark.value)}`).join(' ')}
            fill="none"
            stroke={series.get(name)?.colour ?? 'var(--accent)'}
            strokeWidth={2}
            strokeDasharray={series.get(name)?.dashes}
          />
        )
      })}
      {marks.map((mark) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- arrows and Enter of the chart do the same
        <circle
          key={mark.at}
          cx={x(mark.x)}
          cy={y(mark.value)}
          r={mark === active ? 6 : 4}
          fill={colourOf({ ...mark, category: null }, series, lang)}
          stroke="var(--panel)"
          strokeWidth={1.5}
          className="cursor-pointer"
          onClick={() => onPoint(mark)}
        />
      ))}
    </svg>
  )
}

/** The same numbers as a table. */
function Twin({ marks }: { marks: readonly Mark[] }) {
  const { m, lang } = useMessages()
  return (
    <details>
      <summary className="text-muted">{m.resultViews.numbers}</summary>
      <div className="mt-2 max-h-64 overflow-y-auto" role="presentation">
        <table className="w-full">
          <tbody>
            {marks.map((mark) => (
              <tr key={mark.at} className="border-t border-line">
                <th scope="row" className="py-1 pe-3 text-start font-normal">
                  {dateText(mark, lang)}
                </th>
                {mark.series !== null && (
                  <td className="py-1 pe-3">
                    <Cell value={mark.series} />
                  </td>
                )}
                <td className="py-1 text-end tabular-nums">{valueText(mark, lang)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
