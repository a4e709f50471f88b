import { replay } from '@/lib/board/commands'
import type { Command } from '@/lib/board/commands'
import { bundle, lineId, shownOf } from '@/lib/board/lines'
import { lineWidth, toPicture } from '@/lib/board/picture'
import { nothing } from '@/lib/board/session'
import { link, node } from './board-fixture'

const words = {
  lang: 'fr' as const,
  ofTotal: (shown: number, total: number) => `${shown}/${total}`,
  more: (first: string, count: number) => (count ? `${first} +${count}` : first),
}
const start: Command = {
  type: 'add',
  nodes: [node('op', 'Operation'), node('a', 'Country', { names: { fr: 'Chine' } }), node('b')],
  links: [
    link('PARTICIPATED_IN', 'a', 'op', { stories: 3 }),
    link('SUPPORTED', 'a', 'op', { modality: 'planned' }),
    link('PARTICIPATED_IN', 'b', 'op', { modality: 'alleged', langs: ['fr'], publishers: ['Ministry'] }),
  ],
  positions: { op: { x: 0, y: 0 }, a: { x: 50, y: 0 }, b: { x: -50, y: 0 } },
}
const draw = (...commands: Command[]) => {
  const board = replay([start, ...commands])
  return toPicture(board, shownOf(board), nothing, words)
}

describe('lines', () => {
  it('are one for all links of a pair, the strongest named, the firmest drawn', () => {
    const [line, other] = draw().lines
    expect(line).toMatchObject({
      id: 'a|op',
      label: 'a pris part à +1',
      modality: 'asserted',
      arrow: 'forward',
    })
    expect(other).toMatchObject({ id: 'b|op', modality: 'alleged' })
  })
  it('are wider with more stories, and one story looks unlike several', () => {
    expect([lineWidth(1), lineWidth(2), lineWidth(1000)]).toEqual([1.4, 2.5, 5])
  })
  it('have no arrow without direction and two for both', () => {
    expect(bundle([link('MET', 'a', 'b')])[0]?.arrow).toBe('none')
    expect(bundle([link('SUPPORTED', 'a', 'b'), link('HOSTED', 'b', 'a')])[0]?.arrow).toBe('both')
  })
  it('leave out a link from a node to itself', () => {
    expect(bundle([link('FOLLOWED', 'a', 'a')])).toEqual([])
  })
  it('have one id whichever end comes first', () => {
    expect(lineId('b', 'a')).toBe(lineId('a', 'b'))
  })
})

describe('what is hidden', () => {
  const cases: [string, Command, number, number][] = [
    ['a node', { type: 'hide', ids: ['b'] }, 1, 1],
    ['a kind', { type: 'filter', facet: 'kind', value: 'Operation', off: true }, 1, 3],
    ['a relation', { type: 'filter', facet: 'relation', value: 'SUPPORTED', off: true }, 0, 1],
    ['a modality', { type: 'filter', facet: 'modality', value: 'alleged', off: true }, 0, 1],
    ['a language', { type: 'filter', facet: 'language', value: 'fr', off: true }, 0, 1],
    ['a publisher', { type: 'filter', facet: 'publisher', value: 'Ministry', off: true }, 0, 1],
  ]
  it.each(cases)('by %s is counted', (_, command, nodes, links) => {
    const shown = shownOf(replay([start, command]))
    expect([shown.hiddenNodes, shown.hiddenLinks]).toEqual([nodes, links])
    expect([shown.nodes.length, shown.links.length]).toEqual([3 - nodes, 3 - links])
  })
  it('stays while one of its languages is on', () => {
    const board = replay([
      { ...start, links: [link('PARTICIPATED_IN', 'a', 'op', { langs: ['en', 'fr'] })] },
      { type: 'filter', facet: 'language', value: 'fr', off: true },
    ])
    expect(shownOf(board).links).toHaveLength(1)
  })
})

describe('nodes', () => {
  it('are named in the language of the interface where they have a name in it', () => {
    expect(draw().nodes.map(({ label }) => label)).toEqual(['Chine', 'B', 'OP'])
  })
  it('say how many of their links are drawn once they were expanded', () => {
    const grown = draw({
      type: 'expand',
      parent: 'op',
      pages: [],
      total: 340,
      nodes: [],
      links: [],
      positions: {},
    })
    expect(grown.nodes.find(({ id }) => id === 'op')?.label).toBe('OP\n3/340')
  })
})

it('is the same for the same board in another order', () => {
  const other = replay([{ ...start, nodes: start.nodes.toReversed(), links: start.links.toReversed() }])
  expect(toPicture(other, shownOf(other), nothing, words)).toEqual(draw())
})
