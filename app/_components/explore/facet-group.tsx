'use client'

import { useState } from 'react'
import { Eye, EyeOff } from 'lucide-react'
import type { FacetCount } from '@/lib/board/counts'
import { idsWith } from '@/lib/board/counts'
import type { Facet } from '@/lib/board/state'
import { foldName } from '@/lib/text/fold'
import { useMessages } from '@/app/_components/i18n'
import { useExplore } from '@/app/explore/explore-context'
import { FacetMark, labelOf } from './facet-value'
import { SectionHeading } from './section'

/** Rows of a facet before the rest is folded away and a search is offered. */
const many = 12

/** One facet: its values with counts, a search when they are many, and a way back to all of them. */
export function FacetGroup({ facet, rows }: { facet: Facet; rows: readonly FacetCount[] }) {
  const { m, lang } = useMessages()
  const { acts } = useExplore()
  const [wanted, setWanted] = useState('')
  const [open, setOpen] = useState(false)
  const title = m.explore.facets[facet]
  const folded = foldName(wanted)
  const found = rows.filter((row) => foldName(labelOf(facet, row.value, lang)).includes(folded))
  const listed = open || folded ? found : found.slice(0, many)
  const anyOff = rows.some((row) => row.off)
  return (
    <section data-facet={facet}>
      <SectionHeading
        title={title}
        aside={
          anyOff ? (
            <button
              type="button"
              aria-label={m.filters.allOf(title)}
              onClick={() => acts.perform({ type: 'filter-to', facet, off: [] })}
              className="font-semibold text-accent hover:underline"
            >
              {m.filters.all}
            </button>
          ) : facet === 'kind' ? (
            m.explore.onBoard
          ) : undefined
        }
      />
      {rows.length > many && (
        <input
          type="search"
          value={wanted}
          aria-label={m.filters.find(title)}
          placeholder={m.filters.find(title)}
          onChange={(event) => setWanted(event.target.value)}
          className="mb-1 h-7 w-full rounded-md border border-line bg-bg px-2 text-[0.8125rem]"
        />
      )}
      <ul className="flex flex-col">
        {listed.map((row) => (
          <FacetRow key={row.value} facet={facet} row={row} rows={rows} />
        ))}
      </ul>
      {found.length === 0 && <p className="px-1 text-muted">{m.filters.noMatch}</p>}
      {rows.length > many && !folded && (
        <button
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className="px-1 py-0.5 text-[0.8125rem] font-semibold text-accent hover:underline"
        >
          {open ? m.filters.fewerRows : m.filters.every(rows.length)}
        </button>
      )}
    </section>
  )
}

interface RowProps {
  readonly facet: Facet
  readonly row: FacetCount
  readonly rows: readonly FacetCount[]
}

/** One value: a click selects what has it, "only" switches the others off, its eye hides it. */
function FacetRow({ facet, row, rows }: RowProps) {
  const { m, lang } = useMessages()
  const { acts, session } = useExplore()
  const label = labelOf(facet, row.value, lang)
  const select = () => acts.select({ nodes: idsWith(session.board, facet, row.value), line: null })
  const others = rows.flatMap(({ value }) => (value === row.value ? [] : [value]))
  return (
    <li className="group flex items-center gap-1 rounded-md hover:bg-raised">
      <button
        type="button"
        title={m.explore.select(label)}
        disabled={row.off}
        onClick={select}
        className="flex min-w-0 flex-1 items-center gap-2 rounded-md px-1 py-[3px] text-start disabled:cursor-default"
      >
        <FacetMark facet={facet} value={row.value} lang={lang} />
        <span className={`min-w-0 flex-1 truncate ${row.off ? 'text-muted line-through' : ''}`} dir="auto">
          {label}
        </span>
        <span className="text-muted tabular-nums">{row.count}</span>
      </button>
      {others.length > 0 && (
        <button
          type="button"
          aria-label={m.filters.onlyThis(label)}
          onClick={() => acts.perform({ type: 'filter-to', facet, off: others })}
          className="max-w-0 shrink-0 overflow-hidden rounded text-xs text-accent group-hover:max-w-none hover:underline focus-visible:max-w-none pointer-coarse:max-w-none"
        >
          {m.filters.only}
        </button>
      )}
      <button
        type="button"
        aria-label={row.off ? m.explore.showValue(label) : m.explore.hideValue(label)}
        aria-pressed={row.off}
        onClick={() => acts.perform({ type: 'filter', facet, value: row.value, off: !row.off })}
        className="shrink-0 rounded-md p-1 text-muted hover:text-ink"
      >
        {row.off ? <EyeOff size={15} aria-hidden /> : <Eye size={15} aria-hidden />}
      </button>
    </li>
  )
}
