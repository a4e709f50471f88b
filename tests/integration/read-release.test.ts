import { closeDriver } from '@/graph/db'
import { readRelease } from '@/graph/queries'
import { releaseDetailSchema, type Statement } from '@/lib/api/schemas'
import { noble, writeSmallGraph } from '../support/small-graph'

beforeAll(writeSmallGraph)
afterAll(closeDriver)

/** What the releases state, each answer held to the contract. */
async function statements(...ids: string[]): Promise<Statement[]> {
  const details = await Promise.all(ids.map(readRelease))
  for (const detail of details) expect(releaseDetailSchema.parse(detail)).toEqual(detail)
  return details.flatMap(({ claims }) => claims)
}

test('who says it, as an entity with its names', async () => {
  const coordinated = (await statements('release-en')).find(({ relation }) => relation === 'COORDINATED')
  expect(coordinated?.saidBy).toMatchObject({ id: noble.id, name: noble.name, kind: 'Official' })
  expect(coordinated?.subject.names).toEqual(expect.any(Object))
})

test('in which office, and how it is meant', async () => {
  const claims = await statements('release-en', 'release-later')
  expect(claims.flatMap(({ qualifiers }) => Object.values(qualifiers))).toContain('Secretary General')
  expect(claims.map(({ modality }) => modality)).toContain('planned')
})

test('a figure with its value and what bounds it', async () => {
  const figures = (await statements('release-later')).flatMap(({ figure }) => figure ?? [])
  expect(figures).toMatchObject([{ measure: 'arrests', value: 442, low: null, in: null, period: null }])
})

test('mentions of officials have no role', async () => {
  const { mentions } = await readRelease('release-later')
  expect(mentions.map(({ role }) => role)).toEqual(mentions.map(() => null))
})
