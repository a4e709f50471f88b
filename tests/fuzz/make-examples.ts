/**
 * `npm run api:examples`: asks a served sample for the example of every endpoint and writes lib/api/examples.json.
 * COMMUNIQUE_TEST_URL says where; a board and a judgement are made there and taken back. The same sample gives the
 * same file.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { endpoints, type Endpoint } from '@/lib/api/endpoints'
import type { Example } from '@/lib/api/examples'
import { exampleRequests } from './example-requests'

const base = process.env.COMMUNIQUE_TEST_URL
const target = join(import.meta.dirname, '..', '..', 'lib', 'api', 'examples.json')

const uuid = /[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}/giu
const oneUuid = '11111111-1111-4111-8111-111111111111'
const mostRows = 2
const mostText = 400

/** Values that differ from run to run. */
const steady: Readonly<Record<string, unknown>> = { milliseconds: 4.2, address: 'bolt://127.0.0.1:7687' }

function shorten(value: unknown, key = ''): unknown {
  if (key in steady && typeof value === typeof steady[key]) return steady[key]
  if (Array.isArray(value)) return value.slice(0, mostRows).map((one) => shorten(one))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shorten(one, name)]))
  if (typeof value !== 'string') return value
  const text = value
    .replaceAll(uuid, oneUuid)
    .replace(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u, '2026-01-01T09:00:00.000Z')
  return text.length > mostText ? `${text.slice(0, mostText)}…` : text
}

async function ask({ method, path }: Endpoint, { params = {}, query = {}, body }: Example, id: string) {
  const named = path.replaceAll(/\{(\w+)\}/gu, (_, name: string) =>
    encodeURIComponent((params[name] ?? '').replace(oneUuid, id)),
  )
  const words = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]))
  const response = await fetch(`${base}/api${named}${words.size ? `?${words}` : ''}`, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${method} ${named}: ${response.status} ${await response.text()}`)
  return response
}

/** JSON, or lines of it; nothing of what is answered as a file. */
async function read({ answer }: Endpoint, response: Response): Promise<unknown> {
  if (answer) return response.json()
  if (!response.headers.get('content-type')?.includes('ndjson')) return undefined
  return (await response.text()).replace(
    /"milliseconds":[\d.]+/u,
    `"milliseconds":${String(steady.milliseconds)}`,
  )
}

async function main(): Promise<void> {
  if (!base) throw new Error('Set COMMUNIQUE_TEST_URL to a server that has the sample and that nobody needs.')
  const examples: Record<string, Example> = {}
  let id = oneUuid
  for (const [name, asked] of Object.entries(exampleRequests)) {
    const endpoint = (endpoints as Readonly<Record<string, Endpoint>>)[name]
    if (!endpoint) throw new Error(`There is no endpoint “${name}”.`)
    if (asked.answer !== undefined) examples[name] = asked
    else {
      const response = await ask(endpoint, asked, id)
      const answer = await read(endpoint, response)
      id = (JSON.stringify(answer)?.match(uuid) ?? [id])[0]
      examples[name] = { ...asked, ...(answer === undefined ? {} : { answer: shorten(answer) }) }
    }
  }
  const config = (await resolveConfig(target)) ?? {}
  writeFileSync(target, await format(JSON.stringify(examples), { ...config, parser: 'json' }))
  console.log(`${Object.keys(examples).length} examples`)
}

await main()
