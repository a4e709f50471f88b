import { planTree } from '@/graph/cli/plan-tree'
import { widthOf } from '@/graph/cli/output'
import type { PlanStep } from '@/lib/cypher/plan'

const plan: PlanStep = {
  operator: 'ProduceResults',
  details: 'n.name',
  estimatedRows: 2,
  rows: 2,
  hits: 0,
  children: [
    {
      operator: 'NodeByLabelScan',
      details: `n:Operation ${'x'.repeat(200)}`,
      estimatedRows: 2,
      rows: 2,
      hits: 1234,
      children: [],
    },
  ],
}

test('what feeds a step stands further in, with rows, reads and the costly step', () => {
  expect(planTree(plan, 110)).toEqual([
    'Hands the rows over: n.name  (rows: 2 · reads: 0)',
    expect.stringMatching(
      /^ {2}Reads every node of one kind: n:Operation x.*… {2}\(rows: 2 · reads: 1,234 · ← the costly step\)$/u,
    ),
    'The deepest step works first.',
  ])
})

test('lines fit the terminal, and rows that are only expected are said to be', () => {
  for (const line of planTree(plan, 80)) expect(widthOf(line)).toBeLessThanOrEqual(80)
  const bare = { ...plan, rows: null, hits: null, children: [] }
  expect(planTree(bare, 80)[0]).toContain('expected: 2')
})
