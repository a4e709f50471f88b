import { join } from 'node:path'
import { root } from '@/graph/local/settings.mjs'
import type { LoadReport } from '@/lib/api/schemas'
import { findSources } from './find-sources'
import { loadReleases, type LoadOptions } from './load-releases'

/** Loads the releases that the project ships: summaries in its own words, each standing for an official one. */
export const loadSample = async (options: LoadOptions = {}): Promise<LoadReport> =>
  loadReleases(await findSources([join(root, 'graph', 'samples', 'releases')]), options)
