import { spawnSync } from 'node:child_process'
import { POST, GET as describeQuestion } from '@/app/api/questions/[name]/route'
import { GET as list } from '@/app/api/questions/route'
import { loadSample } from '@/graph/load/load-sample'
import { closeDriver } from '@/graph/db'
import { migrate } from '@/graph/migrations'
import { runQuestion } from '@/graph/questions/run-question'
import { questionAnswerSchema, questionListSchema, questionSchema } from '@/lib/api/questions'
import { questionNamed, questions } from '@/lib/questions'
import { emptyGraph } from '../support/graph'
import { knownAnswers } from '../support/known-answers'

const examplesOf = (name: string): Record<string, string | number> =>
  Object.fromEntries(questionNamed(name)?.params.map((param) => [param.name, param.example]) ?? [])

type Thing = { labels?: string[]; type?: string; properties?: Record<string, unknown> }

/** A cell as a person names it: an entity by its name, a release by its title, a link by its relation. */
function named(cell: unknown): unknown {
  if (Array.isArray(cell)) return cell.map(named)
  const { labels, type, properties } = (cell ?? {}) as Thing
  if (labels && properties) return properties.name ?? properties.title
  return type && properties ? type : cell
}

async function ask(name: string, columns: readonly string[], given = examplesOf(name)) {
  const answer = await runQuestion({ name, params: given, who: 'test' })
  return answer.rows.map((row) => columns.map((column) => named(row[answer.columns.indexOf(column)])))
}

beforeAll(async () => {
  await migrate()
  await emptyGraph()
})
afterAll(async () => {
  await emptyGraph()
  await closeDriver()
})

const names = questions.map(({ name }) => name)

describe('on an empty graph', () => {
  test.each(names)('%s answers nothing, and says of which entities it knows nothing', async (name) => {
    const params = examplesOf(name)
    const { rows, notes } = await runQuestion({ name, params, who: 'test' })
    expect(rows).toEqual([])
    const entities = questionNamed(name)?.params.filter(({ type }) => type === 'entity') ?? []
    for (const { example } of entities)
      expect(notes).toContainEqual(expect.stringContaining(`no entity “${example}”`))
  })

  test.each(names)('%s may be asked without what it can do without', async (name) => {
    const needed = questionNamed(name)?.params.filter(({ optional }) => !optional) ?? []
    const params = Object.fromEntries(needed.map((param) => [param.name, param.example]))
    expect((await runQuestion({ name, params, who: 'test' })).rows).toEqual([])
  })
})

describe('on the sample', () => {
  beforeAll(async () => {
    await loadSample()
  }, 120_000)

  test('every question has a known answer', () => {
    expect(new Set(knownAnswers.map(({ question }) => question))).toEqual(new Set(names))
  })

  test.each(knownAnswers.map((known) => [known.question, known.because, known] as const))(
    '%s: %s',
    async (name, _, { columns, given, is, begins, holds = [], lacks = [] }) => {
      const rows = await ask(name, columns, given)
      if (is) expect(rows).toEqual(is)
      if (begins) expect(rows.slice(0, begins.length)).toEqual(begins)
      for (const row of holds) expect(rows).toContainEqual(row)
      for (const row of lacks) expect(rows).not.toContainEqual(row)
    },
  )

  test.each(names)('%s answers twice the same, and leads to evidence', async (name) => {
    const first = await runQuestion({ name, params: examplesOf(name), who: 'test' })
    const again = await runQuestion({ name, params: examplesOf(name), who: 'test' })
    expect(again.rows).toEqual(first.rows)
    expect(first.truncated).toBe(false)
    const things = first.rows.filter((row) => JSON.stringify(row).includes('"labels"'))
    expect(things).toHaveLength(first.rows.length)
  })

  test('an entity of another kind is refused by its name', async () => {
    await expect(
      runQuestion({ name: 'meetings-of', params: { official: 'country-cn' }, who: 'test' }),
    ).rejects.toMatchObject({
      code: 'bad_request',
      message: 'The parameter “official” takes Official, and “China” is Country.',
    })
  })
})

test('one entity in the place of two is refused', async () => {
  const params = { one: 'official-li-dongsheng', other: 'official-li-dongsheng' }
  await expect(runQuestion({ name: 'shared', params, who: 'test' })).rejects.toMatchObject({
    code: 'bad_request',
    details: { parameter: 'other' },
  })
})

describe('on the command line', () => {
  const communique = (...args: string[]) =>
    spawnSync(process.execPath, ['bin/communique.mjs', 'questions', ...args], { encoding: 'utf8' })

  test('all are listed', () => {
    const { status, stdout } = communique('--ndjson')
    expect(status).toBe(0)
    const listed = stdout.trim().split('\n')
    expect(listed.map((line) => (JSON.parse(line) as { name: string }).name)).toEqual(names)
  })

  test('an entity is given by a name, in any language, or begun', () => {
    const { status, stdout } = communique(
      'operations-in',
      '--param',
      'country=Malaisie',
      '--param',
      'since=2016',
    )
    expect(status).toBe(0)
    const answer = questionAnswerSchema.parse(JSON.parse(stdout))
    expect(answer.params).toEqual({ country: 'country-my', since: '2016' })
    expect(answer.rows).toHaveLength(2)
  })

  test('rows are objects, a line each, and the plan is there when it is asked for', () => {
    const { stdout } = communique('met', '--ndjson')
    const lines = stdout.trim().split('\n')
    expect(lines).toHaveLength(7)
    expect(Object.keys(JSON.parse(lines[0] ?? '') as object)).toEqual([
      'one',
      'met',
      'other',
      'said',
      'stories',
      'published',
    ])
    expect(JSON.parse(communique('met', '--explain').stdout)).toHaveProperty('plan.operator')
  })

  test.each([
    [['mett'], 1, 'Did you mean met?'],
    [['meetings-of'], 2, '“official” of “meetings-of” is missing'],
    [['meetings-of', '--param', 'official=China'], 1, 'No Official is called “China”'],
    [['shared', '--param', 'one=Liao', '--param', 'other=China'], 2, 'id official-jingrong-liao'],
    [['met', '--param', 'x'], 2, 'Write it as name=value.'],
  ])('%j ends with %i and the remedy', (args, code, message) => {
    const { status, stderr, stdout } = communique(...args)
    expect(status).toBe(code)
    expect(stderr).toContain(message)
    expect(stdout).toBe('')
  })
})

describe('over HTTP', () => {
  const at = (name: string) => ({ params: Promise.resolve({ name }) })
  const post = (name: string, body: unknown) =>
    POST(
      new Request(`http://localhost/api/questions/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
      at(name),
    )

  test('questions are listed by theme, and one is described', async () => {
    const { themes } = questionListSchema.parse(
      await (await list(new Request('http://localhost/api/questions'), at(''))).json(),
    )
    expect(themes.flatMap((theme) => theme.questions.map(({ name }) => name))).toEqual(names)
    const one = await describeQuestion(new Request('http://localhost/api/questions/met'), at('met'))
    expect(questionSchema.parse(await one.json())).toEqual(questionNamed('met'))
  })

  test('an answer says what was asked and how it is shown', async () => {
    const response = await post('operations-in', { params: { country: 'country-my', since: '2016' } })
    const answer = questionAnswerSchema.parse(await response.json())
    expect(answer).toMatchObject({
      question: 'operations-in',
      view: 'time',
      params: { country: 'country-my', since: '2016' },
    })
    expect(answer.rows).toHaveLength(2)
  })

  test.each([
    ['mett', {}, 404, 'not_found', 'Did you mean met'],
    ['meetings-of', {}, 400, 'bad_request', '“official” of “meetings-of” is missing'],
    ['met', { params: { x: 1 } }, 400, 'bad_request', 'takes no parameters'],
    ['figures-by-year', { params: { measure: 'arrest' } }, 400, 'bad_request', 'Did you mean arrests'],
    ['corroborated', { params: { stories: 1 } }, 400, 'bad_request', 'a number from 2 to 1000'],
    ['met', { params: [] }, 400, 'bad_request', 'not of the right form'],
  ])('%s with %j is answered %i', async (name, body, status, code, message) => {
    const response = await post(name, body)
    expect(response.status).toBe(status)
    const { error } = (await response.json()) as { error: { code: string; message: string } }
    expect(error.code).toBe(code)
    expect(error.message).toContain(message)
  })
})
