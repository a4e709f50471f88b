import * as z from 'zod'

/** How many rows a page has: `fallback` where nothing is said, `most` at most. */
export const pageLimit = (fallback: number, most: number) =>
  z.coerce.number().int().min(1).max(most).default(fallback).describe(`At most ${most}.`)

/** Where a page begins: what the page before said is `next`. */
export const pageCursor = z.string().max(2_000).optional().describe('`next` of the page before.')

/** The two parameters that every list of the API takes. */
export const pageQuery = (fallback: number, most: number) => ({
  after: pageCursor,
  limit: pageLimit(fallback, most),
})

/** What every list of the API says beside its rows. */
export const pageFields = {
  /** Pass as `after` for the next page; null at the end. */
  next: z.string().nullable(),
  /** How many there are in all. */
  total: z.int(),
}
