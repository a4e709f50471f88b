import { replay } from '@/lib/board/commands'
import { cypherText, toCypher } from '@/lib/board/cypher'
import { shownOf } from '@/lib/board/lines'
import { link, node } from './board-fixture'

const nodes = [node('b'), node('a'), node('c')]
const links = [link('MET', 'a', 'b'), link('LED', 'b', 'c')]
const board = replay([
  { type: 'add', nodes, links, positions: {} },
  { type: 'filter', facet: 'relation', value: 'LED', off: true },
])

test('ids come sorted, hidden entities are left out and hidden links named', () => {
  const cypher = toCypher(board, shownOf(board))
  expect(cypher).toContain("WITH [\n  'a',\n  'b',\n  'c'\n] AS ids")
  expect(cypher).toContain("AND NOT r.key IN [\n  'LED:b:c:asserted'\n]")
  const fewer = replay([{ type: 'hide', ids: ['c'] }], board)
  expect(toCypher(fewer, shownOf(fewer))).toContain("WITH [\n  'a',\n  'b'\n] AS ids")
})

test('what is not shown, and why, stands in a column of its own; a board that shows all has none', () => {
  const fewer = replay([{ type: 'hide', ids: ['c'] }], board)
  expect(toCypher(fewer, shownOf(fewer))).toContain(
    "{also: ['c'], hidden: ['c'], off: {kind: [], relation: ['LED'], modality: [], language: [], publisher: []}, limits: {",
  )
  const whole = replay([{ type: 'show-all' }], board)
  expect(toCypher(whole, shownOf(whole))).not.toContain('AS board')
})

test('the order in which things came does not matter', () => {
  const other = replay([
    { type: 'add', nodes: nodes.toReversed(), links: links.toReversed(), positions: {} },
    { type: 'filter', facet: 'relation', value: 'LED', off: true },
  ])
  expect(toCypher(other, shownOf(other))).toBe(toCypher(board, shownOf(board)))
})

test.each([
  ["it's", String.raw`'it\u005C\u0027s'`],
  ['a\\', String.raw`'a\u005C\u005C'`],
  ['\\u0027', String.raw`'\u005C\u005Cu0027'`],
  ['a\nb', String.raw`'a\u000Ab'`],
  ['سوغا', "'سوغا'"],
])('%j as a literal cannot end early', (text, literal) => {
  expect(cypherText(text)).toBe(literal)
})
