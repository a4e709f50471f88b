import { api } from '@/lib/api/client'
import type { QueryCheck, QueryCheckRequest } from '@/lib/api/query'
import { toAppError } from '@/lib/errors'

/** Times that a check is asked for again whose place another one of the same person took. */
const again = 3

/** What is wrong with a query, and its plan. Of checks at once the server answers the newest: the others ask again. */
export async function checkQuery(request: QueryCheckRequest, signal: AbortSignal): Promise<QueryCheck> {
  for (let left = again; ; left -= 1) {
    try {
      return await api.checkQuery(request, signal)
    } catch (error) {
      if (left === 0 || signal.aborted || toAppError(error).code !== 'busy') throw error
    }
  }
}
