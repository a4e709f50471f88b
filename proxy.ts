import type { NextRequest } from 'next/server'
import { NextResponse } from 'next/server'

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** Compares without telling by its time how much of the two agrees. */
function sameText(a: string, b: string): boolean {
  let difference = a.length ^ b.length
  for (let i = 0; i < a.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i % Math.max(b.length, 1))
  return difference === 0
}

const refuse = (status: number, code: string, message: string, headers: HeadersInit = {}): NextResponse =>
  NextResponse.json({ error: { code, message } }, { status, headers })

/** Who may ask: without a password only this machine by a loopback name, so that no foreign page reaches in by DNS. */
function guard(request: NextRequest): NextResponse | undefined {
  const password = process.env.COMMUNIQUE_PASSWORD
  const host = request.headers.get('host') ?? ''
  if (!password && !loopback.has(host.replace(/:\d+$/, ''))) {
    return refuse(403, 'forbidden', 'Only this machine may ask. Set COMMUNIQUE_PASSWORD to serve others.')
  }
  if (password) {
    const given = request.headers.get('authorization') ?? ''
    if (!sameText(given, `Basic ${btoa(`communique:${password}`)}`)) {
      return refuse(401, 'unauthorised', 'Name “communique” and the password, please.', {
        'www-authenticate': 'Basic realm="Communiqué", charset="UTF-8"',
      })
    }
  }
  const origin = request.headers.get('origin')
  if (request.method !== 'GET' && request.method !== 'HEAD' && origin && new URL(origin).host !== host) {
    return refuse(403, 'forbidden', 'Another site may not write here.')
  }
  return undefined
}

/** Guards every request and gives each page a content security policy with a nonce of its own. */
export function proxy(request: NextRequest): NextResponse {
  const refused = guard(request)
  if (refused) return refused
  const nonce = btoa(crypto.randomUUID())
  const development = process.env.NODE_ENV === 'development'
  const policy = [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `worker-src 'self'`,
    `font-src 'self' data:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ')
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('x-content-type-options', 'nosniff')
  response.headers.set('referrer-policy', 'no-referrer')
  return response
}

export const config = { matcher: [{ source: '/((?!_next/static|icon.svg).*)' }] }
