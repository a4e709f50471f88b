import 'server-only'

/**
 * The same answer; `done` hears once how many bytes of it went out, at its end or when whoever reads has gone. An
 * answer that says its length is not read for that.
 */
export function counted(response: Response, done: (bytes: number) => void): Response {
  const length = response.headers.get('content-length')
  if (!response.body || length !== null) {
    done(Number(length ?? 0))
    return response
  }
  const reader = response.body.getReader()
  let bytes = 0
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      let ended = true
      try {
        const piece = await reader.read()
        ended = piece.done
        if (piece.done) controller.close()
        else {
          bytes += piece.value.byteLength
          controller.enqueue(piece.value)
        }
      } finally {
        if (ended) done(bytes)
      }
    },
    cancel: async (reason) => {
      done(bytes)
      await reader.cancel(reason)
    },
  })
  return new Response(body, response)
}
