import { anyRelation, entityRelations, execute, kindOfLabels } from '@/graph/db'
import type { Dossier, LinkCount } from '@/lib/api/schemas'
import { AppError } from '@/lib/errors'
import type { Relation } from '@/lib/model'
import { figureContext, figureMap, toFigure, type FigureRow } from './figure-rows'
import {
  citationMap,
  linkMap,
  nodeMap,
  toCitation,
  toLink,
  toNode,
  type CitationRow,
  type LinkRow,
  type NodeRow,
} from './rows'

/** Most links of one relation and direction, and most figures and releases; the counts tell of the rest. */
const most = { links: 40, figures: 200, releases: 200 }

interface Found {
  node: NodeRow
  aliases: string[] | null
  known: boolean | null
  counts: { relation: Relation; out: boolean; labels: string[]; count: number }[]
  links: { link: LinkRow; other: NodeRow }[]
  figures: FigureRow[]
  figureTotal: number
  releases: (CitationRow & { mentions: number })[]
  releaseTotal: number
}

const cypher = `
  MATCH (n:Entity|Figure {id: $id})
  CALL (n) {
    MATCH (n)-[r:${anyRelation}]-(other)
    WITH type(r) AS relation, startNode(r) = n AS out, labels(other) AS labels, count(*) AS count
    ORDER BY count DESC, relation, out, labels
    RETURN collect({relation: relation, out: out, labels: labels, count: count}) AS counts
  }
  CALL (n) {
    MATCH (n)-[r:${entityRelations}]-(other)
    WITH r, other ORDER BY r.stories DESC, r.confidence DESC, r.key
    WITH type(r) AS relation, startNode(r) = n AS out, collect({r: r, other: other})[..$links] AS group
    ORDER BY relation, out
    UNWIND group AS row
    WITH row.r AS r, row.other AS other
    RETURN collect({link: ${linkMap('r')}, other: ${nodeMap('other')}}) AS links
  }
  CALL (n) {
    CALL (n) {
      MATCH (n)-[:REPORTED]->(figure:Figure) RETURN figure
      UNION
      WITH n WHERE n:Figure RETURN n AS figure
    }
    WITH figure
    ORDER BY figure.measure, coalesce(figure.editions, 0), coalesce(figure.periodFrom, ''), figure.id LIMIT $figures
    ${figureContext}
    RETURN collect(${figureMap}) AS figures
  }
  CALL (n) {
    CALL (n) {
      MATCH (n)<-[m:MENTIONS]-(release:Release) RETURN release, m.count AS mentions
      UNION
      WITH n WHERE n:Figure
      MATCH (claim:Claim {figure: n.id})<-[:STATES]-(release:Release)
      RETURN release, count(claim) AS mentions
    }
    WITH release, mentions
    ORDER BY coalesce(release.publishedAt, '') DESC, release.id LIMIT $releases
    RETURN collect(${citationMap('release', ', mentions: mentions')}) AS releases
  }
  RETURN ${nodeMap('n')} AS node, n.aliases AS aliases, n.known AS known, counts, links, figures, releases,
    COUNT { (n)-[:REPORTED]->() } AS figureTotal, COUNT { (n)<-[:MENTIONS]-() } AS releaseTotal`

/** Counts by relation, direction and kind: labels of one kind in another order are one count. */
function toCounts(rows: Found['counts']): LinkCount[] {
  const counts = new Map<string, LinkCount>()
  for (const { relation, out, labels, count } of rows) {
    const kind = kindOfLabels(labels)
    if (!kind) continue
    const direction = out ? 'out' : 'in'
    const key = `${relation} ${direction} ${kind}`
    counts.set(key, { relation, direction, kind, count: count + (counts.get(key)?.count ?? 0) })
  }
  return [...counts.values()]
}

/**
 * All that the graph holds on one entity, or on one figure: names, counts of links by relation, direction and
 * kind, its strongest links, figures and newest releases. Throws `not_found`.
 */
export async function readDossier(id: string): Promise<Dossier> {
  const [found] = await execute<Found>(cypher, { id, ...most })
  if (!found) throw new AppError('not_found', `Nothing in the graph has the id “${id}”.`)
  return {
    node: toNode(found.node),
    aliases: found.aliases ?? [],
    known: found.known ?? false,
    counts: toCounts(found.counts),
    figures: found.figures.map(toFigure),
    links: found.links.map(({ link, other }) => ({ link: toLink(link), other: toNode(other) })),
    releases: found.releases.map(({ mentions, ...release }) => ({ ...toCitation(release), mentions })),
    totals: {
      figures: found.figureTotal,
      releases: Math.max(found.releaseTotal, found.releases.length),
    },
  }
}
