import type { LoadItem, LoadReport } from '@/lib/api/schemas'
import { toAppError, type AppError } from '@/lib/errors'
import { extractorVersion } from '@/lib/extract/pipeline'
import { knowledgeVersion } from '@/lib/knowledge'
import type { Extraction } from '@/lib/model'
import { isProjectionPartial, rebuild, refreshSearch, writeRelease } from '@/graph/writes'
import type { FetchOptions } from './fetch'
import type { Readers } from './readers'
import { ownReader, type ExtractedSource, type ExtractOptions, type LoadSource, type Problem } from './source'

/** How releases are read now; another version reads them again. */
export const readingVersion = `${extractorVersion}+${knowledgeVersion}`

export interface LoadOptions {
  /** Called for each source as soon as it is known what became of it, in their order. */
  readonly onItem?: (item: LoadItem) => void
  /** The largest text that is read, in bytes. */
  readonly limit?: number
  /** How addresses are fetched. */
  readonly fetch?: FetchOptions
  /** Persons named as suspects, victims and relatives too. */
  readonly includeSuspects?: boolean
  /** Who reads; this thread alone unless told otherwise. */
  readonly readers?: Readers
  /** Stops the load between two releases; the report says how far it came. */
  readonly signal?: AbortSignal
}

const skipped = (source: string, { code, message }: Problem, extraction?: Extraction): LoadItem => ({
  source,
  status: 'skipped',
  release: extraction?.release.id ?? null,
  title: extraction?.release.title ?? null,
  lang: extraction?.release.lang ?? null,
  entities: 0,
  claims: 0,
  figures: 0,
  code,
  message,
  warnings: extraction?.warnings.map(({ code, message }) => ({ code, message })) ?? [],
})

/** Releases of one load by id: the text that each was first read with, and where. */
type Seen = Map<string, { readonly sha256: string; readonly source: string }>

function duplicateOf({ release }: Extraction, source: string, seen: Seen): Problem | undefined {
  const first = seen.get(release.id)
  if (!first) seen.set(release.id, { sha256: release.sha256, source })
  if (!first || first.sha256 === release.sha256) return undefined
  return {
    code: 'duplicate',
    message: `This load has another text of the same release already, from ${first.source}; the first one is kept.`,
  }
}

/** A failure that is nobody's input: with its cause, so that it can be reported and mended. */
const problemOf = ({ code, message, cause }: AppError): Problem => ({
  code,
  message: cause instanceof Error ? `${message} (${cause.message})` : message,
})

async function write(source: string, extraction: Extraction): Promise<LoadItem> {
  const { release, entities, claims, figures, warnings } = extraction
  try {
    const status = await writeRelease(extraction, {
      loadedAt: new Date().toISOString(),
      version: readingVersion,
    })
    return {
      source,
      status,
      release: release.id,
      title: release.title,
      lang: release.lang,
      entities: entities.length,
      claims: claims.length,
      figures: figures.length,
      code: null,
      message: null,
      warnings: warnings.map(({ code, message }) => ({ code, message })),
    }
  } catch (cause) {
    const error = toAppError(cause)
    if (error.code === 'database_away') throw error
    return skipped(source, problemOf(error), extraction)
  }
}

/** What becomes of a source that was read: written, or skipped with the reason. */
async function become(result: ExtractedSource, seen: Seen): Promise<LoadItem> {
  const { source } = result
  if (!result.ok) return skipped(source, result)
  const duplicate = duplicateOf(result.extraction, source, seen)
  return duplicate ? skipped(source, duplicate, result.extraction) : write(source, result.extraction)
}

function report(items: readonly LoadItem[], seconds: number): LoadReport {
  const of = (status: LoadItem['status']) => items.filter((item) => item.status === status)
  const sum = (key: 'entities' | 'claims' | 'figures') => items.reduce((total, item) => total + item[key], 0)
  return {
    read: items.length - of('skipped').length,
    new: of('new').length,
    changed: of('changed').length,
    unchanged: of('unchanged').length,
    skipped: of('skipped').map(({ source, code, message }) => ({
      source,
      code: code ?? 'not_read',
      message: message ?? '',
    })),
    entities: sum('entities'),
    claims: sum('claims'),
    figures: sum('figures'),
    seconds: Math.round(seconds * 1_000) / 1_000,
  }
}

/**
 * Reads sources and writes their releases, each whole or not at all; while one is written the next are read. A
 * source that cannot be read or written is reported with the reason and the others go on. Counts are those of
 * the releases read, also when unchanged. Finishes a rebuild that was interrupted, first. Throws
 * `database_away` when Neo4j cannot be reached: what was written before stays.
 */
export async function loadReleases(
  sources: readonly LoadSource[],
  { onItem, readers = ownReader, signal, ...options }: LoadOptions = {},
): Promise<LoadReport> {
  const from = performance.now()
  if (await isProjectionPartial()) await rebuild()
  const seen: Seen = new Map()
  const items: LoadItem[] = []
  const finish = async (results: readonly ExtractedSource[]): Promise<void> => {
    for (const result of results) {
      const item = await become(result, seen)
      items.push(item)
      onItem?.(item)
    }
  }
  let writing: Promise<void> = Promise.resolve()
  const reading: Promise<readonly ExtractedSource[]>[] = []
  for (const at of sources.keys()) {
    if (signal?.aborted) break
    while (reading.length < Math.min(sources.length, at + readers.size))
      reading.push(readSource(sources[reading.length]!, readers, options))
    const [results] = await Promise.all([reading[at]!, writing])
    writing = finish(results)
  }
  await writing
  await refreshSearch()
  return report(items, (performance.now() - from) / 1_000)
}

/** What `readers` make of a source; a failure that is nobody's input becomes a reason, so it never rejects. */
async function readSource(
  source: LoadSource,
  readers: Readers,
  { limit, fetch, includeSuspects }: Pick<LoadOptions, 'limit' | 'fetch' | 'includeSuspects'>,
): Promise<readonly ExtractedSource[]> {
  const options: ExtractOptions = {
    ...(limit === undefined ? {} : { limit }),
    ...(fetch ? { fetch } : {}),
    ...(includeSuspects ? { includeSuspects } : {}),
  }
  try {
    return await readers.read(source, options)
  } catch (cause) {
    return [{ ok: false, source: source.source, ...problemOf(toAppError(cause)) }]
  }
}
