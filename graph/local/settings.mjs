// Where the database is: the one of NEO4J_URI, else the one running in the data folder.
import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const localUser = 'neo4j'
export const defaultDatabase = 'neo4j'

/** The project's own folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** The data folder: COMMUNIQUE_DATA, else `.communique` beside package.json. */
export const dataFolderOf = (env = process.env) =>
  resolve(/* turbopackIgnore: true */ env.COMMUNIQUE_DATA ?? join(root, '.communique'))

/** A JSON file's content; undefined when it is missing or not whole. */
export function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * `{ uri, user, password, database, local }` for the driver, or undefined when neither NEO4J_URI is set
 * nor a local server was ever started in the data folder.
 */
export function connectionSettings(env = process.env, dataFolder = dataFolderOf(env)) {
  if (env.NEO4J_URI) {
    return {
      uri: env.NEO4J_URI,
      user: env.NEO4J_USER ?? localUser,
      password: env.NEO4J_PASSWORD ?? '',
      database: env.NEO4J_DATABASE ?? defaultDatabase,
      local: false,
    }
  }
  const state = readJson(join(dataFolder, 'server.json'))
  const credentials = readJson(join(dataFolder, 'credentials.json'))
  if (!state?.port || !credentials?.password) return undefined
  return {
    uri: `bolt://127.0.0.1:${state.port}`,
    user: credentials.user,
    password: credentials.password,
    database: defaultDatabase,
    local: true,
  }
}
