export { probeReadOnly, queryLimits, runQuery } from './run-query'
