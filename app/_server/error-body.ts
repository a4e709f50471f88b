import 'server-only'
import * as z from 'zod'
import { AppError, toAppError } from '@/lib/errors'

type Details = Readonly<Record<string, unknown>>

interface ErrorBody {
  readonly error: { readonly code: string; readonly message: string; readonly details?: Details }
}

/**
 * A failure as the contract wants it, with the id of the request in its details where there is one; causes go to
 * the server's log, never into the answer.
 */
export function toErrorBody(error: unknown, request?: string): { known: AppError; body: ErrorBody } {
  const known =
    error instanceof z.ZodError
      ? new AppError('bad_request', `The request is not of the right form: ${z.prettifyError(error)}`, {
          cause: error,
        })
      : toAppError(error)
  if (known.status >= 500 && known.code !== 'database_away') console.error(known)
  const { code, message } = known
  const details = { ...known.details, ...(request === undefined ? {} : { request }) }
  return { known, body: { error: { code, message, ...(Object.keys(details).length ? { details } : {}) } } }
}
