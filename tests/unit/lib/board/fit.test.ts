import type { Held, View } from '@/lib/board/fit'
import { fitView, isHeld } from '@/lib/board/fit'
import type { Rectangle } from '@/lib/board/labels'

const at = (x: number, y: number, label = 'SOGA'): Held => ({ position: { x, y }, size: 40, label })
const frame = { width: 800, height: 600, covers: [] as Rectangle[] }
const drawn = ({ zoom, pan }: View, { position }: Held) => ({
  x: pan.x + zoom * position.x,
  y: pan.y + zoom * position.y,
})
const square = [at(-300, -200), at(300, -200), at(-300, 200), at(300, 200)]
const fit = (held: readonly Held[], more: Partial<typeof frame> = {}) => {
  const view = fitView(held, { ...frame, ...more })
  if (!view) throw new Error('There is no view.')
  return view
}

describe('fitting a board', () => {
  it('shows every node with its label, as large as that goes', () => {
    const view = fit(square)
    expect(isHeld(square, view, frame)).toBe(true)
    const closer = { zoom: view.zoom * 1.15, pan: view.pan }
    expect(isHeld(square, closer, frame)).toBe(false)
  })
  it('holds a large board on a small screen, where labels are larger than what they name', () => {
    const many = Array.from({ length: 60 }, (_, row) => at(row * 30, (row % 7) * 220, `Operation ${row}`))
    const small = { ...frame, width: 390, height: 500 }
    expect(isHeld(many, fit(many, small), small)).toBe(true)
  })
  it('never draws nodes larger than a quarter more than they are', () => {
    expect(fit([at(40, 70)]).zoom).toBe(1.25)
    expect(drawn(fit([at(40, 70)]), at(40, 70)).x).toBe(400)
  })
  it('stays beside what covers the canvas', () => {
    const legend = { x1: 560, x2: 800, y1: 0, y2: 300 }
    const view = fit(square, { covers: [legend] })
    expect(drawn(view, at(300, -200)).x).toBeLessThan(560 - 25)
    expect(drawn(fit(square), at(300, -200)).x).toBeGreaterThan(560)
  })
  it('makes way for nothing that lies over an empty part of it', () => {
    const cross = [at(-300, 0), at(300, 0), at(0, -200), at(0, 200)]
    expect(fit(cross, { covers: [{ x1: 700, x2: 800, y1: 0, y2: 60 }] })).toEqual(fit(cross))
  })
  it('gives a cover the corner where making way would cost too much', () => {
    const panel = { x1: 100, x2: 800, y1: 0, y2: 590 }
    expect(fit(square, { covers: [panel] })).toEqual(fit(square))
  })
  it('holds the texts behind the nodes, which keep their size on the screen', () => {
    const lane = { text: 'Organisations', x: -320, y: 0, anchor: 'end' as const }
    const view = fitView(square, frame, [lane])
    const width = 7.5 * lane.text.length
    expect((view?.pan.x ?? 0) + (view?.zoom ?? 0) * lane.x).toBeGreaterThan(width)
    expect(view?.zoom).toBeLessThan(fit(square).zoom)
  })
  it('has no view of nothing, nor on a canvas that is not shown', () => {
    expect(fitView([], frame)).toBeUndefined()
    expect(fitView(square, { ...frame, width: 0 })).toBeUndefined()
  })
})
