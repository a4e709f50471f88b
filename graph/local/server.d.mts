export interface LocalServer {
  uri: string
  user: string
  password: string
  database: string
  readonly pid: number
  reused: boolean
  restart: () => Promise<number>
  stop: () => Promise<void>
}
export const memory: { heap: string; pageCache: string; stack: string }
export function configuration(port: number, others?: Readonly<Record<string, string>>): string
export function startLocalServer(options: {
  dataFolder: string
  say?: (line: string) => void
  /** In the place of the server's own of the same name: for tests of what else holds. */
  settings?: Readonly<Record<string, string>>
}): Promise<LocalServer>
