import { renderToStaticMarkup } from 'react-dom/server'
import { Difference } from '@/app/_components/releases/difference'
import type { Citation } from '@/lib/api/schemas'
import type { Difference as Found, Side } from '@/lib/twins'

const release = (id: string, lang: string): Citation => ({
  id,
  title: id,
  lang,
  publisher: null,
  publishedAt: null,
  number: null,
  address: null,
  basis: 'official',
})

const side = (sentence: string, quote: string, value: number): Side => {
  const start = 40 + sentence.indexOf(quote)
  return {
    ...{ start, end: start + quote.length, quote, sentence, sentenceStart: 40 },
    ...{ relation: null, modality: null, title: null, from: null, to: null, measure: 'arrests' },
    figure: {
      value,
      low: null,
      high: null,
      comparator: 'exact',
      word: null,
      currency: null,
      unit: null,
      item: null,
    },
  }
}

const difference: Found = {
  kind: 'value',
  severity: 'high',
  about: null,
  entity: null,
  factor: 10,
  a: side('اعتُقل 43 شخصا.', '43 شخصا', 43),
  b: side('Police made 430 arrests.', '430 arrests', 430),
}

const drawn = (given: Found): string =>
  renderToStaticMarkup(
    <Difference difference={given} release={release('one', 'ar')} twin={release('two', 'en')} lang="en" />,
  )

test('each sentence has its language and direction, its words marked, and leads to its place', () => {
  const html = drawn(difference)
  expect(html).toMatch(
    /<a(?=[^>]*lang="ar")(?=[^>]*dir="rtl")(?=[^>]*href="#s40")[^>]*>اعتُقل <mark[^>]*>43 شخصا<\/mark>\./u,
  )
  expect(html).toMatch(
    /<a(?=[^>]*lang="en")(?=[^>]*dir="ltr")(?=[^>]*href="\/releases\/two#s40")[^>]*>Police made <mark[^>]*>430 arrests<\/mark>\./u,
  )
  expect(html).toContain('One value is 10 times the other.')
})

test('a side that was not found says so', () => {
  const html = drawn({ ...difference, kind: 'figure', severity: 'low', factor: null, a: null })
  expect(html).toContain('not found here')
  expect(html.match(/<mark/gu)).toHaveLength(1)
})
