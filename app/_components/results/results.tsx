'use client'

import { useMemo, useState } from 'react'
import type { QueryResult } from '@/lib/api/schemas'
import { boardViewOf } from '@/lib/results/board'
import { useMessages } from '../i18n'
import { BoardActs, BoardNotes } from './board-acts'
import { EvidenceProvider } from './evidence-context'
import { EvidencePanel } from './evidence-panel'
import { SaveButtons } from './save-buttons'
import { useBoardActs } from './use-board-acts'
import { useLooks } from './use-looks'
import type { ResultView } from './view-choice'
import { ViewChoice } from './view-choice'
import { ViewOf } from './view-of'

interface Props {
  readonly result: QueryResult
  /** What was asked, with its parameters. */
  readonly cypher: string
  readonly params: Readonly<Record<string, unknown>>
  /** The way it is looked at first, where that suits the result; else the table. */
  readonly view?: ResultView
}

/** The answer to a query: what it says of itself, the ways to look at it, the evidence behind it, and the ways out. */
export function Results({ result, cypher, params, view: first = 'table' }: Props) {
  const { m } = useMessages()
  const { rows, milliseconds } = result
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set())
  const [wanted, setWanted] = useState(first)
  const looks = useLooks(result)
  const view = looks.views.includes(wanted) ? wanted : 'table'
  const acts = useBoardActs()
  const boardView = useMemo(() => boardViewOf(result), [result])
  const onBoard = {
    all: looks.all,
    chosen: [...new Set(looks.entities.filter((_, at) => chosen.has(at)).flat())],
    rows: chosen.size,
    acts,
  }
  const choosing = {
    can: ({ at }: { at: number }) => (looks.entities[at]?.length ?? 0) > 0,
    any: looks.entities.some((ids) => ids.length > 0),
    chosen,
    set: setChosen,
  }
  return (
    <EvidenceProvider>
      <section className="flex min-w-0 flex-col gap-3">
        <div className="flex flex-wrap items-center gap-2">
          <p role="status" className="text-muted" data-rows={rows.length}>
            {m.query.rows(rows.length, Math.round(milliseconds))}
          </p>
          {rows.length > 0 && (
            <>
              <ViewChoice views={looks.views} view={view} onView={setWanted} />
              <span className="me-auto" />
              <SaveButtons result={result} cypher={cypher} params={params} />
            </>
          )}
          <BoardActs {...onBoard} view={boardView} />
        </div>
        <Notes result={result} />
        {rows.length === 0 ? (
          <div className="rounded-lg border border-line bg-panel p-8 text-center">
            <p className="font-medium">{m.query.none}</p>
            <p className="mx-auto mt-1 max-w-xl text-muted">{m.results.noneWhy}</p>
          </div>
        ) : (
          <>
            <BoardNotes {...onBoard} />
            <div className="flex min-w-0 items-start gap-4">
              <div className="min-w-0 flex-1" data-view={view}>
                <ViewOf
                  view={view}
                  result={result}
                  looks={looks}
                  choosing={choosing}
                  asked={{ cypher, params }}
                />
              </div>
              <EvidencePanel />
            </div>
          </>
        )}
      </section>
    </EvidenceProvider>
  )
}

/** What the result says of itself: that rows are missing, with the way to them, and notes of the gateway. */
function Notes({ result: { truncated, notes } }: { result: QueryResult }) {
  const { m } = useMessages()
  if (!truncated && notes.length === 0) return null
  return (
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
  )
}
