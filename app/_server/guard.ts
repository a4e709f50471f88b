import 'server-only'
import { timingSafeEqual } from 'node:crypto'
import { tokenOf, type Token } from '@/graph/access/tokens'
import { allowOf, matchRoute, type Route } from '@/lib/api/match'
import { AppError } from '@/lib/errors'

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])
const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Compares without telling by its time how much of the two agrees. */
function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/** What the guard found out about a request that may pass. */
export interface Passed {
  /** The token that it came with. */
  readonly token: Token | undefined
  /** The route of the API that it asks for, when that is in the table of endpoints. */
  readonly route: Route | undefined
}

/** The token of a request; undefined without one. Throws `unauthorised` for one that opens nothing. */
function tokenIn(authorization: string, headers: Headers): Token | undefined {
  const secret = /^Bearer +(\S+) *$/iu.exec(authorization)?.[1]
  if (secret === undefined) return undefined
  const token = tokenOf(secret)
  if (token) return token
  headers.set('www-authenticate', 'Bearer realm="Communiqué", error="invalid_token"')
  throw new AppError(
    'unauthorised',
    'This token opens nothing here. “communique token list” says which there are.',
  )
}

/** Whoever comes without a token needs the password, or a loopback name where there is none, so that no foreign page reaches in by DNS. */
function checkVisitor(request: Request, headers: Headers): void {
  const password = process.env.COMMUNIQUE_PASSWORD
  if (!password) {
    if (loopback.has((request.headers.get('host') ?? '').replace(/:\d+$/u, ''))) return
    throw new AppError('forbidden', 'Only this machine may ask. Set COMMUNIQUE_PASSWORD to serve others.')
  }
  const wanted = `Basic ${Buffer.from(`communique:${password}`).toString('base64')}`
  if (sameText(request.headers.get('authorization') ?? '', wanted)) return
  headers.set('www-authenticate', 'Basic realm="Communiqué", charset="UTF-8"')
  throw new AppError('unauthorised', 'Name “communique” and the password, please; programs send a token.')
}

function checkOrigin(request: Request): void {
  const origin = request.headers.get('origin')
  if (origin === null || safe.has(request.method)) return
  if (URL.canParse(origin) && new URL(origin).host === request.headers.get('host')) return
  throw new AppError('forbidden', 'Another site may not write here.')
}

function checkMethod({ method }: Request, route: Route | undefined, headers: Headers): void {
  if (!route || method === 'OPTIONS' || route.byMethod.has(method === 'HEAD' ? 'GET' : method)) return
  headers.set('allow', allowOf(route))
  throw new AppError(
    'method_not_allowed',
    `${method.slice(0, 20)} means nothing here. Allowed: ${allowOf(route)}.`,
  )
}

/**
 * Who may ask what. Throws `unauthorised`, `forbidden` or `method_not_allowed`, and sets the headers that such an
 * answer needs. Tokens open the API only; one for reading sends what changes nothing.
 */
export function guard(request: Request, headers: Headers): Passed {
  const { pathname } = new URL(request.url)
  const api = pathname === '/api' || pathname.startsWith('/api/')
  const token = api ? tokenIn(request.headers.get('authorization') ?? '', headers) : undefined
  if (!token) checkVisitor(request, headers)
  checkOrigin(request)
  const route = api ? matchRoute(pathname) : undefined
  checkMethod(request, route, headers)
  const reads = safe.has(request.method) || route?.byMethod.get(request.method)?.reads === true
  if (token && !token.write && !reads)
    throw new AppError('forbidden', `The token “${token.name}” may only read. Make one with --write.`)
  return { token, route }
}
