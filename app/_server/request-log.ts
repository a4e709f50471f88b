import 'server-only'
import type { WriteStream } from 'node:fs'
import { createWriteStream, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolderOf } from '@/graph/local/settings.mjs'

/** What is kept of one request: never an address's values, a body or anything of an answer. */
export interface RequestLine {
  readonly request: string
  readonly who: string
  readonly method: string
  /** The route as the description writes it. */
  readonly route: string
  readonly status: number
  /** Until the last byte was handed over. */
  readonly ms: number
  readonly bytes: number
}

/** Bytes after which the file begins anew; the one before is kept beside it. */
const fileLimit = 10 * 1024 * 1024

interface Sink {
  write(line: string): void
}

/** Appends to `requests.log` of the data folder. A file that cannot be written is said once and then left alone. */
function fileSink(): Sink {
  const folder = dataFolderOf()
  const path = join(/* turbopackIgnore: true */ folder, 'requests.log')
  let size = 0
  const open = (): WriteStream => {
    mkdirSync(folder, { recursive: true })
    size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
    const stream = createWriteStream(path, { flags: 'a', mode: 0o600 })
    return stream.on('error', (error) => {
      console.error(`Requests are not logged any more: ${error.message}`)
      file = undefined
    })
  }
  let file: WriteStream | undefined = open()
  return {
    write: (line) => {
      if (size > fileLimit && file) {
        file.end()
        renameSync(path, `${path}.1`)
        file = open()
      }
      size += line.length
      file?.write(line)
    },
  }
}

function makeSink(): Sink | undefined {
  const wanted = process.env.COMMUNIQUE_LOG ?? (process.env.NODE_ENV === 'test' ? 'off' : 'file')
  if (wanted === 'off') return undefined
  return wanted === 'stderr' ? process.stderr : fileSink()
}

/** One for all bundles of the process. */
const holder = globalThis as typeof globalThis & { communiqueLog?: { sink: Sink | undefined } }

/** Writes one line of JSON about a request to where COMMUNIQUE_LOG says: `file` (the usual), `stderr` or `off`. */
export function logRequest(line: RequestLine): void {
  holder.communiqueLog ??= { sink: makeSink() }
  holder.communiqueLog.sink?.write(`${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`)
}
