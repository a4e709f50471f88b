import type { PlanStep } from '@/lib/cypher/plan'
import { costlyStep, planDetails, planSort } from '@/lib/cypher/plan-words'

const step = (operator: string, change: Partial<PlanStep> = {}): PlanStep => ({
  ...{ operator, details: '', estimatedRows: 1, rows: null, hits: null, children: [] },
  ...change,
})

test.each([
  ['NodeByLabelScan', 'label'],
  ['NodeUniqueIndexSeek(Locking)', 'index'],
  ['NodeIndexContainsScan', 'index'],
  ['DirectedRelationshipTypeScan', 'type'],
  ['AllNodesScan', 'everything'],
  ['Expand(All)', 'expand'],
  ['OptionalExpand(Into)', 'between'],
  ['VarLengthExpand(Pruning)', 'far'],
  ['Repeat(Trail)', 'far'],
  ['StatefulShortestPath(Into)', 'path'],
  ['EagerAggregation', 'groups'],
  ['Eager', 'wait'],
  ['CartesianProduct', 'product'],
  ['AntiSemiApply', 'exists'],
  ['Apply', 'each'],
  ['PartialTop', 'top'],
  ['ProduceResults', 'results'],
  ['NodeCountFromCountStore', 'count'],
  ['ProcedureCall', 'procedure'],
  ['Something', 'other'],
])('%s does %s', (operator, sort) => {
  expect(planSort({ operator })).toBe(sort)
})

test('the costly step has most reads, or is expected to give most rows', () => {
  const scan = step('NodeByLabelScan', { estimatedRows: 900, hits: 10 })
  const filter = step('Filter', { estimatedRows: 90, hits: 30, children: [scan] })
  const profiled = step('ProduceResults', { estimatedRows: 10, hits: 0, children: [filter] })
  expect(costlyStep(profiled)).toEqual({ step: filter, share: 0.75, by: 'hits' })
  const bare = { ...scan, hits: null }
  expect(costlyStep(step('ProduceResults', { estimatedRows: 100, children: [bare] }))).toEqual({
    step: bare,
    share: 0.9,
    by: 'rows',
  })
  expect(costlyStep(step('EmptyResult', { estimatedRows: 0 }))).toBeNull()
})

test('details leave out what nobody wrote', () => {
  expect(planDetails({ details: '(n)-[anon_0:MET]->(m)  LIMIT $autoint_1' })).toBe('(n)-[…:MET]->(m) LIMIT …')
})
