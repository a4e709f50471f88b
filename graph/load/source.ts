import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Extraction } from '@/lib/model'
import { extract } from '@/lib/extract/pipeline'
import { defaultMaxBytes, readReleases, tooLarge, type ReadResult, type SentAs } from '@/lib/releases'
import { fetchDefaults, fetchDocument, type FetchOptions } from './fetch'

/** Where releases come from. `source` names it in messages; `name` is the file's, `address` the official one. */
export type LoadSource = {
  readonly source: string
  readonly name?: string
  readonly address?: string
} & (
  | { readonly bytes: Uint8Array }
  | { readonly text: string }
  /** A file, read when its turn comes. */
  | { readonly path: string }
  /** A web address, fetched when its turn comes. */
  | { readonly url: string }
  /** Why there is nothing to read, found out while looking for sources. */
  | { readonly problem: Problem }
)

/** Why a source is not read: a code for programs, a message for people. */
export interface Problem {
  readonly code: string
  readonly message: string
}

/** One release of a source, or why there is none; `source` names it in messages. */
export type ExtractedSource = { readonly source: string } & (
  { readonly ok: true; readonly extraction: Extraction } | ({ readonly ok: false } & Problem)
)

const reasons: Readonly<Record<string, Problem>> = {
  ENOENT: { code: 'missing', message: 'There is no such file.' },
  EACCES: { code: 'unreadable', message: 'The file may not be read by this user.' },
  EPERM: { code: 'unreadable', message: 'The file may not be read by this user.' },
}

/** The largest text that is read unless told otherwise: COMMUNIQUE_MAX_RELEASE_BYTES, else 5 MB. */
export function maxBytes(env: NodeJS.ProcessEnv = process.env): number {
  const given = Number(env.COMMUNIQUE_MAX_RELEASE_BYTES)
  return Number.isInteger(given) && given > 0 ? given : defaultMaxBytes
}

/** What a failed look at the file system means to the person who named the path. */
export function fileProblem(error: unknown): Problem {
  const { code = '' } = error as NodeJS.ErrnoException
  return (
    reasons[code] ?? { code: 'unreadable', message: `The file could not be read (${code || String(error)}).` }
  )
}

/** The bytes of a file, which is not read when it is over `limit`. */
function readBytes(path: string, limit: number): { bytes: Uint8Array } | { problem: Problem } {
  try {
    const file = openSync(path, 'r')
    try {
      const { size } = fstatSync(file)
      return size > limit ? { problem: tooLarge(size, limit) } : { bytes: readFileSync(file) }
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return { problem: fileProblem(error) }
  }
}

/** What is to be read of a source, and what whoever sent it says of it. */
type Content = SentAs &
  ({ readonly bytes: Uint8Array } | { readonly text: string }) & { readonly address?: string }

async function contentOf(
  source: LoadSource,
  { limit, fetch }: { limit: number; fetch: FetchOptions },
): Promise<Content | { problem: Problem }> {
  if ('path' in source) return readBytes(source.path, limit)
  if ('url' in source) return fetchDocument(source.url, { ...fetch, limit })
  return source
}

export interface ExtractOptions {
  /** The largest document that is read, in bytes. */
  readonly limit?: number
  /** How addresses are fetched. */
  readonly fetch?: FetchOptions
  /** Persons named as suspects, victims and relatives too. */
  readonly includeSuspects?: boolean
}

function extractResult(source: string, result: ReadResult, includeSuspects: boolean): ExtractedSource {
  if (!result.ok) return { ...result, source }
  const extraction = extract(result.release, { includeSuspects })
  return {
    ok: true,
    source,
    extraction: { ...extraction, warnings: [...result.warnings, ...extraction.warnings] },
  }
}

/**
 * Reads a source and what each of its releases says; several are named "feed.xml (2 of 5)". Never throws on bad
 * input: what cannot be read comes back with the reason. Warnings of reading stand before those of extraction.
 */
export async function extractSource(
  source: LoadSource,
  { limit = maxBytes(), fetch = fetchDefaults(), includeSuspects = false }: ExtractOptions = {},
): Promise<readonly ExtractedSource[]> {
  const content = await contentOf(source, { limit, fetch })
  if ('problem' in content) return [{ ok: false, source: source.source, ...content.problem }]
  const name = source.name ?? ('path' in source ? basename(source.path) : undefined)
  const address = source.address ?? content.address
  const results = await readReleases({
    source: source.source,
    ...(name === undefined ? {} : { name }),
    ...(address === undefined ? {} : { address }),
    ...(content.mediaType === undefined ? {} : { mediaType: content.mediaType }),
    ...(content.charset === undefined ? {} : { charset: content.charset }),
    ...('bytes' in content ? { bytes: content.bytes } : { text: content.text }),
    limit,
  })
  const all = results.length
  return results.map((result, at) =>
    extractResult(
      all === 1 ? source.source : `${source.source} (${at + 1} of ${all})`,
      result,
      includeSuspects,
    ),
  )
}

/** Reads in this thread, one source at a time. */
export const ownReader = {
  size: 1,
  read: extractSource,
  close: (): Promise<void> => Promise.resolve(),
} as const
