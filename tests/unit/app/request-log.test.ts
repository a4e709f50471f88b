import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'
import { serve } from '@/app/_server/route'
import type { Endpoint } from '@/lib/api/endpoint'
import { AppError } from '@/lib/errors'

const endpoint = {
  ...{ method: 'POST', path: '/things/{id}', summary: 'A thing' },
  params: z.object({ id: z.string() }),
  query: z.object({ q: z.string() }),
  body: z.object({ cypher: z.string() }),
  answer: z.object({ said: z.string() }),
} as const satisfies Endpoint
const request = () =>
  new Request('http://localhost/api/things/secret-id?q=secret-words', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': 'job-1', 'x-communique-client': 'desk-7' },
    body: '{"cypher":"secret query"}',
  })
const context = { params: Promise.resolve({ id: 'secret-id' }) }
const holder = globalThis as { communiqueLog?: unknown }
const names = ['COMMUNIQUE_LOG', 'COMMUNIQUE_DATA'] as const
const before = names.map((name) => process.env[name])

afterEach(() => {
  names.forEach((name, at) => {
    const value = before[at]
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  })
  delete holder.communiqueLog
})

function logTo(where: string): void {
  process.env.COMMUNIQUE_LOG = where
  delete holder.communiqueLog
}

test('one line says who asked which route, and nothing of what was asked or answered', async () => {
  logTo('stderr')
  const lines: string[] = []
  const spy = jest.spyOn(process.stderr, 'write').mockImplementation((text) => lines.push(String(text)) > 0)
  await (await serve(endpoint, () => ({ said: 'secret answer' }))(request(), context)).text()
  await serve(endpoint, () => {
    throw new AppError('not_found', 'No secret here.')
  })(request(), context)
  spy.mockRestore()
  expect(lines).toHaveLength(2)
  const [good, bad] = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(good).toEqual({
    at: expect.stringMatching(/^\d{4}-.*Z$/u),
    ...{ request: 'job-1', who: 'browser:desk-7', method: 'POST', route: '/things/{id}', status: 200 },
    ...{ bytes: '{"said":"secret answer"}'.length, ms: expect.any(Number) },
  })
  expect(bad).toMatchObject({ status: 404, route: '/things/{id}' })
  expect(lines.join('')).not.toContain('secret')
})

test('a stream is logged at its end, with all its bytes', async () => {
  logTo('stderr')
  const lines: string[] = []
  const spy = jest.spyOn(process.stderr, 'write').mockImplementation((text) => lines.push(String(text)) > 0)
  const pieces = ['one', 'two', 'three']
  const stream = { ...endpoint, answer: undefined, media: { 'text/plain': 'Words' } } as unknown as Endpoint
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const piece = pieces.shift()
      if (piece) controller.enqueue(new TextEncoder().encode(piece))
      else controller.close()
    },
  })
  const response = await serve(stream, () => new Response(body) as never)(request(), context)
  const atFirst = lines.length
  const text = await response.text()
  spy.mockRestore()
  expect([text, atFirst]).toEqual(['onetwothree', 0])
  expect(lines.map((line) => (JSON.parse(line) as { bytes: number }).bytes)).toEqual([11])
})

test('goes to a file of the data folder that only its owner reads', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'communique-log-'))
  process.env.COMMUNIQUE_DATA = folder
  logTo('file')
  await serve(endpoint, () => ({ said: '' }))(request(), context)
  const path = join(folder, 'requests.log')
  while (!statSync(path, { throwIfNoEntry: false })?.size)
    await new Promise((resolve) => setImmediate(resolve))
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ route: '/things/{id}' })
  expect(statSync(path).mode & 0o777).toBe(0o600)
  rmSync(folder, { recursive: true })
})

test('can be turned off', async () => {
  logTo('off')
  const spy = jest.spyOn(process.stderr, 'write').mockImplementation(() => true)
  await serve(endpoint, () => ({ said: '' }))(request(), context)
  expect(spy).not.toHaveBeenCalled()
  spy.mockRestore()
})
