import { readFileSync } from 'node:fs'
import { parseFont } from '@/lib/scene/sfnt'
import { subsetFont } from '@/lib/scene/subset'

const whole = readFileSync('node_modules/@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf')
const letters = 'Côte d’Ivoire 1,300 – ñ'

test('a small font has the characters asked for, as wide as before, and no others', () => {
  const [before, after] = [parseFont(whole), parseFont(subsetFont(whole, letters))]
  for (const letter of letters) {
    const codePoint = letter.codePointAt(0) ?? 0
    expect(after.has(codePoint)).toBe(true)
    expect(after.advance(codePoint)).toBe(before.advance(codePoint))
  }
  expect(after.unitsPerEm).toBe(before.unitsPerEm)
  for (const absent of 'XYZ€') expect(after.has(absent.codePointAt(0) ?? 0)).toBe(false)
})

test('it is a fraction of the size, and the same bytes in whatever order the characters come', () => {
  const small = subsetFont(whole, letters)
  expect(small.length).toBeLessThan(whole.length / 20)
  expect(Buffer.from(subsetFont(whole, [...letters].toReversed())).equals(small)).toBe(true)
})

test('characters that the font lacks are passed over', () => {
  expect(parseFont(subsetFont(whole, '漢a')).has(0x6f22)).toBe(false)
})

test('what is not a font is refused by name', () => {
  expect(() => subsetFont(new Uint8Array(64), 'a')).toThrow(/no table/)
})
