import { isInside } from '@/lib/board/lasso'

const bay = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 100 },
  { x: 50, y: 20 },
  { x: 0, y: 100 },
]

it.each([
  ['in its middle', 50, 10, true],
  ['in an arm', 90, 70, true],
  ['in the bay between its arms', 50, 60, false],
  ['beside it', -5, 50, false],
  ['below it', 50, 140, false],
])('tells whether a point is inside: %s', (_, x, y, inside) => {
  expect(isInside({ x, y }, bay)).toBe(inside)
  expect(isInside({ x, y }, bay.toReversed())).toBe(inside)
})
it('takes nothing for inside what has no area', () => {
  expect(
    isInside({ x: 1, y: 1 }, [
      { x: 0, y: 0 },
      { x: 2, y: 2 },
    ]),
  ).toBe(false)
})
