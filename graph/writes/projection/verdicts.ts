import type { Run } from '@/graph/db'
import { judgedConfidence, judgedLink, type JudgedWords } from '@/lib/projection'
import { runRows } from '../rows'

/** Confidence of claims that people judged, by id; null for those that support nothing any more. */
export type Verdicts = ReadonlyMap<string, number | null>

/** What people decided of the claims that support the links of `keys`. Claims that nobody judged are left out. */
export async function readVerdicts(run: Run, keys: readonly string[]): Promise<Verdicts> {
  const rows = await runRows<{ claim: string; words: JudgedWords[] }>(
    run,
    keys.map((key) => ({ key, link: judgedLink(key) })),
    `UNWIND $given.rows AS row
     MATCH (judgement:Judgement {link: row.link}) WHERE judgement.stands
     WITH row, collect(judgement) AS judgements
     MATCH (claim:Claim {key: row.key})<-[:STATES]-(release:Release)
     WHERE any(judgement IN judgements WHERE judgement.sha256 = release.sha256)
     MATCH (claim)-[at:STATED_IN]->(:Sentence)
     WITH claim.id AS claim, at.confidence AS confidence, head([judgement IN judgements
       WHERE judgement.sha256 = release.sha256 AND judgement.start = at.start AND judgement.end = at.end
       | judgement.verdict]) AS verdict
     WITH claim, collect({confidence: confidence, verdict: verdict}) AS words
     WHERE any(one IN words WHERE one.verdict IS NOT NULL)
     RETURN claim, words`,
  )
  return new Map(rows.map(({ claim, words }) => [claim, judgedConfidence(words)]))
}

/** Of what claims say, what people left standing, with the confidence that they gave it. */
export const heldBy = <T extends { readonly claim: string; readonly confidence: number }>(
  verdicts: Verdicts,
  said: readonly T[],
): T[] =>
  said.flatMap((one) => {
    const confidence = verdicts.get(one.claim)
    if (confidence === undefined) return [one]
    return confidence === null ? [] : [{ ...one, confidence }]
  })
