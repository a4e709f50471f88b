import { parseAddress, toAddress } from '@/lib/board/address'
import { noGroups, withGroups } from '@/lib/board/address-groups'
import { replay, type Command } from '@/lib/board/commands'
import { groupOf, groupsBy } from '@/lib/board/group-rules'
import { shownOf } from '@/lib/board/lines'
import { link, node } from './board-fixture'

const nodes = [
  node('operation-a', 'Operation'),
  node('operation-b', 'Operation'),
  node('operation-series', 'Operation', { names: { fr: 'La série' } }),
  node('country-x'),
  node('country-é'),
]
const links = [
  link('EDITION_OF', 'operation-a', 'operation-series'),
  link('EDITION_OF', 'operation-b', 'operation-series'),
]
const plain = replay([{ type: 'add', nodes, links, positions: {} }])
const by = (rule: Parameters<typeof groupsBy>[0]): Command => ({
  type: 'group',
  groups: groupsBy(rule, shownOf(plain), 'en'),
})
const own: Command = {
  type: 'group',
  groups: [
    groupOf(
      [nodes[3], nodes[4]].flatMap((one) => one ?? []),
      'en',
    ),
  ],
}
const again = (commands: Command[], lang: 'en' | 'fr' = 'en') => {
  const board = replay(commands, plain)
  const address = toAddress(board)
  return { board, address, read: withGroups(plain, parseAddress(address).groups, lang) }
}

it.each([
  ['a rule', [by('kind')], 'group=kind'],
  [
    'a rule with one of its groups open',
    [by('kind'), { type: 'fold', ids: ['group:kind:Country'], folded: false }],
    'open=group%3Akind%3ACountry',
  ],
  ['groups of one’s own', [own], 'group=own~country-x,country-%C3%A9'],
  [
    'a rule of which one group was taken apart',
    [by('kind'), { type: 'ungroup', ids: ['group:kind:Country'] }],
    'group=group%3Akind%3AOperation~',
  ],
  ['a rule beside one’s own', [by('series'), own], 'group=series'],
] as [string, Command[], string][])('brings back %s', (_, commands, part) => {
  const { board, address, read } = again(commands)
  expect(board.groups.length).toBeGreaterThan(0)
  expect(address).toContain(part)
  expect(read.groups).toEqual(board.groups)
})

it('calls groups in the language of who opens it', () => {
  expect(again([by('series')], 'fr').read.groups.map(({ label }) => label)).toEqual(['La série'])
  const taken: Command = { type: 'ungroup', ids: ['group:kind:Country'] }
  expect(again([by('kind'), taken], 'fr').read.groups.map(({ label }) => label)).toEqual(['Opérations'])
})

it('passes over what makes no sense', () => {
  const wild = new URLSearchParams([
    ...[
      'love',
      'own~',
      '~a,b',
      'own~nobody,nothing',
      'group:love:x~country-x,operation-a',
      'group:kind:Dragon~a',
    ].map((value) => ['group', value] as [string, string]),
    ['open', 'group:kind:Country'],
  ])
  const { groups } = parseAddress(`nodes=country-x&${wild}`)
  expect(withGroups(plain, groups, 'en').groups).toEqual([])
  expect(withGroups(plain, noGroups, 'en')).toBe(plain)
})
