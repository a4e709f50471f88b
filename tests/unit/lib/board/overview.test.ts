import { lensOf, onBoard, onOverview, overviewOf } from '@/lib/board/overview'

const size = { width: 176, height: 112 }
const points = [
  { x: -1000, y: -400 },
  { x: 1000, y: 300 },
]

describe('the overview of a board', () => {
  it('has every point of it, and leads back to it', () => {
    const overview = overviewOf(points, size)
    for (const point of points) {
      const { x, y } = onOverview(overview, point)
      expect(x).toBeGreaterThanOrEqual(8)
      expect(x).toBeLessThanOrEqual(size.width - 8)
      expect(y).toBeGreaterThanOrEqual(8)
      expect(y).toBeLessThanOrEqual(size.height - 8)
      const back = onBoard(overview, { x, y })
      expect(back.x).toBeCloseTo(point.x)
      expect(back.y).toBeCloseTo(point.y)
    }
  })
  it('puts one node, and no node, in its middle', () => {
    expect(onOverview(overviewOf([{ x: 40, y: 70 }], size), { x: 40, y: 70 })).toEqual({ x: 88, y: 56 })
    expect(overviewOf([], size).origin).toEqual({ x: 88, y: 56 })
  })
  it('shows what is in view, cut at its edge and never too small to catch', () => {
    const overview = overviewOf(points, size)
    expect(lensOf(overview, { x: -5000, y: -5000 }, { x: 5000, y: 5000 }, size)).toEqual({
      x1: 0,
      x2: 176,
      y1: 0,
      y2: 112,
    })
    const far = lensOf(overview, { x: 9000, y: 0 }, { x: 9100, y: 40 }, size)
    expect(far.x2).toBe(176)
    expect(far.x2 - far.x1).toBe(6)
    expect(far.y2 - far.y1).toBe(6)
  })
})
