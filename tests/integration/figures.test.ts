import { join } from 'node:path'
import { GET } from '@/app/api/figures/route'
import { closeDriver, execute } from '@/graph/db'
import { loadReleases } from '@/graph/load'
import { migrate } from '@/graph/migrations'
import { readDossier, readFigures } from '@/graph/queries'
import { wipe } from '@/graph/writes'
import { ownedFiguresSchema } from '@/lib/api/figures'

beforeAll(async () => {
  await migrate()
  await wipe()
  const source = '2008-07-10.soga-ii.en'
  await loadReleases([{ source, path: join('graph', 'samples', 'releases', `${source}.txt`) }])
})
afterAll(async () => {
  await wipe()
  await closeDriver()
})

const owners = async () =>
  (
    await execute<{ id: string }>(
      'MATCH (n:Entity)-[:REPORTED]->() RETURN DISTINCT n.id AS id ORDER BY id',
      {},
    )
  ).map(({ id }) => id)

test('figures of several entities are the highest answers of their dossiers', async () => {
  const ids = await owners()
  expect(ids.length).toBeGreaterThan(0)
  const { figures } = await readFigures([...ids, ...ids, 'nobody'])
  const dossiers = await Promise.all(ids.map(readDossier))
  const expected = dossiers.flatMap(({ node, figures: own }) =>
    own.map(({ measure, answers }) => [node.id, measure, Math.max(...answers.map(({ value }) => value))]),
  )
  const sorted = (rows: unknown[][]) => rows.map((row) => row.join(' ')).toSorted()
  expect(sorted(figures.map(({ owner, measure, value }) => [owner, measure, value]))).toEqual(
    sorted(expected),
  )
})

const ask = (query: string) =>
  GET(new Request(`http://localhost/api/figures?${query}`), { params: Promise.resolve({}) })

test('the route answers one measure only when it is asked for, and refuses one that there is not', async () => {
  const ids = (await owners()).join(',')
  const answer = await ask(`ids=${ids}&measure=arrests`)
  const { figures } = ownedFiguresSchema.parse(await answer.json())
  expect(new Set(figures.map(({ measure }) => measure))).toEqual(new Set(['arrests']))
  expect((await ask(`ids=${ids}&measure=love`)).status).toBe(400)
})
