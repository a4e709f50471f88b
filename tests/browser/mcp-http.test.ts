import { closeDriver, execute } from '@/graph/db'
import { eras, openHttp, textOf, type Cited } from '../support/mcp-client'
import { baseUrl } from './support/browser'

const address = `${baseUrl}/api/mcp`

const post = (body: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...headers,
    },
    body,
  })

const initialize = JSON.stringify({
  ...{ jsonrpc: '2.0', id: 1, method: 'initialize' },
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'raw', version: '1' } },
})

afterAll(() => closeDriver())

describe.each(eras)('an assistant over HTTP (%s)', (era) => {
  test('lists tools, gets an answer with sources, and reads a resource', async () => {
    const client = await openHttp(era, address)
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(expect.arrayContaining(['search', 'path', 'query']))
    const result = await client.callTool({
      name: 'path',
      arguments: { from: 'Ronald K. Noble', to: 'Malaysia' },
    })
    const { sources } = result.structuredContent as Cited
    expect(sources.length).toBeGreaterThan(0)
    expect(textOf(result)).toMatch(/^ {3}> .+/mu)
    const { contents } = await client.readResource({ uri: sources[0]?.resource ?? '' })
    expect(JSON.stringify(contents)).toContain('it stands for what')
    const refused = await client.callTool({
      name: 'query',
      arguments: { cypher: 'MATCH (n) DETACH DELETE n' },
    })
    expect([refused.isError, textOf(refused)]).toEqual([true, expect.stringContaining('query_refused')])
    await client.close()
  })

  test('two at once get each their own answer', async () => {
    const clients = await Promise.all([openHttp(era, address), openHttp(era, address)])
    const answers = await Promise.all(
      clients.map((client, at) =>
        client.callTool({ name: 'search', arguments: { q: at === 0 ? 'Noble' : 'Lionfish', limit: 1 } }),
      ),
    )
    expect(textOf(answers[0]!)).toContain('Ronald K. Noble')
    expect(textOf(answers[1]!)).toContain('Lionfish')
    await Promise.all(clients.map((client) => client.close()))
  })

  test('a query that its client cancels is gone in Neo4j within a second', async () => {
    const client = await openHttp(era, address)
    const mark = `mcp_http_${era}`
    const cypher = `UNWIND range(1, 1000000000) AS a UNWIND range(1, 1000000000) AS b RETURN count(a + b) AS ${mark}`
    const cancelled = new AbortController()
    const asked = client
      .callTool({ name: 'query', arguments: { cypher } }, { signal: cancelled.signal })
      .catch((error: Error) => error)
    await until(mark, 1)
    cancelled.abort()
    expect(await until(mark, 0)).toBeLessThan(1_000)
    expect(await asked).toBeInstanceOf(Error)
    await client.close()
  })
})

const running = async (mark: string): Promise<number> =>
  (
    await execute('SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery ENDS WITH $mark RETURN 1 AS one', {
      mark: `AS ${mark}`,
    })
  ).length

/** Milliseconds until as many queries with this mark run. */
async function until(mark: string, wanted: number): Promise<number> {
  const started = performance.now()
  while ((await running(mark)) !== wanted) {
    if (performance.now() - started > 30_000) throw new Error(`Not ${wanted} running after 30 s.`)
    await new Promise((tick) => {
      setTimeout(tick, 50)
    })
  }
  return performance.now() - started
}

describe('what is no message of an assistant', () => {
  test('another site may not write here', async () => {
    expect((await post(initialize, { origin: 'https://evil.example' })).status).toBe(403)
  })

  test('a handshake is answered, with the version of the API and a session to cancel by', async () => {
    const response = await post(initialize)
    expect(response.status).toBe(200)
    expect(response.headers.get('x-api-version')).toMatch(/^\d/u)
    expect(response.headers.get('mcp-session-id')).toMatch(/^[\w-]{36}$/u)
    expect(await response.text()).toContain('"name":"communique"')
  })

  test.each(['GET', 'DELETE'])('%s has nothing to offer, as the protocol allows', async (method) => {
    const response = await fetch(address, { method, headers: { accept: 'text/event-stream' } })
    expect([response.status, response.headers.get('allow')]).toEqual([405, expect.stringContaining('POST')])
  })

  test.each([
    ['no JSON', '{', 400],
    ['too much', `{"jsonrpc":"2.0","id":1,"method":"${'x'.repeat(1_100_000)}"}`, 413],
  ])('%s is refused', async (_, body, status) => {
    expect((await post(body)).status).toBe(status)
  })

  test('another media type is refused', async () => {
    expect((await post(initialize, { 'content-type': 'text/plain' })).status).toBe(415)
  })
})
