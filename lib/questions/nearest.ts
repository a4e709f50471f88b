import { foldName } from '@/lib/text/fold'

/** Pairs of neighbouring letters, ends included: "met" is ^m, me, et, t$. */
function pairs(text: string): string[] {
  const letters = `^${foldName(text)}$`
  return Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2))
}

/** How alike two names are, 0 to 1: twice the pairs they share by the pairs they have (Dice). */
function likeness(one: string, other: string): number {
  const left = pairs(one)
  const right = pairs(other)
  const rest = [...right]
  const shared = left.filter((pair) => {
    const at = rest.indexOf(pair)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  })
  return (2 * shared.length) / (left.length + right.length)
}

/** Less alike than this is not worth being offered. */
const least = 0.4

/** Of `names` at most three that `wanted` may be a slip for, the likeliest first. */
export const nearest = (wanted: string, names: readonly string[]): string[] =>
  names
    .map((name) => ({ name, like: likeness(wanted, name) }))
    .filter(({ like }) => like >= least)
    .toSorted((a, b) => b.like - a.like || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name)
