import type { Run } from '@/graph/db'
import { settleEntities, sweepEntities } from './entities'
import { settleFigures } from './figures'
import { linksOfReleases, settleLinks, type Before } from './links'
import { settleStories } from './stories'

/** What a change of the ledger touched. */
export interface Touched {
  /** Releases to put into a story. */
  readonly releases: readonly string[]
  /** Stories that lost a release. */
  readonly stories: readonly string[]
  /** Keys of links that gained or lost a claim. */
  readonly keys: readonly string[]
  readonly figures: readonly string[]
  /** Entities that are called differently, or by fewer releases. */
  readonly entities: readonly string[]
  /** For a release that was written: what its links were before. */
  readonly before?: Before
}

/** Makes the touched part of the projection again from the ledger, in the transaction of the change. */
export async function settle(run: Run, touched: Touched): Promise<void> {
  const [regrouped] = await Promise.all([
    settleStories(run, touched.releases, touched.stories),
    settleFigures(run, touched.figures),
  ])
  await settleLinks(run, [...touched.keys, ...(await linksOfReleases(run, regrouped))], touched.before)
  await sweepEntities(run, touched.entities)
  await settleEntities(run, touched.entities)
}
