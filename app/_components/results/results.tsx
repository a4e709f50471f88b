'use client'

import { useMemo, useState } from 'react'
import type { QueryResult } from '@/lib/api/schemas'
import { useMessages } from '../i18n'
import { Button } from '../ui/button'
import { save } from '../ui/save'
import { BoardLinks, BoardNote } from './board-links'
import { boardOfResult, entitiesIn } from '@/lib/results/cells'
import { toCsv } from '@/lib/results/export/csv'
import { Rows } from './rows'

/** The ways that a result can be looked at. */
export type ResultView = 'table' | 'graph' | 'chart' | 'time' | 'json'

interface Props {
  readonly result: QueryResult
  /** What was asked, with its parameters: a new question begins afresh. */
  readonly cypher: string
  readonly params: Readonly<Record<string, unknown>>
  /** The way it is looked at first; the table where it is not said. */
  readonly view?: ResultView
}

/** The answer to a query: its rows as a table, what it says of itself, and the ways out. */
export function Results({ result }: Props) {
  const { m } = useMessages()
  const { columns, rows, truncated, milliseconds, notes } = result
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set())
  const entities = useMemo(() => rows.map(entitiesIn), [rows])
  const onBoard = {
    all: boardOfResult(result),
    chosen: [...new Set(entities.filter((_, at) => chosen.has(at)).flat())],
    rows: chosen.size,
  }
  return (
    <section className="flex min-w-0 flex-col gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <p role="status" className="me-auto text-muted" data-rows={rows.length}>
          {m.query.rows(rows.length, Math.round(milliseconds))}
        </p>
        {rows.length > 0 && (
          <>
            <Button onClick={() => save(new Blob([toCsv(result)], { type: 'text/csv' }), 'query.csv')}>
              {m.query.csv}
            </Button>
            <Button
              onClick={() =>
                save(new Blob([JSON.stringify(result, null, 2)], { type: 'application/json' }), 'query.json')
              }
            >
              {m.query.json}
            </Button>
          </>
        )}
        <BoardLinks {...onBoard} />
      </div>
      {(truncated || notes.length > 0) && (
        <ul className="flex flex-col gap-1 rounded-md bg-warn-bg px-3 py-2 text-warn">
          {truncated && <li data-truncated>{m.query.cut}</li>}
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {rows.length === 0 ? (
        <p className="rounded-lg border border-line bg-panel p-8 text-center text-muted">{m.query.none}</p>
      ) : (
        <>
          <BoardNote {...onBoard} />
          <Rows columns={columns} rows={rows} entities={entities} chosen={chosen} onChoose={setChosen} />
        </>
      )}
    </section>
  )
}
