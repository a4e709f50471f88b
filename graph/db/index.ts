export { closeDriver } from './driver'
export { answered, execute, executeAlone, inTransaction, type Run } from './execute'
export * from './labels'
export {
  explain,
  readBounded,
  refusesWrites,
  type BoundedRows,
  type Explained,
  type Notice,
} from './read-session'
export type { Prefix } from './prefix'
export type { ReadTerms } from './read-transaction'
export { statementFailure, type StatementFailure } from './statement-failure'
export { toDatabaseError } from './failures'
export { entityNamesIndex, releaseTitlesIndex, schemaItems, sentenceIndex, type SchemaItem } from './schema'
export { databaseAddress, databaseSettings } from './settings'
export type { Params } from './values'
