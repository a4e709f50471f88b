import type { Reading } from '@/lib/extract/reading'
import type { ExtractedClaim } from '@/lib/model'
import { viewOf } from './view'
import { claimWords } from './words'

/** Rules that read of a place where something has opened. */
const opens = new Set(['located-in', 'situé-à', 'situado-en', 'يقع-في'])

/** Facilities that the release says are yet to open; where the words name none, its only one is meant. */
function sitesToCome(reading: Reading): Set<string> {
  const facilities = reading.document.entities.filter(({ kind }) => kind === 'Facility')
  const sites = new Set<string>()
  for (const sentence of reading.sentences) {
    if (sentence.section === 'boilerplate') continue
    const { toCome } = claimWords(reading.lang)
    if (!sentence.tokens.some((_, at) => toCome.matchesAt(sentence.tokens, at).length > 0)) continue
    const { tokens, words, phrases } = viewOf(reading, sentence)
    const named = phrases.filter(({ entity }) => entity.kind === 'Facility')
    for (let at = 0; at < tokens.length; at += 1)
      for (const { to, values } of words.toCome.matchesAt(tokens, at)) {
        const before = values.includes('before') ? named.find(({ core }) => core.from === to) : undefined
        const subject = values.includes('anywhere') ? named.findLast((one) => one.to <= at) : undefined
        const only = values.includes('anywhere') && named.length === 0 && facilities.length === 1
        const site = before?.entity ?? subject?.entity ?? (only ? facilities[0] : undefined)
        if (site) sites.add(site.id)
      }
  }
  return sites
}

/** What the release says is yet to open at a place does not stand there yet, however it is named. */
export function plannedSites(reading: Reading): void {
  const located = reading.document.claims.filter(({ relation }) => relation === 'LOCATED_IN')
  const site = ({ subject, object }: ExtractedClaim): string => `${subject} ${object}`
  const planned = new Set(located.filter(({ modality }) => modality === 'planned').map(site))
  const opened = new Set(
    located
      .filter(({ modality, evidence }) => modality === 'asserted' && opens.has(evidence[0]?.rule ?? ''))
      .map(({ subject }) => subject),
  )
  const toCome = sitesToCome(reading)
  for (const claim of located) {
    const coming = toCome.has(claim.subject) && !opened.has(claim.subject)
    if (claim.evidence[0]?.rule !== 'seat' && (planned.has(site(claim)) || coming)) claim.modality = 'planned'
  }
}
