import { closeDriver, execute } from '@/graph/db'
import { runQuery } from '@/graph/gateway'
import { readSubgraph } from '@/graph/queries'
import { wipe } from '@/graph/writes'
import { replay } from '@/lib/board/commands'
import { cypherText, toCypher } from '@/lib/board/cypher'
import { shownOf } from '@/lib/board/lines'
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

test.each(['everything', 'one entity hidden', 'one relation hidden', 'nothing'])(
  'the Cypher of a board gives exactly what it shows: %s',
  async (what) => {
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
      nothing: replay([{ type: 'hide-others', ids: [] }], all),
    }[what]
    const shown = shownOf(board ?? all)
    expect(shown.nodes.length > 0).toBe(what !== 'nothing')
    const result = await runQuery({ cypher: toCypher(board ?? all, shown), who: 'test' })
    expect(result.nodes.toSorted()).toEqual(shown.nodes.map(({ id }) => id))
    expect(result.links.toSorted()).toEqual(shown.links.map(({ key }) => key).toSorted())
  },
)

test.each(["it's", 'a\\', '\\u0027', '\\\\u0027 RETURN 1 //', 'a\nb\t"`', '\u2028 سوغا 🚓'])(
  '%j is the same text after Cypher has read it',
  async (text) => {
    const [row] = await execute<{ text: string }>(`RETURN ${cypherText(text)} AS text`)
    expect(row?.text).toBe(text)
  },
)
