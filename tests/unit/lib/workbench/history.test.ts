import { findRuns, mostRuns, withRun, type PastRun } from '@/lib/workbench/history'

const run = (cypher: string, title: string | null = null): PastRun => ({
  ...{ cypher, title, params: {}, at: '2026-01-01T00:00:00Z', milliseconds: 1 },
  ...{ outcome: 'answered', rows: 1 },
})

test('the newest run is first, and the oldest is forgotten', () => {
  const all = Array.from({ length: mostRuns + 5 }, (_, at) => run(String(at))).reduce(
    (history: PastRun[], one) => withRun(history, one),
    [],
  )
  expect(all).toHaveLength(mostRuns)
  expect(all[0]?.cypher).toBe(String(mostRuns + 4))
})

test('runs are found by words of text and title, without accents', () => {
  const all = [run('MATCH (n:Operation) RETURN n', 'Opérations'), run('RETURN 1')]
  expect(findRuns(all, 'operations match')).toEqual([all[0]])
  expect(findRuns(all, '  ')).toEqual(all)
  expect(findRuns(all, 'nothing')).toEqual([])
})
