'use client'

import type { Answer } from '@/app/query/use-run'
import { useMessages } from '../i18n'
import { Results } from '../results/results'
import { PlanView } from './plan-view'
import { QueryProblem } from './query-problem'

/** What became of the query that is shown. */
export function AnswerPane({ answer, onGoTo }: { answer: Answer; onGoTo: (offset: number) => void }) {
  const { m } = useMessages()
  return (
    <div className="flex min-h-64 min-w-0 flex-1 flex-col gap-3 overflow-auto p-3 lg:min-h-0">
      {answer.status === 'none' && <p className="m-auto text-muted">{m.workbench.nothingYet}</p>}
      {answer.status === 'running' && <p className="text-muted">{m.query.running}</p>}
      {answer.status === 'cancelled' && (
        <p role="status" className="text-muted">
          {m.query.cancelled}
        </p>
      )}
      {answer.status === 'failed' && (
        <QueryProblem error={answer.error} cypher={answer.cypher} onGoTo={onGoTo} />
      )}
      {answer.status === 'explained' && <PlanView plan={answer.plan} />}
      {answer.status === 'answered' && (
        <>
          {answer.result.plan && <PlanView plan={answer.result.plan} />}
          <Results result={answer.result} cypher={answer.asked.cypher} params={answer.asked.params} />
        </>
      )}
    </div>
  )
}
