import type { Series } from './chart-series'

/** Which colour and dashes stand for which series. */
export function ChartLegend({ series }: { series: ReadonlyMap<string, Series> }) {
  if (series.size === 0) return null
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs">
      {[...series.values()].map(({ name, colour, dashes }) => (
        <li key={name} className="flex items-center gap-1.5">
          <svg width="22" height="10" aria-hidden>
            <line x1="0" x2="22" y1="5" y2="5" stroke={colour} strokeWidth="3" strokeDasharray={dashes} />
          </svg>
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  )
}
