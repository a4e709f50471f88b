import 'server-only'
import type { NextRequest } from 'next/server'
import { NextResponse } from 'next/server'
import { ZodError, z } from 'zod'
import { AppError, toAppError } from '@/lib/errors'

/** The API's version, in a header of every answer and in its description. */
export const apiVersion = '0.1'

const bodyLimit = 32 * 1024 * 1024

/** The error shape of the contract; causes go to the server's log, never into the answer. */
export function errorResponse(error: unknown): NextResponse {
  const known =
    error instanceof ZodError
      ? new AppError('bad_request', `The request is not of the right form: ${z.prettifyError(error)}`, {
          cause: error,
        })
      : toAppError(error)
  if (known.status >= 500 && known.code !== 'database_away') console.error(known)
  return NextResponse.json(
    {
      error: {
        code: known.code,
        message: known.message,
        ...(known.details ? { details: known.details } : {}),
      },
    },
    {
      status: known.status,
      headers: { 'x-api-version': apiVersion, ...(known.retriable ? { 'retry-after': '2' } : {}) },
    },
  )
}

type Params = Record<string, string>

/** Wraps a handler whose answer is JSON: parameters decoded, errors in the contract's shape. */
export function route<P extends Params = Params>(
  handle: (request: NextRequest, params: P) => Promise<unknown>,
): (request: NextRequest, context: { params: Promise<P> }) => Promise<Response> {
  return async (request, context) => {
    try {
      const params = await context.params
      const answer = await handle(request, params)
      if (answer instanceof Response) return answer
      return NextResponse.json(answer, {
        headers: { 'x-api-version': apiVersion, 'cache-control': 'no-store' },
      })
    } catch (error) {
      return errorResponse(error)
    }
  }
}

/** The query string as `schema` wants it; a ZodError becomes a 400. */
export const readQuery = <S extends z.ZodType>(request: NextRequest, schema: S): z.infer<S> =>
  schema.parse(Object.fromEntries(request.nextUrl.searchParams))

/** The JSON body as `schema` wants it; refuses more than 32 MB before parsing. */
export async function readBody<S extends z.ZodType>(request: NextRequest, schema: S): Promise<z.infer<S>> {
  const text = await request.text()
  if (text.length > bodyLimit)
    throw new AppError('too_large', 'The request is over 32 MB. Send less at a time.')
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch (cause) {
    throw new AppError('bad_request', 'The request body is not JSON.', { cause })
  }
  return schema.parse(body)
}

/** A whole number in a query string, within bounds. */
export const countParam = (fallback: number, most: number) =>
  z.coerce.number().int().min(1).max(most).default(fallback)
