import 'server-only'
import * as z from 'zod'
import type { Endpoint } from '@/lib/api/endpoints'
import { AppError, toAppError } from '@/lib/errors'
import { readJson } from './body'

/** The API's version, in a header of every answer and in its description. */
export const apiVersion = '0.1'

const headers = { 'x-api-version': apiVersion, 'cache-control': 'no-store' }

/** A failure as the contract wants it; causes go to the server's log, never into the answer. */
export function toErrorBody(error: unknown): {
  known: AppError
  body: { error: { code: string; message: string; details?: Readonly<Record<string, unknown>> } }
} {
  const known =
    error instanceof z.ZodError
      ? new AppError('bad_request', `The request is not of the right form: ${z.prettifyError(error)}`, {
          cause: error,
        })
      : toAppError(error)
  if (known.status >= 500 && known.code !== 'database_away') console.error(known)
  const { code, message, details } = known
  return { known, body: { error: { code, message, ...(details ? { details } : {}) } } }
}

/** The answer to a request that failed. */
export function errorResponse(error: unknown): Response {
  const { known, body } = toErrorBody(error)
  return Response.json(body, {
    status: known.status,
    headers: { ...headers, ...(known.retriable ? { 'retry-after': '2' } : {}) },
  })
}

/** What a handler gets: everything checked against the endpoint's declaration. */
export interface Asked<E extends Endpoint> {
  readonly params: z.output<E['params']>
  readonly query: z.output<E['query']>
  readonly body: E extends { body: infer B extends z.ZodType } ? z.output<B> : undefined
  /** Aborted when whoever asked has gone. */
  readonly signal: AbortSignal
}

type Answer<E extends Endpoint> = E extends { answer: infer A extends z.ZodType } ? z.input<A> : Response

async function parse<E extends Endpoint>(
  endpoint: E,
  request: Request,
  params: Promise<Record<string, string> | undefined>,
): Promise<Asked<E>> {
  const asked = {
    params: endpoint.params.parse((await params) ?? {}),
    query: endpoint.query.parse(Object.fromEntries(new URL(request.url).searchParams)),
    body: endpoint.body ? endpoint.body.parse(await readJson(request)) : undefined,
    signal: request.signal,
  }
  return asked as Asked<E>
}

/** Outside production an answer that breaks the contract is an error, not a surprise for whoever asked. */
const checked = (endpoint: Endpoint, answer: unknown): unknown => {
  if (!endpoint.answer || process.env.NODE_ENV === 'production') return answer
  const result = endpoint.answer.safeParse(answer)
  if (result.success) return answer
  throw new AppError('internal', `${endpoint.path} answers what its contract does not allow.`, {
    cause: result.error,
  })
}

/** A route of the API: its request checked, its answer as JSON, its failures in the contract's shape. */
export const serve =
  <E extends Endpoint>(endpoint: E, handle: (asked: Asked<E>) => Promise<Answer<E>> | Answer<E>) =>
  async (request: Request, { params }: { params: Promise<Record<string, string>> }): Promise<Response> => {
    try {
      const answer: unknown = await handle(await parse(endpoint, request, params))
      if (answer instanceof Response) return answer
      return Response.json(checked(endpoint, answer), { headers })
    } catch (error) {
      return errorResponse(error)
    }
  }
