import 'server-only'
import { once } from 'node:events'
import { AppError } from '@/lib/errors'
import { toErrorBody } from './error-body'

/** Writes lines of JSON; resolves when there is room for more. */
type Write = (lines: readonly unknown[]) => Promise<void>

/** Bytes that wait for the reader before the writer waits too. */
const ahead = 256 * 1024
/** Longest that a reader may leave lines lying, in milliseconds. */
const readerPatience = 30_000

const textOf = (lines: readonly unknown[]): string =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join('')

/** Waits for room, but not for a reader who has stopped reading. */
async function roomIn(writer: WritableStreamDefaultWriter<Uint8Array>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new AppError(
            'query_timeout',
            `Nothing was read for ${readerPatience / 1000} s: the query was ended.`,
          ),
        ),
      readerPatience,
    )
  })
  try {
    await Promise.race([writer.ready, late])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * An answer of lines of JSON that `work` writes as it goes; its signal is aborted when whoever reads has gone. What
 * fails before the first line is thrown; what fails later is the last line, `{ error }`.
 */
export async function ndjsonStream(
  asked: AbortSignal,
  work: (write: Write, signal: AbortSignal) => Promise<void>,
): Promise<Response> {
  const gone = new AbortController()
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>(
    {},
    new ByteLengthQueuingStrategy({ highWaterMark: ahead }),
    new ByteLengthQueuingStrategy({ highWaterMark: 0 }),
  )
  const writer = writable.getWriter()
  writer.closed.catch((reason: unknown) => gone.abort(reason)) // the reader has gone
  const encoder = new TextEncoder()
  const begun = new AbortController()
  const write: Write = async (lines) => {
    begun.abort()
    await roomIn(writer)
    void writer.write(encoder.encode(textOf(lines))).catch(() => undefined) // told by `closed`
  }
  const signal = AbortSignal.any([asked, gone.signal])
  const done = work(write, signal)
  const ended = done.then(
    () => writer.close(),
    async (error: unknown) => {
      if (signal.aborted || !begun.signal.aborted) return
      await writer.write(encoder.encode(textOf([toErrorBody(error).body])))
      await writer.close()
    },
  )
  ended.catch(() => undefined) // nobody is there to be told
  await Promise.race([once(begun.signal, 'abort'), done])
  return new Response(readable, {
    headers: { 'content-type': 'application/x-ndjson; charset=utf-8', 'x-accel-buffering': 'no' },
  })
}
