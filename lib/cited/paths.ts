import type { CitedPaths } from '@/lib/api/cited'
import type { Paths } from '@/lib/api/paths'
import { toCitedLink, toEnd } from './links'
import { Sources } from './sources'

/** Paths with their ends by name and their sentences with numbered sources. */
export function toCitedPaths({ from, to, paths, nodes, searched }: Paths): CitedPaths {
  const sources = new Sources()
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const cited = paths.map((path) => ({
    nodes: path.nodes.flatMap((id) => byId.get(id) ?? []).map(toEnd),
    steps: path.steps.map(({ link, evidence }) => toCitedLink(link, { nodes: byId, evidence, sources })),
  }))
  const { steps, nodes: entities, links, cut } = searched
  return {
    ...{ from: toEnd(from), to: toEnd(to), paths: cited },
    searched: { steps, entities, links, cut },
    sources: sources.list(),
  }
}
