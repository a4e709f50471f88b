import type { Params, Run } from '@/graph/db'

/** `rows` in pieces of at most `size`, so that no statement carries more. */
export function* chunksOf<T>(rows: readonly T[], size = 2_000): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size)
}

/**
 * Runs a statement over `$given.rows`, in pieces sent without waiting, and not at all when there are none. The
 * rows travel inside a map, because Neo4j plans a statement again for every size of a list that is a parameter.
 */
export async function runRows<Row extends object = Record<string, unknown>>(
  run: Run,
  rows: readonly unknown[],
  cypher: string,
  params: Params = {},
): Promise<Row[]> {
  const pieces = [...chunksOf(rows)].map((piece) => run<Row>(cypher, { ...params, given: { rows: piece } }))
  return (await Promise.all(pieces)).flat()
}
