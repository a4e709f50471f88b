import 'server-only'
import { createHash } from 'node:crypto'

/** Whether Next's compression, which reads the same header, may pack the answer. */
const takesPacked = (accepted: string): boolean =>
  accepted.split(',').some((part) => /^\s*(?:gzip|deflate|\*)\s*(?:;\s*q=(?!0(?:\.0*)?\s*$)|$)/iu.test(part))

const matches = (header: string, tags: readonly string[]): boolean =>
  header.trim() === '*' || header.split(',').some((tag) => tags.includes(tag.trim().replace(/^W\//u, '')))

/**
 * A value as an answer of JSON. What a GET answers has a strong ETag made from its bytes, and is 304 without a body
 * for whoever has it already. Next packs it on the way out; a strong tag names bytes, so that those who take packed
 * answers get another one.
 */
export function jsonAnswer(request: Request, value: unknown, headers: Headers): Response {
  const bytes = Buffer.from(JSON.stringify(value))
  headers.set('content-type', 'application/json')
  headers.append('vary', 'accept-encoding')
  if (request.method === 'GET' || request.method === 'HEAD') {
    const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 27)
    const [plain, packed] = [`"${hash}"`, `"${hash}-packed"`]
    headers.set('etag', takesPacked(request.headers.get('accept-encoding') ?? '') ? packed : plain)
    headers.set('cache-control', 'private, no-cache')
    const known = request.headers.get('if-none-match')
    if (known && matches(known, [plain, packed])) {
      headers.delete('content-type')
      return new Response(null, { status: 304, headers })
    }
  }
  headers.set('content-length', String(bytes.length))
  return new Response(new Uint8Array(bytes), { headers })
}
