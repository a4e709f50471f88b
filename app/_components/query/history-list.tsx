'use client'

import { useState } from 'react'
import { findRuns, type PastRun } from '@/lib/workbench/history'
import { useMessages } from '../i18n'
import { Button } from '../ui/button'

/** Runs that are listed at once; search finds the others. */
const listed = 50

const first = (cypher: string): string => cypher.split('\n').find((line) => line.trim() !== '') ?? ''

interface Props {
  readonly history: readonly PastRun[]
  readonly cleared: boolean
  readonly onOpen: (run: PastRun) => void
  readonly onClear: () => void
  readonly onUndo: () => void
}

/** What was run, newest first, to be searched and opened again. */
export function HistoryList({ history, cleared, onOpen, onClear, onUndo }: Props) {
  const { m } = useMessages()
  const words = m.workbench
  const [text, setText] = useState('')
  const found = findRuns(history, text)
  return (
    <div className="flex flex-col gap-2">
      {cleared && (
        <div role="status" className="flex items-center gap-2">
          <p className="flex-1">{words.historyCleared}</p>
          <Button onClick={onUndo}>{words.undo}</Button>
        </div>
      )}
      {history.length === 0 ? (
        <p className="text-muted">{words.noHistory}</p>
      ) : (
        <>
          <input
            type="search"
            aria-label={words.searchHistory}
            placeholder={words.searchHistory}
            value={text}
            dir="auto"
            onChange={(event) => setText(event.target.value)}
            className="rounded-md border border-line bg-bg px-2.5 py-1.5 placeholder:text-muted"
          />
          {found.length === 0 && <p className="text-muted">{words.noneFound(text)}</p>}
          <ul className="flex flex-col" data-testid="history">
            {found.slice(0, listed).map((run) => (
              <li key={`${run.at} ${run.cypher}`}>
                <button
                  type="button"
                  title={run.cypher}
                  onClick={() => onOpen(run)}
                  className="flex w-full flex-col rounded-md px-2 py-1.5 text-start outline-offset-[-2px] hover:bg-raised"
                >
                  <span className="w-full truncate" dir="auto">
                    {run.title ?? <code dir="ltr">{first(run.cypher)}</code>}
                  </span>
                  <Facts run={run} />
                </button>
              </li>
            ))}
          </ul>
          <Button onClick={onClear}>{words.clearHistory}</Button>
        </>
      )}
    </div>
  )
}

function Facts({ run: { at, outcome, rows, milliseconds } }: { run: PastRun }) {
  const { m } = useMessages()
  const { outcomes, rows: count, elapsed } = m.workbench
  const became = outcome === 'answered' ? outcomes.answered(count(rows ?? 0)) : outcomes[outcome]
  return (
    <span className={`text-xs ${outcome === 'failed' ? 'text-bad' : 'text-muted'}`}>
      <time dateTime={at} dir="ltr">
        {new Date(at).toISOString().slice(0, 16).replace('T', ' ')}
      </time>
      {` · ${became} · ${elapsed((milliseconds / 1000).toFixed(1))}`}
    </span>
  )
}
