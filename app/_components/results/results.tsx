'use client'

import { useMemo, useState } from 'react'
import type { QueryResult } from '@/lib/api/schemas'
import { boardOfResult, entitiesIn } from '@/lib/results/cells'
import { boardViewOf } from '@/lib/results/board'
import { columnsOf } from '@/lib/results/columns'
import { useMessages } from '../i18n'
import { BoardActs, BoardNotes } from './board-acts'
import { EvidenceProvider } from './evidence-context'
import { EvidencePanel } from './evidence-panel'
import { SaveButtons } from './save-buttons'
import { TableView } from './table-view'
import { useBoardActs } from './use-board-acts'

/** The ways that a result can be looked at. */
export type ResultView = 'table' | 'graph' | 'chart' | 'time' | 'json'

interface Props {
  readonly result: QueryResult
  /** What was asked, with its parameters. */
  readonly cypher: string
  readonly params: Readonly<Record<string, unknown>>
  /** The way it is looked at first; the table where it is not said. */
  readonly view?: ResultView
}

/** The answer to a query: what it says of itself, the ways to look at it, the evidence behind it, and the ways out. */
export function Results({ result, cypher, params }: Props) {
  const { m } = useMessages()
  const { rows, truncated, milliseconds, notes } = result
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set())
  const columns = useMemo(() => columnsOf(result), [result])
  const entities = useMemo(() => rows.map(entitiesIn), [rows])
  const acts = useBoardActs()
  const view = useMemo(() => boardViewOf(result), [result])
  const onBoard = {
    all: useMemo(() => boardOfResult(result), [result]),
    chosen: [...new Set(entities.filter((_, at) => chosen.has(at)).flat())],
    rows: chosen.size,
  }
  const choosing = {
    can: ({ at }: { at: number }) => (entities[at]?.length ?? 0) > 0,
    any: entities.some((ids) => ids.length > 0),
    chosen,
    set: setChosen,
  }
  return (
    <EvidenceProvider>
      <section className="flex min-w-0 flex-col gap-3">
        <div className="flex flex-wrap items-center gap-2">
          <p role="status" className="me-auto text-muted" data-rows={rows.length}>
            {m.query.rows(rows.length, Math.round(milliseconds))}
          </p>
          {rows.length > 0 && <SaveButtons result={result} cypher={cypher} params={params} />}
          <BoardActs {...onBoard} view={view} acts={acts} />
        </div>
        {(truncated || notes.length > 0) && (
          <ul className="flex flex-col gap-1 rounded-md bg-warn-bg px-3 py-2 text-warn">
            {truncated && (
              <li data-truncated>
                {m.query.cut} {m.results.cutHow}
              </li>
            )}
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        {rows.length === 0 ? (
          <div className="rounded-lg border border-line bg-panel p-8 text-center">
            <p className="font-medium">{m.query.none}</p>
            <p className="mx-auto mt-1 max-w-xl text-muted">{m.results.noneWhy}</p>
          </div>
        ) : (
          <>
            <BoardNotes {...onBoard} acts={acts} />
            <div className="flex min-w-0 items-start gap-4">
              <div className="min-w-0 flex-1">
                <TableView result={result} columns={columns} choosing={choosing} />
              </div>
              <EvidencePanel />
            </div>
          </>
        )}
      </section>
    </EvidenceProvider>
  )
}
