import { oneOrMore, parseDate, parseSize, wholeNumber } from '@/graph/cli/arguments'

describe('parseSize', () => {
  it.each([
    ['8MB', 8 * 1024 * 1024],
    ['500 kb', 512_000],
    ['1.5MB', 1_572_864],
    ['5242880', 5_242_880],
  ])('reads %s', (text, bytes) => {
    expect(parseSize(text)).toBe(bytes)
  })

  it.each(['', 'much', '8GB', '-1MB'])('refuses “%s” and says how to write it', (text) => {
    expect(() => parseSize(text)).toThrow('8MB')
  })
})

describe('wholeNumber', () => {
  it('reads numbers within bounds only', () => {
    expect(wholeNumber(100)('12')).toBe(12)
    for (const text of ['0', '101', '1.5', 'x', ''])
      expect(() => wholeNumber(100)(text)).toThrow('from 1 to 100')
  })
})

describe('oneOrMore', () => {
  const read = oneOrMore(['MET', 'LED', 'LOCATED_IN'])

  it('reads names in any case with commas between them', () => {
    expect(read('met, LED')).toEqual(['MET', 'LED'])
  })

  it('offers what is near, else all there is', () => {
    expect(() => read('METT')).toThrow('Did you mean MET?')
    expect(() => read('')).toThrow('There are MET, LED, LOCATED_IN.')
    expect(() => read('xyz')).toThrow('There are MET')
  })
})

test.each(['2013', '2013-09', '2013-09-12'])('parseDate reads %s', (text) => {
  expect(parseDate(text)).toBe(text)
})

test.each(['yesterday', '2013-9', ''])('parseDate refuses “%s” and says how to write it', (text) => {
  expect(() => parseDate(text)).toThrow('2013-09-12')
})
