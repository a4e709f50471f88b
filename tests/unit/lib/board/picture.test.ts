import { replay } from '@/lib/board/commands'
import type { Command } from '@/lib/board/commands'
import { bundle, lineId, shownOf } from '@/lib/board/lines'
import { drawBoard, lineWidth, markSelection } from '@/lib/board/picture'
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
  return drawBoard(board, shownOf(board), words)
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
  expect(drawBoard(other, shownOf(other), words)).toEqual(draw())
})

describe('selecting', () => {
  it('marks what is selected and leaves all else as it was', () => {
    const before = draw()
    const after = markSelection(before, { nodes: ['a'], line: 'b|op' })
    expect(after.nodes.map(({ selected }) => selected)).toEqual([true, false, false])
    expect(after.lines.map(({ selected }) => selected)).toEqual([false, true])
    expect(after.nodes[1]).toBe(before.nodes[1])
    expect(after.lines[0]).toBe(before.lines[0])
  })
})

describe('operations', () => {
  const soga = (properties: Record<string, string | boolean>) => {
    const board = replay([{ ...start, nodes: [node('op', 'Operation', { properties })], links: [] }])
    return drawBoard(board, shownOf(board), words).nodes[0]
  }
  it('show the number of an edition, unless it is long', () => {
    expect(soga({ edition: 'VIII' })?.edition).toBe('VIII')
    expect(soga({ edition: 'Christmas' })?.edition).toBe('')
  })
  it('say whether they are a series', () => {
    expect([soga({ series: true })?.series, soga({})?.series]).toEqual([true, false])
  })
})

it.each([
  [500, 1500, 50],
  [2000, 6000, 250],
])('of %i nodes and %i lines is drawn within its time', (count, ties, limit) => {
  const ids = Array.from({ length: count }, (_, at) => `n${String(at).padStart(4, '0')}`)
  const board = replay([
    {
      type: 'add',
      nodes: ids.map((id) => node(id)),
      links: Array.from({ length: ties }, (_, at) =>
        link('SUPPORTED', ids[at % count] ?? '', ids[(at * 7 + 3 + Math.floor(at / count)) % count] ?? ''),
      ),
      positions: Object.fromEntries(
        ids.map((id, at) => [id, { x: (at % 45) * 140, y: Math.floor(at / 45) * 120 }]),
      ),
    },
  ])
  const shown = shownOf(board)
  const times = [1, 2, 3].map(() => {
    const from = performance.now()
    drawBoard(board, shown, words)
    return performance.now() - from
  })
  expect(Math.min(...times)).toBeLessThan(limit)
})
