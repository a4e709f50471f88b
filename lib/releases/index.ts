import { cleanText } from './clean'
import { datedParts } from './dated-parts'
import { decode } from './decode'
import { formatOf, type Format } from './formats'
import { textOfPdf } from './formats/pdf'
import { looksLikeSample, readSample } from './formats/sample'
import { makeRelease } from './make-release'
import type { Draft, NoRelease, ReadOptions, ReadResult, SentAs } from './release'

export type { NoRelease, ReadOptions, ReadResult, SentAs } from './release'
export { samplePublisher } from './formats/sample'

/** The largest document read unless told otherwise, in bytes. */
export const defaultMaxBytes = 5 * 1024 * 1024

const megabytes = (bytes: number): string => `${Number((bytes / 1024 / 1024).toFixed(1))} MB`

/** Why a document of `size` bytes is not read, and what to do about it. */
export const tooLarge = (size: number, limit: number): { code: 'too_large'; message: string } => ({
  code: 'too_large',
  message: `The text is ${megabytes(size)}, over the limit of ${megabytes(limit)}. Raise it with --max-size or COMMUNIQUE_MAX_RELEASE_BYTES.`,
})

/** A document: the bytes of a file or an answer, or a text. `limit` is in bytes. */
export type DocumentInput = ReadOptions &
  SentAs &
  ({ readonly bytes: Uint8Array } | { readonly text: string }) & { readonly limit?: number }

const sizeOf = (input: DocumentInput): number =>
  'bytes' in input ? input.bytes.length : Buffer.byteLength(input.text, 'utf8')

const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 1024)).toString('latin1').includes('%PDF-')

type Words = Extract<ReturnType<typeof decode>, { ok: true }> & { readonly format?: Format }

/** The words of a document; a PDF's are plain text. */
async function wordsOf(input: DocumentInput): Promise<Words | NoRelease> {
  if (!('bytes' in input)) return { ok: true, text: input.text, warnings: [] }
  if (!isPdf(input.bytes)) return decode(input.bytes, input.charset)
  const read = await textOfPdf(input.bytes)
  return 'ok' in read ? read : { ok: true, text: read.text, warnings: [], format: 'text' }
}

/** The drafts in a text of `format`. What reads mark-up is fetched when it is first needed. */
async function draftsOf(text: string, format: Format): Promise<readonly Draft[] | NoRelease> {
  if (format === 'text') return [{ text, given: {} }]
  if (format === 'sample') return readSample(text)
  if (format === 'markdown') return (await import('./formats/markdown')).readMarkdown(text)
  const { readHtml, textOfHtml } = await import('./formats/html')
  if (format === 'html') return readHtml(text)
  if (format === 'json') return (await import('./formats/json')).readJson(text, textOfHtml)
  return (await import('./formats/feed')).readFeed(text, textOfHtml)
}

const empty: NoRelease = { ok: false, code: 'empty', message: 'The file is empty.' }

const wordless: NoRelease = {
  ok: false,
  code: 'no_release',
  message: 'There is no release here: this part of the document has no text.',
}

/** Formats whose text is a page, which may hold several dated releases. */
const pages: ReadonlySet<Format> = new Set(['text', 'markdown', 'html'])

/** The releases of a draft: one, or each of the dated entries of its page. */
function releasesOf(
  draft: Draft,
  options: ReadOptions,
  { splits, first }: { splits: boolean; first: number | undefined },
): ReadResult[] {
  const { text, warnings } = cleanText(draft.text)
  if (text.trim() === '') return [wordless]
  const texts = splits ? datedParts(text) : [text]
  const own = draft.given.standsFor ? unknownPart(options) : options
  return texts.map((part, at) => {
    const given = texts.length > 1 ? withoutHead(draft) : draft.given
    const number = first === undefined && texts.length === 1 ? undefined : (first ?? 0) + at
    const result = makeRelease(part, own, given, number)
    return result.ok ? { ...result, warnings: [...warnings, ...result.warnings] } : result
  })
}

/** What is given about a page holds for its entries, but for its title, date and number. */
function withoutHead({ given }: Draft): Draft['given'] {
  const { title: _title, publishedAt: _date, number: _number, ...rest } = given
  return rest
}

const unknownPart = ({ source, name }: ReadOptions): ReadOptions => ({ source, ...(name ? { name } : {}) })

/**
 * Reads the releases of a document in any format: plain text, a summary with a header, HTML, Markdown, PDF, JSON
 * (also an object a line), RSS or Atom; told by its content, then by its name and what it was sent as. Never throws
 * on bad input: what cannot be read comes back as a code (`empty`, `binary`, `too_large`, `no_release`, `bad_header`,
 * `bad_json`, `bad_pdf`) with a message that says what to do; what was mended on the way comes back as warnings. A
 * document has at least one result.
 */
export async function readReleases(input: DocumentInput): Promise<readonly ReadResult[]> {
  const limit = input.limit ?? defaultMaxBytes
  const size = sizeOf(input)
  if (size > limit) return [{ ok: false, ...tooLarge(size, limit) }]
  const words = await wordsOf(input)
  if (!words.ok) return [words]
  if (words.text.trim() === '') return [empty]
  const format = words.format ?? formatOf(words.text, input)
  const drafts = await draftsOf(words.text, format)
  if ('ok' in drafts) return [drafts]
  const several = drafts.length > 1
  const { source, name, address } = input
  const options = { source, ...(name ? { name } : {}), ...(address ? { address } : {}) }
  const results: ReadResult[] = []
  for (const draft of drafts) {
    const own = several && draft.given.address !== undefined ? unknownPart(options) : options
    const first = several && draft.given.address === undefined ? results.length : undefined
    results.push(...releasesOf(draft, own, { splits: pages.has(format), first }))
  }
  return results.map((result) =>
    result.ok ? { ...result, warnings: [...words.warnings, ...result.warnings] } : result,
  )
}

/**
 * The release that one plain text (or summary with a header) is, read at once: what every format ends in. See
 * `readReleases` for documents.
 */
export function readRelease(
  input: ReadOptions & ({ readonly bytes: Uint8Array } | { readonly text: string }),
): ReadResult {
  const decoded =
    'bytes' in input ? decode(input.bytes) : ({ ok: true, text: input.text, warnings: [] } as const)
  if (!decoded.ok) return decoded
  if (decoded.text.trim() === '') return empty
  const drafts = looksLikeSample(decoded.text)
    ? readSample(decoded.text)
    : [{ text: decoded.text, given: {} }]
  if ('ok' in drafts) return drafts
  const [result = empty] = drafts.flatMap((draft) =>
    releasesOf(draft, input, { splits: false, first: undefined }),
  )
  return result.ok ? { ...result, warnings: [...decoded.warnings, ...result.warnings] } : result
}
