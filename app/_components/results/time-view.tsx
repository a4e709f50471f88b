'use client'

import { useMemo, useState } from 'react'
import { formatDate } from '@/lib/i18n'
import type { Column } from '@/lib/results/columns'
import { timelineOf } from '@/lib/results/timeline'
import { useMessages } from '../i18n'
import { Button } from '../ui/button'
import { Cell } from './cell'
import { Select } from './select'

/** Rows that are listed at a time. */
const page = 200

/** The rows of a result along time, by year; what they hold opens its evidence. */
export function TimeView({
  rows,
  columns,
  dated,
}: {
  rows: readonly (readonly unknown[])[]
  columns: readonly Column[]
  /** Columns that hold dates. */
  dated: readonly Column[]
}) {
  const { m, lang } = useMessages()
  const words = m.resultViews
  const [column, setColumn] = useState(dated[0]?.at ?? 0)
  const [shown, setShown] = useState(page)
  const { years, undated } = useMemo(() => timelineOf(rows, column), [rows, column])
  const others = columns.filter(({ at, type }) => at !== column && type !== 'empty')
  const largest = Math.max(...years.map(({ items }) => items.length))
  const before = years.map((_, at) => years.slice(0, at).reduce((sum, { items }) => sum + items.length, 0))
  const total = rows.length - undated
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-3">
        {dated.length > 1 && (
          <Select
            label={words.dates}
            value={String(column)}
            options={dated.map(({ at, name }) => [String(at), name])}
            onChange={(at) => setColumn(Number(at))}
          />
        )}
        {undated > 0 && <p className="text-muted">{words.undated(undated)}</p>}
      </div>
      <ol className="flex flex-col rounded-lg border border-line bg-panel px-3 py-2 sm:px-5">
        {years.map(({ year, items }, at) => {
          const start = before[at] ?? 0
          if (start >= shown) return null
          return (
            <li key={year} className="grid grid-cols-[3.5rem_1fr] gap-x-4 sm:grid-cols-[5rem_1fr]">
              <h2 className="sticky top-0 self-start py-2 text-end font-bold tabular-nums">
                {year}
                <span
                  aria-hidden
                  className="mt-1 ms-auto block h-1 rounded-full bg-accent"
                  style={{ width: `${(items.length / largest) * 100}%` }}
                />
              </h2>
              <ol className="flex flex-col border-s-2 border-line py-1">
                {items.slice(0, shown - start).map((item) => (
                  <li
                    key={item.at}
                    className="relative py-1.5 ps-4 before:absolute before:-start-[0.3125rem] before:top-3.5 before:size-2 before:rounded-full before:bg-accent"
                  >
                    <time dateTime={item.date} className="text-xs text-muted">
                      {formatDate(item.date.slice(0, 10), lang)}
                    </time>
                    <p className="flex flex-wrap gap-x-3 gap-y-0.5 wrap-anywhere">
                      {others.map(({ name, at: place, type }) => {
                        const value = rows[item.at]?.[place]
                        return value === null || value === undefined ? null : (
                          <span key={name}>
                            {type !== 'entity' && <span className="text-xs text-muted">{name} </span>}
                            <Cell value={value} type={type} />
                          </span>
                        )
                      })}
                    </p>
                  </li>
                ))}
              </ol>
            </li>
          )
        })}
      </ol>
      {total > shown && (
        <Button className="self-start" onClick={() => setShown(shown + page)}>
          {words.more(Math.min(page, total - shown))}
        </Button>
      )}
    </div>
  )
}
