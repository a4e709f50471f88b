import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Extraction } from '@/lib/model'
import { extract } from '@/lib/extract/pipeline'
import { defaultMaxBytes, readRelease, tooLarge } from '@/lib/releases'

/** Where one release comes from. `source` names it in messages; `name` is the file's, `address` the official one. */
export type LoadSource = {
  readonly source: string
  readonly name?: string
  readonly address?: string
} & (
  | { readonly bytes: Uint8Array }
  | { readonly text: string }
  /** A file, read when its turn comes. */
  | { readonly path: string }
  /** Why there is nothing to read, found out while looking for sources. */
  | { readonly problem: Problem }
)

/** Why a source is not read: a code for programs, a message for people. */
export interface Problem {
  readonly code: string
  readonly message: string
}

export type ExtractedSource =
  { readonly ok: true; readonly extraction: Extraction } | ({ readonly ok: false } & Problem)

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

/**
 * Reads a source and what it says. Never throws on bad input: what cannot be read comes back with the reason.
 * `limit` is in bytes. Warnings of reading stand before those of extraction.
 */
export function extractSource(
  source: LoadSource,
  { limit = maxBytes() }: { readonly limit?: number } = {},
): ExtractedSource {
  const content = 'path' in source ? readBytes(source.path, limit) : source
  if ('problem' in content) return { ok: false, ...content.problem }
  const name = source.name ?? ('path' in source ? basename(source.path) : undefined)
  const result = readRelease({
    source: source.source,
    ...(name === undefined ? {} : { name }),
    ...(source.address === undefined ? {} : { address: source.address }),
    ...('bytes' in content ? { bytes: content.bytes } : { text: content.text }),
    limit,
  })
  if (!result.ok) return result
  const extraction = extract(result.release)
  return { ok: true, extraction: { ...extraction, warnings: [...result.warnings, ...extraction.warnings] } }
}
