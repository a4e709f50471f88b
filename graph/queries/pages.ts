import { brokenCursor, cursorForms } from '@/lib/api/page'
import { AppError } from '@/lib/errors'

/** How many rows the pages before `after` held. Throws `bad_request` for what no page gave. */
export function skipOf(after: string | undefined): number {
  if (after === undefined) return 0
  if (!cursorForms.number.test(after)) throw new AppError('bad_request', brokenCursor)
  return Number(after)
}

/** Where the next page begins after `read` rows of `total`. */
export const nextPage = (read: number, total: number): { next: string | null; total: number } => ({
  next: read < total ? String(read) : null,
  total,
})
