/** Most characters of a query's text: a board of two thousand entities as Cypher fits. */
export const mostText = 200_000

/** Rows of an answer: unless asked otherwise, and the most that can be asked for. */
export const queryRows = { usual: 1_000, most: 100_000 } as const
