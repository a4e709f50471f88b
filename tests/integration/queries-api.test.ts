import { POST as exportBriefing } from '@/app/api/briefings/export/route'
import { GET as entity } from '@/app/api/entities/[id]/route'
import { GET as neighbours } from '@/app/api/entities/[id]/neighbours/route'
import { GET as health } from '@/app/api/health/route'
import { GET as evidence } from '@/app/api/links/[key]/evidence/route'
import { GET as link } from '@/app/api/links/[key]/route'
import { GET as model } from '@/app/api/model/route'
import { GET as openapi } from '@/app/api/openapi.json/route'
import { POST as query } from '@/app/api/query/route'
import { GET as release } from '@/app/api/releases/[id]/route'
import { GET as releases, POST as load } from '@/app/api/releases/route'
import { GET as search } from '@/app/api/search/route'
import { GET as subgraph, POST as subgraphOfMany } from '@/app/api/subgraph/route'
import { closeDriver } from '@/graph/db'
import { api } from '@/lib/api/client'
import { readLoadEvents, type LoadEvent } from '@/lib/api/load-events'
import { interpol, markup, noble, soga, writeSmallGraph } from '../support/small-graph'

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>

const routes: readonly (readonly [RegExp, { readonly GET?: Handler; readonly POST?: Handler }])[] = [
  [/^\/api\/health$/u, { GET: health }],
  [/^\/api\/model$/u, { GET: model }],
  [/^\/api\/search$/u, { GET: search }],
  [/^\/api\/entities\/(?<id>[^/]+)$/u, { GET: entity }],
  [/^\/api\/entities\/(?<id>[^/]+)\/neighbours$/u, { GET: neighbours }],
  [/^\/api\/links\/(?<key>[^/]+)$/u, { GET: link }],
  [/^\/api\/links\/(?<key>[^/]+)\/evidence$/u, { GET: evidence }],
  [/^\/api\/subgraph$/u, { GET: subgraph, POST: subgraphOfMany }],
  [/^\/api\/releases$/u, { GET: releases, POST: load }],
  [/^\/api\/releases\/(?<id>[^/]+)$/u, { GET: release }],
  [/^\/api\/query$/u, { POST: query }],
  [/^\/api\/briefings\/export$/u, { POST: exportBriefing }],
  [/^\/api\/openapi\.json$/u, { GET: openapi }],
]

/** The server in this process: every request of the client goes to the route that its address names. */
async function answer(path: string, init: RequestInit = {}): Promise<Response> {
  const request = new Request(new URL(path, 'http://localhost'), init)
  const { pathname } = new URL(request.url)
  for (const [pattern, handlers] of routes) {
    const match = pattern.exec(pathname)
    const handler = handlers[request.method as 'GET' | 'POST']
    if (!match || !handler) continue
    const params = Object.entries(match.groups ?? {}).map(([name, value]) => [
      name,
      decodeURIComponent(value),
    ])
    return handler(request, { params: Promise.resolve(Object.fromEntries(params) as Record<string, string>) })
  }
  return new Response('no such route', { status: 404 })
}

const realFetch = globalThis.fetch
beforeAll(async () => {
  globalThis.fetch = (input, init) => answer(input as string, init)
  await writeSmallGraph()
})
afterAll(async () => {
  globalThis.fetch = realFetch
  await closeDriver()
})

const spoke = `SPOKE_ABOUT:${noble.id}:${soga.id}:asserted`

test('the client reads what the routes answer', async () => {
  expect((await api.health()).releases).toBe(4)
  expect((await api.search('nobel', { kind: 'Official' })).entities[0]?.id).toBe(noble.id)
  expect((await api.node(soga.id)).counts.length).toBeGreaterThan(3)
  const page = await api.neighbours(soga.id, { relation: 'PARTICIPATED_IN', limit: 2 })
  expect(page.links).toHaveLength(2)
  const next = await api.neighbours(soga.id, {
    relation: 'PARTICIPATED_IN',
    limit: 2,
    after: page.next ?? '',
  })
  expect(next.links.map(({ key }) => key)).not.toContain(page.links[0]?.key)
  expect((await api.evidence(spoke)).evidence).toHaveLength(3)
  expect((await api.release('release-later')).release.number).toBe('PR127')
  expect((await api.query({ cypher: 'RETURN $x AS x', params: { x: [1, 'a'] } })).rows).toEqual([[[1, 'a']]])
})

test('a part of the graph by address and, when its ids are many, by body', async () => {
  const ids = [soga.id, noble.id]
  expect((await api.subgraph(ids)).links).toHaveLength(1)
  const many = await api.subgraph([
    ...ids,
    ...Array.from({ length: 500 }, (_, at) => `country-not-there-${at}`),
  ])
  expect(many.links).toHaveLength(1)
  expect(many.missing).toHaveLength(500)
})

test('a link, the model and the description', async () => {
  expect(await (await answer(`/api/links/${encodeURIComponent(spoke)}`)).json()).toMatchObject({ stories: 2 })
  expect(await (await answer('/api/model')).json()).toHaveProperty('kinds')
  expect(await (await answer('/api/openapi.json')).json()).toMatchObject({ openapi: '3.1.0' })
  expect(await (await answer('/api/releases?lang=ar')).json()).toMatchObject({ total: 1 })
})

test('what is not there, not allowed or not right comes to the client with its code', async () => {
  await expect(api.node('none')).rejects.toMatchObject({ code: 'not_found' })
  await expect(api.evidence('MET:a:b:asserted')).rejects.toMatchObject({ code: 'not_found' })
  await expect(api.neighbours(soga.id, { kind: 'Person' })).rejects.toMatchObject({ code: 'bad_request' })
  await expect(api.query({ cypher: 'MATCH (n) DETACH DELETE n' })).rejects.toMatchObject({
    code: 'query_refused',
  })
  await expect(api.query({ cypher: 'MATCH (' })).rejects.toMatchObject({
    ...{ code: 'query_failed', details: { line: 1, column: 8 } },
  })
})

test('markup comes back as the same text', async () => {
  const { release: read, mentions } = await api.release('release-undated')
  expect(read.title).toBe(`Notes on ${markup}`)
  expect(mentions.map(({ name }) => name)).toContain(`Bureau ${markup}`)
})

describe('briefings', () => {
  const source = { nodes: [soga.id, noble.id, interpol.id] }

  test('as SVG, the same bytes each time', async () => {
    const [first, second] = await Promise.all([
      api.exportBriefing({ source, options: { title: markup } }),
      api.exportBriefing({ source, options: { title: markup } }),
    ])
    const svg = await first.text()
    expect(svg).toContain('<svg')
    expect(svg).not.toContain('<script')
    expect(await second.text()).toBe(svg)
  })

  test('as PNG', async () => {
    const png = new Uint8Array(await (await api.exportBriefing({ source, format: 'png' })).arrayBuffer())
    expect([...png.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47])
  })

  test('of nothing that is there', async () => {
    await expect(api.exportBriefing({ source: { nodes: ['none'] } })).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})

describe('loading', () => {
  const read = async (documents: Parameters<typeof api.load>[0]['documents']): Promise<LoadEvent[]> => {
    const events: LoadEvent[] = []
    for await (const event of readLoadEvents(await api.load({ documents }))) events.push(event)
    return events
  }
  const text = [
    'Police meet in Lyon',
    '',
    '12 March 2014',
    '',
    'LYON, France – INTERPOL Secretary General Ronald Noble met officers from Singapore in Lyon on Wednesday.',
    'The officers and INTERPOL will work together against illegal football betting, as they did in Operation SOGA.',
  ].join('\n')

  test('each release is told of, then the report; the second time it is unchanged', async () => {
    const documents = [
      { name: 'a.txt', text },
      { name: 'empty.txt', text: '' },
      { name: 'noise.bin', base64: Buffer.from([0, 1, 2, 3, 255, 0, 7]).toString('base64') },
    ]
    const events = await read(documents)
    expect(events.map(({ event }) => event)).toEqual(['item', 'item', 'item', 'report'])
    expect(events.map(({ data }) => ('source' in data ? [data.source, data.status] : data.read))).toEqual([
      ...[['a.txt', 'new'], ['empty.txt', 'skipped'], ['noise.bin', 'skipped'], 1],
    ])
    const again = await read([{ name: 'b.txt', base64: Buffer.from(text).toString('base64') }])
    expect(again[0]?.data).toMatchObject({ source: 'b.txt', status: 'unchanged' })
  })

  test.each([
    ['no documents', []],
    ['a document without content', [{ name: 'a.txt' }]],
    ['bytes that are not base64', [{ name: 'a.txt', base64: '***' }]],
  ])('%s is a bad request', async (_, documents) => {
    await expect(read(documents)).rejects.toMatchObject({ code: 'bad_request' })
  })

  test('a path is a name, never read from the server', async () => {
    const sent = { name: '/etc/passwd', path: '/etc/passwd', text: '' }
    const [item] = await read([sent])
    expect(item?.data).toMatchObject({ source: '/etc/passwd', status: 'skipped' })
  })
})
