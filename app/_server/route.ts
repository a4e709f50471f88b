import 'server-only'
import type * as z from 'zod'
import { usualBody, type Endpoint } from '@/lib/api/endpoint'
import { AppError } from '@/lib/errors'
import { jsonAnswer } from './answer'
import { readJson } from './body'
import { exchange } from './exchange'
import { countRequest } from './rate-limit'
import { whoOf } from './who'

/** What a handler gets: everything checked against the endpoint's declaration. */
export interface Asked<E extends Endpoint> {
  readonly params: z.output<E['params']>
  readonly query: z.output<E['query']>
  readonly body: E extends { body: infer B extends z.ZodType } ? z.output<B> : undefined
  /** Who asks, see `whoOf`. */
  readonly who: string
  /** Aborted when whoever asked has gone. */
  readonly signal: AbortSignal
}

type Answer<E extends Endpoint> = E extends { answer: infer A extends z.ZodType } ? z.input<A> : Response

/** The parameters of an address. Throws `bad_request` for one given twice, of which one would be dropped unsaid. */
function parametersOf(request: Request): Record<string, string> {
  const given = [...new URL(request.url).searchParams]
  const twice = given.find(([name], at) => given.findIndex(([other]) => other === name) !== at)
  if (twice)
    throw new AppError('bad_request', `The parameter “${twice[0].slice(0, 100)}” is given more than once.`)
  return Object.fromEntries(given)
}

async function parse<E extends Endpoint>(
  endpoint: E,
  request: Request,
  params: Promise<Record<string, string> | undefined>,
): Promise<Asked<E>> {
  const asked = {
    params: endpoint.params.parse((await params) ?? {}),
    query: endpoint.query.parse(parametersOf(request)),
    body: endpoint.body
      ? endpoint.body.parse(await readJson(request, endpoint.bodyLimit ?? usualBody))
      : undefined,
    who: whoOf(request),
    signal: request.signal,
  }
  return asked as Asked<E>
}

/** What the contract says of an answer, and no more; one that breaks it is an error, not a surprise for whoever asked. */
const checked = (endpoint: Endpoint, answer: unknown): unknown => {
  const result = endpoint.answer?.safeParse(answer)
  if (!result) return answer
  if (result.success) return result.data
  throw new AppError('internal', `${endpoint.path} answers what its contract does not allow.`, {
    cause: result.error,
  })
}

/**
 * A route of the API: its request counted and checked, its answer checked and sent as JSON with an ETag;
 * its failures in the contract's shape; one line in the log of requests.
 */
export const serve =
  <E extends Endpoint>(endpoint: E, handle: (asked: Asked<E>) => Promise<Answer<E>> | Answer<E>) =>
  (request: Request, { params }: { params: Promise<Record<string, string>> }): Promise<Response> =>
    exchange(request, endpoint.path, async (headers) => {
      await countRequest(request, headers)
      const answer: unknown = await handle(await parse(endpoint, request, params))
      return answer instanceof Response ? answer : jsonAnswer(request, checked(endpoint, answer), headers)
    })
