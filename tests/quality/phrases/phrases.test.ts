import { languages } from '@/lib/model'
import { readingsFrom } from '@/lib/phrases/readings'
import { understand } from '@/lib/phrases/understand'
import { own } from './own'
import { sampleNameIndex } from './sample-names'
import { toldIn } from './told'

const table = languages.flatMap((lang) =>
  own[lang]
    .trim()
    .split('\n')
    .map((line): [string, string, string] => {
      const [phrase = '', meaning = ''] = line.split(' => ')
      return [lang, phrase, meaning]
    }),
)

const told = (phrase: string, lang: string): string => {
  const { meaning, missed } = understand(
    phrase,
    readingsFrom(languages.find((one) => one === lang)),
    sampleNameIndex(),
  )
  return missed.length > 0 ? `NOT ${missed.map(({ text }) => text).join(', ')}` : toldIn(meaning)
}

describe('phrases written beside the grammar', () => {
  test('there are more than a hundred, in each language more than forty', () => {
    expect(table.length).toBeGreaterThan(200)
    for (const lang of languages) expect(table.filter(([one]) => one === lang).length).toBeGreaterThan(40)
  })

  test.each(table)('%s: %s', (lang, phrase, meaning) => {
    expect(told(phrase, lang)).toBe(meaning)
  })

  test.each(table)('%s, in a page of another language: %s', (_, phrase, meaning) => {
    expect(told(phrase, 'xx')).toBe(meaning)
  })

  test('the same phrase gives the same meaning', () => {
    const [, phrase = ''] = table[0] ?? []
    expect(told(phrase, 'en')).toBe(told(phrase, 'en'))
  })
})
