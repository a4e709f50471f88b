import { linkGroupsOf } from '@/lib/board/link-groups'
import { link, node } from './board-fixture'

const entry = (made: ReturnType<typeof link>) => ({
  link: made,
  other: node(made.source === 'a' ? made.target : made.source),
})

test('links that read the same stand together with their count in the graph, most of them first', () => {
  const links = [
    link('MET', 'a', 'b'),
    link('MET', 'c', 'a'),
    link('LED', 'a', 'd', { stories: 1 }),
    link('LED', 'a', 'e', { stories: 3 }),
    link('LED', 'f', 'a'),
    link('REPORTED', 'a', 'figure'),
  ].map(entry)
  const counts = [
    { relation: 'MET', direction: 'out', kind: 'Official', count: 1 },
    { relation: 'MET', direction: 'in', kind: 'Official', count: 1 },
    { relation: 'LED', direction: 'out', kind: 'Operation', count: 40 },
    { relation: 'LED', direction: 'out', kind: 'Event', count: 3 },
    { relation: 'LED', direction: 'in', kind: 'Official', count: 1 },
    { relation: 'REPORTED', direction: 'out', kind: 'Figure', count: 1 },
  ] as const
  const groups = linkGroupsOf({ node: node('a'), links, counts: [...counts] })
  expect(
    groups.map(({ relation, way, total, entries }) => [
      relation,
      way,
      total,
      entries.map(({ other }) => other.id),
    ]),
  ).toEqual([
    ['LED', 'forward', 43, ['e', 'd']],
    ['MET', 'forward', 2, ['b', 'c']],
    ['LED', 'inverse', 1, ['f']],
  ])
})
