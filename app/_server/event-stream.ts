import 'server-only'
import { formatEvent } from '@/lib/api/load-events'
import { toErrorBody } from './error-body'

type Send = (event: 'item' | 'report', data: unknown) => void

/**
 * An answer of server-sent events: `work` sends them as it goes, and a failure is sent as the last one. Its
 * signal is aborted when whoever reads has gone.
 */
export function eventStream(work: (send: Send, signal: AbortSignal) => Promise<void>): Response {
  const gone = new AbortController()
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    start: async (controller) => {
      const write = (text: string): void => {
        if (!gone.signal.aborted) controller.enqueue(encoder.encode(text))
      }
      try {
        await work((event, data) => write(formatEvent(event, data)), gone.signal)
      } catch (error) {
        if (!gone.signal.aborted) write(formatEvent('error', toErrorBody(error).body))
      }
      if (!gone.signal.aborted) controller.close()
    },
    cancel: (reason) => gone.abort(reason),
  })
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  })
}
