import type { KnownEntity } from './entry'
import { agreements } from './entities/agreements'
import { commodities } from './entities/commodities'
import { facilities } from './entities/facilities'
import { nationalBodies } from './entities/national'
import { offences } from './entities/offences'
import { operations, programmes } from './entities/operations'
import { organisations } from './entities/organisations'
import { places } from './entities/places'

/** Raised by hand whenever the data changes what is read, so that releases are read again. */
export const knowledgeVersion = '3'

/** Every curated entity but countries and officials. */
export const knownEntities: readonly KnownEntity[] = [
  ...organisations,
  ...nationalBodies,
  ...facilities,
  ...operations,
  ...programmes,
  ...offences,
  ...commodities,
  ...agreements,
  ...places,
]

export { countries } from './countries'
export { demonyms } from './demonyms'
export { officials as knownOfficials } from './entities/officials'
export type { KnownEntity, KnownOfficial, Tenure } from './entry'
