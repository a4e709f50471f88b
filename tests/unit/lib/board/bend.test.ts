import { bendOf, ObstacleGrid } from '@/lib/board/bend'

const from = { x: 0, y: 0 }
const to = { x: 400, y: 0 }
const at = (x: number, y: number, size = 40) => ({ id: `${x} ${y}`, position: { x, y }, size })

it.each([
  ['nothing', []],
  ['a node beside it', [at(200, 60)]],
  ['a node beyond its end', [at(460, 0)]],
])('stays straight with %s', (_, others) => {
  expect(bendOf(from, to, others)).toBe(0)
})

it('goes round a node in its way, and round the other side when that is taken', () => {
  const first = bendOf(from, to, [at(200, 0)])
  expect(first).not.toBe(0)
  const other = bendOf(from, to, [at(200, 0), at(200, first / 2)])
  expect(Math.sign(other)).toBe(-Math.sign(first))
})

it('goes round nodes anywhere along a line of any direction', () => {
  const [one, end] = [
    { x: 30, y: 500 },
    { x: -170, y: -40 },
  ]
  expect(bendOf(one, end, [at(-70, 230)])).not.toBe(0)
  expect(bendOf(one, end, [at(130, 230)])).toBe(0)
})

it('is straight where no bend helps', () => {
  expect(bendOf(from, to, [at(200, 0, 900)])).toBe(0)
})

it('finds with the grid the bend that all nodes together ask for', () => {
  const nodes = Array.from({ length: 300 }, (_, index) =>
    at(((index * 977) % 2000) - 1000, ((index * 613) % 1400) - 700),
  )
  const grid = new ObstacleGrid(nodes)
  const ends = nodes.map(({ position }) => position)
  for (const [index, one] of ends.entries()) {
    const other = ends[(index * 31 + 7) % ends.length] ?? one
    const others = nodes.filter(({ position }) => position !== one && position !== other)
    const near = new Set(grid.near(one, other))
    expect(
      bendOf(
        one,
        other,
        others.filter((node) => near.has(node)),
      ),
    ).toBe(bendOf(one, other, others))
    expect(near.size).toBeLessThanOrEqual(nodes.length)
  }
})
