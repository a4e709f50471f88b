'use client'

import type { AppError } from '@/lib/errors'
import { useMessages } from '../i18n'
import { Button } from '../ui/button'
import { positionOf } from './position'

interface Props {
  error: AppError
  cypher: string
  onGoTo: (offset: number) => void
}

/** Why a query was not answered, with the line where it went wrong when the database says so. */
export function QueryProblem({ error, cypher, onGoTo }: Props) {
  const { m } = useMessages()
  const title = m.query.problems[error.code as keyof typeof m.query.problems] ?? m.query.problems.query_failed
  const place = positionOf(error, cypher)
  return (
    <div role="alert" data-code={error.code} className="rounded-lg border border-line bg-bad-bg p-4 text-bad">
      <h2 className="font-semibold">{title}</h2>
      <p className="mt-1 break-words whitespace-pre-wrap">{error.message}</p>
      {place && (
        <div className="mt-3 flex flex-wrap items-end gap-3">
          <pre className="min-w-0 overflow-x-auto rounded bg-panel px-3 py-2 text-xs text-ink">
            {`${place.text}\n${' '.repeat(place.column - 1)}^`}
          </pre>
          <Button onClick={() => onGoTo(place.offset)}>{m.query.goTo(place.line, place.column)}</Button>
        </div>
      )}
    </div>
  )
}
