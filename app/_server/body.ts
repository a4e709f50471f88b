import 'server-only'
import { AppError } from '@/lib/errors'

/** Most bytes of a request. */
export const bodyLimit = 32 * 1024 * 1024

const tooLarge = (): AppError =>
  new AppError('too_large', `The request is over ${bodyLimit / 1024 / 1024} MB. Send less at a time.`)

/**
 * The text of a request, never more than the limit in memory: refused by its announced length, else as soon as
 * what has come is too much. Throws `too_large`, `bad_request` when it is not UTF-8.
 */
export async function readText(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > bodyLimit) throw tooLarge()
  if (!request.body) return ''
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.byteLength
    if (length > bodyLimit) throw tooLarge()
    chunks.push(chunk)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch (cause) {
    throw new AppError('bad_request', 'The request body is not UTF-8.', { cause })
  }
}

/** The JSON of a request. Throws `too_large` or `bad_request`. */
export async function readJson(request: Request): Promise<unknown> {
  const text = await readText(request)
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw new AppError('bad_request', 'The request body is not JSON.', { cause })
  }
}
