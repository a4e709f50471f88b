import { entityRelations, execute } from '@/graph/db'
import type { Overview } from '@/lib/api/schemas'
import { AppError } from '@/lib/errors'
import { entityKindNames } from '@/lib/model'
import { figureContext, figureMap, toFigure, type FigureRow } from './figure-rows'
import { releaseMap, toReleaseRow, type ReleaseCountsRow } from './release-rows'
import { nodeMap, toNode, type NodeRow } from './rows'

const most = { newest: 6, connected: 10, disagreements: 10 }

const readCounts = () =>
  execute<Overview['counts'] & { kinds: Overview['kinds'] }>(
    `RETURN COUNT { (:Release {status: 'live'}) } AS releases, COUNT { (:Story) } AS stories,
       COUNT { (:Entity) } AS entities, COUNT { ()-[:${entityRelations}]->() } AS links,
       COUNT { (:Figure) } AS figures, COUNT { (:Sentence) } AS sentences,
       [${entityKindNames.map((kind) => `{kind: '${kind}', count: COUNT { (:${kind}) }}`).join(', ')}] AS kinds`,
  )

const readNewest = () =>
  execute<{ row: ReleaseCountsRow }>(
    `MATCH (release:Release) WHERE release.status = 'live'
     WITH release ORDER BY coalesce(release.publishedAt, '') DESC, release.id LIMIT $newest
     RETURN ${releaseMap} AS row`,
    most,
  )

const readConnected = () =>
  execute<{ node: NodeRow }>(
    `MATCH (n:Entity) WHERE n.degree > 0
     WITH n ORDER BY n.degree DESC, n.id LIMIT $connected RETURN ${nodeMap('n')} AS node`,
    most,
  )

const readYears = () =>
  execute<Overview['years'][number]>(
    `MATCH (r:Release) WHERE r.status = 'live' AND r.publishedAt IS NOT NULL
     RETURN left(r.publishedAt, 4) AS year, r.lang AS lang, count(*) AS count ORDER BY year, lang`,
  )

const readDisagreements = () =>
  execute<{ figure: FigureRow }>(
    `MATCH (figure:Figure) WHERE figure.disagrees
     WITH figure ORDER BY figure.id LIMIT $disagreements
     ${figureContext}
     RETURN ${figureMap} AS figure ORDER BY size(answers) DESC, figure.id`,
    most,
  )

/** What is in the graph, for the home page: counts, newest releases, most connected, coverage, disagreements. */
export async function readOverview(): Promise<Overview> {
  const [[counted], newest, connected, years, disagreements] = await Promise.all([
    readCounts(),
    readNewest(),
    readConnected(),
    readYears(),
    readDisagreements(),
  ])
  if (!counted) throw new AppError('database_failed', 'The database gave no counts.')
  const { kinds, ...counts } = counted
  return {
    counts,
    kinds: kinds
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1)),
    newest: newest.map(({ row }) => toReleaseRow(row)),
    connected: connected.map(({ node }) => toNode(node)),
    years,
    disagreements: disagreements.map(({ figure }) => toFigure(figure)),
  }
}
