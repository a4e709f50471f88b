import { readValue } from '@/lib/cypher/parameters'
import { givenIn, paramPrefix } from '@/lib/questions/address'
import type { SavedOrigin } from './tabs'

/** Longest query that the address bar keeps. */
const longest = 4_000

/** The address of a query: of a saved one as long as it is as it was saved, else its text. Empty for none, and for one that is too long. */
export function addressOf(text: string | null, saved: Pick<SavedOrigin, 'id' | 'text'> | null): string {
  if (saved && (text === null || text === saved.text))
    return new URLSearchParams({ query: saved.id }).toString()
  return text && text.length <= longest ? new URLSearchParams({ cypher: text }).toString() : ''
}

/** The address of a query with values for its parameters, each as JSON, so that a text stays a text. */
export const addressWith = (cypher: string, params: Readonly<Record<string, unknown>>): string =>
  new URLSearchParams([
    ['cypher', cypher],
    ...Object.entries(params).map(([name, value]) => [`${paramPrefix}${name}`, JSON.stringify(value)]),
  ]).toString()

/** The values of an address: `param.x` as JSON, or as a text where it is none. */
export const parametersIn = (search: URLSearchParams): Record<string, unknown> =>
  Object.fromEntries(Object.entries(givenIn(search)).map(([name, text]) => [name, readValue(text)]))
