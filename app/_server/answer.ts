import 'server-only'
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Bytes under which packing an answer saves nothing. */
const worthPacking = 1024

const packers = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: 6 }),
} as const
type Coding = keyof typeof packers

/** The best coding that whoever asks takes; undefined for the plain bytes. */
function codingOf(accepted: string): Coding | undefined {
  const weights = new Map(
    accepted
      .toLowerCase()
      .split(',')
      .map((part) => {
        const [name = '', ...rest] = part.split(';').map((piece) => piece.trim())
        const q = rest.find((piece) => piece.startsWith('q='))
        return [name, q === undefined ? 1 : Number(q.slice(2))] as const
      }),
  )
  const weight = (coding: string): number => weights.get(coding) ?? weights.get('*') ?? 0
  const best = weight('br') >= weight('gzip') ? 'br' : 'gzip'
  return weight(best) > 0 ? best : undefined
}

const matches = (header: string, tags: readonly string[]): boolean =>
  header.trim() === '*' || header.split(',').some((tag) => tags.includes(tag.trim().replace(/^W\//u, '')))

/**
 * A value as an answer of JSON, packed as the request allows. What a GET answers has a strong ETag made from its
 * bytes, one for each coding, and is 304 without a body for whoever has it already.
 */
export async function jsonAnswer(request: Request, value: unknown, headers: Headers): Promise<Response> {
  const bytes = Buffer.from(JSON.stringify(value))
  const coding =
    bytes.length < worthPacking ? undefined : codingOf(request.headers.get('accept-encoding') ?? '')
  headers.set('content-type', 'application/json')
  headers.append('vary', 'accept-encoding')
  if (request.method === 'GET' || request.method === 'HEAD') {
    const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 27)
    const tagOf = (name?: Coding): string => `"${hash}${name ? `-${name}` : ''}"`
    headers.set('etag', tagOf(coding))
    headers.set('cache-control', 'private, no-cache')
    const known = request.headers.get('if-none-match')
    if (known && matches(known, [tagOf(), tagOf('br'), tagOf('gzip')])) {
      headers.delete('content-type')
      return new Response(null, { status: 304, headers })
    }
  }
  const sent = coding ? await packers[coding](bytes) : bytes
  if (coding) headers.set('content-encoding', coding)
  headers.set('content-length', String(sent.length))
  return new Response(new Uint8Array(sent), { headers })
}
