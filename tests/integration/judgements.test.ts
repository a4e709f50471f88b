import { GET as list, POST as post } from '@/app/api/judgements/route'
import { DELETE as undo } from '@/app/api/judgements/[id]/route'
import {
  readBriefingInput,
  readChecksum,
  readDossier,
  readEntityEvidence,
  readEntityFigures,
  readEvidence,
  readFigures,
  readJudgements,
  readLink,
  readPaths,
} from '@/graph/queries'
import { judge, rebuild, undoJudgement, withdrawRelease, wipe } from '@/graph/writes'
import { judgedSchema, judgementListSchema } from '@/lib/api/judgements'
import type { Extraction } from '@/lib/model'
import { useEmptyGraph, writeAll } from '../support/graph'
import { english, ids, later, scenario } from '../support/scenario'

useEmptyGraph()

const led = `LED:${ids.bureau}:${ids.lantern}:asserted`
const about = `EDITION_OF:${ids.lantern}:${ids.beacon}:asserted`

const anyPath = { mode: 'shortest', k: 1, steps: 4, hubs: 'weigh', timed: false, relations: [] } as const

/** The words of `release` that say what the link of `key` says. */
async function wordsOf(key: string, { release }: Extraction = english) {
  const { evidence } = await readEvidence(key)
  const words = evidence.find((one) => one.release.id === release.id)
  if (!words) throw new Error(`${release.id} does not state ${key}.`)
  return { link: key, release: release.id, start: words.start, end: words.end, note: '' }
}

test('a rejected sentence supports nothing; undoing it gives exactly the graph before', async () => {
  await writeAll(scenario)
  const before = await readChecksum()
  const { id, quote } = await judge({ ...(await wordsOf(led)), verdict: 'rejected' })
  expect(await readLink(led)).toMatchObject({ claims: 2, releases: 2, stories: 2 })
  const shown = (await readEvidence(led)).evidence.filter(({ judgements }) => judgements?.length)
  expect(shown.map((one) => [one.quote, one.judgements?.[0]?.verdict])).toEqual([[quote, 'rejected']])
  expect(await readChecksum()).not.toBe(before)
  await undoJudgement(id)
  expect(await readChecksum()).toBe(before)
  expect((await readJudgements({ link: led })).judgements).toMatchObject([{ id, stands: false }])
})

test('a link whose last sentence is rejected is gone, and its ends count one less', async () => {
  await writeAll(scenario)
  const before = await readChecksum()
  const { degree } = (await readDossier(ids.beacon)).node
  const { id } = await judge({ ...(await wordsOf(about)), verdict: 'rejected', note: 'another operation' })
  await expect(readLink(about)).rejects.toMatchObject({ code: 'not_found' })
  expect((await readDossier(ids.beacon)).node.degree).toBe(degree - 1)
  const { judgements } = await readJudgements({ entity: ids.beacon })
  expect(judgements).toMatchObject([{ id, note: 'another operation', release: { id: english.release.id } }])
  await undoJudgement(id)
  expect(await readChecksum()).toBe(before)
})

test('a confirmed sentence counts with confidence 1, and the last decision counts', async () => {
  await writeAll([english])
  const words = await wordsOf(led)
  const { confidence } = await readLink(led)
  expect(confidence).toBeLessThan(1)
  const confirmed = await judge({ ...words, verdict: 'confirmed' })
  expect((await readLink(led)).confidence).toBe(1)
  const rejected = await judge({ ...words, verdict: 'rejected' })
  await expect(readLink(led)).rejects.toMatchObject({ code: 'not_found' })
  await undoJudgement(rejected.id)
  expect((await readLink(led)).confidence).toBe(1)
  await undoJudgement(confirmed.id)
  expect((await readLink(led)).confidence).toBe(confidence)
})

test('a note changes nothing but is read with its sentence', async () => {
  await writeAll(scenario)
  const before = await readChecksum()
  await judge({ ...(await wordsOf(led)), verdict: 'noted', note: 'ask the bureau' })
  expect(await readChecksum()).toBe(before)
  const notes = (await readEvidence(led)).evidence.flatMap(({ judgements }) => judgements ?? [])
  expect(notes).toMatchObject([{ verdict: 'noted', note: 'ask the bureau', by: 'this desk', stands: false }])
})

test('a rejected answer leaves its figure; without any the figure is gone until it is undone', async () => {
  await writeAll(scenario)
  const before = await readChecksum()
  const figures = async () => (await readDossier(ids.lantern)).figures
  const [most] = (await figures()).toSorted((a, b) => b.answers.length - a.answers.length)
  const [alone] = (await figures()).filter(({ answers }) => answers.length === 1)
  if (!most || !alone) throw new Error('The scenario has too few figures.')
  const keyOf = (id: string) => `REPORTED:${ids.lantern}:${id}:asserted`
  const [one, other] = [
    await judge({ ...(await wordsOf(keyOf(most.id), later)), verdict: 'rejected' }),
    await judge({ ...(await wordsOf(keyOf(alone.id))), verdict: 'rejected' }),
  ]
  const now = await figures()
  expect(now.map(({ id }) => id)).not.toContain(alone.id)
  expect(now.find(({ id }) => id === most.id)?.answers).toHaveLength(most.answers.length - 1)
  await undoJudgement(one.id)
  await undoJudgement(other.id)
  expect(await readChecksum()).toBe(before)
})

test('decisions hold after a rebuild, a withdrawal and an empty graph loaded again', async () => {
  await writeAll(scenario)
  await judge({ ...(await wordsOf(about)), verdict: 'rejected' })
  await judge({ ...(await wordsOf(led)), verdict: 'confirmed' })
  const judged = await readChecksum()
  await rebuild()
  expect(await readChecksum()).toBe(judged)
  await withdrawRelease(english.release.id)
  await writeAll([english])
  expect(await readChecksum()).toBe(judged)
  await wipe()
  await writeAll(scenario.toReversed(), 'another version')
  await writeAll(scenario)
  expect(await readChecksum()).toBe(judged)
})

describe('the routes', () => {
  const url = 'http://localhost/api/judgements'
  const none = { params: Promise.resolve({}) }
  const send = (body: object) =>
    post(
      new Request(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
      none,
    )

  test('judge, list and undo', async () => {
    await writeAll(scenario)
    const made = judgedSchema.parse(
      await (await send({ ...(await wordsOf(led)), verdict: 'confirmed' })).json(),
    )
    expect(made).toMatchObject({ verdict: 'confirmed', stands: true, undoneAt: null })
    const read = await list(new Request(`${url}?link=${encodeURIComponent(led)}`), none)
    expect(judgementListSchema.parse(await read.json()).judgements).toEqual([made])
    const undone = await undo(new Request(`${url}/${made.id}`, { method: 'DELETE' }), {
      params: Promise.resolve({ id: made.id }),
    })
    expect(judgedSchema.parse(await undone.json())).toMatchObject({ id: made.id, stands: false })
  })

  test('say what is wrong with a request', async () => {
    await writeAll(scenario)
    const words = await wordsOf(led)
    const missed = await send({ ...words, start: words.start + 1, verdict: 'rejected' })
    expect([missed.status, JSON.stringify(await missed.json())]).toEqual([
      404,
      expect.stringContaining('Read its evidence again'),
    ])
    expect((await send({ ...words, verdict: 'maybe' })).status).toBe(400)
    expect((await list(new Request(url), none)).status).toBe(400)
    const gone = await undo(new Request(`${url}/x`, { method: 'DELETE' }), {
      params: Promise.resolve({ id: 'x' }),
    })
    expect(gone.status).toBe(404)
  })
})

describe('evidence by pages', () => {
  test('of a link: all without a limit, else page by page the same', async () => {
    await writeAll(scenario)
    const all = await readEvidence(led)
    expect(all).toMatchObject({ next: null, total: all.evidence.length })
    const first = await readEvidence(led, { limit: 2 })
    expect(first.total).toBe(3)
    const rest = await readEvidence(led, { limit: 2, after: first.next ?? '' })
    expect([...first.evidence, ...rest.evidence]).toEqual(all.evidence)
    expect(rest.next).toBeNull()
    await expect(readEvidence(led, { after: 'x' })).rejects.toMatchObject({ code: 'bad_request' })
  })

  test('of an entity: every sentence behind its links, newest first, each with its link', async () => {
    await writeAll(scenario)
    const id = ids.lantern
    const all = await readEntityEvidence({ id, limit: 200 })
    expect(all.evidence).toHaveLength(all.total)
    expect(new Set(all.evidence.map(({ relation }) => relation))).toContain('REPORTED')
    expect(all.evidence.every(({ source, target }) => [source.id, target.id].includes(id))).toBe(true)
    const dates = all.evidence.map(({ release }) => release.publishedAt ?? '')
    expect(dates).toEqual(dates.toSorted().toReversed())
    const first = await readEntityEvidence({ id, limit: 3 })
    const rest = await readEntityEvidence({ id, limit: 200, after: first.next ?? '' })
    expect([...first.evidence, ...rest.evidence]).toEqual(all.evidence)
    await expect(readEntityEvidence({ id: 'nobody', limit: 3 })).rejects.toMatchObject({ code: 'not_found' })
  })
})

test('a rejected sentence is quoted neither by a path nor by a briefing, and sizes nothing', async () => {
  await writeAll(scenario)
  const quoted = async () => {
    const [path] = (await readPaths({ from: ids.bureau, to: ids.lantern, ...anyPath })).paths
    const { evidence } = await readBriefingInput({ nodes: [ids.bureau, ids.lantern] })
    return [path?.steps[0]?.evidence?.release.id, evidence[led]?.map(({ release }) => release.id)]
  }
  const [first, all] = await quoted()
  expect(first).toBe(later.release.id)
  expect(all).toHaveLength(3)
  await judge({ ...(await wordsOf(led, later)), verdict: 'rejected' })
  const [next, rest] = await quoted()
  expect(next).not.toBe(later.release.id)
  expect(rest).toHaveLength(2)
  expect(rest).not.toContain(later.release.id)

  const largest = async () =>
    (await readFigures([ids.lantern], 'arrests')).figures
      .map(({ value }) => value)
      .toSorted((a, b) => b - a)[0]
  const { figures } = await readEntityFigures(ids.lantern)
  const most = await largest()
  for (const { id, answers } of figures)
    for (const answer of answers.filter(({ value }) => value === most))
      await judge({
        ...{ link: `REPORTED:${ids.lantern}:${id}:${answer.modality}`, release: answer.release.id },
        ...{ start: answer.start, end: answer.end, verdict: 'rejected', note: '' },
      })
  expect(await largest()).toBeLessThan(most ?? 0)
})

test('a note on a release that was withdrawn or changed is not lost, and stands again when its text is back', async () => {
  await writeAll(scenario)
  const { id } = await judge({ ...(await wordsOf(about)), verdict: 'noted', note: 'ask the bureau' })
  const undone = await judge({ ...(await wordsOf(about)), verdict: 'confirmed' })
  await undoJudgement(undone.id)
  const gone = async () => (await readJudgements({ gone: true })).judgements
  expect(await gone()).toEqual([])
  expect((await readJudgements({ entity: ids.beacon })).judgements).toHaveLength(2)

  await withdrawRelease(english.release.id)
  const lost = { id, note: 'ask the bureau', stated: false, release: null }
  expect(await gone()).toMatchObject([lost])
  expect((await readJudgements({ entity: ids.beacon, gone: true })).judgements).toMatchObject([lost])
  expect((await readJudgements({ entity: ids.nordia, gone: true })).judgements).toEqual([])

  await writeAll([english])
  expect(await gone()).toEqual([])
  expect((await readEvidence(about)).evidence[0]?.judgements).toMatchObject([{ id }, { id: undone.id }])
})
