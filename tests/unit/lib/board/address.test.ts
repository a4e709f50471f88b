import { addressLimit, parseAddress, toAddress } from '@/lib/board/address'
import { replay } from '@/lib/board/commands'
import { emptyBoard } from '@/lib/board/state'
import { link, node } from './board-fixture'

const board = replay([
  {
    type: 'add',
    nodes: [node('country-cn'), node('operation-é', 'Operation'), node('official-a', 'Official')],
    links: [link('PARTICIPATED_IN', 'country-cn', 'operation-é')],
    positions: {},
  },
  { type: 'hide', ids: ['official-a'] },
  { type: 'filter', facet: 'publisher', value: 'Police, Interior & Co', off: true },
  { type: 'filter', facet: 'kind', value: 'Offence', off: true },
  { type: 'arrange', layout: 'layers', positions: {} },
])

it('reads back everything that it writes', () => {
  const selection = { nodes: ['country-cn', 'operation-é'], line: null }
  expect(parseAddress(toAddress(board, selection))).toEqual({
    nodes: ['country-cn', 'operation-é', 'official-a'],
    hidden: ['official-a'],
    selection,
    off: board.off,
    layout: 'layers',
    limits: emptyBoard.limits,
    look: emptyBoard.look,
    groups: { rules: [], lists: [], open: [] },
    board: null,
    query: '',
    question: '',
    cut: false,
  })
})

it('names a saved board by its id and what is selected on it; anything else is no id', () => {
  const id = '0f8fad5b-d9cb-469f-a165-70867728950e'
  const selection = { nodes: ['country-cn'], line: null }
  const text = toAddress(board, selection, id)
  expect(text).toBe(`board=${id}&selected=country-cn`)
  expect(parseAddress(text)).toMatchObject({ board: id, nodes: [], selection })
  expect(parseAddress('board=<script>&selected=x')).toMatchObject({ board: null, selection: { nodes: [] } })
})

it('reads back a line', () => {
  const selection = { nodes: [], line: 'country-cn|operation-é' }
  expect(parseAddress(toAddress(board, selection)).selection).toEqual(selection)
})

it.each([
  ['MET:official-b:official-a:asserted', 'official-a|official-b'],
  ['LOCATED_IN:facility-x:country-sg:planned', 'country-sg|facility-x'],
])('takes the key of a link, %s, for the line that it is on', (key, line) => {
  const params = new URLSearchParams({ nodes: 'official-a,official-b', selected: key })
  expect(parseAddress(params.toString()).selection).toEqual({ nodes: [], line })
})

it.each(['KISSED:a:b:asserted', 'MET:a:b:certainly', 'MET:a', 'a:b:c:d'])(
  'does not take %s for a link',
  (key) => {
    expect(parseAddress(`nodes=a,b&selected=${key}`).selection).toEqual({ nodes: [], line: null })
  },
)

it('passes over what it does not know', () => {
  const address = parseAddress(
    'nodes=a,,a,b&hidden=b,c&selected=c&layout=spiral&no-kind=Ghost&no-kind=Country&x=1',
  )
  expect(address).toMatchObject({
    nodes: ['a', 'b'],
    hidden: ['b'],
    selection: { nodes: [], line: null },
    layout: 'force',
    off: { ...emptyBoard.off, kind: ['Country'] },
  })
})

it('opens no more than the limit and says so', () => {
  const list = (count: number) => Array.from({ length: count }, (_, at) => `n${at}`).join(',')
  expect(parseAddress(`nodes=${list(addressLimit)}`).cut).toBe(false)
  const cut = parseAddress(`nodes=${list(addressLimit + 1)}`)
  expect([cut.nodes.length, cut.cut]).toEqual([addressLimit, true])
})

it('is empty for an empty board, whatever its layout', () => {
  expect(toAddress({ ...emptyBoard, layout: 'circle' })).toBe('')
})
