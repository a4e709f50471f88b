import { parseDocument } from 'htmlparser2'
import type { DrawnLine, Picture } from '@/lib/board/picture'
import type { SvgLook, SvgView } from '@/lib/board/svg'
import { boardSvg, wholeBoard } from '@/lib/board/svg'
import { drawnLine as line, drawnNode as node } from '@/tests/support/drawn'

const look: SvgLook = {
  ground: '#fff',
  halo: '#fff',
  text: '#111',
  muted: '#666',
  accent: '#00f',
  font: 'Inter, "Noto Sans Arabic"',
  icons: { Country: 'data:image/svg+xml;utf8,%3Csvg%2F%3E' },
}
const view: SvgView = {
  title: 'Board',
  from: { x: -100, y: -100 },
  to: { x: 300, y: 100 },
  zoom: 1.5,
  labelled: new Set(['a', 'b']),
  font: 12,
}
const picture: Picture = {
  nodes: [node('a', 0, { name: 'A & <B>', label: 'A & <B>' }), node('b', 200, { label: 'سنغافورة' })],
  lines: [line('a', 'b')],
}

interface Element {
  readonly name?: string
  readonly attribs?: Record<string, string>
  readonly children?: readonly Element[]
  readonly data?: string
}
const all = (element: Element): Element[] => [element, ...(element.children ?? []).flatMap(all)]
const textOf = (element: Element): string => element.data ?? (element.children ?? []).map(textOf).join('')
const parse = (svg: string) => all(parseDocument(svg, { xmlMode: true }))
const draw = (drawn: Picture = picture, more: Partial<SvgLook> = {}) =>
  parse(boardSvg(drawn, view, { ...look, ...more }))
const named = (elements: readonly Element[], name: string) =>
  elements.filter((element) => element.name === name)

describe('the picture of a board', () => {
  it('has bundled lines as the canvas has them, through the middle between their two points', () => {
    const way = { weights: [0.25, 0.75], distances: [40, 40] }
    const drawn = draw({ ...picture, lines: [line('a', 'b', { way })] })
    const path = named(drawn, 'path').find(({ attribs }) => attribs?.fill === 'none')
    expect(path?.attribs?.d).toMatch(/Q50 40 100 40Q150 40 /)
  })
  it('is as large as the view on the screen', () => {
    expect(named(draw(), 'svg')[0]?.attribs).toMatchObject({
      width: '600',
      height: '300',
      viewBox: '-100 -100 400 200',
    })
  })
  it('has every node with its name, whatever letters are in it', () => {
    const drawn = draw()
    expect(named(drawn, 'title').map(textOf)).toEqual(['Board', 'A & <B>', 'b'])
    expect(named(drawn, 'text').map(textOf)).toEqual(['met', 'A & <B>', 'سنغافورة'])
    expect(named(drawn, 'image')).toHaveLength(2)
  })
  it('is transparent when asked', () => {
    const grounds = (drawn: readonly Element[]) =>
      named(drawn, 'rect').filter(({ attribs }) => attribs?.fill === '#fff')
    expect(grounds(draw())).toHaveLength(1)
    expect(grounds(draw(picture, { ground: null }))).toHaveLength(0)
  })
  it('writes along a line from right to left the right way up', () => {
    const back = draw({ ...picture, lines: [line('b', 'a')] })
    const label = named(back, 'text').find((element) => textOf(element) === 'met')
    expect(label?.attribs?.transform).toMatch(/rotate\(0\)$/)
  })
  it.each([
    ['planned', '7 5'],
    ['alleged', '1 3'],
    ['asserted', undefined],
  ] as const)('draws what is %s in its style', (modality, dashes) => {
    const way = named(draw({ ...picture, lines: [line('a', 'b', { modality })] }), 'path')[0]
    expect(way?.attribs?.['stroke-dasharray']).toBe(dashes)
  })
  it('ends what is denied at a bar, also where it has no direction', () => {
    const heads = (more: Partial<DrawnLine>) =>
      named(draw({ ...picture, lines: [line('a', 'b', more)] }), 'path').map(({ attribs }) => attribs?.d)
    expect(heads({ modality: 'denied', arrow: 'none' })).toContain('M0 -7V7')
    expect(heads({})).not.toContain('M0 -7V7')
  })
  it('starts and ends a line at the edge of its nodes', () => {
    expect(named(draw(), 'path')[0]?.attribs?.d).toBe('M24 0L176 0')
  })
  it('has the number of an edition in place of an icon, and a ring around a series', () => {
    const drawn = draw({
      nodes: [
        node('a', 0, { kind: 'Operation', edition: 'IV' }),
        node('b', 200, { kind: 'Operation', series: true }),
      ],
      lines: [],
    })
    expect(named(drawn, 'text').map(textOf)).toContain('IV')
    expect(named(drawn, 'polygon')).toHaveLength(3)
  })
  it('is the same, byte for byte, for the same board', () => {
    expect(boardSvg(structuredClone(picture), view, look)).toBe(boardSvg(picture, view, look))
  })
})

it('has what is behind the nodes under them, years where there is room', () => {
  const year = (text: string, x: number, step: 1 | 5 | 10) => ({
    text,
    x,
    y: -80,
    anchor: 'middle' as const,
    step,
  })
  const backdrop = {
    shapes: [{ look: 'land' as const, path: 'M0,0H9' }],
    captions: [
      year('2009', 0, 1),
      year('2010', 24, 10),
      { text: 'Länder <1>', x: 0, y: 0, anchor: 'end' as const },
    ],
  }
  const drawn = (zoom: number) => boardSvg({ ...picture, backdrop }, { ...view, zoom }, look)
  expect(drawn(1)).toMatch(/class="land"[^]*data-line/)
  expect(drawn(1)).toContain('2009')
  expect(drawn(0.1)).not.toContain('2009')
  expect(drawn(0.1)).toContain('2010')
  expect(drawn(0.1)).toContain('Länder &#60;1')
  expect(wholeBoard({ ...picture, backdrop }).from.x).toBeLessThan(-115)
})

it('takes the whole board in with room for labels, also when there is nothing on it', () => {
  expect(wholeBoard(picture)).toEqual({ from: { x: -84, y: -52 }, to: { x: 284, y: 96 } })
  expect(wholeBoard({ nodes: [], lines: [] }).to.x).toBeGreaterThan(0)
})
