'use client'

import type { FigureBar } from '@/lib/board/figure-series'
import { useMessages } from '@/app/_components/i18n'

/** Units of a bar's place in the drawing, of which bars fill `filled`. */
const place = 10
const filled = 7
const height = 40

/** Names without the words that all of them begin with: of SOGA II and SOGA III, “II” and “III”. */
function shortNames(names: readonly string[]): string[] {
  const words = names.map((name) => name.split(' '))
  const first = words[0] ?? []
  const differs = first.findIndex((word, at) => words.some((each) => each[at] !== word))
  const shared = differs < 0 ? first.length : differs
  return words.map((each, at) => (shared > 0 ? each.slice(shared).join(' ') : '') || (names[at] ?? ''))
}

const nameOf = ({ row }: FigureBar): string => row.published ?? row.period?.from.slice(0, 4) ?? row.owner.name

/** Bars of one series in time, values that disagree beside each other; the table that `table` names says the same in words. */
export function FigureChart({
  bars,
  label,
  table,
}: {
  bars: readonly FigureBar[]
  label: string
  table: string
}) {
  const { m } = useMessages()
  const editions = new Set(bars.map(({ row }) => row.owner.id)).size > 1
  const names = editions ? shortNames(bars.map(({ row }) => row.owner.name)) : bars.map(nameOf)
  return (
    <div
      role="img"
      aria-label={m.figures.chart(label)}
      aria-describedby={table}
      data-testid="figure-chart"
      className="px-1 pt-1"
    >
      <svg
        viewBox={`0 0 ${bars.length * place} ${height}`}
        preserveAspectRatio="none"
        className="h-14 w-full border-b border-line rtl:-scale-x-100"
      >
        {bars.flatMap(({ row, heights }, at) =>
          heights.map((share, index) => {
            const width = filled / heights.length
            const tall = Math.max(0.5, share * height)
            return (
              <rect
                key={`${row.key} ${index}`}
                x={at * place + (place - filled) / 2 + index * width}
                y={height - tall}
                width={heights.length > 1 ? width * 0.9 : width}
                height={tall}
                className={row.disagrees ? 'fill-warn' : 'fill-accent'}
              />
            )
          }),
        )}
      </svg>
      <div className="flex text-xs text-muted" aria-hidden>
        {names.map((name, at) => (
          <bdi key={bars[at]?.row.key} className="min-w-0 flex-1 truncate text-center">
            {name}
          </bdi>
        ))}
      </div>
    </div>
  )
}
