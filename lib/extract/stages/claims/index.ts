import type { Reading } from '@/lib/extract/reading'
import { claimsByPatterns } from './patterns'
import { viewOf } from './view'

/**
 * Fifth stage: what the sentences state of the entities that they name, as typed claims, each with the
 * words that say it. Nothing is claimed because two names stand in one sentence.
 */
export function claims(reading: Reading): void {
  for (const sentence of reading.sentences) {
    if (sentence.section === 'boilerplate') continue
    const view = viewOf(reading, sentence)
    claimsByPatterns(view)
  }
}
