import 'server-only'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { AppError } from '@/lib/errors'
import { provenHeaders } from './who'

const seconds = 60

/** Pages send many small requests, and all that come with the password or from this machine share one count. */
const pagesFactor = 20

interface Limit {
  readonly points: number
  readonly limiter: RateLimiterMemory
}

/** One count for all bundles of the process. */
const holder = globalThis as typeof globalThis & {
  communiqueRates?: { token: Limit | undefined; pages: Limit | undefined }
}

function limits(): { token: Limit | undefined; pages: Limit | undefined } {
  const perToken = Number(process.env.COMMUNIQUE_RATE_LIMIT ?? 600)
  const limit = (points: number): Limit | undefined =>
    Number.isInteger(points) && points > 0
      ? { points, limiter: new RateLimiterMemory({ points, duration: seconds }) }
      : undefined
  return (holder.communiqueRates ??= { token: limit(perToken), pages: limit(perToken * pagesFactor) })
}

/**
 * Counts a request and sets the headers that tell what is left (draft-ietf-httpapi-ratelimit-headers). Throws
 * `too_many_requests` past COMMUNIQUE_RATE_LIMIT requests a minute for each token, twenty times that for all who come
 * without one; 0 is no limit.
 */
export async function countRequest(request: Request, headers: Headers): Promise<void> {
  const token = request.headers.get(provenHeaders.token)
  const limit = limits()[token ? 'token' : 'pages']
  if (!limit) return
  const result = await limit.limiter
    .consume(token ?? 'pages')
    .catch((refused: unknown) => (refused instanceof RateLimiterRes ? refused : Promise.reject(refused)))
  const reset = Math.ceil(result.msBeforeNext / 1000)
  headers.set('ratelimit-policy', `"api";q=${limit.points};w=${seconds}`)
  headers.set('ratelimit', `"api";r=${result.remainingPoints};t=${reset}`)
  if (result.consumedPoints <= limit.points) return
  headers.set('retry-after', String(Math.max(reset, 1)))
  throw new AppError(
    'too_many_requests',
    `More than ${limit.points} requests came within ${seconds} s. Go on in ${Math.max(reset, 1)} s.`,
  )
}
