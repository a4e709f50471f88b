/** What each error code means to a program: HTTP status, exit code of the command line, worth retrying or not. */
const codes = {
  bad_request: { status: 400, exit: 2, retriable: false },
  unauthorised: { status: 401, exit: 2, retriable: false },
  forbidden: { status: 403, exit: 1, retriable: false },
  not_found: { status: 404, exit: 1, retriable: false },
  method_not_allowed: { status: 405, exit: 2, retriable: false },
  conflict: { status: 409, exit: 1, retriable: false },
  too_large: { status: 413, exit: 3, retriable: false },
  unsupported_media: { status: 415, exit: 2, retriable: false },
  not_read: { status: 422, exit: 3, retriable: false },
  query_refused: { status: 422, exit: 2, retriable: false },
  query_failed: { status: 422, exit: 1, retriable: false },
  query_timeout: { status: 408, exit: 1, retriable: true },
  busy: { status: 429, exit: 1, retriable: true },
  too_many_requests: { status: 429, exit: 1, retriable: true },
  database_away: { status: 503, exit: 4, retriable: true },
  database_failed: { status: 500, exit: 1, retriable: false },
  internal: { status: 500, exit: 1, retriable: false },
} as const

export type ErrorCode = keyof typeof codes

/** The HTTP status that a code is answered with. */
export const statusOf = (code: ErrorCode): number => codes[code].status

/** The one error that crosses rooms. `message` is fit for people and says the remedy where there is one. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly details: Readonly<Record<string, unknown>> | undefined

  constructor(
    code: ErrorCode,
    message: string,
    options: { cause?: unknown; details?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'AppError'
    this.code = code
    this.details = options.details
  }

  get status(): number {
    return statusOf(this.code)
  }

  get exitCode(): number {
    return codes[this.code].exit
  }

  get retriable(): boolean {
    return codes[this.code].retriable
  }
}

/** `error` itself when it is an AppError, else an `internal` one that keeps it as its cause. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error
  return new AppError('internal', 'Something went wrong that should not have.', { cause: error })
}
