import { cellTest, rowText, wordsTest } from '@/lib/results/filter'
import { compareKeys, sortKey } from '@/lib/results/order'

const noble = {
  id: 'official-ronald-k-noble',
  labels: ['Entity', 'Official'],
  properties: { name: 'Ronald K. Noble', nameAr: 'رونالد نوبل' },
}

test('names are sorted as the page says them, and nothing has no key', () => {
  expect(sortKey(noble, 'en')).toBe('Ronald K. Noble')
  expect(sortKey(noble, 'ar')).toBe('رونالد نوبل')
  expect(sortKey(null, 'en')).toBeUndefined()
})

test.each([
  ['numbers by size', [10, 9, 100], [9, 10, 100]],
  ['numbers before texts', ['a', 1], [1, 'a']],
  ['dates', ['2008-01', '2007-12-31', '2007'], ['2007', '2007-12-31', '2008-01']],
  ['numbers in names', ['SOGA 10', 'SOGA 9'], ['SOGA 9', 'SOGA 10']],
  ['accents', ['zebra', 'école', 'Eve'], ['école', 'Eve', 'zebra']],
])('%s', (_, values: (number | string)[], expected) => {
  expect(values.toSorted((left, right) => compareKeys(left, right, 'en'))).toEqual(expected)
})

test.each([
  ['>= 10', 10, true],
  ['> 10', 10, false],
  ['5..9', 7, true],
  ['5..9', 10, false],
  ['= 3', 3, true],
  ['< 3', '2', false],
  ['zurich', 'Zürich', true],
  ['noble ronald', noble, true],
  ['نوبل', noble, false],
  ['interpol lyon', 'Lyon', false],
  ['42', 1423, true],
  ['%', '5 %', true],
])('the filter %j passes %j: %s', (filter, value, passes) => {
  expect(cellTest(filter, 'en')(value)).toBe(passes)
})

test('the words of a filter over rows may stand in different cells', () => {
  const text = rowText(['Lyon', noble, 3], 'en')
  expect(wordsTest('noble LYON')(text)).toBe(true)
  expect(wordsTest('noble paris')(text)).toBe(false)
})
