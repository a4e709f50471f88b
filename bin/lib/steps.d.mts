export function shareServer(folder: string): void
export function databaseEnv(server: {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
}): Record<'NEO4J_URI' | 'NEO4J_USER' | 'NEO4J_PASSWORD' | 'NEO4J_DATABASE', string>
