import 'server-only'
import { AppError } from '@/lib/errors'

const sizeOf = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} kB` : `${Math.round(bytes / 1024 / 1024)} MB`

const tooLarge = (limit: number): AppError =>
  new AppError('too_large', `The body of this request may have ${sizeOf(limit)}. Send less at a time.`)

/**
 * The text of a request, never more than the limit in memory: refused by its announced length, else as soon as
 * what has come is too much. Throws `too_large`, `bad_request` when it is not UTF-8.
 */
async function readText(request: Request, limit: number): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge(limit)
  if (!request.body) return ''
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.byteLength
    if (length > limit) throw tooLarge(limit)
    chunks.push(chunk)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch (cause) {
    throw new AppError('bad_request', 'The request body is not UTF-8.', { cause })
  }
}

/** The JSON of a request, of `limit` bytes at most. Throws `unsupported_media`, `too_large` or `bad_request`. */
export async function readJson(request: Request, limit: number): Promise<unknown> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/json\s*(?:;|$)/iu.test(type))
    throw new AppError(
      'unsupported_media',
      type
        ? `The body is sent as “${type.slice(0, 100)}”. Send it as application/json.`
        : 'The request does not say what its body is. Send it with “content-type: application/json”.',
    )
  const text = await readText(request, limit)
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw new AppError('bad_request', 'The request body is not JSON.', { cause })
  }
}
