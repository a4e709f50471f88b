import 'server-only'

/** The app's only door to the database. */
export { ask } from '@/graph/phrases'
export { runQuestion } from '@/graph/questions/run-question'
export { checkQuery, proveLocks, readQuerySchema, runQuery, streamQuery } from '@/graph/gateway'
export { makeBriefing } from '@/graph/briefings/make-briefing'
export {
  listReleases as readReleaseList,
  readBoard,
  readBoards,
  readDossier,
  readEntityEvidence,
  readEntityFigures,
  readEvidence,
  readFigures,
  readHealth,
  readJudgements,
  readLink,
  readNeighbours,
  readOverview,
  readPaths,
  readRelease,
  readSavedQueries,
  readSavedQuery,
  readShared,
  readSubgraph,
  readTwins,
  search,
} from '@/graph/queries'
export {
  changeBoard,
  changeQuery,
  createBoard,
  deleteBoard,
  deleteQuery,
  restoreBoard,
  restoreQuery,
  saveQuery,
} from '@/graph/writes'
export { loadDocuments } from './load-documents'
export { judge, undoJudgement } from '@/graph/writes/judge'
