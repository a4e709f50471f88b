import fc from 'fast-check'
import { parseAddress, toAddress } from '@/lib/board/address'
import { replay } from '@/lib/board/commands'
import { dayNumber, dayOf, firstDay, isDate, lastDay } from '@/lib/board/dates'
import { causes, liftOf, sift } from '@/lib/board/limits'
import { shownOf } from '@/lib/board/lines'
import type { Board, Limits } from '@/lib/board/state'
import { emptyBoard, noLimits } from '@/lib/board/state'
import { link, node } from './board-fixture'

const board: Board = replay([
  {
    type: 'add',
    nodes: [
      node('a'),
      node('b'),
      node('c'),
      node('op', 'Operation', { properties: { start: '2010-06', end: '2010-07-10' } }),
    ],
    links: [
      link('MET', 'a', 'b', {
        confidence: 0.5,
        published: ['2010-07-16'],
        validFrom: '2013',
        validTo: '2013',
      }),
      link('PART_OF', 'a', 'b', { confidence: 0.9, published: ['2012-01-01', '2013-10-11'] }),
      link('PARTICIPATED_IN', 'c', 'op', { confidence: 0.7, published: ['2010-07-16'] }),
      link('LOCATED_IN', 'b', 'c', { published: [] }),
    ],
    positions: {},
  },
])

const limited = (limits: Partial<Limits>, from: Board = board): Board =>
  replay([{ type: 'limit', limits }], from)
const keys = (from: Board) =>
  shownOf(from)
    .links.map(({ relation }) => relation)
    .toSorted()

test.each<[string, Partial<Limits>, string[]]>([
  ['nothing', {}, ['LOCATED_IN', 'MET', 'PARTICIPATED_IN', 'PART_OF']],
  ['confidence', { confidence: 0.7 }, ['LOCATED_IN', 'PARTICIPATED_IN', 'PART_OF']],
  [
    'a month of a year that a link covers',
    { from: '2013-05', to: '2013-05' },
    ['LOCATED_IN', 'MET', 'PART_OF'],
  ],
  ['what has a date only', { from: '2013-05', to: '2013-05', undated: false }, ['MET']],
  ['an operation’s dates for its links', { from: '2010', to: '2010', undated: false }, ['PARTICIPATED_IN']],
  ['an open end', { from: '2011', undated: false }, ['MET']],
  ['when it was published', { clock: 'published', from: '2013', undated: false }, ['PART_OF']],
  ['what was known on a day', { knownOn: '2011-12' }, ['LOCATED_IN', 'MET', 'PARTICIPATED_IN']],
  ['two links of every node, until that is so', { degree: 2, confidence: 0.6 }, []],
])('limits let through %s', (_name, limits, expected) => {
  expect(keys(limited(limits))).toEqual(expected)
})

test('an operation outside the dates goes, a country stays', () => {
  const { nodes, hidden } = shownOf(limited({ from: '2013' }))
  expect(nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  expect(hidden.range).toEqual({ nodes: 1, links: 1 })
})

test('dates cover all of what they say', () => {
  expect([firstDay('2012'), lastDay('2012'), lastDay('2012-02'), lastDay('2012-02-03')]).toEqual([
    '2012-01-01',
    '2012-12-31',
    '2012-02-29',
    '2012-02-03',
  ])
  expect(['2012-06-31', '2012-13', '12', '2012-06-30'].map(isDate)).toEqual([false, false, false, true])
  expect(dayOf(dayNumber('2012-02') + 29)).toBe('2012-03-01')
})

const dates = fc.constantFrom(null, '2009', '2010-07', '2012-01-01', '2013-10-11')
const anyLimits: fc.Arbitrary<Limits> = fc.record({
  confidence: fc.constantFrom(0, 0.55, 0.8, 1),
  degree: fc.integer({ min: 0, max: 3 }),
  clock: fc.constantFrom('happened', 'published'),
  from: dates,
  to: dates,
  undated: fc.boolean(),
  knownOn: dates,
})

test('what is shown and what each cause hides are the whole board', () => {
  fc.assert(
    fc.property(anyLimits, fc.constantFrom('Country', 'Operation'), fc.boolean(), (limits, kind, off) => {
      const { nodes, links, hidden } = sift(
        replay([{ type: 'filter', facet: 'kind', value: kind, off }], limited(limits)),
      )
      const sum = (part: 'nodes' | 'links') => causes.reduce((all, cause) => all + hidden[cause][part], 0)
      expect(nodes.length + sum('nodes')).toBe(4)
      expect(links.length + sum('links')).toBe(4)
      const ids = new Set(nodes.map(({ id }) => id))
      expect(links.every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(true)
    }),
  )
})

test('lifting every limit hides nothing', () => {
  fc.assert(
    fc.property(anyLimits, (limits) => {
      const lifted = causes.reduce(
        (now, cause) => (cause === 'eye' ? now : limited(liftOf(cause), now)),
        limited(limits),
      )
      expect({ ...lifted.limits, clock: noLimits.clock }).toEqual(noLimits)
      expect(keys(lifted)).toHaveLength(4)
    }),
  )
})

test('limits and looks come back from the address', () => {
  fc.assert(
    fc.property(anyLimits, fc.constantFrom('degree', 'stories', 'figure:arrests'), (limits, size) => {
      const look = { size, colour: 'community', lines: 'bundled' } as const
      const read = parseAddress(toAddress({ ...limited(limits), look: look }))
      expect(read.limits).toEqual(limits)
      expect(read.look).toEqual(look)
    }),
  )
})

test('an address with limits that make no sense limits nothing', () => {
  const read = parseAddress(
    'nodes=a&confidence=7&degree=-1&clock=moon&from=2012-06-31&to=x&size=figure:love&colour=red',
  )
  expect(read.limits).toEqual(noLimits)
  expect(read.look).toEqual(emptyBoard.look)
})

test('eyes open again without touching a limit', () => {
  const closed = replay(
    [
      { type: 'hide', ids: ['a'] },
      { type: 'filter-to', facet: 'relation', off: ['MET'] },
    ],
    limited({ confidence: 0.6 }),
  )
  expect(keys(closed)).toEqual(['LOCATED_IN', 'PARTICIPATED_IN'])
  expect(keys(replay([{ type: 'open-eyes' }], closed))).toEqual(['LOCATED_IN', 'PARTICIPATED_IN', 'PART_OF'])
})
