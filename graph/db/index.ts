export { closeDriver } from './driver'
export { answered, execute, executeAlone, inTransaction, type Run } from './execute'
export * from './labels'
export {
  explain,
  readBounded,
  refusesWrites,
  statementFailure,
  type BoundedRows,
  type Explained,
  type PlanStep,
} from './read-session'
export { toDatabaseError } from './failures'
export { entityNamesIndex, releaseTitlesIndex, schemaItems, sentenceIndex, type SchemaItem } from './schema'
export { databaseAddress, databaseSettings } from './settings'
export type { Params } from './values'
