import type { LinkEvidence } from '@/lib/api/schemas'
import type { Modality } from '@/lib/model'
import type { Judgement } from '@/lib/api/judgements'
import { judgementsOfWords } from './judgement-rows'
import { citationMap, toCitation, type CitationRow } from './rows'

/**
 * Cypher from claims bound to `claim` to their sentences, newest first, as maps for `toEvidence`. `kept` names what
 * else is needed after it, each with a comma. A WHERE may follow, as `NOT ${wordsRejected}`.
 */
export const evidenceOfClaim = (kept = ''): string => `
  MATCH (release:Release)-[:STATES]->(claim)-[at:STATED_IN]->(sentence:Sentence)
  OPTIONAL MATCH (claim)-[:SAID_BY]->(speaker:Entity)
  WITH ${kept}claim, release, at, sentence, speaker
  ORDER BY coalesce(release.publishedAt, '') DESC, release.id, at.start, at.end, claim.id`

/** Cypher that reads one sentence of `evidenceOfClaim`. */
export const evidenceMap = `{
  release: ${citationMap('release')},
  claim: claim {.id, .modality, .background, .validFrom, .validTo, .validText, .validBasis, .qualifiers},
  at: at {.start, .end, .quote, .rule, .confidence},
  sentence: sentence {.text, .start},
  saidBy: speaker {.id, .name},
  judgements: ${judgementsOfWords}}`

/** What `evidenceMap` reads. */
export interface EvidenceRow {
  release: CitationRow
  claim: {
    id: string
    modality: Modality
    background: boolean | null
    validFrom: string | null
    validTo: string | null
    validText: string | null
    validBasis: string | null
    qualifiers: string | null
  }
  at: { start: number; end: number; quote: string; rule: string; confidence: number }
  sentence: { text: string; start: number }
  saidBy: { id: string; name: string } | null
  judgements: Judgement[]
}

/** One sentence that says it, as the API answers it. */
export const toEvidence = ({
  release,
  claim,
  at,
  sentence,
  saidBy,
  judgements,
}: EvidenceRow): LinkEvidence => ({
  release: toCitation(release),
  claim: claim.id,
  sentence: sentence.text,
  sentenceStart: sentence.start,
  ...at,
  modality: claim.modality,
  background: claim.background ?? false,
  validFrom: claim.validFrom,
  validTo: claim.validTo,
  validText: claim.validText,
  validBasis: claim.validBasis,
  qualifiers: claim.qualifiers ? (JSON.parse(claim.qualifiers) as Record<string, string>) : {},
  saidBy,
  judgements,
})
