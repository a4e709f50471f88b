import type { Columns, Item } from './columns'

/** Room that has to stay free between two neighbours of a column. */
export type Gap = (above: Item, below: Item) => number

const rounds = 14
/** How far a column is spread evenly, 1 being all the way, instead of following what its items are joined to. */
const evenness = 0.3

/**
 * Middles of all items down the page, in the given order, within `height`: the fullest column is spread over
 * all of it, the others follow what they are joined to. Undefined when a column has no room.
 */
export function setHeights(
  { items, columns, spans }: Columns,
  { height, gap }: { height: number; gap: Gap },
): Map<string, number> | undefined {
  const stacks = columns.map((ids) =>
    toStack(
      ids.flatMap((id) => items.get(id) ?? []),
      gap,
    ),
  )
  if (stacks.some((stack) => stack.need > height)) return undefined
  const fullest = stacks.reduce((best, stack, at) => (stack.need > (stacks[best]?.need ?? 0) ? at : best), 0)
  const middles = new Map<string, number>()
  for (const stack of stacks) spread(stack, height, middles)
  const evenly = new Map(middles)
  const joined = new Map<string, string[]>()
  const join = (a: string, b: string) => joined.set(a, [...(joined.get(a) ?? []), b])
  for (const { left, right } of spans) {
    join(left, right)
    join(right, left)
  }
  const turns = stacks.map((_, at) => at).toSorted((a, b) => Math.abs(a - fullest) - Math.abs(b - fullest))
  for (let round = 0; round < rounds; round++)
    for (const at of turns) {
      const stack = stacks[at]
      if (!stack || at === fullest) continue
      const wanted = stack.items.map(({ id }) => {
        const near = joined.get(id) ?? []
        const even = evenly.get(id) ?? 0
        if (near.length === 0) return even
        const middle = near.reduce((sum, other) => sum + (middles.get(other) ?? even), 0) / near.length
        return middle * (1 - evenness) + even * evenness
      })
      settle(stack, wanted, height).forEach((y, index) => middles.set(stack.items[index]?.id ?? '', y))
    }
  return middles
}

interface Stack {
  readonly items: readonly Item[]
  /** Least distance of each middle from the one before it; of the first from the top. */
  readonly steps: readonly number[]
  readonly need: number
}

function toStack(items: readonly Item[], gap: Gap): Stack {
  const steps = items.map((item, at) => {
    const above = items[at - 1]
    return above ? (above.height + item.height) / 2 + gap(above, item) : item.height / 2
  })
  const last = items.at(-1)
  return { items, steps, need: steps.reduce((sum, step) => sum + step, 0) + (last ? last.height / 2 : 0) }
}

function spread({ items, steps, need }: Stack, height: number, middles: Map<string, number>): void {
  const more = items.length > 1 ? (height - need) / (items.length - 1) : 0
  let y = items.length > 1 ? 0 : (height - need) / 2
  items.forEach(({ id }, at) => {
    y += (steps[at] ?? 0) + (at > 0 ? more : 0)
    middles.set(id, y)
  })
}

/** The middles nearest to those wanted that keep the order and the steps (isotonic regression). */
function settle({ items, steps, need }: Stack, wanted: readonly number[], height: number): number[] {
  let offset = 0
  const offsets = steps.map((step) => (offset += step))
  const blocks: { sum: number; count: number }[] = []
  wanted.forEach((want, at) => {
    blocks.push({ sum: want - (offsets[at] ?? 0), count: 1 })
    for (;;) {
      const [before, last] = blocks.slice(-2)
      if (!before || !last || before.sum / before.count <= last.sum / last.count) break
      blocks.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count })
    }
  })
  const free = blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
  return items.map((_, at) => Math.min(height - need, Math.max(0, free[at] ?? 0)) + (offsets[at] ?? 0))
}
