'use client'

import type { PlanStep } from '@/lib/cypher/plan'
import { formatNumber } from '@/lib/i18n'
import { useMessages } from '../i18n'

/** A plan as a tree: what is read first stands deepest. */
export function PlanView({ plan }: { plan: PlanStep }) {
  const { m } = useMessages()
  return (
    <section aria-label={m.workbench.plan} className="min-w-0 overflow-x-auto" data-testid="plan">
      <ul>
        <Step step={plan} />
      </ul>
    </section>
  )
}

function Step({ step }: { step: PlanStep }) {
  const { lang } = useMessages()
  return (
    <li className="border-s border-line ps-3">
      <p className="py-0.5">
        <span className="font-medium">{step.operator}</span>{' '}
        <code className="text-muted">{step.details}</code>{' '}
        {step.estimatedRows !== null && formatNumber(step.estimatedRows, lang)}
      </p>
      {step.children.length > 0 && (
        <ul>
          {step.children.map((child, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- the steps of a plan never move
            <Step key={at} step={child} />
          ))}
        </ul>
      )}
    </li>
  )
}
