import { request as requestPlain, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as requestSecure } from 'node:https'
import { isIP } from 'node:net'
import { pipeline } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { tooLarge } from '@/lib/releases'
import type { Problem } from '../source'
import { isPublicAddress } from './addresses'
import { defaultTimeout, resolveHost, type FetchOptions, type ResolvedAddress } from './options'

/** What an address answered, and the address that answered in the end. */
export interface FetchedDocument {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly charset?: string
  readonly address: string
}

/** Why an address is not fetched, as an error inside this file only. */
class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

const mostRedirects = 5

const privateHost = (host: string): Refusal =>
  new Refusal(
    'private_address',
    `${host} is not on the public web: it leads to this machine or a private network. Use --allow-private (or COMMUNIQUE_ALLOW_PRIVATE=1) if that is meant.`,
  )

/** The address as a URL that may be fetched; refuses other protocols and names with passwords. */
function parseUrl(address: string, base?: URL): URL {
  if (!URL.canParse(address, base)) throw new Refusal('bad_address', 'This is not a web address.')
  const url = new URL(address, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Refusal('bad_address', `Only http and https are fetched, not ${url.protocol.replace(':', '')}.`)
  if (url.username !== '' || url.password !== '')
    throw new Refusal('bad_address', 'An address with a user name or password in it is not fetched.')
  return url
}

/** The one address to connect to. Every address of a name must be public, so that none can be slipped in. */
async function resolve(
  url: URL,
  {
    allowPrivate,
    mayReach = allowPrivate ? () => true : isPublicAddress,
    lookup = resolveHost,
  }: FetchOptions,
): Promise<ResolvedAddress> {
  const host = url.hostname.replace(/^\[|\]$/gu, '')
  const family = isIP(host)
  let found: readonly ResolvedAddress[]
  try {
    found = family === 0 ? await lookup(host) : [{ address: host, family }]
  } catch (cause) {
    throw new Refusal(
      'unreachable',
      `There is no site called ${host} (${(cause as NodeJS.ErrnoException).code ?? 'no answer'}).`,
    )
  }
  const [first] = found
  if (!first) throw new Refusal('unreachable', `There is no site called ${host}.`)
  if (found.some(({ address }) => !mayReach(address))) throw privateHost(host)
  return first
}

/** The outcome of `work`, unless time is up first. */
const within = <T>(signal: AbortSignal, work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, fail) => {
      signal.addEventListener('abort', () => fail(signal.reason as Error), { once: true })
    }),
  ])

const accepted =
  'text/html, application/xhtml+xml, text/plain, text/markdown, application/pdf, application/json, application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.1'

/** Asks for `url` at the address that was checked: the name is not looked up again. */
function ask(url: URL, { address, family }: ResolvedAddress, signal: AbortSignal): Promise<IncomingMessage> {
  const pinned: RequestOptions['lookup'] = (_host, options, found) => {
    if (options.all) (found as (error: null, all: ResolvedAddress[]) => void)(null, [{ address, family }])
    else found(null, address, family)
  }
  const send = url.protocol === 'https:' ? requestSecure : requestPlain
  return new Promise((answer, fail) => {
    const headers = {
      accept: accepted,
      'accept-encoding': 'gzip, deflate, br',
      'user-agent': 'Communique/0.1',
    }
    send(url, { lookup: pinned, headers, signal, agent: false }, answer).once('error', fail).end()
  })
}

const decoders: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/** The bytes of an answer, unpacked; never more than `limit` in memory, whatever length was announced. */
async function readBody(response: IncomingMessage, limit: number): Promise<Uint8Array> {
  const announced = Number(response.headers['content-length'] ?? 0)
  const encoding = (response.headers['content-encoding'] ?? 'identity').toLowerCase()
  if (announced > limit) throw tooMuch(announced, limit)
  const decoder = decoders[encoding]?.()
  const stream = decoder ? pipeline(response, decoder, () => undefined) : response
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    length += chunk.byteLength
    if (length > limit) throw tooMuch(length, limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const tooMuch = (size: number, limit: number): Refusal => {
  const { code, message } = tooLarge(size, limit)
  return new Refusal(code, message)
}

const readable =
  /^(?:text\/|application\/(?:json|xml|pdf|xhtml|rss|atom|rdf|ld\+json|x-ndjson|ndjson|jsonl|octet-stream)|[\w.+-]+\/[\w.-]+\+(?:xml|json))/u

function checkAnswer(response: IncomingMessage, url: URL): { mediaType: string; charset?: string } {
  const status = response.statusCode ?? 0
  if (status < 200 || status >= 300)
    throw new Refusal(
      'unreachable',
      `${url.host} answered ${status}${response.statusMessage ? ` ${response.statusMessage}` : ''}.`,
    )
  const type = response.headers['content-type'] ?? ''
  const mediaType = (type.split(';', 1)[0] ?? '').trim().toLowerCase()
  if (mediaType !== '' && !readable.test(mediaType))
    throw new Refusal(
      'binary',
      `This address leads to ${mediaType}, which holds no release that can be read.`,
    )
  const charset = /charset\s*=\s*"?([\w.:-]{2,30})/iu.exec(type)?.[1]
  return { mediaType, ...(charset ? { charset } : {}) }
}

async function follow(
  address: string,
  options: FetchOptions & { limit: number },
  signal: AbortSignal,
): Promise<FetchedDocument> {
  let url = parseUrl(address)
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const response = await ask(url, await within(signal, resolve(url, options)), signal)
    try {
      const { location } = response.headers
      if (location !== undefined && [301, 302, 303, 307, 308].includes(response.statusCode ?? 0)) {
        url = parseUrl(location, url)
        continue
      }
      const sent = checkAnswer(response, url)
      return { bytes: await readBody(response, options.limit), ...sent, address: url.href }
    } finally {
      response.destroy()
    }
  }
  throw new Refusal('unreachable', `${url.host} leads from one address to the next without end.`)
}

/**
 * Fetches a document from the web: http and https, to addresses of the public web only (unless `allowPrivate`), which
 * is checked for each redirect on what its name resolves to, and connected to that very address. Never throws: what
 * cannot be fetched comes back as `bad_address`, `private_address`, `unreachable`, `too_large` or `binary`.
 */
export async function fetchDocument(
  address: string,
  options: FetchOptions & { readonly limit: number },
): Promise<FetchedDocument | { readonly problem: Problem }> {
  const { timeout = defaultTimeout } = options
  const signal = AbortSignal.timeout(timeout)
  try {
    return await follow(address, options, signal)
  } catch (error) {
    if (error instanceof Refusal) return { problem: { code: error.code, message: error.message } }
    const late = signal.aborted ? `It took longer than ${timeout / 1000} s.` : reasonOf(error)
    return { problem: { code: 'unreachable', message: `The address could not be fetched. ${late}` } }
  }
}

const reasonOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException
  return `(${code ?? message})`
}
