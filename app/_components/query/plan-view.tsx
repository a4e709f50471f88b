'use client'

import { TriangleAlert } from 'lucide-react'
import type { PlanStep } from '@/lib/cypher/plan'
import { costlyStep, planDetails, planSort } from '@/lib/cypher/plan-words'
import { formatNumber } from '@/lib/i18n'
import { useMessages } from '../i18n'

/** A plan in plain words: the costly step first, then all of them as a tree, in which the deepest works first. */
export function PlanView({ plan }: { plan: PlanStep }) {
  const { m } = useMessages()
  const words = m.plan
  const costly = costlyStep(plan)
  return (
    <section
      aria-label={words.title}
      data-testid="plan"
      className="shrink-0 rounded-lg border border-line bg-panel text-[0.8125rem]"
    >
      <p className="flex flex-wrap items-center gap-x-2 border-b border-line px-3 py-2">
        {costly && (
          <span className="font-medium">
            {words.summary(words.steps[planSort(costly.step)], Math.round(100 * costly.share), costly.by)}
          </span>
        )}
        <span className="text-muted">{words.order}</span>
      </p>
      <ul className="max-h-80 overflow-auto p-3">
        <Step step={plan} costly={costly?.step ?? null} />
      </ul>
    </section>
  )
}

function Step({ step, costly }: { step: PlanStep; costly: PlanStep | null }) {
  const { m, lang } = useMessages()
  const words = m.plan
  const details = planDetails(step)
  const count = (value: number) =>
    formatNumber(value < 10 ? Math.round(value * 10) / 10 : Math.round(value), lang)
  const facts = [
    step.rows !== null && words.real(count(step.rows)),
    step.estimatedRows !== null && words.expected(count(step.estimatedRows)),
    step.hits !== null && words.hits(count(step.hits)),
  ].filter(Boolean)
  return (
    <li className="border-s-2 border-line ps-3">
      <div className={`rounded-md px-2 py-1 ${step === costly ? 'bg-warn-bg' : ''}`}>
        <p className="flex flex-wrap items-center gap-x-2">
          {step === costly && <TriangleAlert size={14} aria-hidden className="text-warn" />}
          <span className="font-medium">{words.steps[planSort(step)]}</span>
          {step === costly && <span className="text-xs text-warn">{words.costly}</span>}
          <span className={`text-xs tabular-nums ${step === costly ? '' : 'text-muted'}`}>
            {facts.join(' · ')}
          </span>
        </p>
        <p
          dir="ltr"
          className={`truncate text-start font-mono text-xs ${step === costly ? '' : 'text-muted'}`}
        >
          <span title={step.details}>
            {step.operator} {details}
          </span>
        </p>
      </div>
      {step.children.length > 0 && (
        <ul className="ms-2">
          {step.children.map((child, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- the steps of a plan never move
            <Step key={at} step={child} costly={costly} />
          ))}
        </ul>
      )}
    </li>
  )
}
