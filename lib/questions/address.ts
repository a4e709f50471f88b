/** Values of parameters by name, as addresses and forms hold them; an empty one is left out. */
export type Given = Readonly<Record<string, string>>

/** Before the name of a parameter in an address. */
export const paramPrefix = 'param.'

/** Only the values that were given. */
export const presentIn = (given: Given): Given =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))

/** `question=name&param.x=…`, which pages and boards open. */
export function questionSearch(name: string, given: Given = {}): string {
  const values = Object.entries(presentIn(given))
  return new URLSearchParams([
    ['question', name],
    ...values.map(([key, value]) => [`${paramPrefix}${key}`, value]),
  ]).toString()
}

/** Where a question is asked: its values, its answer, its Cypher. */
export const questionAddress = (name: string, given: Given = {}): string =>
  `/query?${questionSearch(name, given)}`

/** The values of a query string, each from its `param.x`. */
export const givenIn = (search: URLSearchParams): Given =>
  Object.fromEntries(
    [...search].flatMap(([key, value]) =>
      key.startsWith(paramPrefix) ? [[key.slice(paramPrefix.length), value]] : [],
    ),
  )
