import * as fc from 'fast-check'
import { align, alignments } from '@/lib/board/align'

const positions = { a: { x: 0, y: 10 }, b: { x: 40, y: 0 }, c: { x: 100, y: 70 } }
const all = ['a', 'b', 'c']

describe('aligning', () => {
  it.each([
    ['left', 'x', 0],
    ['centre', 'x', 50],
    ['right', 'x', 100],
    ['top', 'y', 0],
    ['middle', 'y', 35],
    ['bottom', 'y', 70],
  ] as const)('%s puts every %s at %i and leaves the other axis', (way, axis, value) => {
    const moved = align(positions, all, way)
    const other = axis === 'x' ? 'y' : 'x'
    for (const id of ['a', 'b', 'c'] as const) {
      expect(moved[id]?.[axis]).toBe(value)
      expect(moved[id]?.[other]).toBe(positions[id][other])
    }
  })
  it('spreads evenly between the outermost', () => {
    expect(align(positions, all, 'across').b).toEqual({ x: 50, y: 0 })
    expect(align(positions, all, 'down').a).toEqual({ x: 0, y: 35 })
  })
  it('needs enough nodes that have a place', () => {
    expect(align(positions, ['a', 'gone'], 'left')).toEqual({})
    expect(align(positions, ['a', 'b'], 'across')).toEqual({})
  })
  it('moves nothing out of the box that held them, whatever the order of ids', () => {
    const point = fc.record({
      x: fc.integer({ min: -900, max: 900 }),
      y: fc.integer({ min: -900, max: 900 }),
    })
    const board = fc.dictionary(fc.string({ minLength: 1 }), point, { minKeys: 3, maxKeys: 12 })
    fc.assert(
      fc.property(board, fc.constantFrom(...alignments), (places, way) => {
        const ids = Object.keys(places)
        const moved = align(places, ids, way)
        expect(align(places, ids.toReversed(), way)).toEqual(moved)
        for (const axis of ['x', 'y'] as const) {
          const before = Object.values(places).map((at) => at[axis])
          for (const at of Object.values(moved)) {
            expect(at[axis]).toBeGreaterThanOrEqual(Math.min(...before))
            expect(at[axis]).toBeLessThanOrEqual(Math.max(...before))
          }
        }
      }),
    )
  })
})
