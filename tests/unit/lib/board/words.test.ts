import { highlight, linkWordsFrom, nameOf, newestFirst } from '@/lib/board/words'
import { link, node } from './board-fixture'

describe('highlight', () => {
  const sentence = 'شرطة البلدين التقت في ليون.'
  it.each([
    ['inside', { start: 105, end: 112 }, 'البلدين'],
    ['from before the sentence', { start: 90, end: 104 }, 'شرطة'],
    ['to after the sentence', { start: 122, end: 999 }, 'ليون.'],
    ['elsewhere', { start: 300, end: 310 }, ''],
  ])('cuts a span %s and loses no letter', (_, span, quote) => {
    const cut = highlight({ sentence, sentenceStart: 100, ...span })
    expect(cut.quote).toBe(quote)
    expect(cut.before + cut.quote + cut.after).toBe(sentence)
  })
})

it('puts the newest sentence first and undated ones last', () => {
  const at = (id: string, publishedAt: string | null, sentenceStart: number, start = sentenceStart) => ({
    release: { id, publishedAt },
    sentenceStart,
    start,
  })
  const ordered = newestFirst([
    at('none', null, 0),
    at('old', '2007', 0),
    at('new', '2013-10-11', 50),
    at('new', '2013-10-11', 10),
    at('mid', '2013-10', 0),
  ])
  expect(ordered.map(({ release, sentenceStart }) => `${release.id} ${sentenceStart}`)).toEqual([
    'new 10',
    'new 50',
    'mid 0',
    'old 0',
    'none 0',
  ])
})

it('reads a link from either end', () => {
  const edition = link('EDITION_OF', 'a', 'b')
  expect([linkWordsFrom(edition, 'a', 'en'), linkWordsFrom(edition, 'b', 'en')]).toEqual([
    'edition of',
    'has edition',
  ])
})

it('names a node in a language, else by its main name', () => {
  const china = node('china', 'Country', { name: 'China', names: { ar: 'الصين' } })
  expect([nameOf(china, 'ar'), nameOf(china, 'fr')]).toEqual(['الصين', 'China'])
})
