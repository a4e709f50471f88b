import 'server-only'
import { apiVersion } from '@/lib/api/version'
import { counted } from './counted'
import { toErrorBody } from './error-body'
import { logRequest } from './request-log'
import { requestIdOf, whoOf } from './who'

/** Status in the log of what nobody waited for. */
const gone = 499

function errorAnswer(error: unknown, headers: Headers): Response {
  const { known, body } = toErrorBody(error, headers.get('x-request-id') ?? undefined)
  if (known.retriable && !headers.has('retry-after')) headers.set('retry-after', '2')
  headers.set('content-type', 'application/json')
  const text = JSON.stringify(body)
  headers.set('content-length', String(Buffer.byteLength(text)))
  return new Response(text, { status: known.status, headers })
}

async function answerOf(
  request: Request,
  headers: Headers,
  work: (headers: Headers) => Promise<Response>,
): Promise<Response> {
  try {
    const answer = await work(headers)
    for (const [name, value] of headers) if (!answer.headers.has(name)) answer.headers.set(name, value)
    return answer
  } catch (error) {
    return request.signal.aborted
      ? new Response(null, { status: gone, headers })
      : errorAnswer(error, headers)
  }
}

/**
 * One request and its answer: what `work` throws becomes the contract's error, every answer gets the version, the
 * id of the request and the headers that `work` added, and the log one line with `route` as the description writes
 * it.
 */
export async function exchange(
  request: Request,
  route: string,
  work: (headers: Headers) => Promise<Response>,
): Promise<Response> {
  const started = performance.now()
  const id = requestIdOf(request)
  const headers = new Headers({
    'x-api-version': apiVersion,
    'x-request-id': id,
    'cache-control': 'no-store',
  })
  const response = await answerOf(request, headers, work)
  return counted(response, (bytes) =>
    logRequest({
      ...{ request: id, who: whoOf(request), method: request.method, route, status: response.status, bytes },
      ms: Math.round((performance.now() - started) * 10) / 10,
    }),
  )
}
