import type { Meaning } from '../meaning'
import { addConditions, labelsOf } from './conditions'
import { meets } from './entities'
import { Statement } from './statement'

/** Whose figures: of what is named, of its editions, or of what happened there. */
function ownLines(statement: Statement, { about, by }: Meaning): string[] {
  return about.map(({ ids }) => {
    const param = statement.param('about', ids)
    const own = [
      `owner.id IN ${param}`,
      `EXISTS { MATCH (owner)-[:EDITION_OF]->(series:Operation) WHERE series.id IN ${param} }`,
      ...(by === 'edition'
        ? []
        : [
            `EXISTS { MATCH (figure)-[:IN]->(:Entity)-[:LOCATED_IN]->{0,3}(place:Entity) WHERE place.id IN ${param} }`,
          ]),
    ]
    return `(${own.join('\n    OR ')})`
  })
}

/** Goods by any name of what is meant, in any language, or by the words of the phrase. */
function itemLines(statement: Statement, { item, itemIds = [] }: Meaning): string[] {
  if (item === undefined) return []
  const words = `toLower(figure.item) CONTAINS toLower(${statement.param('item', item)})`
  if (itemIds.length === 0) return [words]
  const ids = statement.param('goods', itemIds)
  return [
    `(${words} OR EXISTS { MATCH (good:Commodity) WHERE good.id IN ${ids}\n      AND any(name IN [good.name, good.nameFr, good.nameEs, good.nameAr] + good.aliases WHERE toLower(figure.item) CONTAINS toLower(name)) })`,
  ]
}

/** Parts of a total and totals of several editions would count the same twice in a list of editions. */
const onlyEditions = ({ by, about }: Meaning): string[] =>
  by === 'edition'
    ? [
        'figure.editions IS NULL',
        ...(about.length === 0 ? ['EXISTS { (owner)-[:EDITION_OF]->(:Operation) }'] : []),
      ]
    : []

/** Read as a map, since the database warns of properties that nothing has yet, as those of decisions. */
const rejected = `NOT EXISTS {
    MATCH (judgement:Judgement {link: left(claim.key, size(claim.key) - size(claim.modality) - 1),
      sha256: release.sha256, start: at.start, end: at.end})
    WITH properties(judgement) AS decision
    WHERE decision.stands AND decision.verdict = 'rejected'
    RETURN decision
  }`

/** Tonnes count a thousand kilograms where sizes are compared; otherwise like is listed with like. */
const size = `CASE figure.unit WHEN 't' THEN 1000 * value ELSE value END`
const sort = `CASE figure.unit WHEN 't' THEN 'kg' ELSE coalesce(figure.currency, figure.unit, '') END`

function orderOf({ order, by }: Meaning): string {
  const measure = `measure, ${sort}, ${size}`
  switch (order) {
    case 'largest':
    case 'most_linked':
      return `${measure} DESC, owner.name`
    case 'smallest':
      return `${measure}, owner.name`
    case 'newest':
      return 'began DESC, owner.name, measure'
    case 'oldest':
      return 'began, owner.name, measure'
    default:
      return by === 'year'
        ? 'year, owner.name, measure, value DESC'
        : by === 'country'
          ? 'country.name, owner.name, measure'
          : by === 'release'
            ? 'published, owner.name, measure'
            : 'owner.name, measure, value DESC'
  }
}

/**
 * Published figures, each with its hedge and the releases that state it. They are listed, never added up: they
 * count different things, and totals count others again.
 */
export function figuresCypher(meaning: Meaning): Statement {
  const statement = new Statement()
  const { kinds, by, conditions, modality, measures, limit } = meaning
  const owners = kinds.filter((kind) => kind !== 'Figure' && kind !== 'Release' && kind !== 'Country')
  const byCountry = by === 'country' || kinds.includes('Country')
  statement.add(
    `MATCH (owner:${by === 'edition' || by === 'operation' ? 'Operation' : labelsOf(owners)})-[:REPORTED]->(figure:Figure)`,
  )
  const rules = [
    ...(measures.length > 0 ? [`figure.measure IN ${statement.param('measures', measures)}`] : []),
    ...ownLines(statement, meaning),
    ...itemLines(statement, meaning),
    ...onlyEditions(meaning),
  ]
  if (rules.length > 0) statement.add(`WHERE ${rules.join('\n  AND ')}`)
  addConditions(statement, 'owner', conditions, undefined)
  statement.add(
    byCountry ? 'MATCH (figure)-[:IN]->(country:Country)' : 'OPTIONAL MATCH (figure)-[:IN]->(country:Entity)',
  )
  statement.add(
    'MATCH (release:Release)-[:STATES]->(claim:Claim {figure: figure.id})-[at:STATED_IN]->(:Sentence)',
    `WHERE ${modality === undefined ? "claim.modality <> 'denied'" : `claim.modality = ${statement.param('modality', modality)}`}`,
    `  AND ${rejected}`,
    'WITH owner, figure, country, claim.value AS value, claim.comparator AS comparator, claim.word AS word,',
    '  collect(DISTINCT release) AS releases, min(release.publishedAt) AS published',
    'WITH *, coalesce(figure.periodFrom, owner.start, published) AS began, coalesce(figure.periodTo, owner.end, owner.start, published) AS ended',
  )
  const times = meets(statement, meaning)
  if (times.length > 0) statement.add(`WHERE ${times.join(' AND ')}`)
  const lead =
    by === 'year'
      ? ['left(began, 4) AS year']
      : by === 'country' || kinds.includes('Country')
        ? ['country']
        : []
  const columns = [
    ...lead,
    'owner',
    'figure',
    'figure.measure AS measure',
    'comparator',
    'value',
    'coalesce(figure.currency, figure.unit) AS unit',
    'figure.item AS item',
    'word',
    ...(lead[0] === 'country' ? [] : ['country AS place']),
    'figure.editions AS editions',
    'began',
    'published',
    'releases',
  ]
  return statement.add(
    `RETURN ${columns.join(', ')}`,
    `ORDER BY ${orderOf(meaning)}`,
    limit === undefined ? '' : `LIMIT ${statement.param('limit', limit)}`,
  )
}
