import * as z from 'zod'

/** What `next` of a list looks like: where its page ended, by number or by what its rows are sorted by. */
export const cursorForms = {
  number: /^\d{1,9}$/u,
  /** Date and id of a release. */
  release: /^(?:\d{4}(?:-\d\d){0,2})?~.+$/u,
  /** Stories, confidence and key of a link. */
  link: /^\d{1,9}~\d(?:\.\d{1,20})?~.+$/u,
} as const

/** What a cursor gets that no page gave. */
export const brokenCursor = 'This cursor is none of ours: pass “next” of the page before.'

/** How many rows a page has: `fallback` where nothing is said, `most` at most. */
export const pageLimit = (fallback: number, most: number) =>
  z.coerce.number().int().min(1).max(most).default(fallback).describe(`At most ${most}.`)

/** Where a page begins: what the page before said is `next`. */
export const pageCursor = (form: RegExp) =>
  z.string().max(2_000).regex(form, brokenCursor).optional().describe('`next` of the page before.')

/** The two parameters that every list of the API takes. */
export const pageQuery = (fallback: number, most: number, form: RegExp = cursorForms.number) => ({
  after: pageCursor(form),
  limit: pageLimit(fallback, most),
})

/** What every list of the API says beside its rows. */
export const pageFields = {
  next: z.string().nullable().describe('Pass as `after` for the next page; null at the end.'),
  total: z.int().describe('How many there are in all.'),
}
