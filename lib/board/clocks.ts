import type { Link, Node } from '@/lib/api/schemas'
import type { Days } from './dates'
import { firstDay, lastDay } from './dates'
import type { Board, Clock } from './state'

const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)

function spanOf(from: string | null, to: string | null): Days | undefined {
  if (from === null && to === null) return undefined
  return { from: from === null ? null : firstDay(from), to: to === null ? null : lastDay(to) }
}

/** When an operation or an event took place; undefined for what is neither, or has no date. One date is all of it. */
export function daysOfNode({ kind, properties }: Node): Days | undefined {
  if (kind !== 'Operation' && kind !== 'Event') return undefined
  const [start, end] = [textOf(properties['start']), textOf(properties['end'])]
  return spanOf(start ?? end, end ?? start)
}

/** Days of a link on the clock that happened: its own, else those of the operation or event that it is about. */
function happened(link: Link, nodes: Board['nodes']): Days[] {
  const own = spanOf(link.validFrom, link.validTo)
  if (own) return [own]
  return [link.source, link.target].flatMap((id) => {
    const node = nodes[id]
    return (node && daysOfNode(node)) ?? []
  })
}

/** The stretches of time that a link has on a clock, at the precision they were stated with; none for an undated link. */
export const daysOfLink = (link: Link, nodes: Board['nodes'], clock: Clock): readonly Days[] =>
  clock === 'happened'
    ? happened(link, nodes)
    : link.published.map((date) => ({ from: firstDay(date), to: lastDay(date) }))
