import { layOut, toLay } from '@/lib/board/arrive'
import { backdropOf } from '@/lib/board/layouts/backdrop'
import { shownCaptions } from '@/lib/board/layouts/captions'
import { xOfDay, xOfYear } from '@/lib/board/layouts/lanes'
import { worldOutline } from '@/lib/board/layouts/outline'
import { onMap } from '@/lib/board/layouts/projection'
import { emptyBoard } from '@/lib/board/state'
import { link, node } from './board-fixture'

const words = {
  lang: 'en' as const,
  undated: (count: number) => `${count} undated`,
  withoutPlace: (count: number) => `${count} placeless`,
  noSeries: 'No series',
}
const graph = {
  nodes: [
    node('soga', 'Operation', { properties: { start: '2007-01-01', end: '2007-11' } }),
    node('visit', 'Event', { properties: { start: '2010-07' } }),
    node('noble', 'Official'),
    node('fr', 'Country', { properties: { latitude: 46, longitude: 2 } }),
    node('nz', 'Country', { properties: { latitude: -41, longitude: 174 } }),
    node('lost', 'Offence'),
  ],
  links: [
    link('LOCATED_IN', 'visit', 'fr'),
    link('ATTENDED', 'noble', 'visit', { validFrom: '2010-07-02' }),
    link('CARRIED_OUT_IN', 'soga', 'nz'),
  ],
}

describe('time lanes', () => {
  const positions = layOut('lanes', graph, emptyBoard)

  it('set what happened at its day, on one scale whatever else is on the board', () => {
    expect(positions.soga?.x).toBe(xOfDay(Date.UTC(2007, 0, 1) / 86_400_000))
    expect(positions.visit?.x).toBe(xOfDay(Date.UTC(2010, 6, 1) / 86_400_000))
    const fewer = { nodes: graph.nodes.slice(0, 1), links: [] }
    expect(layOut('lanes', fewer, emptyBoard).soga?.x).toBe(positions.soga?.x)
  })

  it('have the far past close by, in decades', () => {
    const old = {
      nodes: [...graph.nodes, node('founded', 'Event', { properties: { start: '1923-09-07' } })],
      links: [],
    }
    const places = layOut('lanes', old, emptyBoard)
    const [since, before] = [xOfYear(2010) - xOfYear(2007), xOfYear(2007) - (places.founded?.x ?? 0)]
    expect(before).toBeLessThan(8 * since)
    const laid = { ...toLay(old, emptyBoard), positions: places }
    const texts = backdropOf('lanes', laid, { words, outline: [] })?.captions.map(({ text }) => text) ?? []
    const years = texts.filter((text) => /^\d{4}$/.test(text)).map(Number)
    expect(years.slice(0, 3)).toEqual([1920, 1930, 1940])
    expect(years.slice(-3)).toEqual([2009, 2010, 2011])
    expect(new Set(years).size).toBe(years.length)
    expect(years).toEqual(expect.arrayContaining([1990, 2000, 2001]))
  })

  it('give each kind a lane and what has no date one of its own, below', () => {
    const dated = ['soga', 'visit', 'noble'].map((id) => positions[id]?.y ?? 0)
    expect(new Set(dated).size).toBe(3)
    expect(positions.lost?.y).toBeGreaterThan(Math.max(...dated))
  })

  it('have an axis of years and the name of each lane', () => {
    const laid = { ...toLay(graph, emptyBoard), positions }
    const drawn = backdropOf('lanes', laid, { words, outline: [] })
    const year = drawn?.captions.find(({ text }) => text === '2010')
    expect(year?.x).toBe(xOfYear(2010))
    const texts = drawn?.captions.map(({ text }) => text) ?? []
    expect(texts).toEqual(expect.arrayContaining(['2007', 'Operations', 'Events', 'Officials', '1 undated']))
  })
})

describe('time lanes by series', () => {
  const more = {
    nodes: [
      ...graph.nodes,
      node('soga-2', 'Operation', { properties: { start: '2008-05' } }),
      node('pangea', 'Operation', { properties: { start: '2006-01' } }),
      node('pangea-2', 'Operation', { properties: { start: '2009-01' } }),
      node('china', 'Country'),
    ],
    links: [
      ...graph.links,
      link('EDITION_OF', 'soga-2', 'soga'),
      link('EDITION_OF', 'pangea-2', 'pangea'),
      link('PARTICIPATED_IN', 'china', 'soga'),
      link('PARTICIPATED_IN', 'china', 'soga-2'),
      link('PARTICIPATED_IN', 'china', 'pangea-2'),
    ],
  }
  const positions = layOut('series', more, emptyBoard)
  const drawn = backdropOf('series', { ...toLay(more, emptyBoard), positions }, { words, outline: [] })
  const middle = (text: string) => drawn?.captions.find((caption) => caption.text === text)?.y ?? NaN
  /** The name of the lane nearest to a node. */
  const laneOf = (id: string) =>
    ['PANGEA', 'SOGA', 'No series'].toSorted(
      (one, other) =>
        Math.abs(middle(one) - (positions[id]?.y ?? 0)) - Math.abs(middle(other) - (positions[id]?.y ?? 0)),
    )[0]

  it('begin with the series that began first, with what took part most in it; the rest is below', () => {
    expect(middle('PANGEA')).toBeLessThan(middle('SOGA'))
    expect(middle('SOGA')).toBeLessThan(middle('No series'))
    expect(['pangea', 'pangea-2'].map(laneOf)).toEqual(['PANGEA', 'PANGEA'])
    expect(['soga', 'soga-2', 'china'].map(laneOf)).toEqual(['SOGA', 'SOGA', 'SOGA'])
    expect(laneOf('visit')).toBe('No series')
  })
})

describe('texts behind a board', () => {
  const name = (text: string, y: number) => ({ text, x: 0, y, anchor: 'end' as const })
  const year = (text: string, step: 1 | 5 | 10) => ({ text, x: 0, y: 0, anchor: 'middle' as const, step })
  const captions = [
    year('2009', 1),
    year('2010', 10),
    year('2015', 5),
    name('Events', 0),
    name('Officials', 60),
  ]
  const shownAt = (zoom: number) => [...shownCaptions(captions, zoom)].map(({ text }) => text)

  it('show as far as there is room', () => {
    expect(shownAt(1)).toEqual(captions.map(({ text }) => text))
    expect(shownAt(0.15)).toEqual(['2010', '2015', 'Events'])
    expect(shownAt(0.03)).toEqual(['2010', 'Events'])
  })
})

describe('the map', () => {
  const positions = layOut('map', graph, emptyBoard)
  const away = (one: string, other: string) =>
    Math.hypot(
      (positions[one]?.x ?? 0) - (positions[other]?.x ?? 0),
      (positions[one]?.y ?? 0) - (positions[other]?.y ?? 0),
    )

  it('sets countries at their place and what happened there beside them', () => {
    expect(positions.fr).toEqual(onMap(2, 46))
    expect(positions.nz).toEqual(onMap(174, -41))
    expect(away('visit', 'fr')).toBeLessThan(300)
    expect(away('soga', 'nz')).toBeLessThan(300)
  })

  it('keeps what has no place in a tray, and says how many', () => {
    expect(positions.lost?.x).toBeGreaterThan(positions.nz?.x ?? 0)
    const laid = { ...toLay(graph, emptyBoard), positions }
    const drawn = backdropOf('map', laid, { words, outline: worldOutline() })
    expect(drawn?.captions.map(({ text }) => text)).toEqual(['2 placeless'])
    expect(drawn?.shapes.map(({ look }) => look)).toEqual(['land', 'border'])
    expect(drawn?.shapes[0]?.path).toMatch(/^M-?\d/)
  })

  it('runs its edge through the sea: Fiji and eastern Siberia are on the same sides as their neighbours', () => {
    expect(onMap(178, -18).x).toBeGreaterThan(onMap(150, -18).x)
    expect(onMap(-175, 66).x).toBeGreaterThan(onMap(150, 66).x)
    expect(onMap(-160, 64).x).toBeLessThan(onMap(-100, 64).x)
  })
})

it('has nothing behind the other layouts', () => {
  const laid = { ...toLay(graph, emptyBoard), positions: {} }
  expect(backdropOf('force', laid, { words, outline: worldOutline() })).toBeUndefined()
})
