import type { Kind } from '@/lib/model'
import type { Point } from '../state'

/** A node to lay out, with the room that its shape and label take, in board units. */
export interface Box {
  readonly id: string
  readonly kind: Kind
  readonly name: string
  readonly width: number
  readonly height: number
  /** A pinned node: it stays here. */
  readonly fixed?: Point
  /** When it happened, in days since the first of 1970. */
  readonly day?: number
  /** The series of operations that it belongs to, by id. */
  readonly series?: string
  /** Longitude and latitude, in degrees. */
  readonly place?: readonly [longitude: number, latitude: number]
}

/** A line to lay out. */
export interface Tie {
  readonly source: string
  readonly target: string
  /** One end is, or takes place, in the other. */
  readonly sited?: boolean
}

const charWidth = 6.3
const lineHeight = 14

/** Widest that a label runs before it wraps. */
export const labelWidth = 122
/** Longest label drawn, in characters; the inspector has the whole name. */
export const labelLength = 44

/** Side of a node's shape: 34 for one with no links, growing slowly with its links in the whole graph up to 54. */
export const nodeSize = (degree: number): number =>
  Math.round(Math.min(54, 34 + 3.4 * Math.log2(1 + Math.max(0, degree))))

/** A name as it stands under a node: cut with an ellipsis after `labelLength` characters, at a word where there is one. */
export function shortLabel(name: string): string {
  const letters = [...name]
  if (letters.length <= labelLength) return name
  const cut = letters.slice(0, labelLength - 1).join('')
  const space = cut.lastIndexOf(' ')
  return `${space > labelLength / 2 ? cut.slice(0, space) : cut}…`
}

/** The room that a node and its label take, with a margin around. Widths are estimated, never measured: the same everywhere. */
export function boxOf(node: { id: string; kind: Kind; degree: number }, name: string, fixed?: Point): Box {
  const size = nodeSize(node.degree)
  const length = [...shortLabel(name)].length * charWidth
  const rows = Math.max(1, Math.ceil(length / labelWidth))
  return {
    id: node.id,
    kind: node.kind,
    name,
    width: Math.max(size, Math.min(length, labelWidth)) + 16,
    height: size + rows * lineHeight + 22,
    ...(fixed ? { fixed } : {}),
  }
}
