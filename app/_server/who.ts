import 'server-only'

/** Headers by which proxy.ts tells routes what it found out; it drops them from what others send. */
export const provenHeaders = { token: 'x-communique-token' } as const

const sane = /^[\w-]{1,64}$/u

const cookieOf = (request: Request): string | undefined =>
  /(?:^|;\s*)communique-client=([^;]*)/u.exec(request.headers.get('cookie') ?? '')?.[1]

/**
 * Who asks, for limits of one query per person and for the log: `token:NAME`, else the browser by the header
 * `x-communique-client` or the cookie `communique-client` that it made up for itself, else `local`. Only the
 * first is proven.
 */
export function whoOf(request: Request): string {
  const token = request.headers.get(provenHeaders.token)
  if (token) return `token:${token}`
  const client = request.headers.get('x-communique-client') ?? cookieOf(request) ?? ''
  return sane.test(client) ? `browser:${client}` : 'local'
}

/** The id that a request came with, when it is a sane one, else a new one. */
export function requestIdOf(request: Request): string {
  const given = request.headers.get('x-request-id') ?? ''
  return /^[\w.:-]{1,100}$/u.test(given) ? given : crypto.randomUUID()
}
