import type { FigureNode } from '@/lib/api/schemas'
import { historyOf } from '@/lib/board/entity-history'
import { link, node } from './board-fixture'

const other = node('b')
const figure = (id: string, ...dates: (string | null)[]) =>
  ({ id, answers: dates.map((publishedAt) => ({ release: { publishedAt } })) }) as FigureNode

test('dated links and figures stand in order; what has no date is left out', () => {
  const links = [
    { link: link('MET', 'a', 'b', { validFrom: '2013-10' }), other },
    { link: link('LED', 'a', 'b', { validTo: '2010' }), other },
    { link: link('PART_OF', 'a', 'b'), other },
  ]
  const figures = [figure('late', '2014-01-01', '2012-05-01'), figure('undated', null)]
  expect(historyOf({ links, figures }).map(({ date, key }) => [date, key])).toEqual([
    ['2010', 'LED:a:b:asserted'],
    ['2012-05-01', 'late'],
    ['2013-10', 'MET:a:b:asserted'],
  ])
})
