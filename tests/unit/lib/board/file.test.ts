import { replay } from '@/lib/board/commands'
import { parseBoardFile, toBoardFile } from '@/lib/board/file'
import { renamed, reopen } from '@/lib/board/reopen'
import type { Board } from '@/lib/board/state'
import { AppError } from '@/lib/errors'
import { link, node } from './board-fixture'

const nodes = [node('c'), node('a'), node('b')]
const links = [link('MET', 'a', 'b'), link('MET', 'b', 'c')]
const board: Board = replay([
  { type: 'add', nodes, links, positions: { a: { x: 1, y: 2 }, b: { x: 3, y: 4 }, c: { x: 500, y: 6 } } },
  { type: 'hide', ids: ['b'] },
  { type: 'pin', ids: ['b', 'c'], pinned: true },
  { type: 'limit', limits: { confidence: 0.6 } },
  { type: 'look', look: { colour: 'publisher' } },
  { type: 'put', item: { type: 'node', id: 'own:1', name: 'Mine' }, at: { x: 9, y: 9 } },
  { type: 'put', item: { type: 'link', id: 'own:2', source: 'own:1', target: 'b', label: 'knows' } },
  { type: 'put', item: { type: 'note', id: 'own:3', text: 'Ask', about: 'a|b' }, at: { x: 8, y: 8 } },
  { type: 'group', groups: [{ id: 'g', label: 'Both', members: ['a', 'b'], folded: true }] },
])
const graph = { nodes, links, missing: [] }

/** What `parseBoardFile` says of `content`. */
function failure(content: string): AppError {
  try {
    parseBoardFile(content)
  } catch (error) {
    if (error instanceof AppError) return error
  }
  throw new Error('It was read.')
}

test('a board comes back from its document as it was', () => {
  const file = parseBoardFile(JSON.stringify(toBoardFile(board, 'Mine')))
  expect(file.name).toBe('Mine')
  const opened = reopen(file, graph)
  expect(opened.board).toEqual(board)
  expect(Object.keys(opened.board.nodes)).toEqual(['c', 'a', 'b'])
  expect([opened.missing, opened.lost]).toEqual([[], null])
})

test('what is not in the graph is told by name, and saving again forgets nothing of it', () => {
  const file = toBoardFile(board, 'Mine')
  const without = { nodes: nodes.filter(({ id }) => id !== 'b'), links: [], missing: ['b'] }
  const opened = reopen(file, without)
  expect(opened.missing).toEqual([{ id: 'b', kind: 'Country', name: 'B' }])
  expect(Object.keys(opened.board.own)).toEqual(['own:1'])
  expect(opened.board.positions['own:3']).toBeUndefined()
  const saved = parseBoardFile(JSON.stringify(toBoardFile(opened.board, 'Mine', opened.lost)))
  const again = reopen(saved, graph).board
  const sorted = (list: readonly string[]) => list.toSorted()
  expect({ ...again, pinned: sorted(again.pinned) }).toEqual({ ...board, pinned: sorted(board.pinned) })
})

test('a document follows entities that have other ids now', () => {
  const file = renamed(toBoardFile(board, 'Mine'), new Map([['b', 'z']]))
  const opened = reopen(file, { nodes: [node('a'), node('z'), node('c')], links: [], missing: [] })
  expect(opened.missing).toEqual([])
  expect(opened.board.hidden).toEqual(['z'])
  expect(opened.board.positions['z']).toEqual({ x: 3, y: 4 })
  expect(opened.board.own['own:3']).toMatchObject({ about: 'a|z' })
  expect(opened.board.groups[0]?.members).toEqual(['a', 'z'])
})

test('an entity without a place settles where nothing stands', () => {
  const { a: _a, ...positions } = board.positions
  const opened = reopen({ ...toBoardFile(board, ''), positions }, graph)
  const at = opened.board.positions['a']
  expect(at).toBeDefined()
  expect([board.positions['b'], board.positions['c']]).not.toContainEqual(at)
})

describe('what is no board is refused with the remedy', () => {
  const good = toBoardFile(board, 'Mine')
  it.each([
    ['broken', '{"format":', 'bad_request', /no JSON.*Choose a file/u],
    ['foreign', '{"elements":[]}', 'bad_request', /holds no board.*Choose a file/u],
    ['newer', '{"format":"communique-board","version":9}', 'bad_request', /newer Communiqué.*Update/u],
    ['huge', ' '.repeat(4_000_001), 'too_large', /at most 4 MB/u],
    [
      'too many',
      JSON.stringify({
        ...good,
        entities: Array.from({ length: 2_001 }, (_, at) => ({ id: `e${at}`, kind: 'Country', name: '' })),
      }),
      'bad_request',
      /damaged at “entities”/u,
    ],
    [
      'nonsense places',
      JSON.stringify({ ...good, positions: { a: { x: 'far', y: null } } }),
      'bad_request',
      /damaged at “positions\.a\.x”/u,
    ],
    [
      'unknown kinds',
      JSON.stringify({ ...good, entities: [{ id: 'a', kind: 'Dragon', name: '' }] }),
      'bad_request',
      /entities\.0\.kind/u,
    ],
  ])('%s', (_, content, code, message) => {
    const error = failure(content)
    expect(error.code).toBe(code)
    expect(error.message).toMatch(message)
  })
})
