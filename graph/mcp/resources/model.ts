import { queryLimits } from '@/graph/gateway'
import { procedureNames } from '@/graph/gateway/allowed'
import { comparators, kinds, measures, modalities, relations, type Kind } from '@/lib/model'
import { kindNames, measureNames, relationNames } from '@/lib/model'

/** Where the description of the graph is read. */
export const modelAddress = 'communique://model'

const kindLine = (kind: Kind): string => {
  const { label, properties } = kinds[kind]
  const own = Object.keys(properties.shape)
  return `- ${kind} (${label.en})${own.length > 0 ? `: ${own.join(', ')}` : ''}`
}

const relationLine = (relation: (typeof relationNames)[number]): string => {
  const { label, from, to } = relations[relation]
  const ends = to.length > 9 ? 'anything' : to.join(' or ')
  return `- ${relation} (“${label.en}”): ${from.join(' or ')} → ${ends}`
}

/** The graph described for whoever writes Cypher: kinds, relations, measures, the ledger, and what a query may do. */
export const describeGraph = (): string => `# The graph

Entities with typed links made from what official releases say. Every link rests on sentences.

## Entities: (:Entity:<Kind> {id, name, nameEn, nameFr, nameEs, nameAr, aliases, degree, …})
${kindNames.map(kindLine).join('\n')}

## Links: (:Entity)-[:<RELATION> {key, modality, background, claims, releases, stories, confidence, published, validFrom, validTo, langs, publishers}]->(:Entity)
${relationNames.map(relationLine).join('\n')}

“stories” counts independent announcements. “modality” is one of: ${Object.keys(modalities).join(', ')}; planned is not done, alleged is not established. “background”: only recalled in passing. Dates are texts at the precision stated (“2013-09”), so they compare as texts.

## Figures: (:Entity)-[:REPORTED]->(:Figure {id, name, measure, item, unit, currency, periodFrom, periodTo, editions, disagrees})
Values are claims: (:Claim {figure: f.id, value, low, high, comparator, word})<-[:STATES]-(:Release). “editions” is set on totals over editions of a series, which must not be added to those of the editions. “comparator” is one of: ${Object.keys(comparators).join(', ')}.
Measures: ${measureNames.map((measure) => `${measure} (${measures[measure].label.en})`).join(', ')}.

## Ledger: what each release says
(:Release {id, title, lang, publisher, publishedAt, number, address, basis, status})-[:HAS_SENTENCE]->(:Sentence {start, end, text, section})-[:CONTAINS]->(:Mention {quote})-[:REFERS_TO]->(:Entity)
(:Release)-[:STATES]->(:Claim {relation, key, modality, background, validFrom, validTo})-[:STATED_IN {start, end, quote, rule, confidence}]->(:Sentence); (:Claim)-[:SUBJECT|OBJECT|SAID_BY|IN]->(:Entity). A claim’s key is that of its link.
(:Release)-[:MENTIONS {count}]->(:Entity); (:Release)-[:TELLS]->(:Story).

## Examples
- Operations carried out in a country: MATCH (o:Operation)-[r:CARRIED_OUT_IN]->(c:Country {nameEn: 'Malaysia'}) RETURN o, r
- Sentences behind a link: MATCH (c:Claim {key: $key})-[at:STATED_IN]->(s:Sentence)<-[:HAS_SENTENCE]-(r:Release) RETURN s.text, at.quote, r.title, r.address
- Walks among entities only: MATCH (a:Entity {id: $a})(()-[]-(:Entity)){1,3}(b:Entity {id: $b}) RETURN a, b LIMIT 10
- By any name: CALL db.index.fulltext.queryNodes('entityNames', 'soga') YIELD node, score RETURN node, score LIMIT 5

## What a query may do
Read this database: ${queryLimits.timeout / 1000} seconds. Refused: whatever writes, LOAD CSV, USE, SHOW, TERMINATE, CALL … IN TRANSACTIONS, procedures but ${procedureNames.join(', ')}; functions that are not part of Cypher.
`
