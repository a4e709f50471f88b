'use client'

import { useState } from 'react'
import { api } from '@/lib/api/client'
import type { Node } from '@/lib/api/schemas'
import { seriesOf, type FigureSeries as Series } from '@/lib/board/figure-series'
import { useMessages } from '@/app/_components/i18n'
import { useLoad } from '@/app/explore/use-load'
import { FigureRow } from './figure-row'
import { FigureSeries, scopeOf, seriesLabel, Table } from './figure-series'
import { Section } from './section'
import { Unread } from './unread'

const most = 3

/** Kinds of which a number without a period is one of its day: members and records come and go. */
const standing: ReadonlySet<string> = new Set(['Organisation', 'Facility'])

/** Figures of an entity and, for a series, of its editions: what compares as bars and a table, the rest in one table. */
export function EntityFigures({ node }: { node: Node }) {
  const { m } = useMessages()
  const loaded = useLoad(node.id, api.entityFigures)
  const [all, setAll] = useState(false)
  if (loaded.status !== 'ready')
    return (
      <Section title={m.explore.inspector.figures}>
        <Unread loaded={loaded} />
      </Section>
    )
  const { figures } = loaded.value
  const series = seriesOf(figures, standing.has(node.kind))
  const several = series.filter(({ rows }) => rows.length > 1)
  const once = series.filter(({ rows }) => rows.length === 1)
  const shown = all ? several : several.slice(0, most)
  return (
    <Section title={m.explore.inspector.figures} aside={figures.length}>
      {shown.map((each) => (
        <FigureSeries key={each.key} series={each} />
      ))}
      {shown.length < several.length && (
        <button
          type="button"
          onClick={() => setAll(true)}
          className="mb-2 px-1 font-medium text-accent underline-offset-2 hover:underline"
        >
          {m.explore.ofTotal(shown.length, several.length)} · {m.explore.showAll}
        </button>
      )}
      {once.length > 0 && <Once series={once} titled={several.length > 0} />}
    </Section>
  )
}

/** Series of a single row, in one table. */
function Once({ series, titled }: { series: readonly Series[]; titled: boolean }) {
  const { m, lang } = useMessages()
  const owners = new Set(series.flatMap(({ rows }) => rows.map(({ owner }) => owner.id)))
  return (
    <div className={titled ? 'border-t border-line pt-2' : ''}>
      {titled && <h4 className="px-1 font-semibold">{m.figures.rest}</h4>}
      <Table label={titled ? m.figures.rest : m.explore.inspector.figures} head={m.explore.inspector.measure}>
        {series.flatMap((each) =>
          each.rows.map((row) => {
            const scope = scopeOf(row, m.entities.editions, lang)
            const notes = owners.size > 1 ? [row.owner.name, ...scope] : scope
            return (
              <FigureRow key={each.key} row={row} series={each}>
                <span dir="auto">{seriesLabel(each, lang)}</span>
                {notes.length > 0 && (
                  <span className="block text-xs text-muted" dir="auto">
                    {notes.join(' · ')}
                  </span>
                )}
              </FigureRow>
            )
          }),
        )}
      </Table>
    </div>
  )
}
