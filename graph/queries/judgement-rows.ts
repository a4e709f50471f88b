const judgementMap = 'judgement {.id, .verdict, .note, .by, .at, .undoneAt, .stands}'

const ofWords = `judgement:Judgement {link: left(claim.key, size(claim.key) - size(claim.modality) - 1),
  sha256: release.sha256, start: at.start, end: at.end}`

/** Cypher for the decisions, each a `Judgement`, about the words `at` of `claim` in `release`, oldest first. */
export const judgementsOfWords = `COLLECT {
    MATCH (${ofWords}) RETURN ${judgementMap} ORDER BY judgement.turn }`

/** Cypher that is true when a person rejected the words `at` of `claim` in `release`. */
export const wordsRejected = `EXISTS { MATCH (${ofWords}) WHERE judgement.stands AND judgement.verdict = 'rejected' }`

/** Cypher that is true while a release states what `judgement` is about in its words. */
export const wordsStated = `EXISTS {
  MATCH (:Release {sha256: judgement.sha256})-[:STATES]->(claim:Claim)-[at:STATED_IN]->(:Sentence)
  WHERE at.start = judgement.start AND at.end = judgement.end AND claim.key STARTS WITH judgement.link + ':' }`

/** Cypher that reads a `Judged`: a decision with its words, from a node bound to `judgement`. */
export const judgedMap = `judgement {.id, .verdict, .note, .by, .at, .undoneAt, .stands, .link, .sha256, .start, .end, .quote,
  stated: ${wordsStated},
  release: head(COLLECT { MATCH (release:Release {sha256: judgement.sha256})
    RETURN release {.id, .title, .lang, .publishedAt} ORDER BY release.id LIMIT 1 })}`
