import type { EntityKind, Kind } from '@/lib/model'

/** Reading order of a page: who acts, what was done, where it happened and what came of it. */
const layerOfKind: Readonly<Record<EntityKind, 0 | 1 | 2>> = {
  Official: 0,
  Organisation: 0,
  Operation: 1,
  Programme: 1,
  Event: 1,
  Agreement: 1,
  Facility: 2,
  Country: 2,
  Place: 2,
  Offence: 2,
  Commodity: 2,
}

/** The layer a kind stands in; figures and releases, which are not drawn as boxes, count with the results. */
export const layerOf = (kind: Kind): number =>
  kind === 'Figure' || kind === 'Release' ? 2 : layerOfKind[kind]
