import type { Plan, ProfiledPlan } from 'neo4j-driver'
import type { PlanStep } from '@/lib/cypher/plan'

const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null)

/** The driver's plan as plain JSON, without the runtime's name behind each operator. */
export function toStep(plan: Plan | ProfiledPlan): PlanStep {
  const { Details: details, EstimatedRows: estimated } = plan.arguments
  return {
    operator: plan.operatorType.replace(/@.*$/u, ''),
    details: typeof details === 'string' ? details : '',
    estimatedRows: numberOrNull(estimated),
    rows: 'rows' in plan ? numberOrNull(plan.rows) : null,
    hits: 'dbHits' in plan ? numberOrNull(plan.dbHits) : null,
    children: plan.children.map(toStep),
  }
}
