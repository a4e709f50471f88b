import * as z from 'zod'
import { readJson } from '@/app/_server/body'
import { eventStream } from '@/app/_server/event-stream'
import { serve } from '@/app/_server/route'
import type { Endpoint } from '@/lib/api/endpoint'
import { readLoadEvents } from '@/lib/api/load-events'
import { errorSchema } from '@/lib/api/schemas'
import { apiVersion } from '@/lib/api/version'
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

const json = { 'content-type': 'application/json' }
const post = (body: unknown, query = ''): Request =>
  new Request(`http://localhost/api/things/a${query}`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify(body),
  })
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
  const request = new Request('http://localhost', {
    method: 'POST',
    headers: json,
    body,
    duplex: 'half',
  } as RequestInit)
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
    ['no JSON', new Request('http://localhost', { method: 'POST', headers: json, body: '{' }), 'a'],
    [
      'no UTF-8',
      new Request('http://localhost', {
        method: 'POST',
        headers: json,
        body: Buffer.from([0x22, 0xff, 0x22]),
      }),
      'a',
    ],
    ['no body', new Request('http://localhost', { method: 'POST', headers: json }), 'a'],
    ['a parameter given twice', post({ text: '' }, '?limit=1&limit=2'), 'a'],
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
    const request = response.headers.get('x-request-id')
    expect(await response.json()).toEqual({
      error: { code, message: 'Said to people.', details: { at: 1, request } },
    })
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

describe('what is sent', () => {
  const reading = {
    ...{ method: 'GET', path: '/things', summary: 'Things', params: z.object({}), query: z.object({}) },
    answer: z.object({ said: z.string() }),
  } as const satisfies Endpoint
  const said = 'سوغا '.repeat(1_000)
  const ask = (headers: Record<string, string> = {}, method = 'GET') =>
    serve(reading, () => ({ said }))(
      new Request('http://localhost/api/things', { method, headers }),
      context(),
    )

  test('a GET has a strong tag of its bytes, and is not sent again to whoever has it', async () => {
    const first = await ask()
    const tag = first.headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[\w-]{27}"$/u)
    expect(first.headers.get('cache-control')).toBe('private, no-cache')
    expect((await ask()).headers.get('etag')).toBe(tag)
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const again = await ask({ 'if-none-match': known })
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag])
    }
    expect((await ask({ 'if-none-match': '"other"' })).status).toBe(200)
  })

  test.each([
    ['gzip, deflate, br', true],
    ['*', true],
    ['gzip;q=0.5', true],
    ['br, identity', false],
    ['gzip;q=0, br', false],
    ['gzip;q=0.000', false],
    ['', false],
  ])('for whoever takes “%s”, packed is %s: each has a tag of its own', async (accepted, packed) => {
    const response = await ask({ 'accept-encoding': accepted })
    expect(response.headers.get('etag')?.endsWith('-packed"')).toBe(packed)
    expect(response.headers.get('vary')).toBe('accept-encoding')
    const plain = (await ask()).headers.get('etag') ?? ''
    expect((await ask({ 'if-none-match': plain, 'accept-encoding': accepted })).status).toBe(304)
  })

  test('says the id that it was asked with, when that is a sane one', async () => {
    expect((await ask({ 'x-request-id': 'job-7:a.b_c' })).headers.get('x-request-id')).toBe('job-7:a.b_c')
    const ids = await Promise.all(['', '<b>', 'x'.repeat(101)].map((id) => ask({ 'x-request-id': id })))
    for (const { headers } of ids) expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/u)
  })

  test('a body that is not said to be JSON is refused unread', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonx', undefined]) {
      const request = post({ text: '' })
      if (type) request.headers.set('content-type', type)
      else request.headers.delete('content-type')
      const response = await serve(endpoint, () => ({ said: '' }))(request, context())
      expect([response.status, errorSchema.parse(await response.json()).error.code]).toEqual([
        415,
        'unsupported_media',
      ])
    }
  })

  test('nothing is said to whoever has gone', async () => {
    const gone = new AbortController()
    const request = new Request('http://localhost/api/things', { signal: gone.signal })
    const handle = serve(reading, () => {
      gone.abort()
      throw new Error('stopped')
    })
    expect((await handle(request, context())).status).toBe(499)
    expect(logged).not.toHaveBeenCalled()
  })
})

describe('readJson', () => {
  const limit = 8 * 1024 * 1024

  test('a length that is announced as too large is refused unread', async () => {
    const { request, read } = endless(new Uint8Array(1024))
    const headers = new Headers({ ...json, 'content-length': String(limit + 1) })
    const asked = readJson(
      new Proxy(request, { get: (of, key) => (key === 'headers' ? headers : Reflect.get(of, key)) }),
      limit,
    )
    await expect(asked).rejects.toMatchObject({ code: 'too_large' })
    expect(read.bytes).toBeLessThanOrEqual(1024)
  })

  test('a body without a length is read no further than the limit', async () => {
    const { request, read } = endless(new Uint8Array(1024 * 1024))
    await expect(readJson(request, limit)).rejects.toMatchObject({ code: 'too_large' })
    expect(read.bytes).toBeLessThan(limit + 4 * 1024 * 1024)
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
