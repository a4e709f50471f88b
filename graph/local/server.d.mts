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
export const memory: { heap: string; pageCache: string }
export function configuration(port: number): string
export function startLocalServer(options: {
  dataFolder: string
  say?: (line: string) => void
}): Promise<LocalServer>
