import { join } from 'node:path'
import { GET as getOfEntity } from '@/app/api/entities/[id]/figures/route'
import { GET } from '@/app/api/figures/route'
import { closeDriver, execute } from '@/graph/db'
import { loadReleases } from '@/graph/load'
import { migrate } from '@/graph/migrations'
import { readDossier, readEntityFigures, readFigures, readRelease } from '@/graph/queries'
import { wipe } from '@/graph/writes'
import { ownedFiguresSchema, toldFiguresSchema } from '@/lib/api/figures'

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

test('a series answers the figures of its editions as well, each with the sentence that publishes it', async () => {
  const [series] = await execute<{ id: string; edition: string }>(
    'MATCH (edition)-[:EDITION_OF]->(series) RETURN series.id AS id, edition.id AS edition',
    {},
  )
  if (!series) throw new Error('The release names no series.')
  const answer = await getOfEntity(new Request('http://localhost/api/entities/figures'), {
    params: Promise.resolve({ id: series.id }),
  })
  const { figures } = toldFiguresSchema.parse(await answer.json())
  const [own, editions] = await Promise.all([readDossier(series.id), readDossier(series.edition)])
  expect(figures.map(({ id }) => id).toSorted()).toEqual(
    [...own.figures, ...editions.figures].map(({ id }) => id).toSorted(),
  )
  const answers = figures.flatMap((figure) => figure.answers)
  expect(answers.length).toBeGreaterThan(3)
  for (const { release, sentence, sentenceStart, start, end, quote } of answers) {
    const { text } = (await readRelease(release.id)).release
    expect(text.slice(sentenceStart, sentenceStart + sentence.length)).toBe(sentence)
    expect(text.slice(start, end)).toBe(quote)
  }
  const [first] = figures
  expect((await readEntityFigures(first?.id ?? '')).figures).toEqual([first])
  await expect(readEntityFigures('nobody')).rejects.toMatchObject({ code: 'not_found' })
})
