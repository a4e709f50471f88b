import type { PlanStep } from '@/lib/cypher/plan'
import { costlyStep, planDetails, planSort } from '@/lib/cypher/plan-words'
import { plan as texts } from '@/lib/i18n/messages/plan'
import { widthOf } from './output'

const words = texts.en

const count = (value: number): string => Math.round(value).toLocaleString('en')

const factsOf = ({ rows, estimatedRows, hits }: PlanStep): string[] => [
  ...(rows === null ? [] : [words.real(count(rows))]),
  ...(rows === null && estimatedRows !== null ? [words.expected(count(estimatedRows))] : []),
  ...(hits === null ? [] : [words.hits(count(hits))]),
]

const cut = (text: string, width: number): string =>
  widthOf(text) > width ? `${text.slice(0, width - 1)}…` : text

/** A plan as lines for a terminal: what each step does, further in what feeds it, and how many rows and reads. */
export function planTree(plan: PlanStep, width: number): string[] {
  const costly = costlyStep(plan)
  const lines = (step: PlanStep, depth: number): string[] => {
    const facts = [...factsOf(step), ...(step === costly?.step ? [`← ${words.costly}`] : [])].join(' · ')
    const details = planDetails(step)
    const text = `${'  '.repeat(depth)}${words.steps[planSort(step)]}${details ? `: ${details}` : ''}`
    const room = Math.max(20, width - widthOf(facts) - 4)
    return [
      facts ? `${cut(text, room)}  (${facts})` : cut(text, width),
      ...step.children.flatMap((child) => lines(child, depth + 1)),
    ]
  }
  return [...lines(plan, 0), words.order]
}
