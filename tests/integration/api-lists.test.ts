import { GET as boards, POST as saveBoard } from '@/app/api/boards/route'
import { GET as judgements, POST as judge } from '@/app/api/judgements/route'
import { GET as evidence } from '@/app/api/links/[key]/evidence/route'
import { GET as neighbours } from '@/app/api/entities/[id]/neighbours/route'
import { closeDriver, execute } from '@/graph/db'
import examples from '@/lib/api/examples.json'
import { noble, soga, writeSmallGraph } from '../support/small-graph'

beforeAll(async () => {
  await writeSmallGraph()
  await execute('MATCH (n:Board|Judgement) DETACH DELETE n', {}, 'write')
})
afterAll(closeDriver)

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>

const link = `SPOKE_ABOUT:${noble.id}:${soga.id}:asserted`
const ask = async (handler: Handler, query: string, params: Record<string, string> = {}) => {
  const response = await handler(new Request(`http://localhost/api/x?${query}`), {
    params: Promise.resolve(params),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}
const send = (handler: Handler, body: unknown) =>
  handler(
    new Request('http://localhost/api/x', {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
    }),
    { params: Promise.resolve({}) },
  )

/** Every row of a list, read in pages of one. */
async function walk(handler: Handler, list: string, query = '', params = {}): Promise<unknown[]> {
  const rows: unknown[] = []
  let after: string | null = ''
  while (after !== null) {
    const { status, body } = await ask(
      handler,
      `${query}&limit=1${after && `&after=${encodeURIComponent(after)}`}`,
      params,
    )
    expect([status, typeof body.total]).toEqual([200, 'number'])
    rows.push(...(body[list] as unknown[]))
    after = body.next as string | null
    expect(rows.length).toBeLessThanOrEqual(body.total as number)
  }
  return rows
}

test('saved boards come in pages, each once', async () => {
  for (const name of ['One', 'Two', 'Three'])
    expect((await send(saveBoard, { name, document: examples.saveBoard.body.document })).status).toBe(200)
  const names = (await walk(boards, 'boards')).map((board) => (board as { name: string }).name)
  expect(names.toSorted()).toEqual(['One', 'Three', 'Two'])
})

test('judgements come in pages, newest first', async () => {
  const { body } = await ask(evidence, 'limit=1', { key: link })
  const [at] = body.evidence as { release: { id: string }; start: number; end: number }[]
  for (const note of ['first', 'second']) {
    const words = { link, release: at?.release.id, start: at?.start, end: at?.end }
    expect((await send(judge, { ...words, verdict: 'noted', note })).status).toBe(200)
  }
  const notes = (await walk(judgements, 'judgements', `link=${encodeURIComponent(link)}`)).map(
    (judgement) => (judgement as { note: string }).note,
  )
  expect(notes).toEqual(['second', 'first'])
})

test('evidence and neighbours come in pages', async () => {
  expect(await walk(evidence, 'evidence', '', { key: link })).toHaveLength(3)
  const links = await walk(neighbours, 'links', 'relation=PARTICIPATED_IN', { id: soga.id })
  expect(new Set(links.map((one) => (one as { key: string }).key)).size).toBe(links.length)
})

test.each<[string, Handler, Record<string, string>]>([
  ['boards', boards, {}],
  ['judgements', judgements, {}],
  ['evidence', evidence, { key: link }],
  ['neighbours', neighbours, { id: soga.id }],
])('%s says which cursor is broken', async (_, handler, params) => {
  const { status, body } = await ask(handler, 'gone=true&after=broken', params)
  expect([status, (body.error as { message: string }).message]).toEqual([
    400,
    expect.stringContaining('This cursor is none of ours'),
  ])
})
