import { exchange } from '@/app/_server/exchange'
import { serveMcp } from '@/app/_server/mcp'
import { countRequest } from '@/app/_server/rate-limit'
import { endpoints } from '@/lib/api/endpoints'

export const POST = (request: Request): Promise<Response> =>
  exchange(request, endpoints.mcp.path, async (headers) => {
    await countRequest(request, headers)
    return serveMcp(request)
  })
