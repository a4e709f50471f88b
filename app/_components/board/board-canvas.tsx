'use client'

import type { Ref } from 'react'
import { useEffect, useImperativeHandle, useRef, useState } from 'react'
import type { Picture } from '@/lib/board/picture'
import type { Kind } from '@/lib/model'
import { kindNames } from '@/lib/model/entities'
import { KindIcon } from '@/app/_components/ui/kind-icon'
import type { BoardEvents, Tool } from './behaviours/behaviour'
import { watchTheme } from './behaviours/theme'
import type { BoardEngine } from './engine'
import type { PictureChoice } from './export-picture'
import { pictureSvg } from './export-picture'
import { readPalette } from './palette'
import type { KindIcons } from './stylesheet'

/** What the page can ask of the canvas; everything else goes through the picture. */
export interface CanvasHandle extends Pick<BoardEngine, 'fit' | 'zoomBy' | 'reveal'> {
  /** The board as an SVG document; empty until it is drawn. */
  readonly svg: (choice: PictureChoice) => string
}

/** White pictures of the icons that React drew in `sprite`. */
function readIcons(sprite: HTMLElement): KindIcons {
  const entries = [...sprite.querySelectorAll<HTMLElement>('[data-kind]')].flatMap((holder) => {
    const svg = holder.querySelector('svg')?.outerHTML.replaceAll('currentColor', '#ffffff')
    return svg
      ? [[holder.dataset.kind as Kind, `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`] as const]
      : []
  })
  return Object.fromEntries(entries)
}

const readLook = (sprite: HTMLElement) => ({
  palette: readPalette(document.documentElement),
  icons: readIcons(sprite),
})

/** What the page lays over the canvas says so by itself. */
const readCovers = () => [...document.querySelectorAll('[data-covers-board]')]

const motion = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 300)

/**
 * Draws a picture on a Cytoscape canvas as large as what it stands in; Cytoscape is loaded only here, with the first
 * node or, where some are `expected`, at once. `data-ready` is true while the picture is drawn: an empty one is by itself.
 */
export function BoardCanvas({
  picture,
  events,
  label,
  tool,
  onEngine,
  expected,
  ref,
}: {
  picture: Picture
  events: BoardEvents
  label: string
  tool: Tool
  /** Told of the engine once it draws, and of null when it ends. */
  onEngine: (engine: BoardEngine | null) => void
  expected: boolean
  ref: Ref<CanvasHandle>
}) {
  const container = useRef<HTMLDivElement>(null)
  const sprite = useRef<HTMLDivElement>(null)
  const engine = useRef<BoardEngine>(undefined)
  const latest = useRef({ picture, events })
  const [ready, setReady] = useState(false)
  const [wanted, setWanted] = useState(expected)
  if (!wanted && (expected || picture.nodes.length > 0)) setWanted(true)
  useEffect(() => {
    latest.current = { picture, events }
  })

  useImperativeHandle(ref, () => ({
    fit: (ids) => engine.current?.fit(ids),
    zoomBy: (factor) => engine.current?.zoomBy(factor),
    reveal: (id) => engine.current?.reveal(id),
    svg: (choice) => {
      if (!engine.current || !sprite.current) return ''
      return pictureSvg(choice, engine.current.seen(), { picture, look: readLook(sprite.current) })
    },
  }))

  useEffect(() => {
    if (!wanted) return undefined
    let alive = true
    let stopWatching: (() => void) | undefined
    const start = async () => {
      const { createBoard } = await import('./engine')
      const [box, icons] = [container.current, sprite.current]
      if (!alive || !box || !icons) return
      const look = () => readLook(icons)
      const board = createBoard({
        container: box,
        look: look(),
        covers: readCovers,
        duration: motion(),
        events: {
          onSelect: (selection) => latest.current.events.onSelect(selection),
          onExpand: (id) => latest.current.events.onExpand(id),
          onMove: (positions) => latest.current.events.onMove(positions),
          onMenu: (menu) => latest.current.events.onMenu(menu),
        },
      })
      engine.current = board
      stopWatching = watchTheme(() => board.setLook(look()))
      board.update(latest.current.picture)
      setReady(true)
      onEngine(board)
    }
    void start()
    return () => {
      alive = false
      stopWatching?.()
      engine.current?.destroy()
      engine.current = undefined
      setReady(false)
      onEngine(null)
    }
  }, [wanted, onEngine])

  useEffect(() => {
    engine.current?.update(picture)
  }, [picture])
  useEffect(() => {
    if (ready) engine.current?.setTool(tool)
  }, [ready, tool])

  return (
    <>
      <div
        ref={container}
        role="application"
        aria-label={label}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- an application takes the keys
        tabIndex={0}
        id="board-canvas"
        // Cytoscape places its layers from the left
        dir="ltr"
        className={`size-full touch-none ${tool === 'lasso' ? 'cursor-crosshair' : ''} outline-offset-[-3px]`}
        data-nodes={picture.nodes.length}
        data-links={picture.lines.length}
        data-ready={ready || !wanted}
      />
      <div ref={sprite} hidden aria-hidden>
        {kindNames.map((kind) => (
          <span key={kind} data-kind={kind}>
            <KindIcon kind={kind} size={48} />
          </span>
        ))}
      </div>
    </>
  )
}
