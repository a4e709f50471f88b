import { spawnSync } from 'node:child_process'
import { closeDriver, execute } from '@/graph/db'
import { loadSample } from '@/graph/load'
import { migrate } from '@/graph/migrations'
import { ask as askGraph, type Asking } from '@/graph/phrases'
import { askAnswerSchema, type AskAnswer } from '@/lib/api/ask'
import { emptyGraph } from '../support/graph'

beforeAll(async () => {
  await migrate()
  await emptyGraph()
  await loadSample()
})
afterAll(closeDriver)

interface Cell {
  readonly id: string
  readonly properties: { readonly name?: string; readonly title?: string }
}

/** The names in one column of an answer. */
function names({ result }: AskAnswer, column: string): string[] {
  const at = result?.columns.indexOf(column) ?? -1
  return (result?.rows ?? []).map((row) => (row[at] as Cell).properties.name ?? '')
}

const column = ({ result }: AskAnswer, name: string): unknown[] =>
  (result?.rows ?? []).map((row) => row[result?.columns.indexOf(name) ?? -1])

const ask = (asking: Omit<Asking, 'who'>) => askGraph({ ...asking, who: 'test' })
const english = (phrase: string) => ask({ phrase, lang: 'en' })

describe('phrases are answered from the graph', () => {
  test('the eight of the issue', async () => {
    expect(names(await english('operations in Malaysia since 2008'), 'operation')).toEqual(['SOGA VII'])
    expect(names(await english('who met Ronald Noble in Lyon'), 'official')).toEqual([
      'Jingrong Liao',
      'Li Dongsheng',
      'Manuel Valls',
      'Teo Chee Hean',
    ])
    const editions = await english('arrests by SOGA edition')
    expect(new Set(names(editions, 'owner'))).toEqual(
      new Set(['SOGA', 'SOGA II', 'SOGA III', 'SOGA IV', 'SOGA V', 'SOGA VII', 'SOGA VIII']),
    )
    expect(names(await english('facilities planned in 2013'), 'facility')).toEqual([
      'INTERPOL Global Complex for Innovation',
    ])
    expect(names(await english('how are Ronald Noble and Li Dongsheng connected'), 'other')).toEqual([
      'Li Dongsheng',
    ])
    expect(names(await english('countries that took part in both SOGA II and SOGA IV'), 'country')).toEqual([
      'China',
      'Hong Kong (China)',
      'Indonesia',
      'Macao (China)',
      'Malaysia',
      'Singapore',
      'Viet Nam',
    ])
    expect((await english('largest seizures of fake medicines')).result?.rows).toEqual([])
  })

  test('figures come with their hedge, unit, place and releases', async () => {
    const answer = await english('how much cocaine was seized in Lionfish V')
    expect(answer.result?.columns).toEqual([
      'owner',
      'figure',
      'measure',
      'comparator',
      'value',
      'unit',
      'item',
      'word',
      'place',
      'editions',
      'began',
      'published',
      'releases',
    ])
    expect(column(answer, 'value')).toEqual([20.2])
    expect(column(answer, 'unit')).toEqual(['t'])
    expect(answer.result?.notes).toEqual([])
  })

  test('a place holds what lies in it', async () => {
    expect(names(await english('events in France'), 'event')).toContain(
      'Visit of Jingrong Liao to INTERPOL (2013-10)',
    )
  })

  test('what a person rejected is no longer in an answer', async () => {
    const before = await english('arrests in SOGA II')
    expect(column(before, 'value')).toEqual([1300, 1300])
    await execute(
      `MATCH (release:Release)-[:STATES]->(claim:Claim)-[at:STATED_IN]->(:Sentence)
       MATCH (:Operation {id: 'operation-soga-ii'})-[:REPORTED]->(figure:Figure {id: claim.figure, measure: 'arrests'})
       WHERE release.publishedAt = '2010-07'
       CREATE (:Judgement {id: randomUUID(), link: left(claim.key, size(claim.key) - size(claim.modality) - 1),
         sha256: release.sha256, start: at.start, end: at.end, stands: true, verdict: 'rejected'})`,
      {},
      'write',
    )
    expect(column(await english('arrests in SOGA II'), 'value')).toEqual([1300])
    await execute('MATCH (judgement:Judgement) DETACH DELETE judgement', {}, 'write')
  })
})

describe('nothing is answered from words that do not count', () => {
  test.each([
    ['horses in Malaysia', 'horses', 'unknown'],
    ['operations not in China', 'not', 'negation'],
    ['operations last year', 'last year', 'relative'],
    ['the', 'the', 'unused'],
  ])('%s', async (phrase, text, reason) => {
    const answer = askAnswerSchema.parse(await english(phrase))
    expect(answer.understood).toBe(false)
    expect(answer.result).toBeUndefined()
    expect(answer.notUnderstood).toEqual([expect.objectContaining({ text, reason })])
  })

  test('the understood part and ready questions are offered', async () => {
    const { nearest } = await english('operations in Malaysia with zeppelins')
    expect(nearest[0]).toMatchObject({ label: 'Operations · carried out in · Malaysia' })
    expect(nearest.some(({ question }) => question !== undefined)).toBe(true)
    const again = await ask({ ...(nearest[0]?.meaning ? { meaning: nearest[0].meaning } : {}) })
    expect(names(again, 'operation')).toEqual(['SOGA VII'])
  })
})

describe('what has several readings is asked', () => {
  test('a name that several have', async () => {
    const answer = await english('who attended events at the Regional Bureau')
    expect(answer.result).toBeUndefined()
    expect(answer.choices.length).toBeGreaterThan(1)
    const chosen = await ask({ meaning: answer.choices[0]!.meaning, lang: 'en' })
    expect(chosen.choices).toEqual([])
    expect(chosen.result).toBeDefined()
  })

  test('by what an operation is the largest', async () => {
    const answer = await english('largest operations')
    expect(answer.choices.map(({ label }) => label)).toEqual([
      'Arrests',
      'Countries',
      'Value seized',
      'Goods seized',
      'most linked first',
    ])
    expect(answer.result).toBeUndefined()
  })
})

describe('a chip changes the question', () => {
  test('every change and every removal of a chip is a question that runs', async () => {
    const { chips } = await english('operations in Malaysia since 2008')
    const changed = chips.flatMap(({ alternatives, without }) => [
      ...alternatives.map(({ meaning }) => meaning),
      ...(without ? [without] : []),
    ])
    expect(changed.length).toBeGreaterThan(10)
    for (const meaning of changed) expect((await ask({ meaning })).result?.columns.length).toBeGreaterThan(0)
  })

  test('took part in, in place of carried out in', async () => {
    const { chips } = await english('operations in Malaysia')
    const relation = chips.find(({ role }) => role === 'relation')
    expect(relation).toMatchObject({ text: 'in', start: 11, end: 13, label: 'carried out in' })
    const other = relation?.alternatives.find(({ label }) => label === 'joined by')
    expect(names(await ask({ meaning: other!.meaning }), 'operation')).toEqual([
      'SOGA',
      'SOGA II',
      'SOGA IV',
      'SOGA V',
      'SOGA VI',
    ])
  })
})

describe('on the command line', () => {
  const communique = (...args: string[]) =>
    spawnSync(process.execPath, ['bin/communique.mjs', 'ask', ...args], { encoding: 'utf8' })

  test('an answer as JSON, and its rows a line each', () => {
    const { status, stdout } = communique('operations', 'in', 'Malaysia')
    expect(status).toBe(0)
    expect(askAnswerSchema.parse(JSON.parse(stdout)).result?.rows).toHaveLength(1)
    expect(communique('operations in China', '--ndjson').stdout.trim().split('\n')).toHaveLength(3)
  })

  test('one of several readings is taken by its number', () => {
    const open = communique('largest operations')
    expect(open.status).toBe(2)
    expect(open.stderr).toContain('  1  Arrests')
    const { status, stdout } = communique('largest operations', '--choose', '1')
    expect(status).toBe(0)
    expect(askAnswerSchema.parse(JSON.parse(stdout)).meaning).toMatchObject({ measures: ['arrests'] })
    expect(communique('largest operations', '--choose', '9').stderr).toContain('There are 5 readings')
  })

  test('what was not understood ends as wrong use, with what is near', () => {
    const { status, stderr } = communique('operaciones en Malasia el año pasado', '--lang', 'es')
    expect(status).toBe(2)
    expect(stderr).toContain('“el año pasado” depends on the day of asking')
    expect(stderr).toContain('Near to it:')
  })
})
