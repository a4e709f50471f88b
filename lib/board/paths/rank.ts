import type { PathTie } from './tie'

/** A way between two nodes that passes none twice: `nodes` from end to end, and a link for each step. */
export interface FoundPath {
  readonly nodes: readonly string[]
  readonly ties: readonly PathTie[]
  /** How much its inner nodes are hubs, see `hubWeight`. */
  readonly hubs: number
}

/** Links of a node above which it is a hub: that two entities are linked to it says little about them. */
export const hubAt = 40

/** 0 for a node that is no hub, else 1 and 1 more for each time that its links double beyond that. */
export function hubWeight(degree: number): number {
  let weight = 0
  for (let links = degree; links > hubAt; links /= 2) weight += 1
  return weight
}

const least = (ties: readonly PathTie[], of: 'stories' | 'confidence'): number =>
  Math.min(...ties.map((tie) => tie[of]))

const keysOf = ({ nodes, ties }: FoundPath): string => [...nodes, ...ties.map((tie) => tie.key)].join(' ')

/**
 * Best first: fewer steps, then fewer and smaller hubs, then the weakest link of more stories and more confidence,
 * then ids and keys, so that no two paths are equal.
 */
export const comparePaths = (left: FoundPath, right: FoundPath): number =>
  left.ties.length - right.ties.length ||
  left.hubs - right.hubs ||
  least(right.ties, 'stories') - least(left.ties, 'stories') ||
  least(right.ties, 'confidence') - least(left.ties, 'confidence') ||
  (keysOf(left) < keysOf(right) ? -1 : 1)
