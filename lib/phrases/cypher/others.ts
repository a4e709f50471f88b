import type { Meaning } from '../meaning'
import { labelsOf } from './conditions'
import { Statement } from './statement'

/** How many links a connection may have: more than that joins almost everything. */
const steps = 4

const limitOf = (statement: Statement, { limit }: Meaning, most: number): string =>
  `LIMIT ${statement.param('limit', limit ?? most)}`

/** The shortest connections of the first with each of the others. */
export function pathCypher(meaning: Meaning): Statement {
  const statement = new Statement()
  const [first, ...rest] = meaning.about
  return statement.add(
    `MATCH (one:Entity) WHERE one.id IN ${statement.param('one', first?.ids ?? [])}`,
    `MATCH (other:Entity) WHERE other.id IN ${statement.param(
      'other',
      rest.flatMap(({ ids }) => ids),
    )}`,
    `MATCH path = ALL SHORTEST (one)((:Entity)-[link WHERE link.modality <> 'denied']-(:Entity)){1,${steps}}(other)`,
    'RETURN one, other, length(path) AS steps, nodes(path) AS through, relationships(path) AS links',
    'ORDER BY steps, one.name, other.name, [node IN through | node.id]',
    limitOf(statement, meaning, 25),
  )
}

/** What is linked to all of several. */
export function sharedCypher(meaning: Meaning): Statement {
  const statement = new Statement()
  statement.add(`MATCH (shared:${labelsOf(meaning.kinds)})`)
  const links = meaning.about.map(({ ids }) => {
    const [link, one] = [statement.name('link'), statement.name('one')]
    statement.add(
      `MATCH (shared)-[${link}]-(${one}:Entity)`,
      `WHERE ${one}.id IN ${statement.param('named', ids)} AND ${link}.modality <> 'denied'`,
    )
    return link
  })
  const all = links.map((link) => `collect(DISTINCT ${link})`).join(' + ')
  return statement.add(
    `RETURN shared, ${all || '[]'} AS links`,
    'ORDER BY shared.degree, shared.name',
    limitOf(statement, meaning, 100),
  )
}

/** Releases that mention all that is named, newest first. */
export function releasesCypher(meaning: Meaning): Statement {
  const statement = new Statement()
  const { from, to, order, lang } = meaning
  statement.add('MATCH (release:Release)')
  const rules = [
    "release.status = 'live'",
    ...(lang === undefined ? [] : [`release.lang STARTS WITH ${statement.param('lang', lang)}`]),
    ...meaning.about.map(
      ({ ids }) =>
        `EXISTS { MATCH (release)-[:MENTIONS]->(named:Entity) WHERE named.id IN ${statement.param('named', ids)} }`,
    ),
    ...(from === undefined
      ? []
      : [statement.param('from', from)].map(
          (param) => `left(${param}, size(release.publishedAt)) <= release.publishedAt`,
        )),
    ...(to === undefined
      ? []
      : [statement.param('to', to)].map((param) => `left(release.publishedAt, size(${param})) <= ${param}`)),
  ]
  const named = statement.param(
    'mentioned',
    meaning.about.flatMap(({ ids }) => ids),
  )
  return statement.add(
    `WHERE ${rules.join('\n  AND ')}`,
    `OPTIONAL MATCH (release)-[:MENTIONS]->(mentioned:Entity) WHERE mentioned.id IN ${named}`,
    'RETURN release, collect(mentioned) AS mentions, release.publishedAt AS published, release.lang AS lang, release.publisher AS publisher',
    `ORDER BY published${order === 'oldest' ? '' : ' DESC'}, release.title`,
    limitOf(statement, meaning, 200),
  )
}

/** One entity with its links, those told by most announcements first. */
export function entityCypher(meaning: Meaning): Statement {
  const statement = new Statement()
  return statement.add(
    `MATCH (entity:Entity) WHERE entity.id IN ${statement.param(
      'named',
      meaning.about.flatMap(({ ids }) => ids),
    )}`,
    "OPTIONAL MATCH (entity)-[link]-(other:Entity) WHERE link.modality <> 'denied'",
    'RETURN entity, type(link) AS relation, other, link, link.published AS published, link.stories AS stories',
    'ORDER BY entity.name, stories DESC, relation, other.name',
    limitOf(statement, meaning, 200),
  )
}
