import { chooseChart, marksOf, ticksOf } from '@/lib/results/chart'
import { columnsOf } from '@/lib/results/columns'
import { dateOf, yearsOf } from '@/lib/results/dates'
import { datedColumns, timelineOf } from '@/lib/results/timeline'

const country = (id: string) => ({
  id: `country-${id}`,
  labels: ['Country', 'Entity'],
  properties: { name: id },
})
const chosen = (columns: string[], rows: unknown[][]) => chooseChart(columnsOf({ columns, rows }), rows)

test.each([
  [
    'an entity and a number',
    ['c', 'n'],
    [
      [country('fr'), 2],
      [country('sg'), 1],
    ],
    { type: 'bar', category: 0, value: 1, series: null },
  ],
  [
    'an entity before a text',
    ['t', 'c', 'n'],
    [['x', country('fr'), 2]],
    { type: 'bar', category: 1, value: 2, series: null },
  ],
  [
    'a date and a number',
    ['d', 'n'],
    [
      ['2007', 2],
      ['2008-01', 1],
    ],
    { type: 'line', category: 0, value: 1, series: null },
  ],
  [
    'one date alone',
    ['d', 'n'],
    [
      ['2007', 2],
      ['2007', 1],
    ],
    { type: 'bar', category: null, value: 1, series: null },
  ],
  [
    'several series over time',
    ['who', 'year', 'n'],
    [
      ['a', 2007, 1],
      ['b', 2007, 2],
      ['a', 2008, 3],
    ],
    { type: 'line', category: 1, value: 2, series: 0 },
  ],
  [
    'categories that repeat',
    ['c', 'what', 'n'],
    [
      [country('fr'), 'a', 2],
      [country('fr'), 'b', 1],
    ],
    { type: 'bar', category: 0, value: 2, series: 1 },
  ],
  [
    'a hedge that is no category',
    ['said', 'n'],
    [
      ['over', 2],
      ['exact', 1],
    ],
    { type: 'bar', category: null, value: 1, series: null },
  ],
  ['no number', ['c'], [[country('fr')]], undefined],
])('the chart of %s', (_, columns, rows, expected) => {
  expect(chosen(columns, rows)).toEqual(expected)
})

test('marks are rows: hedged, not added up, and in time on a line', () => {
  const rows = [
    ['2008', 1, 'at_least'],
    ['2007-06', 2, 'exact'],
    [null, 3, 'over'],
    ['2007-06', null, 'over'],
  ]
  const columns = columnsOf({ columns: ['d', 'n', 'said'], rows })
  const marks = marksOf(columns, rows, { type: 'line', category: 0, value: 1, series: null })
  expect(marks.map(({ at, x, value, sign }) => [at, x, value, sign])).toEqual([
    [1, yearsOf('2007-06'), 2, ''],
    [0, 2008, 1, '≥'],
  ])
  const bars = marksOf(columns, rows, { type: 'bar', category: 0, value: 1, series: null })
  expect(bars.map(({ at, sign }) => [at, sign])).toEqual([
    [0, '≥'],
    [1, ''],
    [2, '>'],
  ])
})

test.each([
  [0, 423, 5, [0, 100, 200, 300, 400, 500]],
  [0, 1, 5, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [-5, 5, 2, [-5, 0, 5]],
  [0, 0, 5, [0, 0.2]],
  [2007, 2009, 4, [2007, 2007.5, 2008, 2008.5, 2009]],
])('an axis from %d to %d', (low, high, count, ticks) => {
  expect(ticksOf(low, high, count)).toEqual(ticks)
})

test.each([
  ['2007-03-26', '2007-03-26'],
  ['2007', '2007'],
  [2007, '2007'],
  [['2008-01', '2007-12-31'], '2007-12-31'],
  [['2008', 'soon'], undefined],
  [[], undefined],
  ['26 March', undefined],
  [12, undefined],
  [null, undefined],
])('%j as a date is %s', (value, date) => {
  expect(dateOf(value)).toBe(date)
})

test('a time line has rows by year and date, and counts those without', () => {
  const rows = [
    ['2008', 'a'],
    ['2007-06', 'b'],
    [null, 'c'],
    ['2007', 'd'],
  ]
  const columns = columnsOf({ columns: ['d', 't'], rows })
  expect(datedColumns(columns, rows).map(({ name }) => name)).toEqual(['d'])
  expect(timelineOf(rows, 0)).toEqual({
    undated: 1,
    years: [
      {
        year: '2007',
        items: [
          { at: 3, date: '2007' },
          { at: 1, date: '2007-06' },
        ],
      },
      { year: '2008', items: [{ at: 0, date: '2008' }] },
    ],
  })
})
