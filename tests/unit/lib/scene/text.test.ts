import { loadShippedFonts } from '@/graph/fonts/load-fonts'
import { breakLines, cleanText, readsFromRight, splitRuns, type Fonts } from '@/lib/scene'
import { shapeArabic } from '@/lib/scene/arabic'

let fonts: Fonts
beforeAll(async () => {
  ;({ fonts } = await loadShippedFonts())
})

test.each([
  ['a letter alone', 'س', '\ufeb1'],
  ['letters that join', 'بيت', '\ufe91\ufef4\ufe96'],
  ['a letter that does not join onward', 'دار', '\ufea9\ufe8d\ufead'],
  ['lam and alef', 'لا', '\ufefb'],
  ['lam and alef after a letter', 'بلا', '\ufe91\ufefc'],
  ['a mark between letters', 'بَيت', '\ufe91\ufef4\ufe96'],
  ['two words', 'بيت دار', '\ufe91\ufef4\ufe96 \ufea9\ufe8d\ufead'],
])('%s takes its joined form', (_, text, expected) => {
  expect(shapeArabic(text)).toBe(expected)
})

test('joined letters are measured as joined', () => {
  const alone = [...'سوغا'].reduce((sum, letter) => sum + fonts.measure(letter, { size: 10 }), 0)
  expect(fonts.measure('سوغا', { size: 10 })).toBeLessThan(alone)
})

test.each([
  ['SOGA II', false],
  ['سوغا', true],
  ['«شاركت الصين»', true],
  ['2008: عملية', true],
  ['SOGA (سوغا)', false],
  ['123', false],
])('%s reads from the right: %s', (text, expected) => {
  expect(readsFromRight(text)).toBe(expected)
})

test.each([
  ['SOGA', [['latin', 'SOGA']]],
  [
    'SOGA سوغا',
    [
      ['latin', 'SOGA '],
      ['arabic', 'سوغا'],
    ],
  ],
  [
    'عملية سوغا 2008',
    [
      ['arabic', 'عملية سوغا '],
      ['latin', '2008'],
    ],
  ],
])('%s is cut where the font changes', (text, runs) => {
  expect(splitRuns(text).map((run) => [run.script, run.text])).toEqual(runs)
})

test.each([
  ['controls', 'a\u0000b\u001fc', 'abc'],
  ['marks that reorder', 'abc\u202ecba\u2066', 'abccba'],
  ['half a surrogate', 'a\ud800b', 'a\ufffdb'],
  ['white space', '  a\n\tb  ', 'a b'],
  ['a no-break space stays', '7\u00a0000', '7\u00a0000'],
])('cleaning: %s', (_, text, expected) => {
  expect(cleanText(text)).toBe(expected)
})

test('no line is wider than asked, not even one of a single long word', () => {
  const text = 'An ordinary heading with Donaudampfschifffahrtsgesellschaftskapitän in it'
  for (const width of [40, 80, 160]) {
    const lines = breakLines(fonts, text, { size: 10, width })
    for (const line of lines) expect(fonts.measure(line, { size: 10 })).toBeLessThanOrEqual(width + 0.01)
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  }
})
