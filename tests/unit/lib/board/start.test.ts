import { apply } from '@/lib/board/commands'
import {
  firstRing,
  secondRings,
  startBoard,
  startSize,
  strongestNeighbours,
  worthExpanding,
} from '@/lib/board/start'
import { link, node } from './board-fixture'

const countries = Array.from({ length: 20 }, (_, at) => node(`c${at}`))

it('takes the strongest neighbours first, each once, and no figures', () => {
  const page = {
    nodes: [node('c1'), node('c2'), node('f', 'Figure')],
    links: [
      link('PARTICIPATED_IN', 'c1', 'op', { stories: 1 }),
      link('REPORTED', 'op', 'f', { stories: 9 }),
      link('SUPPORTED', 'c2', 'op', { stories: 4 }),
      link('PARTICIPATED_IN', 'c2', 'op', { stories: 2 }),
    ],
  }
  expect(strongestNeighbours('op', page, firstRing).map(({ id }) => id)).toEqual(['c2', 'c1'])
  expect(strongestNeighbours('op', page, 1).map(({ id }) => id)).toEqual(['c2'])
})

it('goes on from neither hubs nor ends', () => {
  const nodes = [
    node('hub', 'Organisation', { degree: 400 }),
    node('end', 'Place', { degree: 1 }),
    node('mid'),
  ]
  expect(worthExpanding(nodes).map(({ id }) => id)).toEqual(['mid'])
})

it('stops at the size of a board that can be read, and brings nobody twice', () => {
  const first = countries.slice(0, 10)
  const page = (parent: string) => ({
    parent,
    page: {
      nodes: countries.slice(8).concat(Array.from({ length: 20 }, (_, at) => node(`${parent}-${at}`))),
      links: [
        link('MET', parent, 'c9'),
        ...Array.from({ length: 20 }, (_, at) => link('MET', parent, `${parent}-${at}`)),
      ],
    },
  })
  const brought = secondRings(
    'op',
    first,
    first.map(({ id }) => page(id)),
  ).flatMap(({ nodes }) => nodes)
  expect(brought).toHaveLength(startSize - 1 - first.length)
  expect(new Set(brought.map(({ id }) => id)).size).toBe(brought.length)
  expect(brought.map(({ id }) => id)).not.toContain('c9')
})

it('makes a board that collapses to what was found', () => {
  const graph = {
    nodes: [node('op', 'Operation'), node('c1'), node('c2')],
    links: [link('PARTICIPATED_IN', 'c1', 'op'), link('SECONDED_TO', 'c2', 'c1')],
    missing: [],
  }
  const board = startBoard(
    graph,
    'op',
    [
      { parent: 'op', nodes: [node('c1')] },
      { parent: 'c1', nodes: [node('c2')] },
    ],
    12,
  )
  expect(Object.keys(board.nodes)).toEqual(['op', 'c1', 'c2'])
  expect(board.totals).toEqual({ op: 12 })
  expect(Object.keys(board.positions)).toHaveLength(3)
  expect(Object.keys(apply(board, { type: 'collapse', parent: 'op' }).nodes)).toEqual(['op'])
})
