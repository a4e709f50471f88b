import type { Line, Shown } from './lines'

/** A node that is joined to every selected one, with the lines that join it. */
export interface SharedNode {
  readonly id: string
  readonly lines: readonly Line[]
}

/** How several nodes connect on the board: what each of them is joined to, and the lines between them. */
export interface Sharing {
  readonly shared: readonly SharedNode[]
  readonly between: readonly Line[]
}

const other = (line: Line, id: string) => (line.source === id ? line.target : line.source)

/** What the nodes `ids` share on the shown board; nothing when fewer than two are given. */
export function sharingOf(shown: Shown, ids: readonly string[]): Sharing {
  const chosen = new Set(ids)
  const between = shown.lines.filter((line) => chosen.has(line.source) && chosen.has(line.target))
  if (chosen.size < 2) return { shared: [], between }
  const joined = new Map<string, Line[]>()
  for (const line of shown.lines) {
    for (const end of [line.source, line.target]) {
      const far = other(line, end)
      if (chosen.has(end) && !chosen.has(far)) joined.set(far, [...(joined.get(far) ?? []), line])
    }
  }
  const shared = [...joined]
    .filter(([, lines]) => lines.length === chosen.size)
    .map(([id, lines]) => ({ id, lines }))
  return { shared, between }
}
