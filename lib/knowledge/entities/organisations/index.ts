import { companies } from './companies'
import { criminalGroups } from './criminal-groups'
import { internationalOrganisations } from './international'
import { interpolBodies } from './interpol'

/** Organisations that are not of one country: INTERPOL's, international ones, companies and criminal groups. */
export const organisations = [
  ...interpolBodies,
  ...internationalOrganisations,
  ...companies,
  ...criminalGroups,
]
