import type { Meaning } from '../meaning'
import { jointByLink } from '../links'
import { addConditions, labelsOf, said, typed, variableOf, type Matched } from './conditions'
import { Statement } from './statement'

const dated: ReadonlySet<string> = new Set(['newest', 'oldest'])

/** Whether the answer depends on time. */
const needsTime = ({ from, to, order, by }: Meaning): boolean =>
  from !== undefined || to !== undefined || (order !== undefined && dated.has(order)) || by === 'year'

/** Two stretches of time meet where each begins before the other ends; dates of any precision compare by their common part. */
export function meets(statement: Statement, { from, to }: Pick<Meaning, 'from' | 'to'>): string[] {
  const after =
    from === undefined
      ? []
      : [statement.param('from', from)].map((param) => `left(${param}, size(ended)) <= ended`)
  const before =
    to === undefined
      ? []
      : [statement.param('to', to)].map((param) => `left(began, size(${param})) <= ${param}`)
  return [...after, ...before]
}

/** When a link holds: as it says itself, else when the operation or event was, else when it was published. */
const timeLines = (asked: string, link: string): string[] => [
  `  CASE WHEN ${link}.validFrom IS NOT NULL OR ${link}.validTo IS NOT NULL`,
  `         THEN [coalesce(${link}.validFrom, '0000'), coalesce(${link}.validTo, '9999'), 'stated']`,
  `       WHEN ${asked}.start IS NOT NULL THEN [${asked}.start, coalesce(${asked}.end, ${asked}.start), 'event']`,
  `       ELSE [head(${link}.published), last(${link}.published), 'published'] END AS time`,
]

/** Matches what is asked for with its conditions, and any link where only a time or a modality is told. */
function matchAsked(statement: Statement, meaning: Meaning): { asked: string; matched: Matched } {
  const asked = statement.name(variableOf(meaning.kinds))
  const types = typed(asked, meaning.types, statement)
  statement.add(`MATCH (${asked}:${labelsOf(meaning.kinds)})`, ...types.map((rule) => `WHERE ${rule}`))
  const matched = addConditions(statement, asked, meaning.conditions, meaning.modality)
  if (
    matched.links.length > 0 ||
    (!needsTime(meaning) && meaning.modality === undefined && meaning.order !== 'most_linked')
  )
    return { asked, matched }
  const [link, other] = [statement.name('link'), statement.name('other')]
  statement.add(
    `MATCH (${asked})-[${link}]-(${other}:Entity)`,
    `WHERE ${said(link, meaning.modality, statement)}`,
  )
  return { asked, matched: { links: [link], others: [] } }
}

/** Keeps what meets the time asked for. "Planned in 2013" is also what was announced then, whenever it was to be. */
function addTime(
  statement: Statement,
  meaning: Meaning,
  { asked, matched }: ReturnType<typeof matchAsked>,
): boolean {
  const [link] = matched.links
  if (!needsTime(meaning) || link === undefined) return false
  const kept = [asked, ...matched.links, ...matched.others]
  statement.add(`WITH ${kept.join(', ')},`, ...timeLines(asked, link))
  statement.add(`WITH ${kept.join(', ')}, time[0] AS began, time[1] AS ended, time[2] AS dated`)
  const rules = meets(statement, meaning)
  if (rules.length === 0) return true
  const announced =
    meaning.modality === 'planned'
      ? `\n  OR any(date IN ${link}.published WHERE ${rules.join(' AND ').replaceAll(/\b(?:began|ended)\b/gu, 'date')})`
      : ''
  statement.add(`WHERE ${rules.join(' AND ')}${announced}`)
  return true
}

function orderOf({ order }: Meaning, asked: string): string {
  switch (order) {
    case 'newest':
      return `began DESC, ${asked}.name`
    case 'oldest':
      return `began, ${asked}.name`
    case 'most_linked':
    case 'largest':
      return `size(links) DESC, ${asked}.name`
    case 'smallest':
      return `size(links), ${asked}.name`
    default:
      return `${asked}.name`
  }
}

const limitOf = (statement: Statement, { limit }: Meaning): string =>
  limit === undefined ? '' : `LIMIT ${statement.param('limit', limit)}`

/** Entities that fulfil conditions, with the links that make it so. */
export function entitiesCypher(meaning: Meaning): Statement {
  const statement = new Statement()
  if (meaning.by) return countedCypher(meaning)
  const found = matchAsked(statement, meaning)
  const { asked, matched } = found
  const timed = addTime(statement, meaning, found)
  const others = matched.others.map((other) => `collect(DISTINCT ${other})`)
  const links = matched.links.map((link) => `collect(DISTINCT ${link})`)
  const columns = [
    asked,
    ...(others.length > 0 ? [`${others.join(' + ')} AS with`] : []),
    ...(links.length > 0 ? [`${links.join(' + ')} AS links`] : []),
    ...(timed ? ['min(began) AS began', 'max(ended) AS ended', 'min(dated) AS dated'] : []),
  ]
  return statement.add(
    `RETURN ${links.length > 0 ? '' : 'DISTINCT '}${columns.join(', ')}`,
    `ORDER BY ${orderOf(links.length > 0 ? meaning : { ...meaning, order: undefined }, asked)}`,
    limitOf(statement, meaning),
  )
}

/** How many there are, with all of them. */
export function countCypher(meaning: Meaning): Statement {
  if (meaning.by) return countedCypher(meaning)
  const statement = new Statement()
  const found = matchAsked(statement, meaning)
  addTime(statement, meaning, found)
  const { asked, matched } = found
  const links = matched.links.map((link) => `collect(DISTINCT ${link})`).join(' + ')
  return statement.add(
    `RETURN count(DISTINCT ${asked}) AS count, collect(DISTINCT ${asked}) AS counted${links ? `, ${links} AS links` : ''}`,
  )
}

/** Entities counted by year, country, operation or edition. */
function countedCypher(meaning: Meaning): Statement {
  const statement = new Statement()
  const found = matchAsked(statement, meaning)
  const { asked } = found
  const timed = addTime(statement, meaning, found)
  const group = meaning.by === 'year' ? undefined : groupOf(statement, meaning, asked)
  return statement.add(
    ...(group?.lines ?? []),
    `RETURN ${group ? group.variable : timed ? 'left(began, 4)' : 'null'} AS ${meaning.by}, count(DISTINCT ${asked}) AS count, collect(DISTINCT ${asked}) AS counted`,
    `ORDER BY ${meaning.by === 'year' && meaning.order === undefined ? 'year' : `count${meaning.order === 'smallest' ? '' : ' DESC'}, ${group ? `${group.variable}.name` : 'year'}`}`,
    limitOf(statement, meaning),
  )
}

function groupOf(
  statement: Statement,
  { by, kinds, about }: Meaning,
  asked: string,
): { variable: string; lines: string[] } {
  if (by === 'release') {
    const variable = statement.name('release')
    return { variable, lines: [`MATCH (${variable}:Release)-[:MENTIONS]->(${asked})`] }
  }
  const kind = by === 'country' ? 'Country' : 'Operation'
  const entityKinds = kinds.filter((one) => one !== 'Figure' && one !== 'Release')
  const joint = jointByLink(['in', 'of', 'by', 'about', 'with'], entityKinds, [kind])
  const types = joint ? `:${joint.relations.join('|')}` : ''
  const variable = statement.name(kind === 'Country' ? 'place' : 'edition')
  const series = by === 'edition' ? `-[:EDITION_OF]->(series:Operation)` : ''
  const named = about.flatMap(({ ids }) => ids)
  return {
    variable,
    lines: [
      `MATCH (${asked})-[by${types}]-(${variable}:${kind})${series}`,
      `WHERE by.modality <> 'denied'${series && named.length > 0 ? ` AND series.id IN ${statement.param('series', named)}` : ''}`,
    ],
  }
}
