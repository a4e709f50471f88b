import type { LedgerLabel } from './targets'

/**
 * Cypher that finds where a piece of the ledger stands: rows of a release's id, the offsets of the sentence, and those
 * of the words in it. It takes `$id`.
 */
export const ledgerCypher: Readonly<Record<LedgerLabel, string>> = {
  Sentence: `MATCH (release:Release)-[:HAS_SENTENCE]->(sentence:Sentence {id: $id})
RETURN release.id, sentence.start, sentence.end, sentence.start AS start, sentence.start AS end`,
  Mention: `MATCH (release:Release)-[:HAS_SENTENCE]->(sentence:Sentence)-[:CONTAINS]->(mention:Mention {id: $id})
RETURN release.id, sentence.start, sentence.end, mention.start, mention.end`,
  Claim: `MATCH (release:Release)-[:STATES]->(:Claim {id: $id})-[stated:STATED_IN]->(sentence:Sentence)
RETURN release.id, sentence.start, sentence.end, stated.start, stated.end
ORDER BY stated.start`,
}
