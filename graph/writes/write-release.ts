import type { Run } from '@/graph/db'
import type { Extraction } from '@/lib/model'
import { adds, type Profile } from '@/lib/projection'
import { toNaming } from './ledger/naming'
import { removeLedger, type Removed } from './ledger/remove-ledger'
import { canonicalJson, ledgerRows, type LedgerRows } from './ledger/rows'
import { writeLedger } from './ledger/write-ledger'
import { readProfiles } from './projection/entities'
import { settle } from './projection/settle'
import { inTurn } from './turn'

/** What became of a release that was written. */
export type WriteStatus = 'new' | 'changed' | 'unchanged'

const readStored = async (run: Run, id: string): Promise<Readonly<Record<string, unknown>> | undefined> => {
  const [row] = await run<{ stored: Record<string, unknown> }>(
    'MATCH (release:Release {id: $id}) RETURN release {.*, text: null, loadedAt: null} AS stored',
    { id },
  )
  return row?.stored
}

/** True when text, version and everything else that is known of the release are as stored. */
const isSame = (stored: Readonly<Record<string, unknown>>, { release }: LedgerRows): boolean =>
  canonicalJson(stored) === canonicalJson({ ...release, text: null })

/** Entities whose profile may be another one now that this release calls them differently from before. */
function renamed(
  rows: LedgerRows,
  profiles: ReadonlyMap<string, Profile>,
  removed: Removed | undefined,
): string[] {
  const before = new Map(removed?.namings.map(({ id, properties }) => [id, canonicalJson(properties)]))
  const sameDate = removed === undefined || removed.publishedAt === (rows.release.publishedAt ?? null)
  const now = rows.namings.filter(({ id, properties }) => {
    const old = before.get(id)
    before.delete(id)
    if (old !== undefined) return !sameDate || old !== canonicalJson(properties)
    const profile = profiles.get(id)
    return profile !== undefined && adds(profile, toNaming(properties))
  })
  return [...now.map(({ id }) => id), ...before.keys()]
}

/**
 * Writes one release in one transaction: the same text read by the same version is a no-op; else exactly this
 * release's sentences, mentions and claims are replaced, and the stories, figures, links and entities that it
 * touches are made again from all claims. `version` names extractor and knowledge. The order in which releases
 * are written does not matter.
 */
export async function writeRelease(
  extraction: Extraction,
  { loadedAt, version }: { loadedAt: string; version: string },
): Promise<WriteStatus> {
  const rows = ledgerRows(extraction, version)
  const { id } = rows.release
  return inTurn(async (run) => {
    const [stored, profiles] = await Promise.all([
      readStored(run, id),
      readProfiles(
        run,
        rows.namings.map((naming) => naming.id),
      ),
    ])
    if (stored && isSame(stored, rows)) return 'unchanged'
    const removed = stored ? await removeLedger(run, id) : undefined
    await writeLedger(run, rows, { loadedAt, present: profiles })
    const { claims } = rows
    await settle(run, {
      releases: [id, ...(removed?.twins ?? [])],
      stories: removed?.stories ?? [],
      keys: [...(removed?.keys ?? []), ...claims.flatMap(({ properties }) => properties.key ?? [])],
      figures: [...(removed?.figures ?? []), ...claims.flatMap(({ properties }) => properties.figure ?? [])],
      entities: renamed(rows, profiles, removed),
      before: { release: id, keys: new Set(removed?.keys) },
    })
    return stored ? 'changed' : 'new'
  })
}
