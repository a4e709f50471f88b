import { arrange, columnsOf } from '@/lib/results/columns'

const china = { id: 'country-cn', labels: ['Country', 'Entity'], properties: { name: 'China' } }
const met = { id: 'MET:a:b:asserted', type: 'MET', properties: {} }

test.each([
  ['numbers', 'count', [1, null, 2.5], 'number'],
  ['years by name and range', 'year', [1999, 2008], 'year'],
  ['numbers in the range of years', 'arrests', [1999, 2008], 'number'],
  ['a year that is none', 'year', [7], 'number'],
  ['dates at any precision', 'when', ['2007', '2007-03', '2007-03-26', '2007-03-26T10:00:00Z'], 'date'],
  ['entities', 'n', [china, null], 'entity'],
  ['links', 'l', [met], 'link'],
  ['different things', 'x', [1, 'one'], 'text'],
  ['ledger nodes', 's', [{ id: 's', labels: ['Sentence'], properties: {} }], 'text'],
  ['nothing', 'x', [null, null], 'empty'],
])('a column of %s', (_, name, values, type) => {
  const [column] = columnsOf({ columns: [name], rows: values.map((value) => [value]) })
  expect(column?.type).toBe(type)
})

test('pinned columns come first with where they stand; hidden ones are left out', () => {
  const columns = columnsOf({ columns: ['a', 'b', 'c', 'd'], rows: [] })
  const shown = arrange(columns, { sizes: { 2: 100 }, pinned: ['2', '0'], visible: { 1: false } }, 40)
  expect(shown.map(({ name, start, width }) => [name, start, width])).toEqual([
    ['c', 40, 100],
    ['a', 140, 88],
    ['d', undefined, 88],
  ])
})
