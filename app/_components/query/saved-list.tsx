'use client'

import { useCallback, useState } from 'react'
import { Trash2 } from 'lucide-react'
import { api } from '@/lib/api/client'
import type { SavedQuery } from '@/lib/api/queries'
import { useMessages } from '../i18n'
import { Button } from '../ui/button'
import { useTyped } from '../ui/use-typed'

interface Props {
  /** Grows with each change: then the list is read again. */
  readonly count: number
  readonly onOpen: (query: SavedQuery) => void
  readonly onDelete: (query: SavedQuery) => void
}

/** Saved queries, found by words of their names and descriptions. */
export function SavedList({ count, onOpen, onDelete }: Props) {
  const { m } = useMessages()
  const words = m.workbench
  const [text, setText] = useState('')
  const read = useCallback(
    // oxlint-disable-next-line no-unused-vars -- a new count reads again
    (typed: string, signal: AbortSignal) => api.savedQueries(typed, signal),
    // oxlint-disable-next-line react/exhaustive-deps -- as above
    [count],
  )
  const { value, problem, retry } = useTyped(text.trim(), read)
  return (
    <div className="flex flex-col gap-2">
      <input
        type="search"
        aria-label={words.searchSaved}
        placeholder={words.searchSaved}
        value={text}
        dir="auto"
        maxLength={200}
        onChange={(event) => setText(event.target.value)}
        className="rounded-md border border-line bg-bg px-2.5 py-1.5 placeholder:text-muted"
      />
      {problem && (
        <p role="alert" className="text-warn">
          {problem.message} <Button onClick={retry}>{m.common.retry}</Button>
        </p>
      )}
      {value?.queries.length === 0 && (
        <p className="text-muted">{text.trim() ? words.noneFound(text.trim()) : words.noSaved}</p>
      )}
      <ul className="flex flex-col" data-testid="saved">
        {value?.queries.map((query) => (
          <li key={query.id} className="flex items-start gap-1">
            <button
              type="button"
              onClick={() => onOpen(query)}
              className="flex min-w-0 flex-1 flex-col rounded-md px-2 py-1.5 text-start outline-offset-[-2px] hover:bg-raised"
            >
              <span className="w-full truncate font-medium" dir="auto">
                {query.name}
              </span>
              {query.description && (
                <span className="line-clamp-2 w-full text-xs text-muted" dir="auto">
                  {query.description}
                </span>
              )}
            </button>
            <button
              type="button"
              aria-label={words.deleteSaved(query.name)}
              onClick={() => onDelete(query)}
              className="rounded-md p-1.5 text-muted hover:bg-raised hover:text-ink pointer-coarse:p-3"
            >
              <Trash2 size={14} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
