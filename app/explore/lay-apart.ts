import type { LayoutRequest } from '@/lib/board/arrive'
import { layOut } from '@/lib/board/arrive'
import type { Positions } from '@/lib/board/state'

const here = ({ layout, graph, board }: LayoutRequest): Positions => layOut(layout, graph, board)

/**
 * The positions of a layout, worked out in a thread of its own so that the page stays alive; on the page itself
 * where threads are missing, or none starts. Null when `signal` stopped it.
 */
export function layApart(request: LayoutRequest, signal: AbortSignal): Promise<Positions | null> {
  if (typeof Worker === 'undefined') return Promise.resolve(here(request))
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' })
  return new Promise<Positions | null>((resolve, reject) => {
    signal.addEventListener('abort', () => resolve(null))
    worker.addEventListener('message', ({ data }: MessageEvent<Positions>) => resolve(data))
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      try {
        resolve(here(request))
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)))
      }
    })
    worker.postMessage(request)
  }).finally(() => worker.terminate())
}
