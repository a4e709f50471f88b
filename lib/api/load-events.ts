import * as z from 'zod'
import { AppError, type ErrorCode } from '@/lib/errors'
import { errorSchema, loadItemSchema, loadReportSchema } from './schemas'

/** One event of a load: what became of one release, or the report at its end. */
export const loadEventSchema = z.discriminatedUnion('event', [
  z.object({ event: z.literal('item'), data: loadItemSchema }),
  z.object({ event: z.literal('report'), data: loadReportSchema }),
])
export type LoadEvent = z.infer<typeof loadEventSchema>

/** One server-sent event as it goes over the wire; `data` is one line of JSON. */
export const formatEvent = (event: 'item' | 'report' | 'error', data: unknown): string =>
  `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`

function parseEvent(block: string): LoadEvent | undefined {
  const fields = block.split(/\r\n|\n|\r/u)
  const valueOf = (name: string): string =>
    fields
      .filter((field) => field.startsWith(`${name}:`))
      .map((field) => field.slice(name.length + 1).replace(/^ /u, ''))
      .join('\n')
  const event = valueOf('event')
  if (event === '') return undefined
  const data: unknown = JSON.parse(valueOf('data'))
  if (event !== 'error') return loadEventSchema.parse({ event, data })
  const { code, message, details } = errorSchema.parse(data).error
  throw new AppError(code as ErrorCode, message, { details })
}

/** The stream's events as blocks of lines, whatever pieces they arrive in. */
async function* blocksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true })
      const blocks = rest.split('\n\n')
      rest = blocks.pop() ?? ''
      yield* blocks
      if (done) return
    }
  } finally {
    await reader.cancel()
  }
}

/**
 * Reads the answer of a load as it comes: an item for each release, the report last. Throws the server's own
 * error, and `database_away` when the stream ends before its report.
 */
export async function* readLoadEvents(response: Response): AsyncGenerator<LoadEvent> {
  if (response.body) {
    for await (const block of blocksOf(response.body)) {
      const event = parseEvent(block)
      if (event) yield event
      if (event?.event === 'report') return
    }
  }
  throw new AppError('database_away', 'The server stopped before the load was done. Load the rest again.')
}
