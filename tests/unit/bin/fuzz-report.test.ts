import { fuzzReport } from '@/bin/lib/fuzz-report.mjs'

const report = (failures: number) => ({
  ...{ schemathesis_version: '4.32.0', seed: 7, errors: [] },
  operations: { selected: 36, tested: 36 },
  phases: { examples: { status: 'success' }, stateful: { status: 'skip' } },
  test_cases: { generated: 1_000, unique_failures: failures },
  failures: failures ? [{ title: 'Server error', count: 2, operations: ['GET /health'] }] : [],
})

test('says what was sent, and that nothing was wrong', () => {
  const { text, failures } = fuzzReport([
    { name: 'open', report: report(0) },
    { name: 'with a password', report: report(0) },
  ])
  expect(failures).toBe(0)
  expect(text).toContain('2000 requests were made, none of which broke the contract')
  expect(text).toContain('| open | 36 of 36 | examples | 1000 | 0 | 0 |')
})

test('names what was wrong', () => {
  const { text, failures } = fuzzReport([{ name: 'open', report: report(1) }])
  expect(failures).toBe(1)
  expect(text).toContain('with 1 failures')
  expect(text).toContain('- open: Server error (2), GET /health')
})
