import type { PlanStep } from './plan'

/** What a step of a plan does, whatever its variant is called; the first pattern that fits tells. */
const sorts = [
  ['everything', /^AllNodesScan|AllRelationshipsScan/u],
  ['index', /Index(Seek|Scan|ContainsScan|EndsWithScan)|ByElementId|ById/u],
  ['label', /LabelsScan|LabelScan/u],
  ['type', /Relationship(Types)?Scan|RelationshipTypeScan/u],
  ['path', /ShortestPath/u],
  ['far', /VarLengthExpand|^Repeat|^Trail|PruningVar|BFSPruning/u],
  ['between', /Expand\(Into\)/u],
  ['expand', /Expand/u],
  ['filter', /^Filter|NodeHashFilter/u],
  ['values', /^Projection|CacheProperties|^Extended/u],
  ['results', /^ProduceResults/u],
  ['top', /Top/u],
  ['sort', /Sort/u],
  ['limit', /Limit/u],
  ['skip', /^Skip/u],
  ['distinct', /Distinct/u],
  ['count', /CountFromCountStore/u],
  ['groups', /Aggregation/u],
  ['product', /CartesianProduct/u],
  ['join', /HashJoin|ValueHashJoin|AssertSameNode/u],
  ['exists', /Semi|LetSemi|SelectOr|RollUp/u],
  ['each', /Apply|Foreach/u],
  ['optional', /^Optional/u],
  ['unwind', /^Unwind|^UndirectedUnion/u],
  ['procedure', /ProcedureCall/u],
  ['union', /Union/u],
  ['wait', /^Eager$/u],
  ['start', /^Argument|^EmptyRow|^EmptyResult|^Input/u],
] as const satisfies readonly (readonly [string, RegExp])[]

/** What a step does; `other` where only the database has a name for it. */
export type PlanSort = (typeof sorts)[number][0] | 'other'

/** What an operator of the database does. */
export const planSort = ({ operator }: Pick<PlanStep, 'operator'>): PlanSort =>
  sorts.find(([, pattern]) => pattern.test(operator))?.[0] ?? 'other'

/** The step of a plan that costs most, and its share of all that the plan costs, from 0 to 1. */
export interface CostlyStep {
  readonly step: PlanStep
  readonly share: number
  /** What was counted: reads of the store after PROFILE, else the rows that the database expects. */
  readonly by: 'hits' | 'rows'
}

const stepsOf = (step: PlanStep): PlanStep[] => [step, ...step.children.flatMap(stepsOf)]

/** The costly step of a plan; null where no step costs anything. Of equal ones the first to work, which stands deepest. */
export function costlyStep(plan: PlanStep): CostlyStep | null {
  const steps = stepsOf(plan).toReversed()
  const by = steps.some(({ hits }) => hits !== null) ? 'hits' : 'rows'
  const cost = ({ hits, estimatedRows }: PlanStep): number => (by === 'hits' ? hits : estimatedRows) ?? 0
  const total = steps.reduce((sum, step) => sum + cost(step), 0)
  const [step] = steps.toSorted((left, right) => cost(right) - cost(left))
  return step && total > 0 ? { step, share: cost(step) / total, by } : null
}

/** Names that the database makes up within a query, which a person has not written: `anon_3`, `autoint_0`. */
const madeUp = /\b(anon|autoint|autostring|autodouble|autolist)_\d+\b/gu

/** The details of a step without what nobody wrote. */
export const planDetails = ({ details }: Pick<PlanStep, 'details'>): string =>
  details
    .replace(/\s+/gu, ' ')
    .replace(/\$(?=auto)/gu, '')
    .replace(madeUp, '…')
    .trim()
