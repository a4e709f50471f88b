import { closeDriver, execute } from '@/graph/db'
import { runQuery } from '@/graph/gateway'
import { readSubgraph } from '@/graph/queries'
import { wipe } from '@/graph/writes'
import { replay } from '@/lib/board/commands'
import { cypherText, toCypher } from '@/lib/board/cypher'
import { boardOf } from '@/lib/board/address-board'
import { shownOf } from '@/lib/board/lines'
import { emptyBoard } from '@/lib/board/state'
import { boardViewOf } from '@/lib/results/board'
import { writeSmallGraph } from '../support/small-graph'

beforeAll(writeSmallGraph)
afterAll(async () => {
  await wipe()
  await closeDriver()
})

const boardOfAll = async () => {
  const rows = await execute<{ id: string }>('MATCH (n:Entity|Figure) RETURN n.id AS id ORDER BY id')
  const graph = await readSubgraph(rows.map(({ id }) => id))
  return replay([{ type: 'add', ...graph, positions: {} }])
}

/** The same board with something of it not shown. */
const lookedAt = async (what: string) => {
  const all = await boardOfAll()
  const [first] = Object.keys(all.nodes)
  const [link] = Object.values(all.links)
  const board = {
    everything: all,
    'one entity hidden': replay([{ type: 'hide', ids: [first ?? ''] }], all),
    'one relation hidden': replay(
      [{ type: 'filter', facet: 'relation', value: link?.relation ?? '', off: true }],
      all,
    ),
    'a limit and another layout': replay(
      [
        { type: 'limit', limits: { degree: 1, undated: false } },
        { type: 'arrange', layout: 'layers', positions: {} },
      ],
      all,
    ),
    nothing: replay([{ type: 'hide-others', ids: [] }], all),
  }[what]
  return board ?? all
}
const looks = [
  'everything',
  'one entity hidden',
  'one relation hidden',
  'a limit and another layout',
  'nothing',
]

test.each(looks)('the Cypher of a board gives exactly what it shows: %s', async (what) => {
  const board = await lookedAt(what)
  const shown = shownOf(board)
  expect(shown.nodes.length > 0).toBe(what !== 'nothing')
  const result = await runQuery({ cypher: toCypher(board, shown), who: 'test' })
  expect(result.nodes.toSorted()).toEqual(shown.nodes.map(({ id }) => id))
  expect(result.links.toSorted()).toEqual(shown.links.map(({ key }) => key).toSorted())
})

test.each(looks)('opening what that Cypher gives makes the same board: %s', async (what) => {
  const board = await lookedAt(what)
  const result = await runQuery({ cypher: toCypher(board, shownOf(board)), who: 'test' })
  const view = boardViewOf(result)
  expect(view === undefined).toBe(what === 'everything')
  const nodes = [...result.nodes, ...(view?.also ?? [])]
  const again = boardOf({ ...emptyBoard, ...view, nodes }, await readSubgraph(nodes))
  const sets = (each: typeof board) => ({
    nodes: Object.keys(each.nodes).toSorted(),
    links: Object.keys(each.links).toSorted(),
    hidden: each.hidden.toSorted(),
    layout: each.layout,
    shown: shownOf(each).nodes.map(({ id }) => id),
    drawn: shownOf(each).links.map(({ key }) => key),
  })
  expect(sets(again)).toEqual(sets(board))
})

test.each(["it's", 'a\\', '\\u0027', '\\\\u0027 RETURN 1 //', 'a\nb\t"`', '\u2028 سوغا 🚓'])(
  '%j is the same text after Cypher has read it',
  async (text) => {
    const [row] = await execute<{ text: string }>(`RETURN ${cypherText(text)} AS text`)
    expect(row?.text).toBe(text)
  },
)
