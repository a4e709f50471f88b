import { execute } from '@/graph/db'
import type { FigureNode, Link, LinkEvidence, Node } from '@/lib/api/schemas'
import { AppError } from '@/lib/errors'
import { evidenceMap, evidenceOfClaim, toEvidence, type EvidenceRow } from './evidence-rows'
import { figureContext, figureMap, toFigure, type FigureRow } from './figure-rows'
import { wordsRejected } from './judgement-rows'
import { readChecksum } from './read-checksum'
import { readSubgraph } from './read-subgraph'

/** What one page is made from, see `BriefingInput` of lib/brief. */
export interface BriefingContent {
  readonly nodes: Node[]
  readonly links: Link[]
  readonly evidence: Record<string, LinkEvidence[]>
  readonly figures: FigureNode[]
  readonly checksum: string
}

/** The sentences of each link but those that a person rejected. */
async function readSentences(keys: readonly string[]): Promise<Record<string, LinkEvidence[]>> {
  const rows = await execute<{ key: string; evidence: EvidenceRow[] }>(
    `UNWIND $keys AS key
     CALL (key) {
       MATCH (claim:Claim {key: key})
       ${evidenceOfClaim()} WHERE NOT ${wordsRejected}
       RETURN collect(${evidenceMap}) AS evidence
     }
     RETURN key, evidence`,
    { keys },
  )
  return Object.fromEntries(rows.map(({ key, evidence }) => [key, evidence.map(toEvidence)]))
}

/** Figures that are on the page themselves, or whose owner is. */
async function readFigures(ids: readonly string[]): Promise<FigureNode[]> {
  const rows = await execute<{ figure: FigureRow }>(
    `CALL () {
       MATCH (n:Entity)-[:REPORTED]->(figure:Figure) WHERE n.id IN $ids RETURN figure
       UNION
       MATCH (figure:Figure) WHERE figure.id IN $ids RETURN figure
     }
     WITH figure
     ORDER BY figure.measure, coalesce(figure.editions, 0), coalesce(figure.periodFrom, ''), figure.id
     ${figureContext}
     RETURN ${figureMap} AS figure`,
    { ids },
  )
  return rows.map(({ figure }) => toFigure(figure))
}

/**
 * What one page about these entities is made from: the entities, the links between them (all, or those named),
 * every sentence of these, their figures and the graph's checksum. Throws `not_found` when none is in the graph.
 */
export async function readBriefingInput({
  nodes: ids,
  links: keys,
}: {
  readonly nodes: readonly string[]
  readonly links?: readonly string[] | undefined
}): Promise<BriefingContent> {
  const { nodes, links: between } = await readSubgraph(ids)
  if (nodes.length === 0)
    throw new AppError('not_found', 'None of these is in the graph: choose entities that are.')
  const wanted = keys && new Set(keys)
  const links = between.filter((link) => !wanted || wanted.has(link.key))
  const [evidence, figures, checksum] = await Promise.all([
    readSentences(links.map(({ key }) => key)),
    readFigures(nodes.map(({ id }) => id)),
    readChecksum(),
  ])
  return { nodes, links, evidence, figures, checksum }
}
