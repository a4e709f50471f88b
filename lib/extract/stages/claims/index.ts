import type { Reading } from '@/lib/extract/reading'
import { datelinePlace, eventParts, visitHosts } from './events'
import { claimsByPatterns } from './patterns'
import { speech } from './speech'
import { bodies, editions, offices, owners, places } from './structure'
import { viewOf } from './view'

/**
 * Fifth stage: what the sentences state of the entities that they name, as typed claims, each with the
 * words that say it. Nothing is claimed because two names stand in one sentence.
 */
export function claims(reading: Reading): void {
  for (const sentence of reading.sentences) {
    if (sentence.section === 'boilerplate') continue
    const view = viewOf(reading, sentence)
    for (const find of [offices, editions, bodies, owners, places, eventParts, speech, claimsByPatterns])
      find(view)
  }
  visitHosts(reading)
  datelinePlace(reading)
}
