import { layOut } from '@/lib/board/arrive'
import { emptyBoard, layoutNames } from '@/lib/board/state'
import { generatedBoard } from './generated-board'

const sizes = [
  [200, 600],
  [500, 1500],
  [2000, 6000],
] as const

/** Milliseconds that each layout takes for generated graphs, one list per size; the better of two runs of small ones. */
export function layoutTimes(): { size: string; times: number[] }[] {
  return sizes.map(([nodes, links]) => {
    const board = generatedBoard(nodes, links)
    const graph = { nodes: Object.values(board.nodes), links: Object.values(board.links) }
    const times = layoutNames.map((name) => {
      const runs = Array.from({ length: nodes > 500 ? 1 : 2 }, () => {
        const from = performance.now()
        layOut(name, graph, emptyBoard)
        return performance.now() - from
      })
      return Math.min(...runs)
    })
    return { size: `${nodes} / ${links}`, times }
  })
}
