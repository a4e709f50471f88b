'use client'

import type { ReactNode } from 'react'
import { useId } from 'react'
import { barsOf, type FigureRow as Row, type FigureSeries as Series } from '@/lib/board/figure-series'
import { formatRange, type InterfaceLanguage } from '@/lib/i18n'
import { measures } from '@/lib/model'
import { useMessages } from '@/app/_components/i18n'
import { FigureChart } from './figure-chart'
import { FigureRow } from './figure-row'

/** What a series counts: its measure, and of what. */
export const seriesLabel = ({ measure, item }: Series, lang: InterfaceLanguage): string =>
  [measures[measure].label[lang], item].filter(Boolean).join(' · ')

/** One measure over editions or years: bars of what compares, a table of everything, totals folded under it. */
export function FigureSeries({ series }: { series: Series }) {
  const { m, lang } = useMessages()
  const table = useId()
  const bars = barsOf(series)
  const label = seriesLabel(series, lang)
  const totals = series.rows.filter(({ total }) => total)
  const single = series.rows.filter(({ total }) => !total)
  const folded = single.length > 0 && totals.length > 0
  return (
    <div className="border-t border-line pt-2 pb-1 first:border-0 first:pt-0">
      <h4 className="px-1 font-semibold" dir="auto">
        {label}
      </h4>
      {bars.length > 0 && <FigureChart bars={bars} label={label} table={table} />}
      <Table id={table} label={label} head={m.figures.row}>
        {(folded ? single : series.rows).map((row) => (
          <FigureRow key={row.key} row={row} series={series}>
            <RowLabel row={row} series={series} />
          </FigureRow>
        ))}
      </Table>
      {folded && (
        <details className="px-1">
          <summary className="text-xs font-medium text-muted">{m.figures.totals(totals.length)}</summary>
          <Table label={m.figures.totals(totals.length)} head={m.figures.row}>
            {totals.map((row) => (
              <FigureRow key={row.key} row={row} series={series}>
                <RowLabel row={row} series={series} />
              </FigureRow>
            ))}
          </Table>
        </details>
      )}
    </div>
  )
}

/** A table of two columns, whose heads are for those who hear it. */
export function Table({
  id,
  label,
  head,
  children,
}: {
  id?: string
  label: string
  head: string
  children: ReactNode
}) {
  const { m } = useMessages()
  return (
    <table id={id} aria-label={label} className="w-full">
      <thead className="sr-only">
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{m.explore.inspector.value}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

/** What sets a row apart from the others of its series: whose it is, where and when. */
function RowLabel({ row, series }: { row: Row; series: Series }) {
  const { m, lang } = useMessages()
  const several = new Set(series.rows.map(({ owner }) => owner.id)).size > 1
  const scope = scopeOf(row, m.entities.editions, lang)
  const named = several || scope.length === 0
  return (
    <>
      {named && <bdi>{row.owner.name}</bdi>}
      {scope.length > 0 && (
        <span className={named ? 'block text-xs text-muted' : ''}>
          {scope.map((part, at) => (
            <span key={part}>
              {at > 0 && ' · '}
              <bdi>{part}</bdi>
            </span>
          ))}
        </span>
      )}
    </>
  )
}

/** Place, editions and time that a figure is limited to. */
export const scopeOf = (row: Row, editions: (count: number) => string, lang: InterfaceLanguage): string[] =>
  [
    row.in?.name ?? '',
    row.editions === null ? '' : editions(row.editions),
    row.period ? formatRange(row.period.from, row.period.to, lang) : (row.published ?? ''),
  ].filter(Boolean)
