import { countsOf, idsWith } from '@/lib/board/counts'
import { replay } from '@/lib/board/commands'
import { shownOf } from '@/lib/board/lines'
import { sharingOf } from '@/lib/board/share'
import { walk } from '@/lib/board/walk'
import { link, node } from './board-fixture'

const board = replay([
  {
    type: 'add',
    nodes: [node('op', 'Operation'), node('op2', 'Operation'), node('a'), node('b')],
    links: [
      link('PARTICIPATED_IN', 'a', 'op'),
      link('PARTICIPATED_IN', 'a', 'op2', { langs: ['fr', 'ar'] }),
      link('PARTICIPATED_IN', 'b', 'op', { modality: 'planned' }),
      link('FOLLOWED', 'op2', 'op'),
    ],
    positions: { op: { x: 0, y: 0 }, a: { x: 100, y: 0 }, b: { x: 90, y: 300 }, op2: { x: -100, y: 0 } },
  },
  { type: 'filter', facet: 'kind', value: 'Country', off: true },
])
const all = shownOf({ ...board, off: { ...board.off, kind: [] } })

describe('facets', () => {
  it('count everything on the board, hidden or not, in the order of the model', () => {
    const counts = countsOf(board)
    expect(counts.kind).toEqual([
      { value: 'Country', count: 2, off: true },
      { value: 'Operation', count: 2, off: false },
    ])
    expect(counts.relation.map(({ value, count }) => [value, count])).toEqual([
      ['PARTICIPATED_IN', 3],
      ['FOLLOWED', 1],
    ])
    expect(counts.language.map(({ value, count }) => [value, count])).toEqual([
      ['en', 3],
      ['ar', 1],
      ['fr', 1],
    ])
  })
  it.each([
    ['kind', 'Operation', ['op', 'op2']],
    ['relation', 'FOLLOWED', ['op2', 'op']],
    ['modality', 'planned', ['b', 'op']],
    ['language', 'ar', ['a', 'op2']],
  ] as const)('select by %s %s', (facet, value, ids) => {
    expect(idsWith(board, facet, value)).toEqual(ids)
  })
})

describe('what several share', () => {
  it('is linked to each of them', () => {
    const { shared, between } = sharingOf(all, ['op', 'op2'])
    expect(shared.map(({ id }) => id)).toEqual(['a'])
    expect(between.map(({ id }) => id)).toEqual(['op|op2'])
  })
  it('is nothing for one', () => {
    expect(sharingOf(all, ['op']).shared).toEqual([])
  })
})

it.each([
  ['right', 'a'],
  ['left', 'op2'],
  ['down', 'b'],
  ['up', undefined],
] as const)('walks %s along a link', (direction, to) => {
  expect(walk(all.lines, board.positions, 'op', direction)).toBe(to)
})
