import type { LayoutRequest } from '@/lib/board/arrive'
import { layOut } from '@/lib/board/arrive'

/** Lays out one board beside the page, and answers with its positions. */
addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  postMessage(layOut(data.layout, data.graph, data.board))
})
