import { entityRelations, execute } from '@/graph/db'
import type { Paths, Shared } from '@/lib/api/paths'
import { compareShared } from '@/lib/board/paths/shared'
import { compareTies } from '@/lib/board/paths/tie'
import { AppError } from '@/lib/errors'
import { readPaths } from './read-paths'
import { readSubgraph } from './read-subgraph'
import { linkMap, nodeMap, toLink, toNode, type LinkRow, type NodeRow } from './rows'

/** Candidates that are read to be ranked, and pairs without anything in common for which a path is looked for. */
const most = { candidates: 400, pairs: 10 }

/** What two or more of `ids` are linked to: found from all but the best linked of them, since it would be slow and adds nothing. */
const readCandidates = (ids: readonly string[]) =>
  execute<{ node: NodeRow; links: LinkRow[]; total: number }>(
    `MATCH (n:Entity) WHERE n.id IN $ids
     WITH n ORDER BY n.degree, n.id
     WITH collect(n) AS asked
     CALL (asked) {
       UNWIND asked[..-1] AS n
       MATCH (n)-[r:${entityRelations}]-(other:Entity)
       WHERE NOT other IN asked AND r.modality <> 'denied'
       RETURN DISTINCT other
     }
     CALL (asked, other) {
       UNWIND asked AS n
       MATCH (n)-[r:${entityRelations}]-(other) WHERE r.modality <> 'denied'
       RETURN collect(r) AS links, count(DISTINCT n) AS joins
     }
     WITH other, links, joins WHERE joins > 1
     WITH other, links, joins ORDER BY joins DESC, other.degree, other.id
     WITH collect({other: other, links: links}) AS found
     UNWIND found[..$candidates] AS one
     WITH one.other AS other, one.links AS links, size(found) AS total
     RETURN ${nodeMap('other')} AS node, [r IN links | ${linkMap('r')}] AS links, total`,
    { ids, candidates: most.candidates },
  )

/** The best path of each pair that no shared neighbour and no link joins. */
async function readPairs(
  ids: readonly string[],
  joined: (a: string, b: string) => boolean,
): Promise<Paths[]> {
  const pairs = ids
    .flatMap((from, at) => ids.slice(at + 1).map((to) => ({ from, to })))
    .filter(({ from, to }) => !joined(from, to))
    .slice(0, most.pairs)
  const wish = { mode: 'shortest', k: 1, steps: 4, hubs: 'weigh', timed: false, relations: [] } as const
  const paths: Paths[] = []
  for (const pair of pairs) paths.push(await readPaths({ ...wish, ...pair }))
  return paths
}

/**
 * What several entities are linked to in common, best first, with the best link to each of them, and the best path
 * of each pair that has nothing in common. Throws `not_found` with the ids that name nothing.
 */
export async function readShared(ids: readonly string[], limit: number): Promise<Shared> {
  const [{ nodes, links: direct, missing }, rows] = await Promise.all([
    readSubgraph(ids),
    readCandidates(ids),
  ])
  if (missing.length > 0)
    throw new AppError('not_found', `Nothing in the graph has the id “${missing.join('”, “')}”.`)
  const all = rows
    .map(({ node, links }) => {
      const best = ids.flatMap((id) => {
        const [first] = links
          .filter((link) => link.source === id || link.target === id)
          .map(toLink)
          .toSorted(compareTies)
        return first ? [{ id, link: first }] : []
      })
      return { node: toNode(node), joins: best.map(({ id }) => id), links: best.map(({ link }) => link) }
    })
    .toSorted(compareShared)
  const meet = (a: string, b: string): boolean =>
    all.some(({ joins }) => joins.includes(a) && joins.includes(b)) ||
    direct.some(({ source, target }) => [source, target].includes(a) && [source, target].includes(b))
  return {
    nodes,
    shared: all.slice(0, limit),
    total: rows[0]?.total ?? 0,
    paths: await readPairs(ids, meet),
  }
}
