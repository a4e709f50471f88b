import * as z from 'zod'
import { nextPage, skipOf } from '@/graph/queries/pages'
import { partialDateSchema } from '@/lib/model'

/** Inputs that several tools share. */
export const entity = z
  .string()
  .min(1)
  .max(400)
  .describe('An id as the tool “search” gives it, or a name that means one entity alone.')

export const after = z.string().max(2_000).optional().describe('“next” of the page before.')

export const date = partialDateSchema.optional().describe('2013, 2013-09 or 2013-09-12.')

/** How the text of an answer says that there is another page; null on the last one. */
export const nextLine = (next: string | null): string | null =>
  next === null ? null : `There are more: ask again with after “${next}”.`

/** A page of a list that was read whole. Throws `bad_request` for a cursor that no page gave. */
export function sliceFrom<T>(
  all: readonly T[],
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): { items: readonly T[]; next: string | null; total: number } {
  const from = skipOf(after)
  const items = all.slice(from, from + limit)
  return { items, ...nextPage(from + items.length, all.length) }
}
