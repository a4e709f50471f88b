import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { AppError } from '@/lib/errors'
import {
  extractSource,
  ownReader,
  type ExtractedSource,
  type ExtractOptions,
  type LoadSource,
} from './source'

/** Reads sources, several at a time where there are threads. */
export interface Readers {
  /** How many sources are read at once. */
  readonly size: number
  readonly read: (source: LoadSource, options: ExtractOptions) => Promise<readonly ExtractedSource[]>
  /** Stops the threads; what they were reading fails. */
  readonly close: () => Promise<void>
}

/** Fewer sources are read faster by this thread than others start. */
const fewest = 24
/** More threads than this read faster than one database writes. */
const most = 8

interface Answer {
  readonly id: number
  readonly results?: readonly ExtractedSource[]
  readonly error?: string
}

interface Waiting {
  readonly resolve: (results: readonly ExtractedSource[]) => void
  readonly reject: (error: Error) => void
}

/** One thread and what is asked of it. */
class ReaderThread {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #next = 0

  constructor(root: string) {
    this.#worker = new Worker(join(root, 'graph', 'load', 'reader-worker.mjs'), {
      workerData: { tsconfig: join(root, 'tsconfig.json') },
    })
    this.#worker.on('message', ({ id, results, error }: Answer) => {
      const waiting = this.#waiting.get(id)
      this.#waiting.delete(id)
      if (results) waiting?.resolve(results)
      else waiting?.reject(new AppError('internal', `A reading thread failed: ${error}`))
    })
    this.#worker.on('error', (error) => this.#fail(error))
    this.#worker.on('exit', () => this.#fail(new Error('it ended')))
  }

  get busy(): number {
    return this.#waiting.size
  }

  read(source: LoadSource, options: ExtractOptions): Promise<readonly ExtractedSource[]> {
    return new Promise((resolve, reject) => {
      const id = this.#next++
      this.#waiting.set(id, { resolve, reject })
      this.#worker.postMessage({ id, source, options })
    })
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }

  #fail(cause: Error): void {
    for (const { reject } of this.#waiting.values())
      reject(new AppError('internal', 'A reading thread stopped.', { cause }))
    this.#waiting.clear()
  }
}

/**
 * Readers for `count` sources: a thread for each core, at most eight; this thread alone for few sources or on one
 * core. Close them when done.
 */
export function startReaders(count: number, cores = availableParallelism()): Readers {
  const root = dirname(process.env.TSX_TSCONFIG_PATH ?? join(process.cwd(), 'tsconfig.json'))
  const size = Math.min(most, cores)
  if (count < fewest || size < 2) return ownReader
  const threads = Array.from({ length: size }, () => new ReaderThread(root))
  return {
    size,
    read: (source, { fetch, ...options }) => {
      // what is fetched waits for the net, not for this thread
      if ('url' in source) return extractSource(source, { ...options, ...(fetch ? { fetch } : {}) })
      const idle = threads.reduce((least, thread) => (thread.busy < least.busy ? thread : least))
      return idle.read(source, options)
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()))
    },
  }
}
