import { formatValue, signOf } from '@/lib/brief/values'
import { shorten } from '@/lib/brief/source-list'

const plain = { currency: null, unit: null }
const usd = { currency: 'USD', unit: null }
const exact = (value: number) => ({ value, low: null, high: null, comparator: 'exact' as const })

test.each([
  ['a count', plain, exact(1300), '1,300', '1\u202f300'],
  ['a hedge', plain, { ...exact(7000), comparator: 'about' as const }, '~\u00a07,000', '~\u00a07\u202f000'],
  ['a range', plain, { ...exact(25), low: 20, high: 30 }, '20–30', '20–30'],
  [
    'millions',
    usd,
    { ...exact(16e6), comparator: 'over' as const },
    '>\u00a0$16\u202fM',
    '>\u00a016\u00a0M\u00a0$',
  ],
  ['billions', usd, exact(1.5e9), '$1.5\u202fbn', '1,5\u00a0Md\u00a0$'],
  [
    'an amount that two decimals would round',
    usd,
    exact(680_123_456),
    '$680,123,456',
    '680\u202f123\u202f456\u00a0$',
  ],
  ['another currency', { currency: 'CHF', unit: null }, exact(2e6), 'CHF\u00a02\u202fM', '2\u00a0M\u00a0CHF'],
  ['a unit', { currency: null, unit: 'kg' }, exact(40), '40\u00a0kg', '40\u00a0kg'],
])('%s', (_, figure, answer, english, french) => {
  expect(formatValue(figure, answer, 'en')).toBe(english)
  expect(formatValue(figure, answer, 'fr')).toBe(french)
})

test.each([
  ['exact', ''],
  ['over', '>'],
  ['at_least', '>='],
  ['about', '~'],
  ['under', '<'],
  ['up_to', '<='],
] as const)('%s is written %j', (comparator, sign) => {
  expect(signOf(comparator)).toBe(sign)
})

test('a long sentence is cut around the words that say it, and shows that it is', () => {
  const text = `${'word '.repeat(40)}here it is said ${'word '.repeat(40)}`.trim()
  const start = text.indexOf('here')
  const cut = shorten({ text, start, end: start + 15 }, 80)
  expect(cut).toContain('here it is said')
  expect(cut).toMatch(/^\[…\] .* \[…\]$/)
  expect(cut.length).toBeLessThan(110)
  expect(shorten({ text: 'short', start: 0, end: 5 }, 80)).toBe('short')
})

test.each([
  ['es', '>\u00a01,5\u00a0mil M\u00a0$'],
  ['ar', '>\u00a0$1.5\u202fbn'],
] as const)('an amount in %s', (lang, written) => {
  expect(formatValue(usd, { ...exact(1.5e9), comparator: 'over' }, lang)).toBe(written)
})
