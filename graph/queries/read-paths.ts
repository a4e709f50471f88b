import type { Paths, PathStep } from '@/lib/api/paths'
import { spanOf } from '@/lib/board/paths/tie'
import { AppError } from '@/lib/errors'
import { searchPaths, type PathQuestion } from './path-area'
import { readNewest } from './read-newest'
import { readSubgraph } from './read-subgraph'

/**
 * Paths between two entities of the whole graph, best first, each link with its newest sentence. Throws
 * `not_found` with the id that names nothing, `bad_request` when both ends are one.
 */
export async function readPaths(question: PathQuestion): Promise<Paths> {
  if (question.from === question.to)
    throw new AppError('bad_request', 'A path needs two different ends: change “from” or “to”.')
  const ends = await readSubgraph([question.from, question.to])
  const [from, to] = ends.nodes
  if (!from || !to)
    throw new AppError('not_found', `Nothing in the graph has the id “${ends.missing.join('”, “')}”.`)
  const found = await searchPaths(question, { from: from.degree, to: to.degree })
  const [all, newest] = await Promise.all([
    readSubgraph([from.id, to.id, ...found.paths.flatMap((path) => path.nodes)]),
    readNewest([...new Set(found.paths.flatMap((path) => path.ties.map((tie) => tie.key)))]),
  ])
  const links = new Map(all.links.map((link) => [link.key, link]))
  const stepOf = (key: string): PathStep[] => {
    const link = links.get(key)
    return link ? [{ link, evidence: newest.get(key) ?? null, undated: spanOf(link) === null }] : []
  }
  const { steps, relations, after = null, before = null, hubs, timed } = question
  return {
    from,
    to,
    paths: found.paths.map(({ nodes, ties }) => ({
      nodes: [...nodes],
      steps: ties.flatMap((tie) => stepOf(tie.key)),
    })),
    nodes: all.nodes,
    searched: {
      ...{ steps, relations: [...relations], after, before, hubs, timed },
      ...{ nodes: found.nodes, links: found.links, cut: found.cut },
    },
  }
}
