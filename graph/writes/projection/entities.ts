import type { Run } from '@/graph/db'
import { languages } from '@/lib/model'
import { foldedNames, profileOf, wholeNames, type Profile } from '@/lib/projection'
import { toNaming } from '../ledger/naming'
import type { NamingRow } from '../ledger/rows'
import { runRows } from '../rows'

/** The property that holds the name in one language: nameEn, nameFr … */
const nameProperty = (lang: string): string => `name${lang.charAt(0).toUpperCase()}${lang.slice(1)}`

/** The properties of an Entity node but its degree. */
export const entityRow = (id: string, profile: Profile): Readonly<Record<string, unknown>> => ({
  ...profile.properties,
  id,
  name: profile.name,
  ...Object.fromEntries(languages.map((lang) => [nameProperty(lang), profile.names[lang] ?? null])),
  aliases: profile.aliases,
  folded: foldedNames(profile),
  exact: wholeNames(profile),
  known: profile.known,
})

const notProperties = new Set([
  'id',
  'name',
  'aliases',
  'folded',
  'exact',
  'known',
  'degree',
  ...languages.map(nameProperty),
])

type Stored = Readonly<Record<string, unknown>> & { readonly id: string }

function profileOfStored(stored: Stored): Profile {
  const named = languages.map((lang) => [lang, stored[nameProperty(lang)]] as const)
  return {
    known: stored.known === true,
    name: String(stored.name),
    names: Object.fromEntries(named.filter(([, name]) => typeof name === 'string')),
    aliases: stored.aliases as string[],
    properties: Object.fromEntries(
      Object.entries(stored).filter(([key]) => !notProperties.has(key)),
    ) as Profile['properties'],
  }
}

/** What entities are called now; those that are not there are left out. */
export async function readProfiles(run: Run, ids: readonly string[]): Promise<Map<string, Profile>> {
  const rows = await runRows<{ stored: Stored }>(
    run,
    ids,
    'UNWIND $given.rows AS id MATCH (entity:Entity {id: id}) RETURN entity {.*, folded: null, exact: null} AS stored',
  )
  return new Map(rows.map(({ stored }) => [stored.id, profileOfStored(stored)]))
}

/** Takes away those of `ids` that no release names any more. */
export async function sweepEntities(run: Run, ids: readonly string[]): Promise<void> {
  await runRows(
    run,
    ids,
    `UNWIND $given.rows AS id MATCH (entity:Entity {id: id})
     WHERE NOT EXISTS { (entity)<-[:NAMES]-() } DETACH DELETE entity`,
  )
}

/** Sets names and properties of `ids` by all releases that name them. */
export async function settleEntities(run: Run, ids: readonly string[]): Promise<void> {
  const found = await runRows<{
    id: string
    namings: { release: string; publishedAt: string | null; stored: NamingRow['properties'] }[]
  }>(
    run,
    ids,
    `UNWIND $given.rows AS id MATCH (entity:Entity {id: id})<-[naming:NAMES]-(release:Release)
     RETURN id, collect({release: release.id, publishedAt: release.publishedAt, stored: properties(naming)}) AS namings`,
  )
  const rows = found.map(({ id, namings }) =>
    entityRow(
      id,
      profileOf(
        namings.map(({ release, publishedAt, stored }) => ({ release, publishedAt, ...toNaming(stored) })),
      ),
    ),
  )
  await runRows(
    run,
    rows,
    `UNWIND $given.rows AS row MATCH (entity:Entity {id: row.id})
     WITH entity, row, coalesce(entity.degree, 0) AS degree
     SET entity = row SET entity.degree = degree`,
  )
}
