import type { Link, Node } from '@/lib/api/schemas'
import { daysOfLink, daysOfNode } from './clocks'
import type { Days } from './dates'
import { firstDay, lastDay, overlaps } from './dates'
import type { Board, Limits } from './state'
import { noLimits } from './state'

/** Why something is not shown, in the order in which they are asked: the first that applies is the one counted. */
export const causes = ['eye', 'confidence', 'range', 'undated', 'knownOn', 'degree'] as const
export type Cause = (typeof causes)[number]

/** How many nodes and links one cause hides. */
export interface Hidden {
  readonly nodes: number
  readonly links: number
}

/** The nodes and links that pass, and what each cause hides; together they are the whole board. */
export interface Sifted {
  readonly nodes: readonly Node[]
  readonly links: readonly Link[]
  readonly hidden: Readonly<Record<Cause, Hidden>>
}

/** What lifts the limit behind a cause: one click on "show" sets it. */
export function liftOf(cause: Exclude<Cause, 'eye'>): Partial<Limits> {
  switch (cause) {
    case 'range':
      return { from: noLimits.from, to: noLimits.to }
    case 'undated':
      return { undated: noLimits.undated }
    case 'confidence':
      return { confidence: noLimits.confidence }
    case 'degree':
      return { degree: noLimits.degree }
    case 'knownOn':
      return { knownOn: noLimits.knownOn }
  }
}

const allOff = (values: readonly string[], off: readonly string[]) =>
  values.length > 0 && values.every((value) => off.includes(value))

const rangeOf = ({ from, to }: Limits): Days | undefined =>
  from === null && to === null
    ? undefined
    : { from: from === null ? null : firstDay(from), to: to === null ? null : lastDay(to) }

type Judge<T> = (item: T) => Cause | undefined

function judgeNodes({ hidden, off, limits }: Board): Judge<Node> {
  const closed = new Set(hidden)
  const range = limits.clock === 'happened' ? rangeOf(limits) : undefined
  return (node) => {
    if (closed.has(node.id) || off.kind.includes(node.kind)) return 'eye'
    const days = range && daysOfNode(node)
    return days && !overlaps(days, range) ? 'range' : undefined
  }
}

function judgeDates(board: Board): Judge<Link> {
  const { limits, nodes } = board
  const range = rangeOf(limits)
  const known = limits.knownOn === null ? null : lastDay(limits.knownOn)
  return (link) => {
    if (range) {
      const days = daysOfLink(link, nodes, limits.clock)
      if (days.length === 0 && !limits.undated) return 'undated'
      if (days.length > 0 && !days.some((each) => overlaps(each, range))) return 'range'
    }
    const dates = known === null ? [] : link.published
    return dates.length > 0 && dates.every((date) => known !== null && firstDay(date) > known)
      ? 'knownOn'
      : undefined
  }
}

function judgeLinks(board: Board, nodes: ReadonlyMap<string, Cause | undefined>): Judge<Link> {
  const { off, limits } = board
  const dates = judgeDates(board)
  const isOff = (link: Link) =>
    off.relation.includes(link.relation) ||
    off.modality.includes(link.modality) ||
    allOff(link.langs, off.language) ||
    allOff(link.publishers, off.publisher)
  return (link) => {
    const ends = nodes.get(link.source) ?? nodes.get(link.target)
    if (ends ?? isOff(link)) return ends ?? 'eye'
    return link.confidence < limits.confidence ? 'confidence' : dates(link)
  }
}

/** Nodes and links that stay when every node must have at least `least` links of those that stay. */
function wellLinked(nodes: readonly Node[], links: readonly Link[], least: number) {
  let kept = { nodes, links }
  if (least === 0) return kept
  for (let before = -1; before !== kept.nodes.length;) {
    before = kept.nodes.length
    const counts = new Map<string, number>()
    for (const { source, target } of kept.links) {
      counts.set(source, (counts.get(source) ?? 0) + 1)
      if (target !== source) counts.set(target, (counts.get(target) ?? 0) + 1)
    }
    const enough = (id: string) => (counts.get(id) ?? 0) >= least
    kept = {
      nodes: kept.nodes.filter(({ id }) => enough(id)),
      links: kept.links.filter(({ source, target }) => enough(source) && enough(target)),
    }
  }
  return kept
}

/** What of a board passes the eye and its limits, in the board's order. */
export function sift(board: Board): Sifted {
  const hidden = Object.fromEntries(causes.map((cause) => [cause, { nodes: 0, links: 0 }])) as Record<
    Cause,
    { nodes: number; links: number }
  >
  const verdicts = new Map<string, Cause | undefined>()
  const judgeNode = judgeNodes(board)
  const nodes = Object.values(board.nodes).filter((node) => {
    const cause = judgeNode(node)
    verdicts.set(node.id, cause)
    if (cause) hidden[cause].nodes += 1
    return !cause
  })
  const judgeLink = judgeLinks(board, verdicts)
  const links = Object.values(board.links).filter((link) => {
    const cause = judgeLink(link)
    if (cause) hidden[cause].links += 1
    return !cause
  })
  const kept = wellLinked(nodes, links, board.limits.degree)
  hidden.degree = {
    nodes: nodes.length - kept.nodes.length,
    links: links.length - kept.links.length,
  }
  return { ...kept, hidden }
}
