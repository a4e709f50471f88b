import type { Explained } from '@/graph/db'
import type { PlanStep } from '@/lib/cypher/plan'
import { procedures } from './allowed'
import { refused } from './refusal'

const steps = (plan: PlanStep): PlanStep[] => [plan, ...plan.children.flatMap(steps)]

function checkStep({ operator, details }: PlanStep): void {
  if (operator === 'LoadCSV') throw refused('plan', 'LOAD CSV reads files and addresses')
  if (/^(Show|Terminate)|Administration/u.test(operator))
    throw refused('plan', 'this is a command of administration')
  if (/^Transaction(Apply|Foreach)/u.test(operator))
    throw refused('plan', 'CALL … IN TRANSACTIONS opens transactions of its own')
  if (!operator.startsWith('ProcedureCall')) return
  const name = /^[^(]*/u.exec(details)?.[0].trim().replaceAll('`', '').toLowerCase() ?? ''
  if (!procedures.has(name)) throw refused('plan', `the procedure ${name} is not on the list`)
}

/**
 * The second lock: refuses by what the database would do, step by step, anything but reading this database.
 * Throws `query_refused`.
 */
export function checkPlan({ type, plan, database }: Explained, expected: string): void {
  if (database !== null && database !== expected) throw refused('plan', 'USE leads to another database')
  const all = plan ? steps(plan) : []
  all.forEach(checkStep)
  if (type === 'w' || type === 'rw') throw refused('plan', 'this query would write to the graph')
  if (type !== 'r') throw refused('plan', 'this is a command of administration')
  if (all.length === 0) throw refused('plan', 'the database gives no plan for this')
}
