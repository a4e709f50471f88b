import { readingLanguage } from '@/lib/knowledge/languages'

describe('the language to read with', () => {
  it.each([
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['EN', 'en'],
    ['nl', undefined],
    ['und', undefined],
    ['', undefined],
  ])('of %j is %s', (tag, lang) => {
    expect(readingLanguage(tag)).toBe(lang)
  })
})
