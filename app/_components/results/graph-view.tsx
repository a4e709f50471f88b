'use client'

import { Maximize2, Minus, Plus } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useLayout } from '@/app/explore/use-layout'
import { useLoad } from '@/app/explore/use-load'
import { api } from '@/lib/api/client'
import type { Subgraph } from '@/lib/api/schemas'
import { boardOf } from '@/lib/board/address-board'
import { shownOf } from '@/lib/board/lines'
import { drawBoard } from '@/lib/board/picture'
import type { LayoutName, Positions } from '@/lib/board/state'
import { emptyBoard, layoutNames } from '@/lib/board/state'
import type { BoardEvents } from '../board/behaviours/behaviour'
import type { CanvasHandle } from '../board/board-canvas'
import { BoardCanvas } from '../board/board-canvas'
import { Unread } from '../explore/unread'
import { useMessages } from '../i18n'
import { Button } from '../ui/button'
import { useEvidencePanel } from './evidence-context'
import { Select } from './select'

/** Most entities that the view draws; a board takes more. */
const mostDrawn = 300

interface Wanted {
  readonly ids: readonly string[]
  /** Keys of the links to draw; none named are all between the entities. */
  readonly links: readonly string[]
}

async function readGraph(key: string): Promise<Subgraph> {
  const { ids, links } = JSON.parse(key) as Wanted
  const graph = await api.subgraph(ids)
  const named = new Set(links)
  return named.size === 0 ? graph : { ...graph, links: graph.links.filter((link) => named.has(link.key)) }
}

/** The nodes and links of a result drawn as a board draws them; what is pressed opens its evidence. */
export function GraphView({
  all,
  links,
  undrawn,
}: {
  all: readonly string[]
  links: readonly string[]
  /** Nodes of the result that no board draws. */
  undrawn: number
}) {
  const { m } = useMessages()
  const words = m.resultViews
  const ids = all.slice(0, mostDrawn)
  const loaded = useLoad(JSON.stringify({ ids, links } satisfies Wanted), readGraph)
  return (
    <div className="flex flex-col gap-2">
      {loaded.status === 'ready' ? <Drawn graph={loaded.value} ids={ids} /> : <Unread loaded={loaded} />}
      <div className="flex flex-col gap-1 text-xs text-muted">
        {links.length === 0 && <p>{words.between}</p>}
        {all.length > mostDrawn && <p>{words.cutGraph(mostDrawn, all.length - mostDrawn)}</p>}
        {undrawn > 0 && <p>{words.undrawn(undrawn)}</p>}
      </div>
    </div>
  )
}

const nothing = () => undefined

/** Places of the graph in a layout, worked out apart; what a person moved stays until another layout is chosen. */
function usePlaces(graph: Subgraph, layout: LayoutName) {
  const { lay } = useLayout()
  const [places, setPlaces] = useState<Positions | null>(null)
  useEffect(() => {
    let alive = true
    const { pinned, positions } = emptyBoard
    void lay({ layout, graph, board: { pinned, positions } }).then((laid) => alive && laid && setPlaces(laid))
    return () => {
      alive = false
    }
  }, [lay, layout, graph])
  return [places, setPlaces] as const
}

function Drawn({ graph, ids }: { graph: Subgraph; ids: readonly string[] }) {
  const { m, lang } = useMessages()
  const { show } = useEvidencePanel()
  const canvas = useRef<CanvasHandle>(null)
  const [layout, setLayout] = useState<LayoutName>('force')
  const [places, setPlaces] = usePlaces(graph, layout)
  const shown = useMemo(() => shownOf(boardOf({ ...emptyBoard, nodes: ids }, graph)), [ids, graph])
  const picture = useMemo(
    () =>
      places
        ? drawBoard({ ...boardOf({ ...emptyBoard, nodes: ids, layout }, graph), positions: places }, shown, {
            lang,
            ofTotal: m.explore.ofTotal,
            more: m.explore.more,
          })
        : { nodes: [], lines: [] },
    [places, ids, layout, graph, shown, lang, m],
  )
  const events: BoardEvents = {
    onSelect: ({ nodes: [node], line }) => {
      const link = shown.lines.find(({ id }) => id === line)?.links[0]
      if (link) show({ type: 'link', key: link.key })
      else if (node) show({ type: 'entity', id: node })
    },
    onMove: (moved) => setPlaces((now) => ({ ...now, ...moved })),
    onExpand: nothing,
    onMenu: nothing,
  }
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <Select
          label={m.resultViews.layout}
          value={layout}
          options={layoutNames.map((name) => [name, m.layouts.names[name]])}
          onChange={(name) => setLayout(layoutNames.find((one) => one === name) ?? 'force')}
        />
        <span role="status" className="me-auto text-muted">
          {m.resultViews.graph(shown.nodes.length, shown.links.length)}
        </span>
        <Button aria-label={m.explore.buttons.zoomOut} onClick={() => canvas.current?.zoomBy(1 / 1.25)}>
          <Minus size={15} aria-hidden />
        </Button>
        <Button aria-label={m.explore.buttons.zoomIn} onClick={() => canvas.current?.zoomBy(1.25)}>
          <Plus size={15} aria-hidden />
        </Button>
        <Button onClick={() => canvas.current?.fit()}>
          <Maximize2 size={15} aria-hidden />
          {m.resultViews.fit}
        </Button>
      </div>
      <div className="h-[min(65vh,40rem)] overflow-hidden rounded-lg border border-line bg-bg">
        <BoardCanvas
          ref={canvas}
          picture={picture}
          events={events}
          label={m.resultViews.canvas}
          tool="pan"
          onEngine={nothing}
          expected
        />
      </div>
    </>
  )
}
