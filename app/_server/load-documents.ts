import 'server-only'
import { loadReleases, type LoadOptions, type LoadSource } from '@/graph/load'
import type { LoadReport, LoadRequest } from '@/lib/api/schemas'
import { AppError } from '@/lib/errors'

type Document = LoadRequest['documents'][number]

const base64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/u

/** What came over the wire as something to read: its text, its bytes, or where to fetch it. Never a path. */
export function toSource({ name, text, base64: bytes, url, address }: Document): LoadSource {
  const known = { source: name, name, ...(address ? { address } : {}) }
  if (text !== undefined) return { ...known, text }
  if (bytes !== undefined && base64.test(bytes)) return { ...known, bytes: Buffer.from(bytes, 'base64') }
  if (url !== undefined) return { source: name, url, ...(address ? { address } : {}) }
  throw new AppError('bad_request', `“${name}” has neither text nor base64 nor url: send one of them.`)
}

/** Loads what a page or a program sent, see `loadReleases`. Throws `bad_request` before anything is loaded. */
export const loadDocuments = async (
  documents: readonly Document[],
  options: LoadOptions,
): Promise<LoadReport> => loadReleases(documents.map(toSource), options)
