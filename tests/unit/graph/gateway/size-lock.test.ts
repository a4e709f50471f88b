import { queryLimits } from '@/graph/gateway/limits'
import { checkSize } from '@/graph/gateway/size-lock'

const check =
  (cypher: string, params: Record<string, unknown> = {}) =>
  () =>
    checkSize(cypher, params, queryLimits)

test.each([
  [
    'a board as Cypher',
    `WITH [${Array.from({ length: 2000 }, (_, at) => `'country-${at}'`).join(', ')}] AS ids RETURN ids`,
  ],
  ['brackets that are text', `RETURN '${'('.repeat(5000)}' AS a, "${'['.repeat(5000)}" AS b`],
  ['a loop over what was found', 'MATCH (n) WITH collect(n) AS all RETURN [x IN all | x.name]'],
  ['a short range in a loop', 'RETURN reduce(s = 0, i IN range(0, size(list) - 1) | s + i)'],
  ['a long range without a loop', 'UNWIND range(1, 100000000) AS x RETURN count(x)'],
  ['twice negated', 'RETURN NOT (NOT true)'],
])('%s is not too much', (_, cypher) => {
  expect(check(cypher)).not.toThrow()
})

test.each([
  [
    'a loop over a long range',
    'RETURN reduce(s = 0, i IN range(1, 1000000) | s + i)',
    {},
    'range(1, 1000000)',
  ],
  ['a range of a parameter', 'RETURN [x IN range(1, $n) | x]', { n: 10_000_000 }, 'range(1, $n)'],
  ['a range of a name', 'WITH 9 AS n RETURN [x IN range(1, n) | x]', {}, 'range(1, n)'],
  ['a long list in one row', 'RETURN range(1, 1000000000)', {}, 'range(1, 1000000000)'],
  ['a long list in a list', 'UNWIND [range(1, 1000000000)] AS l RETURN l', {}, 'range(1, 1000000000)'],
  ['three loops', 'RETURN [a IN [1] | [b IN [1] | [c IN [1] | c]]]', {}, 'loops over lists'],
  ['brackets', `RETURN ${'('.repeat(101)}1${')'.repeat(101)}`, {}, 'brackets'],
  ['braces', `RETURN ${'{a: '.repeat(11)}1${'}'.repeat(11)}`, {}, 'braces'],
  ['points', `RETURN a${'.a'.repeat(41)}`, {}, 'points'],
  ['a deep parameter', 'RETURN $x', { x: JSON.parse(`${'['.repeat(60)}${']'.repeat(60)}`) }, 'nests'],
  ['a long parameter', 'RETURN $x', { x: 'x'.repeat(2_000_001) }, 'characters'],
])('%s is refused by name', (_, cypher, params, named) => {
  expect(check(cypher, params)).toThrow(named)
})
