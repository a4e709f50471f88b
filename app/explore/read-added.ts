import { api } from '@/lib/api/client'
import type { Node } from '@/lib/api/schemas'
import { placeArriving } from '@/lib/board/arrive'
import type { Command } from '@/lib/board/commands'
import { newcomers } from '@/lib/board/expand'
import type { Board } from '@/lib/board/state'

/** The command that adds entities by id, each with every link to what is there, and how many of them are gone. */
export async function readAdded(
  board: Board,
  ids: readonly string[],
): Promise<{ command: Command; missing: number }> {
  const all = await api.subgraph([...new Set([...Object.keys(board.nodes), ...ids])])
  const wanted: Node[] = all.nodes.filter((node) => ids.includes(node.id))
  const fresh = newcomers(board, wanted)
  return {
    command: {
      type: 'add',
      nodes: wanted,
      links: all.links,
      positions: placeArriving(board, fresh, all.links),
    },
    missing: all.missing.filter((id) => ids.includes(id)).length,
  }
}
