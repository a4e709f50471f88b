import { GET as getNeighbours } from '@/app/api/entities/[id]/neighbours/route'
import { GET as getDossier } from '@/app/api/entities/[id]/route'
import { POST as postSubgraph } from '@/app/api/subgraph/route'
import { closeDriver, execute } from '@/graph/db'
import { dossierSchema, neighboursSchema, subgraphSchema } from '@/lib/api/schemas'
import { choicesOf, pageSizes, toAdd } from '@/lib/board/expand'
import { emptyBoard } from '@/lib/board/state'
import { emptyGraph } from '@/tests/support/graph'

const links = 100_000
/** Milliseconds for all that one expansion asks for; a few hundred on an idle machine. */
const bound = 10_000

const context = { params: Promise.resolve({ id: 'hub' }) }
const dossier = async () =>
  dossierSchema.parse(await (await getDossier(new Request('http://x/api/entities/hub'), context)).json())
const page = async (after?: string) => {
  const query = new URLSearchParams({
    relation: 'PARTICIPATED_IN',
    kind: 'Country',
    limit: '12',
    ...(after ? { after } : {}),
  })
  const response = await getNeighbours(new Request(`http://x/api/entities/hub/neighbours?${query}`), context)
  return neighboursSchema.parse(await response.json())
}

/** As many as one transaction has room for. */
const batch = 20_000

beforeAll(async () => {
  await emptyGraph()
  await execute(`CREATE (:Entity:Organisation {id: 'hub', name: 'Hub', degree: $links})`, { links }, 'write')
  for (let from = 0; from < links; from += batch)
    await execute(
      `MATCH (h:Entity {id: 'hub'})
       UNWIND range($from + 1, $from + $batch) AS at
       CREATE (:Entity:Country {id: 'n' + at, name: 'N' + at, degree: 1})
         -[:PARTICIPATED_IN {key: 'PARTICIPATED_IN:n' + at + ':hub:asserted', stories: 1, claims: 1,
           releases: 1, confidence: 0.9, modality: 'asserted'}]->(h)`,
      { from, batch },
      'write',
    )
}, 120_000)

afterAll(async () => {
  await emptyGraph()
  await closeDriver()
}, 120_000)

it('previews an entity of 100,000 links by counts, and a choice adds one page of them', async () => {
  const { counts, node } = await dossier()
  expect(counts).toEqual([{ relation: 'PARTICIPATED_IN', direction: 'in', kind: 'Country', count: links }])
  const [choice] = choicesOf({ ...emptyBoard, nodes: { hub: node } }, 'hub', counts)
  expect(choice?.total).toBe(links)
  expect(pageSizes.map((size) => choice && toAdd(choice, size))).toEqual(pageSizes)
})

it('answers preview, pages and the links between what they brought within bounds', async () => {
  await dossier() // what the database does once for a question is not what is measured
  const from = performance.now()
  await dossier()
  const first = await page()
  const second = await page(first.next ?? '')
  const ids = ['hub', ...[...first.nodes, ...second.nodes].map(({ id }) => id)]
  const request = new Request('http://x/api/subgraph', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ids }),
  })
  const graph = subgraphSchema.parse(
    await (await postSubgraph(request, { params: Promise.resolve({}) })).json(),
  )
  expect(performance.now() - from).toBeLessThan(bound)
  expect([first.total, first.nodes.length, second.nodes.length]).toEqual([links, 12, 12])
  expect(new Set(ids).size).toBe(25)
  expect([graph.nodes.length, graph.links.length]).toEqual([25, 24])
})

it('refuses a page of all of them with the most that one may have', async () => {
  const response = await getNeighbours(
    new Request(`http://x/api/entities/hub/neighbours?limit=${links}`),
    context,
  )
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ error: { code: 'bad_request' } })
})
