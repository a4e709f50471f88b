import type { Messages } from '@/lib/i18n'

export type ReadyName = keyof Messages['query']['ready']

/** Queries that show what can be asked; each reads on any graph, with or without the sample. */
export const readyQueries: Readonly<Record<ReadyName, string>> = {
  met: `MATCH (one:Official)-[met:MET]->(other:Official)
RETURN one, other, met.modality AS said, met.stories AS stories, met.published AS published
ORDER BY stories DESC, one.name, other.name
LIMIT 100`,
  results: `MATCH (operation:Operation)-[:REPORTED]->(figure:Figure)
WHERE any(name IN operation.folded WHERE name CONTAINS 'soga')
MATCH (release:Release)-[:STATES]->(claim:Claim {figure: figure.id})
RETURN operation, figure.measure AS measure, claim.comparator AS comparator, claim.value AS value,
       coalesce(claim.currency, claim.unit, claim.item) AS unit, release
ORDER BY operation.name, measure, release.publishedAt`,
  countries: `MATCH (country:Country)-[:PARTICIPATED_IN|CARRIED_OUT_IN]-(operation:Operation)
WITH country, collect(DISTINCT operation) AS operations
RETURN country, size(operations) AS count, operations[..6] AS some
ORDER BY count DESC, country.name
LIMIT 50`,
  planned: `MATCH (one:Entity)-[link {modality: 'planned'}]->(other)
RETURN one, type(link) AS relation, other, link.validFrom AS since, link.validTo AS until,
       link.published AS published
ORDER BY published, one.name
LIMIT 100`,
  disagree: `MATCH (owner:Entity)-[:REPORTED]->(figure:Figure {disagrees: true})
MATCH (release:Release)-[:STATES]->(claim:Claim {figure: figure.id})
RETURN owner, figure.measure AS measure, claim.comparator AS comparator, claim.value AS value, release
ORDER BY owner.name, measure, release.publishedAt`,
  sentences: `MATCH (release:Release)-[:STATES]->(claim:Claim {relation: 'PARTICIPATED_IN'})-[:STATED_IN]->(sentence:Sentence)
MATCH (claim)-[:SUBJECT]->(who:Entity), (claim)-[:OBJECT]->(what:Entity)
RETURN who, what, sentence.text AS words, release
ORDER BY release.publishedAt DESC, sentence.start
LIMIT 50`,
}

/** Whether there is a ready query of this name. */
export const isReady = (name: string): name is ReadyName => Object.hasOwn(readyQueries, name)
