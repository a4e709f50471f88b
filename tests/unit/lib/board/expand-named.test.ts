import { replay } from '@/lib/board/commands'
import { neighboursIn, pagesOf } from '@/lib/board/expand-named'
import { link, node } from './board-fixture'

const found = {
  nodes: [node('op', 'Operation'), node('a'), node('b'), node('c', 'Official')],
  links: [
    link('PARTICIPATED_IN', 'a', 'op'),
    link('SUPPORTED', 'a', 'op'),
    link('PARTICIPATED_IN', 'b', 'op'),
    link('SPOKE_ABOUT', 'c', 'op'),
  ],
  next: null,
  total: 4,
}

it('gives each neighbour once with its links, and not the entity itself', () => {
  expect(neighboursIn('op', found).map(({ node: { id }, links }) => [id, links.length])).toEqual([
    ['a', 2],
    ['b', 1],
    ['c', 1],
  ])
})

it('adds picked neighbours as expansions that collapse again and go on where they were', () => {
  const first = {
    parent: 'op',
    relation: 'PARTICIPATED_IN',
    kind: 'Country',
    brought: ['b'],
    next: 'page 2',
  } as const
  const before = replay([
    { type: 'add', nodes: [node('op', 'Operation')], links: [], positions: {} },
    {
      type: 'expand',
      parent: 'op',
      pages: [first],
      total: 340,
      nodes: [node('b')],
      links: [],
      positions: {},
    },
  ])
  const pages = pagesOf(before, 'op', neighboursIn('op', found))
  expect(pages).toEqual([
    { parent: 'op', relation: 'PARTICIPATED_IN', kind: 'Country', brought: ['a'], next: 'page 2' },
    { parent: 'op', relation: 'SPOKE_ABOUT', kind: 'Official', brought: ['c'], next: null },
  ])
  const after = replay(
    [
      {
        type: 'expand',
        parent: 'op',
        pages,
        total: 340,
        nodes: found.nodes.slice(1),
        links: found.links,
        positions: {},
      },
      { type: 'collapse', parent: 'op' },
    ],
    before,
  )
  expect(Object.keys(after.nodes)).toEqual(['op'])
})
