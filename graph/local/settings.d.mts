export interface ConnectionSettings {
  uri: string
  user: string
  password: string
  database: string
  local: boolean
}
export const localUser: string
export const defaultDatabase: string
export const root: string
export function dataFolderOf(env?: NodeJS.ProcessEnv): string
export function readJson(path: string): unknown
export function connectionSettings(
  env?: NodeJS.ProcessEnv,
  dataFolder?: string,
): ConnectionSettings | undefined
