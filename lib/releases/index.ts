import { cleanText } from './clean'
import { decode } from './decode'
import { plainText } from './plain-text'
import type { ReadOptions, ReadResult, ReleaseReader } from './release'
import { sample } from './sample'

export type { ReadOptions, ReadResult, ReleaseReader } from './release'
export { samplePublisher } from './sample'

/** The largest text read unless told otherwise, in bytes. */
export const defaultMaxBytes = 5 * 1024 * 1024

const readers: readonly ReleaseReader[] = [sample, plainText]

const megabytes = (bytes: number): string => `${Number((bytes / 1024 / 1024).toFixed(1))} MB`

/** Why a text of `size` bytes is not read, and what to do about it. */
export const tooLarge = (size: number, limit: number): { code: 'too_large'; message: string } => ({
  code: 'too_large',
  message: `The text is ${megabytes(size)}, over the limit of ${megabytes(limit)}. Raise it with --max-size or COMMUNIQUE_MAX_RELEASE_BYTES.`,
})

/**
 * Reads one release from the bytes of a file or from a text. Never throws on bad input: what cannot be read
 * comes back as a code (`empty`, `binary`, `too_large`, `no_release`, `bad_header`) with a message that says
 * what to do; what was mended on the way comes back as warnings. `limit` is in bytes.
 */
export function readRelease(
  input: ReadOptions &
    ({ readonly bytes: Uint8Array } | { readonly text: string }) & { readonly limit?: number },
): ReadResult {
  const limit = input.limit ?? defaultMaxBytes
  const size = 'bytes' in input ? input.bytes.length : Buffer.byteLength(input.text, 'utf8')
  if (size > limit) return { ok: false, ...tooLarge(size, limit) }
  const decoded =
    'bytes' in input ? decode(input.bytes) : ({ ok: true, text: input.text, warnings: [] } as const)
  if (!decoded.ok) return decoded
  const { text, warnings } = cleanText(decoded.text)
  if (text.trim() === '') return { ok: false, code: 'empty', message: 'The file is empty.' }
  const reader = readers.find((candidate) => candidate.recognises(text)) ?? plainText
  const result = reader.read(text, input)
  return result.ok ? { ...result, warnings: [...decoded.warnings, ...warnings, ...result.warnings] } : result
}
