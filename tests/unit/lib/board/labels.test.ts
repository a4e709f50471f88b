import { chooseLabels, labelFont, labelRoom, rankOf } from '@/lib/board/labels'

const plain = { selected: false, hovered: false, pinned: false, lines: 3 }
const at = (id: string, x: number, y: number, more: Partial<typeof plain> = {}) => ({
  id,
  label: 'Some name here',
  size: 40,
  position: { x, y },
  rank: rankOf({ ...plain, ...more }),
})

describe('letters', () => {
  it('are of the plain size near by, and larger on the board the farther away it is', () => {
    expect([2, 1, 0.5, 0.25].map(labelFont)).toEqual([12, 12, 22, 44])
  })
  it('grow no further than would hide the board', () => {
    expect(labelFont(0.1)).toBe(labelFont(0.05))
  })
})

describe('labels', () => {
  it('all show where there is room', () => {
    expect(chooseLabels([at('a', 0, 0), at('b', 300, 0)], 1)).toEqual(new Set(['a', 'b']))
  })
  it.each([
    ['selected', { selected: true }],
    ['hovered', { hovered: true }],
    ['pinned', { pinned: true }],
    ['joined by more lines', { lines: 4 }],
  ])('that would cover each other leave the one that is %s', (_, more) => {
    expect(chooseLabels([at('a', 0, 0), at('b', 20, 4, more)], 1)).toEqual(new Set(['b']))
  })
  it('cover no other node, but for the first few and what stands out', () => {
    const covering = Array.from({ length: 20 }, (_, index) => [
      at(`over${index}`, index * 400, 0, { lines: 20 - index }),
      at(`under${index}`, index * 400, 34),
    ]).flat()
    const shown = chooseLabels(covering, 1)
    expect(shown).toContain('over0')
    expect(shown).not.toContain('over19')
    expect(shown).toContain('under19')
    const chosen = covering.map((node) =>
      node.id === 'over19' ? at('over19', 19 * 400, 0, { selected: true }) : node,
    )
    expect(chooseLabels(chosen, 1)).toContain('over19')
  })
  it('come back with the zoom', () => {
    const nodes = [at('a', 0, 0), at('b', 130, 0), at('c', 260, 0)]
    expect(chooseLabels(nodes, 1).size).toBe(3)
    expect(chooseLabels(nodes, 0.4).size).toBe(2)
  })
  it('are the same in whatever order nodes come', () => {
    const nodes = Array.from({ length: 200 }, (_, index) =>
      at(`n${index}`, (index * 37) % 900, (index * 91) % 600),
    )
    expect(chooseLabels(nodes.toReversed(), 0.5)).toEqual(chooseLabels(nodes, 0.5))
  })
})

it('gives a label that wraps the room of its longest row', () => {
  const rows = ['INTERPOL Global', 'Complex for', 'Innovation']
  expect(labelRoom(rows.join(' '))).toEqual(labelRoom(rows.join('\n')))
})
