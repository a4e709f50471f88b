import type { Params } from '@/graph/db'

/** Queries whose plans are remembered. */
const most = 500

/** Remembered across all bundles of the process; the first of the map was used longest ago. */
const holder = globalThis as typeof globalThis & { communiquePassedPlans?: Map<string, true> }
const passed = (): Map<string, true> => (holder.communiquePassedPlans ??= new Map())

/** The kind of a value as far as a plan may depend on it. */
function kindOf(value: unknown): string {
  if (Array.isArray(value)) return `[${[...new Set(value.map(kindOf))].toSorted().join()}]`
  if (value === null) return 'null'
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'integer' : 'float'
  return typeof value
}

/** What a plan is made from: the database, the query's text, and its parameters by name and kind. */
export const planKey = (database: string, cypher: string, params: Params): string =>
  JSON.stringify([
    database,
    cypher,
    Object.entries(params)
      .map(([name, value]) => [name, kindOf(value)])
      .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  ])

/** Whether a plan of this key passed before. It then counts as the one used last. */
export function hasPassed(key: string): boolean {
  const plans = passed()
  if (!plans.delete(key)) return false
  plans.set(key, true)
  return true
}

/** Remembers that the plan of this key passed; the one used longest ago is forgotten when there are too many. */
export function notePassed(key: string): void {
  const plans = passed()
  plans.set(key, true)
  const [oldest] = plans.keys()
  if (plans.size > most && oldest !== undefined) plans.delete(oldest)
}
