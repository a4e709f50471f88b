import * as fc from 'fast-check'
import { arrange, boxOf, labelLength, nodeSize, shortLabel } from '@/lib/board/layouts'
import type { Box, Tie } from '@/lib/board/layouts'
import { placeNear } from '@/lib/board/place'
import type { LayoutName, Point } from '@/lib/board/state'
import { layoutNames } from '@/lib/board/state'
import { entityKindNames } from '@/lib/model/entities'

type Graph = { boxes: Box[]; ties: Tie[] }

/** Names from one letter to longer than any label. */
const names = fc.integer({ min: 1, max: 70 }).map((length) => 'n'.repeat(length))

/** A graph of up to 30 boxes with names and links of any shape: hubs, islands, chains. */
const graphs: fc.Arbitrary<Graph> = fc
  .record({
    names: fc.array(names, { minLength: 1, maxLength: 30 }),
    pairs: fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 60 }),
  })
  .map(({ names, pairs }) => {
    const boxes = names.map((name, at) =>
      boxOf(
        { id: `n${at}`, kind: entityKindNames[at % entityKindNames.length] ?? 'Place', degree: at },
        name,
      ),
    )
    const ties = pairs
      .filter(([one, other]) => one < boxes.length && other < boxes.length && one !== other)
      .map(([one, other]) => ({ source: `n${one}`, target: `n${other}` }))
    return { boxes, ties }
  })

const overlap = (one: Box, other: Box, at: Record<string, Point>) => {
  const [from, to] = [at[one.id], at[other.id]]
  if (!from || !to) throw new Error('a box has no place')
  return (
    (one.width + other.width) / 2 - Math.abs(from.x - to.x) > 2 &&
    (one.height + other.height) / 2 - Math.abs(from.y - to.y) > 2
  )
}
const overlaps = (boxes: readonly Box[], at: Record<string, Point>) =>
  boxes.flatMap((box, index) =>
    boxes.slice(index + 1).flatMap((other) => (overlap(box, other, at) ? [`${box.id} ${other.id}`] : [])),
  )

describe.each(layoutNames.map((name) => [name] as [LayoutName]))('%s', (layout) => {
  it('gives the same places whatever the order the board was put together in', () => {
    fc.assert(
      fc.property(graphs, ({ boxes, ties }) => {
        expect(arrange(layout, boxes.toReversed(), ties.toReversed())).toEqual(arrange(layout, boxes, ties))
      }),
      { numRuns: 25 },
    )
  })

  it('places every box on whole numbers', () => {
    fc.assert(
      fc.property(graphs, ({ boxes, ties }) => {
        const at = arrange(layout, boxes, ties)
        expect(Object.keys(at).toSorted()).toEqual(boxes.map((box) => box.id).toSorted())
        expect(Object.values(at).every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(true)
      }),
      { numRuns: 25 },
    )
  })

  it('keeps a fixed box where it is', () => {
    const boxes = ['a', 'b', 'c'].map((id) => boxOf({ id, kind: 'Country', degree: 1 }, id))
    const fixed = boxes.map((box) => (box.id === 'b' ? { ...box, fixed: { x: 333, y: -77 } } : box))
    const at = arrange(layout, fixed, [{ source: 'a', target: 'b' }])
    expect(at.b).toEqual({ x: 333, y: -77 })
    expect(overlaps(fixed, at)).toEqual([])
  })
})

it.each(layoutNames.map((name) => [name]))('%s lays no box over another', (layout) => {
  fc.assert(
    fc.property(graphs, ({ boxes, ties }) => {
      expect(overlaps(boxes, arrange(layout, boxes, ties))).toEqual([])
    }),
    { numRuns: 40 },
  )
})

it('puts newcomers over nothing that is there and over none of each other', () => {
  fc.assert(
    fc.property(graphs, fc.integer({ min: 1, max: 20 }), ({ boxes, ties }, count) => {
      const positions = arrange('force', boxes, ties)
      const fresh = Array.from({ length: count }, (_, at) =>
        boxOf({ id: `new${at}`, kind: 'Event', degree: 2 }, `newcomer number ${at}`),
      )
      const at = placeNear(positions.n0 ?? { x: 0, y: 0 }, fresh, { boxes, positions })
      const pairs = overlaps([...boxes, ...fresh], { ...positions, ...at })
      expect(pairs.filter((pair) => pair.includes('new'))).toEqual([])
    }),
    { numRuns: 25 },
  )
})

it('cuts long labels at a word and says so', () => {
  const long = 'Conference on the cooperation of the police forces of four continents'
  expect(shortLabel(long)).toMatch(/^Conference on the cooperation .*…$/)
  expect([...shortLabel(long)].length).toBeLessThanOrEqual(labelLength)
  expect(shortLabel('Lyon')).toBe('Lyon')
})

it('grows with the links of a node, within bounds', () => {
  expect([nodeSize(0), nodeSize(100_000)]).toEqual([34, 54])
  expect(nodeSize(20)).toBeGreaterThan(nodeSize(5))
})

/** A connected graph with a few hubs, the same every time. */
function large(count: number, lines: number): Graph {
  const boxes = Array.from({ length: count }, (_, at) =>
    boxOf(
      { id: `n${at}`, kind: entityKindNames[at % entityKindNames.length] ?? 'Place', degree: at % 40 },
      'a name of some length '.repeat(1 + (at % 2)),
    ),
  )
  const ties = Array.from({ length: lines }, (_, at) => {
    const from = (at % (count - 1)) + 1
    return { source: `n${from}`, target: `n${(at * 7919) % (at < count ? Math.ceil(from / 4) : from)}` }
  })
  return { boxes, ties }
}

it('lays a large board out with nothing over anything, the same from shuffled input', () => {
  const { boxes, ties } = large(600, 1_500)
  const at = arrange('force', boxes, ties)
  expect(overlaps(boxes, at)).toEqual([])
  expect(arrange('force', boxes.toReversed(), ties.toReversed())).toEqual(at)
})

it.each([['circle'], ['layers']] as const)(
  'is not much longer than wide, nor mostly empty, by %s',
  (layout) => {
    const { boxes, ties } = large(300, 600)
    const places = Object.values(arrange(layout, boxes, ties))
    const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)]
    const [width, height] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)]
    expect(width / height).toBeGreaterThan(0.8)
    expect(width / height).toBeLessThan(3)
    expect(width).toBeLessThan(6_000)
  },
)

it('finds room for hundreds of newcomers beside a large board', () => {
  const { boxes, ties } = large(400, 900)
  const positions = arrange('layers', boxes, ties)
  const fresh = large(400, 0).boxes.map((box) => ({ ...box, id: `new-${box.id}` }))
  const at = placeNear(positions.n0 ?? { x: 0, y: 0 }, fresh, { boxes, positions })
  expect(overlaps([...boxes, ...fresh], { ...positions, ...at })).toEqual([])
})
