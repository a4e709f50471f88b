import type { Command } from '@/lib/board/commands'
import { apply, replay } from '@/lib/board/commands'
import { emptyBoard } from '@/lib/board/state'
import { link, node } from './board-fixture'

const add: Command = {
  type: 'add',
  nodes: [node('op', 'Operation'), node('a')],
  links: [link('PARTICIPATED_IN', 'a', 'op')],
  positions: { op: { x: 0, y: 0 }, a: { x: 10, y: 10 } },
}

const expand = (parent: string, brought: string[], next: string | null = null): Command => ({
  type: 'expand',
  parent,
  pages: [{ parent, relation: 'PARTICIPATED_IN', kind: 'Country', brought, next }],
  total: 9,
  nodes: brought.map((id) => node(id)),
  links: brought.map((id) => link('PARTICIPATED_IN', id, parent)),
  positions: Object.fromEntries(brought.map((id, at) => [id, { x: 100 * at, y: 200 }])),
})

const board = replay([add])

describe('adding', () => {
  it('puts nodes, fitting links and positions on the board', () => {
    expect(Object.keys(board.nodes)).toEqual(['op', 'a'])
    expect(Object.keys(board.links)).toEqual(['PARTICIPATED_IN:a:op:asserted'])
    expect(board.positions.a).toEqual({ x: 10, y: 10 })
  })

  it('leaves out a link with an end that is not there', () => {
    const more = apply(board, { ...add, links: [link('PARTICIPATED_IN', 'nowhere', 'op')] })
    expect(Object.keys(more.links)).toEqual(['PARTICIPATED_IN:a:op:asserted'])
  })

  it('keeps the place of what is already there and shows what was hidden', () => {
    const hidden = apply(board, { type: 'hide', ids: ['a'] })
    const again = apply(hidden, { ...add, positions: { a: { x: 99, y: 99 } } })
    expect(again.positions.a).toEqual({ x: 10, y: 10 })
    expect(again.hidden).toEqual([])
  })
})

describe('expanding and collapsing', () => {
  it('moves nothing that was there', () => {
    const grown = apply(board, expand('op', ['b', 'c']))
    expect(grown.positions).toMatchObject(board.positions)
    expect(grown.totals).toEqual({ op: 9 })
  })

  it('takes away exactly what the expansion brought', () => {
    const grown = apply(board, expand('op', ['b', 'c']))
    const { nodes, links, positions, totals, expansions } = apply(grown, { type: 'collapse', parent: 'op' })
    expect({ nodes, links, positions, totals, expansions }).toEqual({
      nodes: board.nodes,
      links: board.links,
      positions: board.positions,
      totals: {},
      expansions: [],
    })
  })

  it('takes with it what was expanded from what it brought, and nothing added by hand', () => {
    const grown = replay([
      add,
      expand('op', ['b']),
      expand('b', ['d']),
      { type: 'add', nodes: [node('hand')], links: [link('PARTICIPATED_IN', 'hand', 'op')], positions: {} },
    ])
    const rest = apply(grown, { type: 'collapse', parent: 'op' })
    expect(Object.keys(rest.nodes)).toEqual(['op', 'a', 'hand'])
    expect(Object.keys(rest.links)).toEqual([
      'PARTICIPATED_IN:a:op:asserted',
      'PARTICIPATED_IN:hand:op:asserted',
    ])
  })

  it('never takes the parent itself when an expansion leads back to it', () => {
    const grown = replay([add, expand('op', ['b']), expand('b', ['op'])])
    expect(apply(grown, { type: 'collapse', parent: 'op' }).nodes.op).toBeDefined()
  })

  it('joins a second page to the first, so that one collapse takes both', () => {
    const grown = replay([add, expand('op', ['b'], 'cursor'), expand('op', ['c'])])
    expect(grown.expansions).toEqual([
      { parent: 'op', relation: 'PARTICIPATED_IN', kind: 'Country', brought: ['b', 'c'], next: null },
    ])
    expect(Object.keys(apply(grown, { type: 'collapse', parent: 'op' }).nodes)).toEqual(['op', 'a'])
  })
})

describe('what changes nothing', () => {
  const cases: [string, Command][] = [
    ['hiding what is not there', { type: 'hide', ids: ['nowhere'] }],
    ['collapsing what was not expanded', { type: 'collapse', parent: 'a' }],
    ['unpinning what is not pinned', { type: 'pin', ids: ['a'], pinned: false }],
    ['showing what is not off', { type: 'filter', facet: 'kind', value: 'Country', off: false }],
  ]
  it.each(cases)('%s leaves the same board', (_, command) => {
    expect(apply(board, command)).toBe(board)
  })
  it('clearing an empty board leaves it', () => {
    expect(apply(emptyBoard, { type: 'clear' })).toBe(emptyBoard)
  })
})

describe('hiding, pinning and filtering', () => {
  it('hides all others', () => {
    expect(apply(board, { type: 'hide-others', ids: ['op'] }).hidden).toEqual(['a'])
  })
  it('shows everything again, whatever hid it', () => {
    const little = replay([
      add,
      { type: 'hide', ids: ['a'] },
      { type: 'filter', facet: 'relation', value: 'PARTICIPATED_IN', off: true },
    ])
    const all = apply(little, { type: 'show-all' })
    expect([all.hidden, all.off]).toEqual([[], emptyBoard.off])
  })
  it('pins and unpins', () => {
    const pinned = apply(board, { type: 'pin', ids: ['a'], pinned: true })
    expect(pinned.pinned).toEqual(['a'])
    expect(apply(pinned, { type: 'pin', ids: ['a'], pinned: false }).pinned).toEqual([])
  })
})

describe('limits and looks', () => {
  it('change what is named and leave the rest', () => {
    const limited = apply(board, { type: 'limit', limits: { confidence: 0.6 } })
    expect(limited.limits).toEqual({ ...emptyBoard.limits, confidence: 0.6 })
    expect(apply(limited, { type: 'limit', limits: { confidence: 0.6 } })).toBe(limited)
    expect(apply(board, { type: 'look', look: { colour: 'community' } }).look.colour).toBe('community')
  })
  it('give way to showing all', () => {
    const limited = apply(board, { type: 'limit', limits: { degree: 4 } })
    expect(apply(limited, { type: 'show-all' }).limits).toEqual(emptyBoard.limits)
  })
})

describe('groups', () => {
  const three = replay([{ ...add, nodes: [...add.nodes, node('b'), node('c')] }])
  const grouped = apply(three, {
    type: 'group',
    groups: [{ id: 'g', label: 'Both', members: ['a', 'b', 'gone'], folded: true }],
  })
  it('hold members that are on the board', () => {
    expect(grouped.groups).toEqual([{ id: 'g', label: 'Both', members: ['a', 'b'], folded: true }])
  })
  it('give up members to a newer group, and end with fewer than two', () => {
    const next = apply(grouped, {
      type: 'group',
      groups: [{ id: 'h', label: 'Others', members: ['b', 'c'], folded: false }],
    })
    expect(next.groups.map(({ id }) => id)).toEqual(['h'])
  })
  it('open and fold', () => {
    const open = apply(grouped, { type: 'fold', ids: ['g'], folded: false })
    expect(open.groups[0]?.folded).toBe(false)
    expect(apply(open, { type: 'fold', ids: ['g'], folded: false })).toBe(open)
  })
  it('can be taken apart', () => {
    expect(apply(grouped, { type: 'ungroup', ids: ['g'] }).groups).toEqual([])
    expect(apply(grouped, { type: 'ungroup', ids: ['unknown'] })).toBe(grouped)
  })
})

describe('one’s own things', () => {
  const own = replay(
    [
      { type: 'put', item: { type: 'node', id: 'own:1', name: 'Informant' }, at: { x: 5, y: 6 } },
      { type: 'put', item: { type: 'link', id: 'own:2', source: 'own:1', target: 'a', label: 'knows' } },
      { type: 'put', item: { type: 'note', id: 'own:3', text: 'Ask again', about: 'a|op' } },
    ],
    board,
  )
  it('are kept apart from what releases say', () => {
    expect(Object.keys(own.own)).toEqual(['own:1', 'own:2', 'own:3'])
    expect(Object.keys(own.nodes)).toEqual(['op', 'a'])
    expect(own.positions['own:1']).toEqual({ x: 5, y: 6 })
  })
  it('need ends that are there', () => {
    const item = { type: 'link', id: 'own:4', source: 'own:1', target: 'gone', label: 'knows' } as const
    expect(apply(own, { type: 'put', item })).toBe(own)
  })
  it('go with what they hang on', () => {
    expect(Object.keys(apply(own, { type: 'remove', ids: ['a'] }).own)).toEqual(['own:1'])
    expect(Object.keys(apply(own, { type: 'remove', ids: ['own:1'] }).own)).toEqual(['own:3'])
  })
})
