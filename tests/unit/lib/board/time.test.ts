import fc from 'fast-check'
import { replay } from '@/lib/board/commands'
import { dayNumber, dayOf } from '@/lib/board/dates'
import { shownOf } from '@/lib/board/lines'
import type { Board, Limits } from '@/lib/board/state'
import type { Timeline } from '@/lib/board/time'
import { binAt, rangeOf, shift, spoken, stretchOf, tally, timelineOf, windowOf } from '@/lib/board/time'
import { link, node } from './board-fixture'

const board: Board = replay([
  {
    type: 'add',
    nodes: [
      node('a'),
      node('one', 'Operation', { properties: { start: '2007-05', end: '2007-06' } }),
      node('two', 'Operation', { properties: { start: '2007-06-03' } }),
      node('talk', 'Event', { properties: { start: '2013' } }),
    ],
    links: [
      link('PARTICIPATED_IN', 'a', 'one', { published: ['2007-07-02', '2008-01'] }),
      link('ATTENDED', 'a', 'talk', { published: ['2013-10-11'] }),
      link('MET', 'one', 'two', { published: [] }),
      link('SUPPORTED', 'a', 'a', { published: [] }),
    ],
    positions: {},
  },
])
const limited = (limits: Partial<Limits>) => replay([{ type: 'limit', limits }], board)
const lineOf = (limits: Partial<Limits> = {}): Timeline => {
  const found = timelineOf(limited(limits))
  if (!found) throw new Error('The board has dates.')
  return found
}

test('happened: months from the first date to the last, a year counts in all its months', () => {
  const line = lineOf()
  expect([dayOf(line.from), dayOf(line.to), line.step]).toEqual(['2007-05-01', '2013-12-31', 'month'])
  expect(line.bins.slice(0, 3).map(({ count }) => count)).toEqual([2, 2, 0])
  expect(line.bins.slice(-12).map(({ count }) => count)).toEqual(Array.from({ length: 12 }, () => 1))
  expect(line.undated).toBe(1)
  expect(line.spans.map(({ id, lane }) => [id, lane])).toEqual([
    ['one', 0],
    ['two', 1],
    ['talk', 0],
  ])
})

test('published: counts of days of publication, and no spans', () => {
  const line = lineOf({ clock: 'published' })
  expect(line.spans).toEqual([])
  expect(line.marks.map(dayOf)).toEqual(['2007-07-02', '2008-01-01', '2013-10-11'])
  expect(line.undated).toBe(2)
})

test('the line stays the same whatever range is chosen on it', () => {
  expect(lineOf({ from: '2010', to: '2011', undated: false, knownOn: '2009' })).toEqual(lineOf())
})

test('long times are counted by year, and nothing dated has no line', () => {
  const old = replay(
    [
      {
        type: 'add',
        nodes: [],
        links: [link('MET', 'a', 'talk', { validFrom: '1998-04', validTo: '1998-04' })],
        positions: {},
      },
    ],
    board,
  )
  expect(timelineOf(old)?.step).toBe('year')
  expect(timelineOf(old)?.bins).toHaveLength(16)
  expect(timelineOf(replay([{ type: 'add', nodes: [node('a')], links: [], positions: {} }]))).toBeUndefined()
})

test('brushing everything hides nothing, and whatever is brushed is what is shown', () => {
  const line = lineOf()
  fc.assert(
    fc.property(fc.integer({ min: -3, max: 99 }), fc.integer({ min: -3, max: 99 }), (one, other) => {
      const stretch = stretchOf(line, one, other)
      const limits = rangeOf(line, stretch)
      expect(windowOf(line, limited(limits).limits)).toEqual(stretch)
      expect(binAt(line, stretch.from)).toBeLessThanOrEqual(binAt(line, stretch.to))
    }),
  )
  const all = limited(rangeOf(line, stretchOf(line, 0, line.bins.length - 1)))
  expect(shownOf(all).hiddenLinks + shownOf(all).hiddenNodes).toBe(0)
})

test('a window moved keeps its width and stays on the line; there and back is where it was', () => {
  const line = lineOf()
  const width = (part: { from: number; to: number }) => binAt(line, part.to) - binAt(line, part.from)
  fc.assert(
    fc.property(fc.nat(79), fc.nat(79), fc.integer({ min: -99, max: 99 }), (one, other, by) => {
      const start = stretchOf(line, one, other)
      const moved = shift(line, start, by)
      expect(width(moved)).toBe(width(start))
      expect(moved.from >= line.from && moved.to <= line.to).toBe(true)
      if (binAt(line, moved.from) - binAt(line, start.from) === by)
        expect(shift(line, moved, -by)).toEqual(start)
    }),
  )
})

test.each([
  ['2013-01-01', 'from', 'year', '2013'],
  ['2013-01-01', 'from', 'month', '2013-01'],
  ['2013-12-31', 'to', 'year', '2013'],
  ['2012-02-29', 'to', 'month', '2012-02'],
  ['2012-02-28', 'to', 'month', '2012-02-28'],
] as const)('%s as the %s of a time by %s is said %s', (day, end, step, said) => {
  expect(spoken(dayNumber(day), end, step)).toBe(said)
})

test('what is shown is counted', () => {
  expect(tally(shownOf(limited({ to: '2010' })))).toEqual({ published: 2, operations: 2, events: 0 })
})
