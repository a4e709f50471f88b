'use client'

import { Copy } from 'lucide-react'
import { useState } from 'react'
import type { QueryResult } from '@/lib/api/schemas'
import { toJson } from '@/lib/results/export/json'
import { useMessages } from '../i18n'
import { Button } from '../ui/button'
import { Copied } from '../ui/copied'
import { useCopy } from '../ui/use-copy'

/** Rows that are listed at a time. */
const page = 100

/** A result as JSON: its rows folded, each opened on its own, and all of it to copy. */
export function JsonView({
  result,
  cypher,
  params,
}: {
  result: QueryResult
  cypher: string
  params: Readonly<Record<string, unknown>>
}) {
  const { m } = useMessages()
  const words = m.resultViews
  const [shown, setShown] = useState(page)
  const { note, copy } = useCopy()
  const { columns, rows } = result
  const left = Math.min(page, rows.length - shown)
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <Button
          onClick={() =>
            copy(toJson(result, cypher, params), { done: words.copied, failed: m.results.notCopied })
          }
        >
          <Copy size={14} aria-hidden />
          {words.copyJson}
        </Button>
        <Copied note={note} />
      </div>
      <ol className="max-h-[min(70vh,44rem)] divide-y divide-line overflow-auto rounded-lg border border-line bg-panel">
        {rows.slice(0, shown).map((row, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- the rows of a result never move
          <li key={at}>
            <JsonRow
              number={at + 1}
              record={Object.fromEntries(columns.map((name, place) => [name, row[place]]))}
            />
          </li>
        ))}
      </ol>
      {left > 0 && (
        <Button className="self-start" onClick={() => setShown(shown + page)}>
          {words.more(left)}
        </Button>
      )}
    </div>
  )
}

/** Characters of a folded row. */
const folded = 300

function JsonRow({ number, record }: { number: number; record: Record<string, unknown> }) {
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="flex items-baseline gap-3 px-3 py-1.5 outline-offset-[-2px] hover:bg-raised">
        <span className="w-10 shrink-0 text-end text-xs text-muted tabular-nums">{number}</span>
        <code dir="ltr" className="min-w-0 flex-1 truncate text-start text-xs">
          {JSON.stringify(record).slice(0, folded)}
        </code>
      </summary>
      {open && (
        <pre dir="ltr" className="bg-bg px-4 py-3 text-xs wrap-anywhere whitespace-pre-wrap">
          {JSON.stringify(record, null, 2)}
        </pre>
      )}
    </details>
  )
}
