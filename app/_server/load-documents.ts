import 'server-only'
import { loadReleases, type LoadOptions, type LoadSource } from '@/graph/load'
import type { LoadReport, LoadRequest } from '@/lib/api/schemas'
import { AppError } from '@/lib/errors'

type Document = LoadRequest['documents'][number]

const base64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/u

/** What came over the wire as something to read: its text, or its bytes. Never a path. */
function toSource({ name, text, base64: bytes, address }: Document): LoadSource {
  const known = { source: name, name, ...(address ? { address } : {}) }
  if (text !== undefined) return { ...known, text }
  if (bytes !== undefined && base64.test(bytes)) return { ...known, bytes: Buffer.from(bytes, 'base64') }
  throw new AppError('bad_request', `“${name}” has neither text nor base64: send one of them.`)
}

/** Loads what a page or a program sent, see `loadReleases`. Throws `bad_request` before anything is loaded. */
export const loadDocuments = async (
  documents: readonly Document[],
  options: LoadOptions,
): Promise<LoadReport> => loadReleases(documents.map(toSource), options)
