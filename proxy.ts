import type { NextRequest } from 'next/server'
import { NextResponse } from 'next/server'
import { exchange } from './app/_server/exchange'
import { guard, type Passed } from './app/_server/guard'
import { provenHeaders } from './app/_server/who'
import { allowOf } from './lib/api/match'

const policyOf = (nonce: string): string =>
  [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `worker-src 'self'`,
    `font-src 'self' data:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ')

function pass(request: NextRequest, { token }: Passed): NextResponse {
  const nonce = btoa(crypto.randomUUID())
  const policy = policyOf(nonce)
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  headers.delete(provenHeaders.token)
  if (token) headers.set(provenHeaders.token, token.name)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('x-content-type-options', 'nosniff')
  response.headers.set('referrer-policy', 'no-referrer')
  return response
}

/** What the guard says, or what it throws with the headers for that answer. */
function judge(request: Request): { passed: Passed } | { refused: unknown; headers: Headers } {
  const headers = new Headers()
  try {
    return { passed: guard(request, headers) }
  } catch (refused) {
    return { refused, headers }
  }
}

/**
 * Guards every request and gives each page a content security policy with a nonce of its own. What is refused, and
 * which methods an address of the API knows, is answered here.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const judged = judge(request)
  if ('refused' in judged)
    return exchange(request, '(refused)', async (headers) => {
      for (const [name, value] of judged.headers) headers.set(name, value)
      throw judged.refused
    })
  const { route } = judged.passed
  if (route && request.method === 'OPTIONS')
    return exchange(
      request,
      route.path,
      async () => new Response(null, { status: 204, headers: { allow: allowOf(route) } }),
    )
  return pass(request, judged.passed)
}

export const config = { matcher: [{ source: '/((?!_next/static|icon.svg).*)' }] }
