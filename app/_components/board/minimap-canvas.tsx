'use client'

import type { KeyboardEvent, PointerEvent } from 'react'
import { useEffect, useMemo, useRef } from 'react'
import { lensOf, onBoard, onOverview, overviewOf } from '@/lib/board/overview'
import type { Overview } from '@/lib/board/overview'
import type { Picture } from '@/lib/board/picture'
import type { Point } from '@/lib/board/state'
import { otherLook } from '@/lib/board/look-palette'
import { kinds } from '@/lib/model/entities'
import type { BoardEngine, Sight } from './engine'

/** Size in pixels: wide as boards are. */
const size = { width: 176, height: 112 }
/** Share of the view that an arrow moves it by. */
const stride = 1 / 6
const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

const middle = ({ from, to }: Sight): Point => ({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 })

/** Every node as the dot that stands for it, one a line: place, radius and colour; what is selected last and larger. */
const dotsOf = ({ nodes }: Picture, overview: Overview): string =>
  nodes
    .toSorted((one, other) => Number(one.selected) - Number(other.selected))
    .map(({ kind, own, colour, position, selected, size: side }) => {
      const { x, y } = onOverview(overview, position)
      const radius = Math.max(1.5, (overview.scale * side) / 2) + (selected ? 1 : 0)
      return `${x} ${y} ${radius} ${own ? otherLook.colour : (colour ?? kinds[kind].colour)}`
    })
    .join('\n')

function drawDots(canvas: HTMLCanvasElement, dots: string): void {
  const ratio = window.devicePixelRatio || 1
  canvas.width = size.width * ratio
  canvas.height = size.height * ratio
  const pen = canvas.getContext('2d')
  if (!pen) return
  pen.scale(ratio, ratio)
  for (const dot of dots.split('\n')) {
    const [x, y, radius, colour = ''] = dot.split(' ')
    pen.fillStyle = colour
    pen.beginPath()
    pen.arc(Number(x), Number(y), Number(radius), 0, 2 * Math.PI)
    pen.fill()
  }
}

/**
 * A whole board as dots, and the part of it in view; a drag, a click or the arrows move the view. Dots are drawn
 * when one of them changes; while the view moves only the rectangle does.
 */
export function MinimapCanvas({
  engine,
  picture,
  label,
}: {
  engine: BoardEngine
  picture: Picture
  label: string
}) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const lens = useRef<HTMLDivElement>(null)
  const sight = useRef<Sight>({ from: { x: 0, y: 0 }, to: { x: 1, y: 1 } })
  /** From the pointer to the middle of the view, in board units, while it is dragged. */
  const grip = useRef<Point | null>(null)
  const overview = useMemo(
    () =>
      overviewOf(
        picture.nodes.map(({ position }) => position),
        size,
      ),
    [picture],
  )

  const dots = useMemo(() => dotsOf(picture, overview), [picture, overview])

  useEffect(() => {
    if (canvas.current) drawDots(canvas.current, dots)
  }, [dots])
  useEffect(
    () =>
      engine.onView((seen) => {
        sight.current = seen
        if (!lens.current) return
        const { x1, x2, y1, y2 } = lensOf(overview, seen.from, seen.to, size)
        lens.current.style.transform = `translate(${x1}px, ${y1}px)`
        lens.current.style.width = `${x2 - x1}px`
        lens.current.style.height = `${y2 - y1}px`
      }),
    [engine, overview],
  )

  const pointOf = (event: PointerEvent<HTMLElement>): Point => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    return onBoard(overview, { x: event.clientX - left, y: event.clientY - top })
  }
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (!grip.current) return
    const { x, y } = pointOf(event)
    engine.centre({ x: x + grip.current.x, y: y + grip.current.y })
  }
  const catchLens = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const { from, to } = sight.current
    const { x, y } = pointOf(event)
    const inside = x > from.x && x < to.x && y > from.y && y < to.y
    const at = middle(sight.current)
    grip.current = inside ? { x: at.x - x, y: at.y - y } : { x: 0, y: 0 }
    drag(event)
  }
  const press = (event: KeyboardEvent) => {
    const way = ways[event.key]
    if (!way || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const { from, to } = sight.current
    const { x, y } = middle(sight.current)
    engine.centre({ x: x + way[0] * stride * (to.x - from.x), y: y + way[1] * stride * (to.y - from.y) })
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application takes keys and drags
    <div
      role="application"
      aria-label={label}
      title={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- an application takes the keys
      tabIndex={0}
      dir="ltr"
      data-testid="minimap"
      onPointerDown={catchLens}
      onPointerMove={drag}
      onPointerUp={() => {
        grip.current = null
      }}
      onPointerCancel={() => {
        grip.current = null
      }}
      onKeyDown={press}
      className="relative cursor-move touch-none overflow-hidden rounded-b-md bg-bg outline-offset-[-2px]"
      style={size}
    >
      <canvas ref={canvas} className="size-full" />
      <div
        ref={lens}
        data-testid="minimap-lens"
        className="pointer-events-none absolute start-0 top-0 rounded-sm border-2 border-accent bg-accent/10"
      />
    </div>
  )
}
