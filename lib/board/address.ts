import { modalityNames } from '@/lib/model/display'
import { kindNames } from '@/lib/model/entities'
import { isRelation, relationNames } from '@/lib/model/relations'
import { groupParts, readGroups, type AddressGroups } from './address-groups'
import { readLimits, readLook, sightParts } from './address-sight'
import { lineId } from './lines'
import type { Selection } from './session'
import { nothing } from './session'
import type { Board, Facet, LayoutName, Limits, Look, Off } from './state'
import { emptyBoard, facets, layoutNames } from './state'

/** Most nodes that an address opens; more are left out. */
export const addressLimit = 300

/** What an address says of a board: enough to draw it again from the graph. */
export interface Address {
  readonly nodes: readonly string[]
  readonly hidden: readonly string[]
  readonly selection: Selection
  readonly off: Off
  readonly layout: LayoutName
  readonly limits: Limits
  readonly look: Look
  readonly groups: AddressGroups
  /** Id of a saved board, which says all the rest but what is selected. */
  readonly board: string | null
  /** Text to search for at the start. */
  readonly query: string
  /** Name of a ready question whose answer the board shows at the start. */
  readonly question: string
  /** True when it named more entities than an address opens. */
  readonly cut: boolean
}

const allowed: Partial<Record<Facet, readonly string[]>> = {
  kind: kindNames,
  relation: relationNames,
  modality: modalityNames,
}

const listOf = (text: string | null): string[] => [
  ...new Set(
    (text ?? '')
      .split(',')
      .map((id) => id.trim())
      .filter(Boolean),
  ),
]

function readOff(params: URLSearchParams): Off {
  const lists = facets.map((facet) => {
    const values = params.getAll(`no-${facet}`).filter((value) => allowed[facet]?.includes(value) ?? value)
    return [facet, [...new Set(values)]]
  })
  return Object.fromEntries(lists)
}

/** The line that `id` names: a line's own id, or the key of a link (`MET:a:b:asserted`), which is on the line of its ends. */
function readLine(id: string): string | undefined {
  if (id.includes('|')) return id
  const [relation, source, target, modality] = id.split(':')
  const known = isRelation(relation) && modalityNames.some((name) => name === modality)
  return known && source && target ? lineId(source, target) : undefined
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu

/** Reads a query string, hand-edited or not: unknown keys, kinds and layouts and repeated ids are passed over. */
export function parseAddress(search: string): Address {
  const params = new URLSearchParams(search)
  const named = listOf(params.get('nodes'))
  const nodes = named.slice(0, addressLimit)
  const on = new Set(nodes)
  const selected = listOf(params.get('selected'))
  const board = uuid.exec(params.get('board') ?? '')?.[0] ?? null
  const line = selected.flatMap((id) => readLine(id) ?? [])[0] ?? null
  return {
    nodes,
    hidden: listOf(params.get('hidden')).filter((id) => on.has(id)),
    selection: line
      ? { nodes: [], line }
      : { nodes: selected.filter((id) => board !== null || on.has(id)), line: null },
    off: readOff(params),
    layout: layoutNames.find((name) => name === params.get('layout')) ?? emptyBoard.layout,
    limits: readLimits(params),
    look: readLook(params),
    groups: readGroups(params),
    board,
    query: params.get('q')?.trim() ?? '',
    question: params.get('question')?.trim() ?? '',
    cut: named.length > addressLimit,
  }
}

/**
 * The query string, without `?`, that draws this board again; empty for an empty board. Node ids stay readable. A board
 * that is saved as `id` is named by it, and only what is selected is said beside.
 */
export function toAddress(board: Board, selection: Selection = nothing, id: string | null = null): string {
  const selected = selection.line ? [selection.line] : selection.nodes
  if (id !== null) {
    const ids = selected.map(encodeURIComponent).join(',')
    return ids ? `board=${id}&selected=${ids}` : `board=${id}`
  }
  const lists: [string, readonly string[]][] = [
    ['nodes', Object.keys(board.nodes)],
    ['hidden', board.hidden],
    ['selected', selected],
  ]
  const parts = lists
    .filter(([, ids]) => ids.length > 0)
    .map(([name, ids]) => `${name}=${ids.map(encodeURIComponent).join(',')}`)
  for (const facet of facets) {
    for (const value of board.off[facet]) parts.push(`no-${facet}=${encodeURIComponent(value)}`)
  }
  if (board.layout !== emptyBoard.layout) parts.push(`layout=${board.layout}`)
  parts.push(...sightParts(board.limits, board.look), ...groupParts(board))
  return lists.every(([, ids]) => ids.length === 0) ? '' : parts.join('&')
}
