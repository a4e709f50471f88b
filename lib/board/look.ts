import type { OwnedFigure } from '@/lib/api/figures'
import type { Measure } from '@/lib/model'
import { nodeSize } from './layouts'
import type { Shown } from './lines'
import type { GroupLook } from './look-palette'
import { groupLooks, otherLook } from './look-palette'
import type { Look } from './state'

/** What a rule makes of one node; `group` null keeps the colour of its kind. */
export interface NodeLook {
  readonly size: number
  readonly group: GroupLook | null
}

/** Nodes that one colour stands for. `key` is a publisher, or the node that a community is around; null for the rest. */
export interface ColourGroup {
  readonly key: string | null
  readonly look: GroupLook
  readonly members: readonly string[]
}

/** Values behind the sizes: the largest, what they count when that is not the measure itself, and how many nodes have none. */
export interface SizeScale {
  readonly most: number
  readonly unit: string | null
  readonly without: number
}

/** How nodes look by rule, with what a legend has to say of it. */
export interface Looks {
  readonly nodes: ReadonlyMap<string, NodeLook>
  readonly groups: readonly ColourGroup[]
  readonly scale: SizeScale
}

const [smallest, largest] = [26, 54]
const byText = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0)

/** Adds one to the count of each key. */
const count = (counts: Map<string, number>, keys: readonly string[]) => {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** The most frequent key, of equals the first in the alphabet. */
const most = (counts: ReadonlyMap<string, number>): string | undefined =>
  [...counts].toSorted(([one, many], [other, more]) => more - many || byText(one, other))[0]?.[0]

const unitOf = ({ currency, unit, item }: OwnedFigure) => [currency, unit, item].filter(Boolean).join(' · ')

/**
 * The highest published value per node of one measure, among figures that can be compared: those of one currency,
 * unit and item, the ones that most nodes have.
 */
export function comparable(figures: readonly OwnedFigure[], measure: Measure) {
  const owners = new Map<string, Map<string, number>>()
  for (const figure of figures) {
    if (figure.measure !== measure) continue
    const unit = unitOf(figure)
    const values = owners.get(unit) ?? new Map<string, number>()
    values.set(figure.owner, Math.max(values.get(figure.owner) ?? -Infinity, figure.value))
    owners.set(unit, values)
  }
  const unit = most(new Map([...owners].map(([key, values]) => [key, values.size])))
  return {
    unit: unit ?? '',
    values: (unit === undefined ? undefined : owners.get(unit)) ?? new Map<string, number>(),
  }
}

function storiesPerNode({ lines }: Shown): Map<string, number> {
  const stories = new Map<string, number>()
  for (const { source, target, stories: added } of lines) {
    for (const id of [source, target]) stories.set(id, (stories.get(id) ?? 0) + added)
  }
  return stories
}

function sizes(look: Look, shown: Shown, figures: readonly OwnedFigure[]) {
  if (look.size === 'degree') {
    const degrees = new Map(shown.nodes.map(({ id, degree }) => [id, degree]))
    return { unit: null, values: degrees, sizeOf: (id: string) => nodeSize(degrees.get(id) ?? 0) }
  }
  const { unit, values } =
    look.size === 'stories'
      ? { unit: '', values: storiesPerNode(shown) }
      : comparable(figures, look.size.slice('figure:'.length) as Measure)
  const top = Math.max(1, ...shown.nodes.map(({ id }) => values.get(id) ?? 0))
  /** Areas grow with values, so that twice as much looks twice as much. */
  const sizeOf = (id: string) =>
    Math.round(smallest + (largest - smallest) * Math.sqrt(Math.max(0, values.get(id) ?? 0) / top))
  return { unit: unit || null, values, sizeOf }
}

function publishersPerNode({ links, nodes }: Shown): Map<string, string[]> {
  const counts = new Map<string, Map<string, number>>()
  for (const { source, target, publishers } of links) {
    for (const id of new Set([source, target])) {
      const own = counts.get(id) ?? new Map<string, number>()
      count(own, publishers)
      counts.set(id, own)
    }
  }
  const groups = new Map<string, string[]>()
  for (const { id } of nodes) {
    const publisher = most(counts.get(id) ?? new Map())
    if (publisher !== undefined) groups.set(publisher, [...(groups.get(publisher) ?? []), id])
  }
  return groups
}

/** Finds the communities that lines make; see lib/board/communities. */
export type FindCommunities = (lines: Shown['lines']) => readonly (readonly string[])[]

/** What looks are worked out from besides the board: the figures that its nodes own, and how communities are found, once that is loaded. */
export interface LookSources {
  readonly figures: readonly OwnedFigure[]
  readonly findCommunities?: FindCommunities | undefined
}

/** Communities by the node in each that has most lines. */
function communitiesByCentre({ lines }: Shown, find: FindCommunities): Map<string, readonly string[]> {
  const degrees = new Map<string, number>()
  for (const { source, target } of lines) count(degrees, [source, target])
  return new Map(
    find(lines).map((members) => [
      most(new Map(members.map((id) => [id, degrees.get(id) ?? 0]))) ?? '',
      members,
    ]),
  )
}

function groupsOf(look: Look, shown: Shown, find: FindCommunities | undefined): ColourGroup[] {
  if (look.colour === 'kind' || (look.colour === 'community' && !find)) return []
  const found: ReadonlyMap<string, readonly string[]> =
    look.colour === 'community' && find ? communitiesByCentre(shown, find) : publishersPerNode(shown)
  const ordered = [...found].toSorted(
    ([one, left], [other, right]) => right.length - left.length || byText(one, other),
  )
  const own = ordered
    .slice(0, groupLooks.length)
    .map(([key, members], at) => ({ key, members, look: groupLooks[at] ?? otherLook }))
  const placed = new Set(own.flatMap(({ members }) => members))
  const rest = shown.nodes.flatMap(({ id }) => (placed.has(id) ? [] : [id]))
  return rest.length === 0 ? own : [...own, { key: null, members: rest, look: otherLook }]
}

/** Sizes and colours of the shown nodes by the rules of `look`; communities have the colours of kinds until their finder is there. */
export function looksOf(look: Look, shown: Shown, { figures, findCommunities }: LookSources): Looks {
  const { unit, values, sizeOf } = sizes(look, shown, figures)
  const groups = groupsOf(look, shown, findCommunities)
  const lookOf = new Map(groups.flatMap(({ members, look: own }) => members.map((id) => [id, own] as const)))
  return {
    nodes: new Map(shown.nodes.map(({ id }) => [id, { size: sizeOf(id), group: lookOf.get(id) ?? null }])),
    groups,
    scale: {
      most: Math.max(0, ...shown.nodes.map(({ id }) => values.get(id) ?? 0)),
      unit,
      without: shown.nodes.filter(({ id }) => !values.has(id)).length,
    },
  }
}
