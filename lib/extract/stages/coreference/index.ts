import type { Reading } from '@/lib/extract/reading'
import { findAcronyms } from './acronyms'
import { findDescribedBodies, findOwnOrganisation } from './bodies'
import { findDescribedEvents } from './events'
import { findDescribedOperations } from './operations'
import { findPronouns } from './pronouns'
import { findShortNames } from './short-names'
import { resolveTitles } from './titles'

/** Third stage: finds what short names, titles, acronyms, descriptions and pronouns stand for. */
export function coreference(reading: Reading): void {
  findAcronyms(reading)
  findShortNames(reading)
  resolveTitles(reading)
  findOwnOrganisation(reading)
  findDescribedBodies(reading)
  findDescribedOperations(reading)
  findDescribedEvents(reading)
  findPronouns(reading)
}
