export { checkQuery } from './check-query'
export { queryLimits } from './limits'
export { readQuerySchema } from './read-query-schema'
export { probeReadOnly, runQuery } from './run-query'
