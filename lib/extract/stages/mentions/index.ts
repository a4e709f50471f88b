import type { Document } from '@/lib/extract/document'
import type { Reading } from '@/lib/extract/reading'
import { findAgreements } from './agreements'
import { findEvents } from './events'
import { findNationalBureaus } from './bureaus'
import { findFacilities } from './facilities'
import { findForces } from './forces'
import { findGroups } from './groups'
import { findGoods } from './goods'
import { findListedGoods } from './goods-listed'
import { findKnownNames } from './names'
import { findOfficials } from './officials'
import { findOperations } from './operations'
import { findOrganisations } from './organisations'
import { findNamesakes } from './namesakes'
import { findPlaces } from './places'
import { findProgrammes } from './programmes'
import { findOwnOrganisation } from '../coreference/bodies'
import { addOutsiders, findOutsiders } from './suspects'
import { dropMeans } from './uses'
import { findVisitors } from './visitors'
import { findDateline } from './dateline'

/** Second stage: finds who and what the sentences name, from curated names first to built ones last. */
export function mentions(document: Document, reading: Reading): void {
  findDateline(document)
  findKnownNames(reading)
  findOperations(reading)
  findProgrammes(reading)
  findNationalBureaus(reading)
  findOrganisations(reading)
  findForces(reading)
  findGroups(reading)
  findOwnOrganisation(reading)
  findOutsiders(reading)
  findOfficials(reading)
  addOutsiders(reading)
  findVisitors(reading)
  findAgreements(reading)
  findPlaces(reading)
  findFacilities(reading)
  findNamesakes(reading)
  findGoods(reading)
  dropMeans(reading)
  findListedGoods(reading)
  findEvents(reading)
}
