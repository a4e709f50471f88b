'use client'

import { Network } from 'lucide-react'
import type { QueryResult } from '@/lib/api/schemas'
import { addressLimit } from '@/lib/board/address'
import { useMessages } from '../i18n'
import { boardAddress } from '../releases/entities-of'
import { Button, ButtonLink } from '../ui/button'
import { save } from '../ui/save'
import { Cell } from './cell'
import { boardOfResult, toCsv } from './cells'

/** The answer to a query: its rows as a table, what it says of itself, and the ways out. */
export function ResultTable({ result }: { result: QueryResult }) {
  const { m } = useMessages()
  const { columns, rows, truncated, milliseconds, notes } = result
  const board = boardOfResult(result).slice(0, addressLimit)
  const numeric = columns.map((_, at) => rows.length > 0 && rows.every((row) => typeof row[at] === 'number'))
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
        {board.length > 0 && (
          <ButtonLink href={boardAddress(board)} look="strong">
            <Network size={16} aria-hidden />
            {m.query.board}
          </ButtonLink>
        )}
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
        <div
          role="region"
          aria-label={m.query.result}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard has to reach it to scroll
          tabIndex={0}
          className="max-h-[70vh] overflow-auto rounded-lg border border-line bg-panel"
        >
          <table className="w-full">
            <thead className="sticky top-0 bg-raised text-xs">
              <tr>
                {columns.map((column, at) => (
                  <th
                    key={column}
                    scope="col"
                    className={`px-3 py-2 font-semibold whitespace-nowrap ${numeric[at] ? 'text-end' : 'text-start'}`}
                  >
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- the rows of a result never move
                <tr key={at} className="border-t border-line align-top">
                  {row.map((value, column) => (
                    <td
                      key={columns[column]}
                      className={`max-w-lg px-3 py-1.5 ${numeric[column] ? 'text-end' : ''}`}
                    >
                      <Cell value={value} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
