import type { SavedOrigin } from './tabs'

/** Longest query that the address bar keeps. */
const longest = 4_000

/** The address of a query: of a saved one as long as it is as it was saved, else its text. Empty for none, and for one that is too long. */
export function addressOf(text: string | null, saved: Pick<SavedOrigin, 'id' | 'text'> | null): string {
  if (saved && (text === null || text === saved.text))
    return new URLSearchParams({ query: saved.id }).toString()
  return text && text.length <= longest ? new URLSearchParams({ cypher: text }).toString() : ''
}
