import { parseSize, wholeNumber } from '@/graph/cli/arguments'

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
