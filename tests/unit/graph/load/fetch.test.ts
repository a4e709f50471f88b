import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { extractSource } from '@/graph/load'
import { fetchDefaults, fetchDocument, type FetchOptions } from '@/graph/load/fetch'
import { isPublicAddress } from '@/graph/load/fetch/addresses'

const prose =
  'Police in Norway and Spain have closed an inquiry into false tickets, the two forces said on Monday, and arrested seven people at an airport near Bergen.'
const page = `<!doctype html><html><body><h1>Seven held in Bergen</h1><p>3 May 2014</p><p>${prose}</p></body></html>`

const routes: Record<string, RequestListener> = {
  '/page': (_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(page),
  '/latin': (_, response) =>
    response
      .setHeader('content-type', 'text/html; charset=windows-1252')
      .end(Buffer.from(page.replace('Seven', 'Sept \u00e0'), 'latin1')),
  '/gzip': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(page)),
  '/bomb': (_, response) =>
    response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(20_000_000, 'a word '))),
  '/redirect': (_, response) => response.writeHead(302, { location: '/page' }).end(),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/to-file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/to-metadata': (_, response) =>
    response.writeHead(307, { location: 'http://169.254.169.254/latest' }).end(),
  '/to-loopback': (_, response) => response.writeHead(301, { location: 'http://127.0.0.2/' }).end(),
  '/to-inside': (_, response) => response.writeHead(308, { location: '//intranet.example.org/' }).end(),
  '/picture': (_, response) => response.setHeader('content-type', 'image/png').end('x'),
  '/gone': (_, response) => response.writeHead(404).end('gone'),
  '/large': (_, response) => response.end('a'.repeat(200_000)),
  '/endless': (_, response) => {
    const timer = setInterval(() => response.write('a word '), 5)
    response.on('close', () => clearInterval(timer))
  },
  '/cut': (_, response) => {
    response.writeHead(200, { 'content-length': '1000' })
    response.write('only a few')
    setTimeout(() => response.destroy(), 20)
  },
}

let server: Server
let base: string
beforeAll(async () => {
  server = createServer((request, response) => {
    const route = routes[request.url ?? '']
    if (route) route(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready)
  })
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const open: FetchOptions = { allowPrivate: true }
const fetchAt = (path: string, options: FetchOptions & { limit?: number } = open) =>
  fetchDocument(path.startsWith('/') ? base + path : path, { limit: 100_000, ...options })

describe('from a server that may be reached', () => {
  it.each(['/page', '/redirect', '/gzip'])('%s is fetched', async (path) => {
    const found = await fetchAt(path)
    expect('bytes' in found && Buffer.from(found.bytes).toString()).toBe(page)
  })

  it('says where it came from in the end, and what was said of it', async () => {
    expect(await fetchAt('/redirect')).toMatchObject({
      address: `${base}/page`,
      mediaType: 'text/html',
      charset: 'utf-8',
    })
  })

  it('is read with the encoding that the server names, and its address', async () => {
    const [result] = await extractSource({ source: 'x', url: `${base}/latin` }, { fetch: open })
    expect(result?.ok && result.extraction.release).toMatchObject({
      title: 'Sept à held in Bergen',
      address: `${base}/latin`,
      publishedAt: '2014-05-03',
    })
  })

  it.each([
    ['/loop', 'unreachable', 'without end'],
    ['/to-file', 'bad_address', 'http and https'],
    ['/picture', 'binary', 'image/png'],
    ['/gone', 'unreachable', '404'],
    ['/large', 'too_large', '--max-size'],
    ['/bomb', 'too_large', '--max-size'],
    ['/cut', 'unreachable', 'could not be fetched'],
  ])('%s is refused as %s', async (path, code, words) => {
    const found = await fetchAt(path)
    expect(found).toMatchObject({ problem: { code } })
    expect('problem' in found && found.problem.message).toContain(words)
  })

  it('does not wait longer than it may', async () => {
    const from = performance.now()
    expect(await fetchAt('/endless', { ...open, timeout: 300 })).toMatchObject({
      problem: { code: 'unreachable' },
    })
    expect(performance.now() - from).toBeLessThan(5_000)
  })
})

describe('what is not on the public web', () => {
  it.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://0.0.0.0/',
    'http://10.1.2.3/',
    'http://172.20.0.1/',
    'http://192.168.1.1/',
    'http://100.100.100.200/',
    'http://169.254.169.254/latest/meta-data',
    'http://168.63.129.16/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::7f00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[fd00:ec2::254]/',
    'http://[fe80::1]/',
    'http://[fec0::1]/',
  ])('%s is refused', async (address) => {
    expect(await fetchAt(address, {})).toMatchObject({ problem: { code: 'private_address' } })
  })

  it.each([
    ['one private address', ['192.168.0.7']],
    ['a private address among public ones', ['93.184.216.34', '10.0.0.1']],
    ['a mapped one', ['::ffff:10.0.0.1']],
    ['what is no address', ['somewhere']],
  ])('a name that leads to %s is refused', async (_, addresses) => {
    const lookup = () =>
      Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })))
    expect(await fetchAt('http://news.example.org/', { lookup })).toMatchObject({
      problem: { code: 'private_address' },
    })
  })

  it.each([
    ['/to-metadata', '169.254.169.254'],
    ['/to-loopback', '127.0.0.2'],
    ['/to-inside', 'intranet.example.org'],
  ])('is refused when %s redirects there', async (path, named) => {
    const port = new URL(base).port
    const lookup = (host: string) =>
      Promise.resolve([{ address: host === 'news.example.org' ? '127.0.0.1' : '10.0.0.9', family: 4 }])
    const mayReach = (address: string) => address === '127.0.0.1' || isPublicAddress(address)
    const found = await fetchDocument(`http://news.example.org:${port}${path}`, {
      mayReach,
      lookup,
      limit: 1000,
    })
    expect(found).toMatchObject({
      problem: { code: 'private_address', message: expect.stringContaining(named) as string },
    })
  })

  it('is not reached by a name that is looked up again: the checked address is the one connected to', async () => {
    let times = 0
    const lookup = () => {
      times += 1
      return Promise.resolve([{ address: '127.0.0.1', family: 4 }])
    }
    const port = new URL(base).port
    const found = await fetchDocument(`http://rebind.example.org:${port}/page`, {
      ...open,
      lookup,
      limit: 100_000,
    })
    expect('bytes' in found).toBe(true)
    expect(times).toBe(1)
  })
})

describe('addresses', () => {
  it.each([
    '93.184.216.34',
    '8.8.8.8',
    '2606:2800:220:1::1',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
    '2002:808:808::',
  ])('%s is public', (address) => expect(isPublicAddress(address)).toBe(true))

  it.each(['', 'localhost', '1.2.3', '::1%lo', '2001:db8::1', 'ff02::1', '255.255.255.255'])(
    '%s is not',
    (address) => expect(isPublicAddress(address)).toBe(false),
  )

  it.each([
    'ftp://example.org/a',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'http://a:b@example.org/',
    'no address',
  ])('%s is refused unasked', async (address) => {
    const lookup = () => Promise.reject(new Error('asked'))
    expect(await fetchAt(address, { lookup })).toMatchObject({ problem: { code: 'bad_address' } })
  })

  it('says that a name leads nowhere', async () => {
    const lookup = () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }))
    expect(await fetchAt('http://nowhere.example.org/', { lookup })).toMatchObject({
      problem: { code: 'unreachable', message: expect.stringContaining('nowhere.example.org') as string },
    })
  })

  it('are private ones only where the environment says so', () => {
    expect(fetchDefaults({} as NodeJS.ProcessEnv)).toEqual({})
    expect(fetchDefaults({ COMMUNIQUE_ALLOW_PRIVATE: '1' } as unknown as NodeJS.ProcessEnv)).toEqual({
      allowPrivate: true,
    })
  })
})
