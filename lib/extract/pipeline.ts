import type { Extraction, Release } from '@/lib/model'
import type { ExtractOptions } from './document'
import { output } from './output'
import { startReadings } from './reading'
import { claims } from './stages/claims'
import { coreference } from './stages/coreference'
import { figures } from './stages/figures'
import { settleUnnamed } from './stages/figures/unnamed'
import { linking } from './stages/linking'
import { mentions } from './stages/mentions'
import { segments } from './stages/segments'

/** Raised by hand whenever the same text would be read differently, so that releases are read again. */
export const extractorVersion = '3'

/**
 * What one release says: sentences, entities with their mentions, claims and figures, each with its words.
 * Pure: the same release gives the same extraction everywhere. Never throws on odd text; a release in a
 * language that is not read has sentences only.
 */
export function extract(release: Release, options: ExtractOptions = {}): Extraction {
  const document = segments(release, options)
  for (const reading of startReadings(document)) {
    mentions(document, reading)
    coreference(reading)
    linking(reading)
    settleUnnamed(reading)
    claims(reading)
    figures(reading)
  }
  return output(document)
}
