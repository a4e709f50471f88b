import { exchange } from '@/app/_server/exchange'
import { countRequest } from '@/app/_server/rate-limit'
import { AppError } from '@/lib/errors'

/** Every address under /api that no other route has. */
const unknown = (request: Request): Promise<Response> =>
  exchange(request, '(unknown)', async (headers) => {
    await countRequest(request, headers)
    throw new AppError('not_found', 'The API has no such address. /api/openapi.json lists all it has.')
  })

export const GET = unknown
export const POST = unknown
export const PUT = unknown
export const PATCH = unknown
export const DELETE = unknown
export const OPTIONS = unknown
