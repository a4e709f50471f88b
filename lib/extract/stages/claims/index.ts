import { actsByNoun } from './acts'
import { agreementParties } from './agreement-parties'
import { bodies, bracketed, nationalBodies } from './bodies'
import type { Reading } from '@/lib/extract/reading'
import { countryParagraphs } from './country-paragraphs'
import { deedsInPlaces } from './deeds'
import { datelinePlace, eventParts, placesOfHouses, visitHosts } from './events'
import { eventLists, hostsInRemarks, houses, talksBetween, visits } from './gatherings'
import { haulLists } from './haul-lists'
import { headlineTargets } from './headline-targets'
import { participantLists } from './participant-lists'
import { claimsByPatterns } from './patterns'
import { plannedSites } from './sites-to-come'
import { settleRoles } from './roles'
import { ownInSpeech, speech } from './speech'
import { offices, toldOffices } from './offices'
import { basedBodies, places, seats } from './locations'
import { actorsInRemarks, editions, leaders, owners } from './structure'
import { viewOf } from './view'

const finders = [
  offices,
  toldOffices,
  editions,
  bodies,
  bracketed,
  nationalBodies,
  owners,
  leaders,
  actorsInRemarks,
  places,
  seats,
  basedBodies,
  eventParts,
  agreementParties,
  houses,
  hostsInRemarks,
  talksBetween,
  speech,
  ownInSpeech,
  countryParagraphs,
  deedsInPlaces,
  actsByNoun,
  headlineTargets,
  claimsByPatterns,
]

/**
 * Fifth stage: what the sentences state of the entities that they name, as typed claims, each with the
 * words that say it. Nothing is claimed because two names stand in one sentence.
 */
export function claims(reading: Reading): void {
  for (const sentence of reading.sentences) {
    if (sentence.section === 'boilerplate') continue
    const view = viewOf(reading, sentence)
    for (const find of finders) find(view)
  }
  participantLists(reading)
  haulLists(reading)
  settleRoles(reading)
  visits(reading)
  eventLists(reading)
  visitHosts(reading)
  placesOfHouses(reading)
  datelinePlace(reading)
  plannedSites(reading)
}
