import 'server-only'
import { readEvidence } from '@/graph/queries/read-evidence'
import { readSubgraph } from '@/graph/queries/read-subgraph'
import { standing } from '@/lib/api/judgements'
import type { Link } from '@/lib/api/schemas'
import { layOut } from '@/lib/board/arrive'
import { emptyBoard } from '@/lib/board/state'
import type { Showcase } from '../_components/home/showcase'
import type { Start } from '../_components/home/start'

/** Most entities in the picture. */
const most = 13

/** Most links whose sentences are read to find one that shows well. */
const asked = 8

/** The first of these links that a sentence of readable length says in several words. */
async function firstQuoted(links: readonly Link[]): Promise<Pick<Showcase, 'link' | 'sentence'> | undefined> {
  for (const link of links) {
    const { evidence } = await readEvidence(link.key)
    const sentence = evidence
      .filter(
        (one) => one.quote.split(' ').length > 3 && one.sentence.length < 240 && !standing(one.judgements),
      )
      .toSorted((a, b) => b.confidence - a.confidence || a.sentence.length - b.sentence.length)[0]
    if (sentence) return { link, sentence }
  }
  return undefined
}

/** A small board around a starting point, with its best attested link and the sentence that says it; undefined without one. */
export async function readShowcase(start: Start | undefined): Promise<Showcase | undefined> {
  if (!start) return undefined
  const all = await readSubgraph(start.ids)
  const ties = (id: string) => all.links.filter((link) => link.source === id || link.target === id).length
  const nodes = all.nodes
    .toSorted(
      (a, b) => Number(b.id === start.node.id) - Number(a.id === start.node.id) || ties(b.id) - ties(a.id),
    )
    .slice(0, most)
  const shown = new Set(nodes.map((node) => node.id))
  const links = all.links.filter((link) => shown.has(link.source) && shown.has(link.target))
  const ranked = links.toSorted(
    (a, b) => b.stories - a.stories || b.confidence - a.confidence || (a.key < b.key ? -1 : 1),
  )
  const found = await firstQuoted(ranked.slice(0, asked))
  if (!found) return undefined
  return {
    ids: start.ids,
    nodes,
    links,
    positions: layOut('force', { nodes, links }, emptyBoard),
    ...found,
  }
}
