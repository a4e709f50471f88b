import type { Caption } from './backdrop'
import { yearStepAt } from './lanes'

/** Pixels from the line of one name of a lane to that of the next, at least. */
const line = 15

/** Which texts behind a board show at a zoom: years of the steps that there is room for, and names of lanes that are not over each other. */
export function shownCaptions(captions: readonly Caption[], zoom: number): ReadonlySet<Caption> {
  const least = yearStepAt(zoom)
  const names = captions.filter(({ anchor }) => anchor === 'end').toSorted((one, other) => one.y - other.y)
  const over = new Set<Caption>()
  let last = -Infinity
  for (const name of names) {
    if (zoom * (name.y - last) < line) over.add(name)
    else last = name.y
  }
  return new Set(captions.filter((caption) => !over.has(caption) && (caption.step ?? least) >= least))
}
