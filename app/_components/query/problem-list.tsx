'use client'

import { CircleX, Info, TriangleAlert } from 'lucide-react'
import type { QueryCheck, QueryProblem } from '@/lib/api/query'
import { useMessages } from '../i18n'

const icons = { error: CircleX, warning: TriangleAlert, information: Info }
const colours = { error: 'text-bad', warning: 'text-warn', information: 'text-muted' }

interface Props {
  readonly check: QueryCheck | null
  readonly working: boolean
  readonly failed: boolean
  readonly onGoTo: (problem: QueryProblem) => void
}

/** What the database says of the query as it is written, each with its place: choosing one goes there. */
export function ProblemList({ check, working, failed, onGoTo }: Props) {
  const { m } = useMessages()
  const words = m.workbench
  const problems = check?.problems ?? []
  return (
    <section aria-label={words.problems} className="shrink-0 border-t border-line bg-panel text-xs">
      <p
        role="status"
        data-testid="problem-count"
        data-working={working}
        className={problems.length > 0 ? 'sr-only' : 'px-3 py-1 text-muted'}
      >
        {failed ? words.cannotCheck : words.problemCount(problems.length)}
      </p>
      {problems.length > 0 && (
        <ul className="max-h-28 overflow-y-auto py-1">
          {problems.map((problem) => {
            const Icon = icons[problem.severity]
            return (
              <li key={`${problem.start} ${problem.message}`}>
                <button
                  type="button"
                  onClick={() => onGoTo(problem)}
                  className="flex w-full items-start gap-2 px-3 py-1 text-start outline-offset-[-2px] hover:bg-raised"
                >
                  <Icon size={14} aria-hidden className={`mt-0.5 shrink-0 ${colours[problem.severity]}`} />
                  <span className="min-w-0 flex-1 break-words">
                    <span className="text-muted">
                      {words.databaseSays}, {words.problemAt(problem.line, problem.column)}:{' '}
                    </span>
                    <bdi lang="en">{problem.message}</bdi>
                  </span>
                </button>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
