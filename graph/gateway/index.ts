export { checkQuery } from './check-query'
export { queryLimits } from './limits'
export { probeReadOnly, runQuery } from './run-query'
