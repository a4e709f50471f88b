import type { EntityKind } from '@/lib/model'
import type { KnownEntity } from '../entry'

/** Names in English, French, Spanish and Arabic; an empty one is not known. */
export type FourNames = readonly [en: string, fr?: string, es?: string, ar?: string]

type Rest = Pick<KnownEntity, 'aliases' | 'exact' | 'properties'>

/** Makes the entries of one kind from one source, so that each line of data is a line. */
export const entryOf =
  (kind: EntityKind, source: string) =>
  (key: string, [en, fr, es, ar]: FourNames, rest: Rest = {}): KnownEntity => ({
    key,
    kind,
    names: { en, ...(fr ? { fr } : {}), ...(es ? { es } : {}), ...(ar ? { ar } : {}) },
    ...rest,
    source,
  })
