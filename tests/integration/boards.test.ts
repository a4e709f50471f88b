import { GET as list, POST as create } from '@/app/api/boards/route'
import { DELETE as away, GET as read, PUT as change } from '@/app/api/boards/[id]/route'
import { POST as restore } from '@/app/api/boards/[id]/restore/route'
import { closeDriver, execute } from '@/graph/db'
import { readBoards, readChecksum } from '@/graph/queries'
import { boardLimits, createBoard, deleteBoard } from '@/graph/writes/board-writes'
import { wipe } from '@/graph/writes'
import { boardFactsSchema, boardListSchema, savedBoardSchema } from '@/lib/api/boards'
import { toBoardFile } from '@/lib/board/file'
import { emptyBoard } from '@/lib/board/state'
import { writeSmallGraph } from '../support/small-graph'

const forget = () => execute('MATCH (board:Board) DETACH DELETE board', {}, 'write')

beforeAll(writeSmallGraph)
beforeEach(forget)
afterAll(async () => {
  await forget()
  await wipe()
  await closeDriver()
})

const document = {
  ...toBoardFile(emptyBoard, ''),
  entities: [{ id: 'a', kind: 'Country' as const, name: 'A' }],
}

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>
const ask = async (handler: Handler, id: string, method = 'GET', body?: unknown) => {
  const response = await handler(
    new Request(`http://localhost/api/boards/${id}`, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    }),
    { params: Promise.resolve({ id }) },
  )
  return { status: response.status, body: (await response.json()) as unknown }
}

test('a board is kept, listed, changed, put away and taken back', async () => {
  const made = boardFactsSchema.parse((await ask(create, '', 'POST', { name: ' Betting ', document })).body)
  expect(made).toMatchObject({ name: 'Betting', version: 1, entities: 1 })
  expect(boardListSchema.parse((await ask(list, '')).body)).toEqual({
    boards: [made],
    next: null,
    total: 1,
  })

  const changed = boardFactsSchema.parse(
    (await ask(change, made.id, 'PUT', { name: 'Betting 2', version: 1, document })).body,
  )
  expect(changed).toMatchObject({ id: made.id, name: 'Betting 2', version: 2 })
  const opened = savedBoardSchema.parse((await ask(read, made.id)).body)
  expect(opened.document).toEqual({ ...document, name: 'Betting 2' })

  expect((await ask(away, made.id, 'DELETE')).status).toBe(200)
  expect((await ask(read, made.id)).status).toBe(404)
  expect((await ask(away, made.id, 'DELETE')).status).toBe(404)
  expect((await readBoards({ q: '', limit: 9 })).total).toBe(0)
  expect((await ask(restore, made.id, 'POST')).body).toEqual(changed)
  expect((await ask(read, made.id)).status).toBe(200)
})

test('a change that began with an older version is refused with both versions’ facts', async () => {
  const { id } = await createBoard({ name: 'Ours', document })
  await ask(change, id, 'PUT', { name: 'Theirs', version: 1, document })
  const late = await ask(change, id, 'PUT', { name: 'Mine', version: 1, document })
  expect(late.status).toBe(409)
  expect(late.body).toMatchObject({
    error: { code: 'conflict', details: { began: { version: 1 }, saved: { name: 'Theirs', version: 2 } } },
  })
  const both = await Promise.all(
    ['A', 'B'].map((name) => ask(change, id, 'PUT', { name, version: 2, document })),
  )
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
})

test.each([
  ['no name', { name: ' ', document }],
  ['a long name', { name: 'n'.repeat(121), document }],
  ['no document', { name: 'n' }],
  ['a foreign document', { name: 'n', document: { elements: [] } }],
])('%s is refused and nothing is kept', async (_, body) => {
  expect((await ask(create, '', 'POST', body)).status).toBe(400)
  expect((await readBoards({ q: '', limit: 9 })).total).toBe(0)
})

test('names are searched by all their words; markup in them stays text', async () => {
  for (const name of ['Asian betting', 'Betting <script>', 'Drugs']) await createBoard({ name, document })
  const names = async (q: string) => (await readBoards({ q, limit: 9 })).boards.map(({ name }) => name)
  expect(await names('BETTING')).toEqual(['Betting <script>', 'Asian betting'])
  expect(await names('betting asian')).toEqual(['Asian betting'])
  expect(await readBoards({ q: '', limit: 1 })).toMatchObject({ total: 3, boards: [{ name: 'Drugs' }] })
})

test('only the last put away can be taken back', async () => {
  const ids: string[] = []
  for (let at = 0; at <= boardLimits.away; at++) {
    const { id } = await createBoard({ name: `Board ${at}`, document })
    ids.push(id)
    await deleteBoard(id)
  }
  expect((await ask(restore, ids[0] ?? '', 'POST')).status).toBe(404)
  expect((await ask(restore, ids.at(-1) ?? '', 'POST')).status).toBe(200)
})

test('boards change no checksum and survive a wipe', async () => {
  const before = await readChecksum()
  const { id } = await createBoard({ name: 'Kept', document })
  expect(await readChecksum()).toBe(before)
  await wipe()
  expect((await ask(read, id)).status).toBe(200)
  await writeSmallGraph()
})
