/** The ids of both, each once. */
export const union = (left: readonly string[], right: readonly string[]) => [...new Set([...left, ...right])]

/** `list` without `gone`. */
export const without = (list: readonly string[], gone: ReadonlySet<string>) =>
  list.filter((id) => !gone.has(id))
