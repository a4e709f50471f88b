import { profileOf, type Naming, type Profile } from '@/lib/projection'
import type { NamingRow } from './rows'

/** What a release calls an entity, from how it is stored. */
export const toNaming = (stored: NamingRow['properties']): Omit<Naming, 'release' | 'publishedAt'> => ({
  known: stored.known,
  name: stored.name,
  names: JSON.parse(stored.names) as Naming['names'],
  aliases: stored.aliases,
  properties: JSON.parse(stored.properties) as Naming['properties'],
})

/** The profile of an entity that only one release names. */
export const toProfile = (stored: NamingRow['properties']): Profile =>
  profileOf([{ ...toNaming(stored), release: '', publishedAt: null }])
