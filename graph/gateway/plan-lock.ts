import type { Explained } from '@/graph/db'
import type { PlanStep } from '@/lib/cypher/plan'
import { procedures } from './allowed'
import { checkFunctions } from './function-names'
import { onlyReads } from './operators'
import { refused } from './refusal'

const steps = (plan: PlanStep): PlanStep[] => [plan, ...plan.children.flatMap(steps)]

function checkProcedure(details: string): void {
  const name = /^[^(]*/u.exec(details)?.[0].trim().replaceAll('`', '').toLowerCase() ?? ''
  if (!procedures.has(name)) throw refused('plan', `the procedure ${name} is not on the list`)
}

/** What a step that does more than read does, in words. */
function deedOf(operator: string): string {
  if (operator === 'LoadCSV') return 'LOAD CSV reads files and addresses'
  if (/^(?:Show|Terminate)|Administration/u.test(operator)) return 'this is a command of administration'
  if (/^Transaction(?:Apply|Foreach)/u.test(operator))
    return 'CALL … IN TRANSACTIONS opens transactions of its own'
  return `this query would write to the graph (${operator})`
}

function checkStep({ operator, details }: PlanStep): void {
  if (operator.startsWith('ProcedureCall')) checkProcedure(details)
  else if (!onlyReads(operator)) throw refused('plan', deedOf(operator))
  checkFunctions(details)
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
