import { shorten } from '@/graph/cli/shorten'

const long =
  'After months of work by many offices, police of nine states arrested forty people and seized boats, cars and cash near the border, the ministry said in the evening of the second day.'

const spanOf = (quote: string) => {
  const start = long.indexOf(quote)
  return { start, end: start + quote.length }
}

test('a sentence that fits stays whole, on one line', () => {
  const text = 'Police  arrested\nforty people.'
  const short = shorten(text, { start: 8, end: 16 }, 80)
  expect(short.text).toBe('Police arrested forty people.')
  expect(short.text.slice(short.start, short.end)).toBe('arrested')
})

test.each(['arrested forty people', 'After months', 'of the second day.'])(
  'keeps the words “%s” and says where they are',
  (quote) => {
    const short = shorten(long, spanOf(quote), 70)
    expect(short.text.slice(short.start, short.end)).toBe(quote)
    expect(short.text.length).toBeLessThanOrEqual(80)
    expect(short.text).toContain('…')
    for (const word of short.text.split(' ').filter((one) => one !== '…')) expect(long).toContain(word)
  },
)

test('words longer than the room lose their middle', () => {
  const short = shorten(long, { start: 6, end: long.length - 5 }, 60)
  expect(short.text).toMatch(/^… months of .+ … .+ second …$/u)
  expect(short.text.length).toBeLessThan(100)
})

test('nothing that a terminal would obey gets through', () => {
  expect(shorten('red\u001b[31m words', { start: 0, end: 3 }, 80).text).toBe('red[31m words')
})
