import * as z from 'zod'
import { serve } from '@/app/_server/route'
import { provenHeaders } from '@/app/_server/who'
import type { Endpoint } from '@/lib/api/endpoint'
import { errorSchema } from '@/lib/api/schemas'

const endpoint = {
  ...{ method: 'GET', path: '/things', summary: 'Things', params: z.object({}), query: z.object({}) },
  answer: z.object({ ok: z.boolean() }),
} as const satisfies Endpoint
const handle = serve(endpoint, () => ({ ok: true }))
const ask = (headers: Record<string, string> = {}) =>
  handle(new Request('http://localhost/api/things', { headers }), { params: Promise.resolve({}) })
const holder = globalThis as { communiqueRates?: unknown }
const before = process.env.COMMUNIQUE_RATE_LIMIT

const limit = (value: string): void => {
  process.env.COMMUNIQUE_RATE_LIMIT = value
  delete holder.communiqueRates
}
afterEach(() => {
  if (before === undefined) delete process.env.COMMUNIQUE_RATE_LIMIT
  else process.env.COMMUNIQUE_RATE_LIMIT = before
  delete holder.communiqueRates
})

test('a token has its own count, and hears when to come again', async () => {
  limit('2')
  const reader = { [provenHeaders.token]: 'reader' }
  expect((await ask(reader)).headers.get('ratelimit')).toMatch(/^"api";r=1;t=\d+$/u)
  expect((await ask(reader)).headers.get('ratelimit-policy')).toBe('"api";q=2;w=60')
  const refused = await ask(reader)
  expect([refused.status, errorSchema.parse(await refused.json()).error.code]).toEqual([
    429,
    'too_many_requests',
  ])
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await ask({ [provenHeaders.token]: 'other' })).status).toBe(200)
})

test('whoever comes without one shares a count twenty times as large', async () => {
  limit('2')
  const answers = await Promise.all(
    Array.from({ length: 41 }, (_, at) => ask({ 'x-communique-client': `browser-${at}` })),
  )
  expect(answers.map(({ status }) => status).filter((status) => status === 429)).toHaveLength(1)
})

test.each(['0', 'no number'])('“%s” is no limit', async (value) => {
  limit(value)
  expect((await ask()).headers.get('ratelimit')).toBeNull()
})
