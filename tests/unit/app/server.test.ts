import * as z from 'zod'
import { bodyLimit, readJson } from '@/app/_server/body'
import { eventStream } from '@/app/_server/event-stream'
import { apiVersion, serve } from '@/app/_server/route'
import type { Endpoint } from '@/lib/api/endpoints'
import { readLoadEvents } from '@/lib/api/load-events'
import { errorSchema } from '@/lib/api/schemas'
import { AppError, type ErrorCode } from '@/lib/errors'

const endpoint = {
  method: 'POST',
  path: '/things/{id}',
  summary: 'A thing',
  params: z.object({ id: z.string().max(5) }),
  query: z.object({ limit: z.coerce.number().int().default(3) }),
  body: z.object({ text: z.string() }),
  answer: z.object({ said: z.string() }),
} as const satisfies Endpoint

const post = (body: unknown, query = ''): Request =>
  new Request(`http://localhost/api/things/a${query}`, { method: 'POST', body: JSON.stringify(body) })
const context = (id = 'a') => ({ params: Promise.resolve({ id }) })

/** A body that is made as it is read, so that a test sees how much of it was. */
function endless(piece: Uint8Array) {
  const read = { bytes: 0 }
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      read.bytes += piece.byteLength
      controller.enqueue(piece)
    },
  })
  const request = new Request('http://localhost', { method: 'POST', body, duplex: 'half' } as RequestInit)
  return { request, read }
}

let logged: jest.SpyInstance
beforeEach(() => {
  logged = jest.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => logged.mockRestore())

describe('serve', () => {
  test('hands over what was asked, checked and converted', async () => {
    const handle = serve(endpoint, ({ params, query, body }) => ({
      said: `${params.id}${query.limit}${body.text}`,
    }))
    const response = await handle(post({ text: '!' }, '?limit=7'), context())
    expect(await response.json()).toEqual({ said: 'a7!' })
    expect(response.headers.get('x-api-version')).toBe(apiVersion)
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  test('serves a path without names', async () => {
    const plain = { ...endpoint, params: z.object({}) }
    const handle = serve(plain, () => ({ said: 'yes' }))
    const nothing = { params: Promise.resolve(undefined) } as unknown as ReturnType<typeof context>
    expect((await handle(post({ text: '' }), nothing)).status).toBe(200)
  })

  test.each([
    ['a body of another form', post({ words: 1 }), 'a'],
    ['a query of another form', post({ text: '' }, '?limit=x'), 'a'],
    ['a name that is too long', post({ text: '' }), 'abcdef'],
    ['no JSON', new Request('http://localhost', { method: 'POST', body: '{' }), 'a'],
    [
      'no UTF-8',
      new Request('http://localhost', { method: 'POST', body: Buffer.from([0x22, 0xff, 0x22]) }),
      'a',
    ],
    ['no body', new Request('http://localhost', { method: 'POST' }), 'a'],
  ])('%s is a bad request', async (_, request, id) => {
    const response = await serve(endpoint, () => ({ said: 'never' }))(request, context(id))
    expect(response.status).toBe(400)
    expect(errorSchema.parse(await response.json()).error.code).toBe('bad_request')
  })

  test.each<[ErrorCode, number, boolean]>([
    ['not_found', 404, false],
    ['query_refused', 422, false],
    ['query_timeout', 408, true],
    ['busy', 429, true],
    ['database_away', 503, true],
    ['database_failed', 500, false],
  ])('%s is %i', async (code, status, retriable) => {
    const fail = (): never => {
      throw new AppError(code, 'Said to people.', {
        cause: new Error('kept from people'),
        details: { at: 1 },
      })
    }
    const response = await serve(endpoint, fail)(post({ text: '' }), context())
    expect(response.status).toBe(status)
    expect(response.headers.has('retry-after')).toBe(retriable)
    expect(await response.json()).toEqual({ error: { code, message: 'Said to people.', details: { at: 1 } } })
  })

  test('an unforeseen failure says nothing of itself', async () => {
    const fail = (): never => {
      throw new Error('password=secret')
    }
    const response = await serve(endpoint, fail)(post({ text: '' }), context())
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('secret')
    expect(logged).toHaveBeenCalled()
  })

  test('an answer that breaks its contract is not sent', async () => {
    const handle = serve(endpoint, () => ({ said: 1 }) as unknown as { said: string })
    expect((await handle(post({ text: '' }), context())).status).toBe(500)
  })
})

describe('readJson', () => {
  test('a length that is announced as too large is refused unread', async () => {
    const { request, read } = endless(new Uint8Array(1024))
    const headers = new Headers({ 'content-length': String(bodyLimit + 1) })
    const asked = readJson(
      new Proxy(request, { get: (of, key) => (key === 'headers' ? headers : Reflect.get(of, key)) }),
    )
    await expect(asked).rejects.toMatchObject({ code: 'too_large' })
    expect(read.bytes).toBeLessThanOrEqual(1024)
  })

  test('a body without a length is read no further than the limit', async () => {
    const { request, read } = endless(new Uint8Array(1024 * 1024))
    await expect(readJson(request)).rejects.toMatchObject({ code: 'too_large' })
    expect(read.bytes).toBeLessThan(bodyLimit + 4 * 1024 * 1024)
  })
})

describe('eventStream', () => {
  const report = {
    read: 0,
    new: 0,
    changed: 0,
    unchanged: 0,
    skipped: [],
    entities: 0,
    claims: 0,
    figures: 0,
    seconds: 0,
  }

  test('sends as it goes and closes at the end', async () => {
    const response = eventStream(async (send) => send('report', report))
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    const events = []
    for await (const event of readLoadEvents(response)) events.push(event)
    expect(events).toEqual([{ event: 'report', data: report }])
  })

  test('sends a failure as its last event', async () => {
    const response = eventStream(async () => {
      throw new AppError('database_away', 'Away.')
    })
    expect(await response.text()).toBe(
      'event: error\ndata: {"error":{"code":"database_away","message":"Away."}}\n\n',
    )
  })

  test('tells the work when the reader has gone', async () => {
    const gone = new Promise<boolean>((resolve) => {
      const response = eventStream(async (send, signal) => {
        signal.addEventListener('abort', () => resolve(signal.aborted))
        await new Promise((later) => signal.addEventListener('abort', later))
        send('report', report)
      })
      void response.body?.cancel()
    })
    expect(await gone).toBe(true)
  })
})
