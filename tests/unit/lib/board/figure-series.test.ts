import type { ToldFigure } from '@/lib/api/figures'
import { barsOf, seriesOf } from '@/lib/board/figure-series'

type Answer = ToldFigure['answers'][number]

const answer = (value: number, publishedAt: string | null, given: Partial<Answer> = {}): Answer => ({
  ...{ claim: `${value} ${publishedAt}`, value, low: null, high: null, comparator: 'exact', word: null },
  ...{ modality: 'asserted', background: false, quote: '', sentence: '', sentenceStart: 0, start: 0, end: 0 },
  release: {
    id: `r ${publishedAt}`,
    title: '',
    lang: 'en',
    publisher: null,
    publishedAt,
    number: null,
    address: null,
    basis: 'official',
  },
  ...given,
})

const figure = (owner: string, answers: Answer[], given: Partial<ToldFigure> = {}): ToldFigure => ({
  id: `${owner} ${JSON.stringify(given)}`,
  owner: { id: owner, name: owner },
  ...{ measure: 'arrests', item: null, unit: null, currency: null, in: null, period: null, editions: null },
  ...{ disagrees: false, answers, ...given },
})

const rows = (figures: ToldFigure[], standing = false) =>
  seriesOf(figures, standing)[0]?.rows.map(({ owner, published, values, disagrees, total }) =>
    [
      owner.name,
      published,
      values.map(({ value }) => value).join('/'),
      disagrees ? 'disagrees' : '',
      total ? 'total' : '',
    ]
      .filter(Boolean)
      .join(' '),
  )

const in2007 = { period: { from: '2007-10', to: '2007-11' } }
const place = { in: { id: 'xn', name: 'Nordia' } }

test('editions stand in time, parts after their whole, totals at the end', () => {
  const figures = [
    figure('series', [answer(8400, '2014')], { editions: 5 }),
    figure('series', [answer(7000, '2013')], { editions: 3 }),
    figure('III', [answer(242, '2010')], place),
    figure('III', [answer(5000, '2010')]),
    figure('II', [answer(1300, '2008-07')]),
    figure('series', [answer(423, '2013')], in2007),
    figure('series', [answer(6723, '2011')], { period: { from: '2007', to: '2010' } }),
  ]
  expect(rows(figures)).toEqual([
    'series 423',
    'II 1300',
    'III 5000',
    'III 242',
    'series 6723 total',
    'series 7000 total',
    'series 8400 total',
  ])
})

test('what an operation did without a period and in its one year is one row with each value once', () => {
  const figures = [
    figure('a', [answer(423, '2007'), answer(423, '2010')]),
    figure('a', [answer(423, '2008')], in2007),
  ]
  expect(rows(figures)).toEqual(['a 423'])
  expect(seriesOf(figures, false)[0]?.rows[0]?.values[0]?.answers).toHaveLength(3)
  expect(
    rows([...figures, figure('a', [answer(500, '2009')], { period: { from: '2008', to: '2008' } })]),
  ).toEqual(['a 423', 'a 423', 'a 500'])
})

test('what an organisation has is told for each year, and only one year’s values disagree', () => {
  const members = figure('a', [answer(190, '2013-01'), answer(188, '2010-01'), answer(180, '2013-05')], {
    disagrees: true,
  })
  expect(rows([members], true)).toEqual(['a 2010 188', 'a 2013 190/180 disagrees'])
})

test('values disagree when the graph says so of their figure, never a total and its parts', () => {
  expect(rows([figure('a', [answer(422, '2013'), answer(442, '2015')], { disagrees: true })])).toEqual([
    'a 422/442 disagrees',
  ])
  expect(rows([figure('a', [answer(422, '2013'), answer(442, '2015')])])).toEqual(['a 422/442'])
  expect(
    rows([figure('a', [answer(10, '2013')]), figure('a', [answer(900, '2013')], { editions: 4 })]),
  ).toEqual(['a 10', 'a 900 total'])
})

test('bars compare editions, not totals, parts or what was denied', () => {
  const series = seriesOf(
    [
      figure('a', [answer(50, '2008'), answer(25, '2009')], { disagrees: true }),
      figure('b', [answer(100, '2010')]),
      figure('c', [answer(400, '2011', { modality: 'denied' })]),
      figure('b', [answer(90, '2010')], place),
      figure('s', [answer(900, '2012')], { editions: 2 }),
    ],
    false,
  )
  expect(
    series.map(barsOf).map((bars) => bars.map(({ row, heights }) => [row.owner.id, ...heights])),
  ).toEqual([
    [
      ['a', 0.5, 0.25],
      ['b', 1],
    ],
  ])
})

test('series with several rows come first, then measures in the order of the model', () => {
  const one = figure('a', [answer(1, '2008')], { measure: 'countries' })
  const two = ['a', 'b'].map((owner) => figure(owner, [answer(1, '2008')], { measure: 'searches' }))
  expect(seriesOf([one, ...two], false).map(({ measure }) => measure)).toEqual(['searches', 'countries'])
  const [first] = seriesOf([one], false)
  expect(first && barsOf(first)).toEqual([])
})
