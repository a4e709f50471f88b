import type { Node } from '@/lib/api/schemas'
import type { Line, Shown } from './lines'
import { boxOf, separate } from './layouts'
import { bundle, lineId } from './lines'
import type { Selection } from './session'
import type { Board, Group, Point, Positions } from './state'

/** What is drawn of a board whose folded groups are one node each; counts, paths and sharing go on reading the whole. */
export interface Folded {
  readonly shown: Shown
  /** Places of what is drawn: a group is in the middle of its members, or beside what stands there. */
  readonly positions: Positions
  /** Shown members of each folded group. */
  readonly members: ReadonlyMap<string, readonly string[]>
}

function middleOf(ids: readonly string[], positions: Positions): Point {
  const places = ids.flatMap((id) => positions[id] ?? [])
  const mean = (values: readonly number[]) =>
    Math.round(values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length))
  return { x: mean(places.map(({ x }) => x)), y: mean(places.map(({ y }) => y)) }
}

/** A group as a node of the kind that most of its members are; its name says how many there are. */
function nodeOf(group: Group, members: readonly Node[]): Node | undefined {
  const counts = new Map<Node['kind'], number>()
  for (const { kind } of members) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one)
  if (!most) return undefined
  const degree = members.reduce((sum, node) => sum + node.degree, 0)
  const name = `${group.label} (${members.length})`
  return { id: group.id, kind: most[0], name, names: {}, properties: {}, degree }
}

/** Lines between what is drawn: those of members end at their group, those within a group are not drawn. */
function foldLines(shown: Shown, groupOf: ReadonlyMap<string, string>): Line[] {
  const end = (id: string) => groupOf.get(id) ?? id
  const touched = shown.lines.filter((line) => groupOf.has(line.source) || groupOf.has(line.target))
  const kept = shown.lines.filter((line) => !groupOf.has(line.source) && !groupOf.has(line.target))
  const original = new Map(touched.flatMap((line) => line.links.map((link) => [link.key, link] as const)))
  const bundled = bundle(
    [...original.values()].map((link) => ({ ...link, source: end(link.source), target: end(link.target) })),
  )
  return [...kept, ...bundled].toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

/** The board with each folded group as one node. */
export function foldBoard(board: Board, shown: Shown): Folded {
  const byId = new Map(shown.nodes.map((node) => [node.id, node]))
  const members = new Map<string, readonly string[]>()
  const groupOf = new Map<string, string>()
  const groups = board.groups.flatMap((group) => {
    const inside = group.folded ? group.members.flatMap((id) => byId.get(id) ?? []) : []
    const node = nodeOf(group, inside)
    if (!node) return []
    for (const { id } of inside) groupOf.set(id, group.id)
    members.set(
      group.id,
      inside.map(({ id }) => id),
    )
    return [node]
  })
  if (groups.length === 0) return { shown, positions: board.positions, members }
  const others = shown.nodes.filter(({ id }) => !groupOf.has(id))
  const middles = groups.map(({ id }) => [id, middleOf(members.get(id) ?? [], board.positions)] as const)
  const boxes = [
    ...others.map((node) => boxOf(node, node.name, board.positions[node.id])),
    ...groups.map((node) => boxOf(node, node.name)),
  ]
  return {
    shown: { ...shown, nodes: [...others, ...groups], lines: foldLines(shown, groupOf) },
    positions: { ...board.positions, ...separate(boxes, Object.fromEntries(middles)) },
    members,
  }
}

/** What is picked on the whole board when this is picked on what is drawn: the members of a group, what a line to one joins. */
export function unfoldSelection({ shown, members }: Folded, picked: Selection): Selection {
  const nodes = picked.nodes.flatMap((id) => members.get(id) ?? [id])
  const line = shown.lines.find(({ id }) => id === picked.line)
  if (!line || !line.id.split('|').some((id) => members.has(id))) return { nodes, line: picked.line }
  return endsOf(line, shown, members)
}

/** The line that all links of a folded line are on; else the nodes at the ends of all of them. */
function endsOf(line: Line, shown: Shown, members: Folded['members']): Selection {
  const inside = new Set([...members.values()].flat())
  const drawn = new Set(line.links.map(({ key }) => key))
  const links = shown.links.filter(({ key }) => drawn.has(key))
  const pairs = new Set(links.map(({ source, target }) => lineId(source, target)))
  const [only] = pairs
  if (pairs.size === 1 && only) return { nodes: [], line: only }
  const ends = [...new Set(links.flatMap(({ source, target }) => [source, target]))]
  return {
    nodes: ends.toSorted((one, other) => Number(inside.has(one)) - Number(inside.has(other))),
    line: null,
  }
}

/** What is marked on what is drawn: a group when all its members are picked. */
export function foldSelection({ members }: Folded, { nodes, line }: Selection): Selection {
  const picked = new Set(nodes)
  const whole = [...members].flatMap(([id, inside]) => (inside.every((each) => picked.has(each)) ? [id] : []))
  return { nodes: [...nodes, ...whole], line }
}

/** Where everything goes when this was moved on what is drawn: the members of a group go with it, their middle where it is now. */
export function unfoldMove({ positions, members }: Folded, moved: Positions): Positions {
  return Object.fromEntries(
    Object.entries(moved).flatMap(([id, to]) => {
      const inside = members.get(id)
      if (!inside) return [[id, to] as const]
      const from = middleOf(inside, positions)
      return inside.flatMap((each) => {
        const at = positions[each]
        return at ? [[each, { x: at.x + to.x - from.x, y: at.y + to.y - from.y }] as const] : []
      })
    }),
  )
}
