import { blocksOf, directionIn } from '@/app/_components/releases/blocks'
import { sentencesOf } from '@/tests/support/account'

const blocks = (lines: Parameters<typeof sentencesOf>[0]) => {
  const { text, sentences } = sentencesOf(lines)
  const shown = sentences.map((sentence) => ({ ...sentence, told: [] }))
  return blocksOf(text, shown).map(({ section, paragraphs }) => [
    section,
    paragraphs.map((paragraph) => paragraph.map(({ start, end }) => text.slice(start, end))),
  ])
}

test('a line is a paragraph, a list is one block, and so is what frames the page', () => {
  expect(
    blocks([
      ['boilerplate', 'Menu'],
      ['boilerplate', 'Share'],
      ['title', 'T.'],
      ['body', 'A.', 'B.'],
      ['body', 'C.'],
      ['list', 'one'],
      ['list', 'two'],
      ['quote', 'Said.'],
      ['quote', 'More.'],
    ]),
  ).toEqual([
    ['boilerplate', [['Menu'], ['Share']]],
    ['title', [['T.']]],
    ['body', [['A.', 'B.']]],
    ['body', [['C.']]],
    ['list', [['one'], ['two']]],
    ['quote', [['Said.']]],
    ['quote', [['More.']]],
  ])
})

test('a paragraph that is only partly speech is text, and frame never joins it', () => {
  const { text, sentences } = sentencesOf([['body', 'A.', '“B.”', 'Print']])
  const told = sentences.map((sentence, at) => ({
    ...sentence,
    section: (['body', 'quote', 'boilerplate'] as const)[at]!,
    told: [],
  }))
  expect(blocksOf(text, told).map(({ section, paragraphs }) => [section, paragraphs[0]!.length])).toEqual([
    ['body', 2],
    ['boilerplate', 1],
  ])
})

test('nothing gives nothing', () => {
  expect(blocksOf('', [])).toEqual([])
})

test.each([
  ['INTERPOL أعلن الإنتربول اليوم', 'ar', 'rtl'],
  ['In Riyadh (الرياض) they met', 'en', 'ltr'],
  ['Une phrase française', 'ar', 'ltr'],
  ['2013 – 2014', 'ar', 'rtl'],
  ['2013 – 2014', 'und', 'ltr'],
])('“%s” in a release in %s runs %s', (text, lang, direction) => {
  expect(directionIn(text, lang)).toBe(direction)
})
