import { positionOf } from '@/app/_components/query/position'
import { AppError } from '@/lib/errors'

const cypher = 'MATCH (n)\nRETRUN n'
const failure = (message: string, details?: Record<string, unknown>) =>
  new AppError('query_failed', message, details ? { details } : {})

test.each([
  ['from the details', failure('Wrong.', { line: 2, column: 1 })],
  ['from the words', failure('Invalid input (line 2, column 1).')],
])('the place is read %s', (_, error) => {
  expect(positionOf(error, cypher)).toEqual({ line: 2, column: 1, offset: 10, text: 'RETRUN n' })
})

test.each([
  ['no place', failure('Wrong.')],
  ['a line beyond the query', failure('Wrong.', { line: 9, column: 1 })],
  ['a place that is no number', failure('Wrong.', { line: 'two', column: 1 })],
])('%s gives none', (_, error) => {
  expect(positionOf(error, cypher)).toBeUndefined()
})

test('a long line is shown around the place', () => {
  const place = positionOf(
    failure('Wrong.', { line: 1, column: 200 }),
    `${'x'.repeat(199)}!${'y'.repeat(50)}`,
  )
  expect(place?.text[(place.column ?? 0) - 1]).toBe('!')
  expect(place?.offset).toBe(199)
})
