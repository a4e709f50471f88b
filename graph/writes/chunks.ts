/** `rows` in pieces of at most `size`, so that no statement carries more. */
export function* chunksOf<T>(rows: readonly T[], size = 2_000): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size)
}
