import type { LinkCount } from '@/lib/api/schemas'
import { replay } from '@/lib/board/commands'
import { choicesOf, chosenAtFirst, linkTotal, newcomers, toAdd } from '@/lib/board/expand'
import { link, node } from './board-fixture'

const board = replay([
  {
    type: 'add',
    nodes: [node('op', 'Operation'), node('a')],
    links: [link('PARTICIPATED_IN', 'a', 'op')],
    positions: {},
  },
])
const counts: LinkCount[] = [
  { relation: 'REPORTED', direction: 'out', kind: 'Figure', count: 50 },
  { relation: 'PARTICIPATED_IN', direction: 'in', kind: 'Country', count: 30 },
  { relation: 'FOLLOWED', direction: 'in', kind: 'Operation', count: 1 },
  { relation: 'FOLLOWED', direction: 'out', kind: 'Operation', count: 2 },
]

it('counts by relation and kind, both directions together, most first and figures last', () => {
  expect(choicesOf(board, 'op', counts)).toMatchObject([
    { relation: 'PARTICIPATED_IN', kind: 'Country', total: 30, shown: 1, ways: ['inverse'] },
    { relation: 'FOLLOWED', kind: 'Operation', total: 3, shown: 0, ways: ['inverse', 'forward'] },
    { relation: 'REPORTED', kind: 'Figure', total: 50, shown: 0, ways: ['forward'] },
  ])
})

it('adds a page at most and never what is there', () => {
  const [countries, operations] = choicesOf(board, 'op', counts)
  expect([countries && toAdd(countries, 10), operations && toAdd(operations, 10)]).toEqual([10, 3])
  expect([countries && toAdd(countries, 25), countries && toAdd(countries, 50)]).toEqual([25, 29])
})

it('ticks everything with something to add but figures', () => {
  expect(choicesOf(board, 'op', counts).map(chosenAtFirst)).toEqual([true, true, false])
})

it('does not count figures among the links of a node', () => {
  expect(linkTotal(counts)).toBe(33)
})

it('finds who is new, each once', () => {
  expect(newcomers(board, [node('a'), node('b'), node('b')]).map(({ id }) => id)).toEqual(['b'])
})
