'use client'

import { useMemo, useState } from 'react'
import type { ChartChoice } from '@/lib/results/chart'
import { chartColumns, marksOf } from '@/lib/results/chart'
import type { Column } from '@/lib/results/columns'
import { useMessages } from '../i18n'
import { BarChart } from './bar-chart'
import { LineChart } from './line-chart'
import { Select } from './select'

const types = ['bar', 'line'] as const

/** The numbers of a result as bars or a line. What suits is chosen and said why; every choice can be changed. */
export function ChartView({
  rows,
  columns,
  suited,
}: {
  rows: readonly (readonly unknown[])[]
  columns: readonly Column[]
  suited: ChartChoice
}) {
  const { m } = useMessages()
  const words = m.resultViews
  const [choice, setChoice] = useState(suited)
  const { values, dates, categories } = useMemo(() => chartColumns(columns, rows), [columns, rows])
  const marks = useMemo(() => marksOf(columns, rows, choice), [columns, rows, choice])
  const nameOf = (at: number | null) => (at === null ? words.row : (columns[at]?.name ?? ''))
  const [value, category] = [nameOf(choice.value), nameOf(choice.category)]
  const named = (list: readonly Column[]) => list.map(({ at, name }) => [String(at), name] as const)
  const set = (change: Partial<ChartChoice>) => setChoice({ ...choice, ...change })
  const setType = (type: ChartChoice['type']) => {
    const [first] = type === 'line' ? dates : categories.length > 0 ? categories : dates
    setChoice({ ...choice, type, category: first?.at ?? null, series: null })
  }
  const over = choice.type === 'line' ? dates : [...categories, ...dates]
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {dates.length > 0 && (
          <Select
            label={words.type}
            value={choice.type}
            options={types.map((type) => [type, words.types[type]])}
            onChange={(type) => setType(type === 'line' ? 'line' : 'bar')}
          />
        )}
        <Select
          label={words.value}
          value={String(choice.value)}
          options={named(values)}
          onChange={(at) => set({ value: Number(at) })}
        />
        {over.length > 0 && (
          <Select
            label={words.category[choice.type]}
            value={String(choice.category)}
            options={named(over)}
            onChange={(at) => set({ category: Number(at) })}
          />
        )}
        {categories.length > 0 && (
          <Select
            label={words.series}
            value={String(choice.series ?? '')}
            options={[['', words.noSeries], ...named(categories)]}
            onChange={(at) => set({ series: at === '' ? null : Number(at) })}
          />
        )}
      </div>
      <p className="text-muted">
        {choice === suited ? words.because[choice.type](value, category) : words.because.chosen}
      </p>
      {choice.type === 'line' ? (
        <LineChart
          key={JSON.stringify(choice)}
          marks={marks}
          rows={rows}
          title={words.chart(value, category)}
        />
      ) : (
        <BarChart marks={marks} title={words.chart(value, category)} head={[category, value]} />
      )}
    </div>
  )
}
