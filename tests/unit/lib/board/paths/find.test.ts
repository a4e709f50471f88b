import fc from 'fast-check'
import type { PathArea, PathWish } from '@/lib/board/paths/find'
import { findPaths } from '@/lib/board/paths/find'
import type { FoundPath } from '@/lib/board/paths/rank'
import { comparePaths, hubAt, hubWeight } from '@/lib/board/paths/rank'
import { dayAfter, threadOf } from '@/lib/board/paths/thread'
import type { PathTie } from '@/lib/board/paths/tie'
import { compareTies, isBetween } from '@/lib/board/paths/tie'

const names = ['a', 'b', 'c', 'd', 'e', 'f'] as const
const wish: PathWish = { from: 'a', to: 'f', mode: 'k', k: 5, steps: 5, hubs: 'weigh', timed: false }
const year = fc.option(fc.constantFrom('2001', '2002-03', '2003-04-05', '2004'), { nil: null })

const tie = (key: string, source: string, target: string, more: Partial<PathTie> = {}): PathTie => ({
  ...{ key, source, target, stories: 1, confidence: 0.9, published: [], validFrom: null, validTo: null },
  ...more,
})

const area: fc.Arbitrary<PathArea> = fc
  .record({
    ends: fc.array(
      fc.record({
        source: fc.constantFrom(...names),
        target: fc.constantFrom(...names),
        stories: fc.integer({ min: 1, max: 3 }),
        confidence: fc.constantFrom(0.5, 0.9),
        validFrom: year,
      }),
      { maxLength: 16 },
    ),
    degrees: fc.array(fc.constantFrom(1, 30, 41, 90, 400), { minLength: 6, maxLength: 6 }),
  })
  .map(({ ends, degrees }) => ({
    degrees: new Map(names.map((name, at) => [name, degrees[at] ?? 1])),
    ties: ends.map((end, at) => tie(`k${at}`, end.source, end.target, end)),
  }))

/** Every choice of one link per step. */
const products = (choices: readonly (readonly PathTie[])[]): PathTie[][] =>
  choices.reduce<PathTie[][]>(
    (before, ties) => before.flatMap((some) => ties.map((one) => [...some, one])),
    [[]],
  )

const goesForward = (ties: readonly PathTie[]): boolean =>
  ties.reduce<string | undefined>((day, one) => (day === undefined ? undefined : dayAfter(day, one)), '') !==
  undefined

/** Every path there is, by trying all; then what the wish leaves of them. */
function bruteForce(
  { degrees, ties }: PathArea,
  { from, to, mode, k, steps, hubs, timed }: PathWish,
): FoundPath[] {
  const found: FoundPath[] = []
  const between = (one: string, other: string) =>
    ties
      .filter((each) => [each.source, each.target].toSorted().join() === [one, other].toSorted().join())
      .toSorted(compareTies)
  const go = (nodes: readonly string[]): void => {
    const last = nodes.at(-1) ?? ''
    if (last === to) {
      const [first] = products(nodes.slice(1).map((id, at) => between(nodes[at] ?? '', id))).filter(
        (some) => !timed || goesForward(some),
      )
      const weight = nodes.slice(1, -1).reduce((sum, id) => sum + hubWeight(degrees.get(id) ?? 0), 0)
      if (first) found.push({ nodes, ties: first, hubs: hubs === 'allow' ? 0 : weight })
      return
    }
    if (nodes.length > steps) return
    for (const next of names)
      if (!nodes.includes(next) && between(last, next).length > 0) go([...nodes, next])
  }
  go([from])
  const fitting = found
    .filter(
      ({ nodes }) => hubs !== 'avoid' || nodes.slice(1, -1).every((id) => (degrees.get(id) ?? 0) <= hubAt),
    )
    .toSorted(comparePaths)
  const shortest = fitting.filter(({ ties: { length } }) => length === fitting[0]?.ties.length)
  return mode === 'k' ? fitting.slice(0, k) : shortest.slice(0, mode === 'all' ? k : 1)
}

describe('findPaths', () => {
  it('finds what trying everything finds, in the same order', () => {
    fc.assert(
      fc.property(
        area,
        fc.record({
          mode: fc.constantFrom('shortest', 'all', 'k'),
          k: fc.integer({ min: 1, max: 6 }),
          steps: fc.integer({ min: 1, max: 5 }),
          hubs: fc.constantFrom('weigh', 'allow', 'avoid'),
          timed: fc.boolean(),
        }),
        (graph, some) => {
          const asked: PathWish = { ...wish, ...some }
          expect(findPaths(graph, asked)).toEqual({ paths: bruteForce(graph, asked), cut: false })
        },
      ),
      { numRuns: 400 },
    )
  })

  it('does not depend on the order of the links', () => {
    fc.assert(
      fc.property(area, (graph) => {
        expect(findPaths({ ...graph, ties: graph.ties.toReversed() }, wish)).toEqual(findPaths(graph, wish))
      }),
    )
  })

  it('says when there were too many ways to look at all', () => {
    const layers = Array.from({ length: 5 }, (_, layer) =>
      Array.from({ length: 30 }, (_each, at) => `${layer}-${at}`),
    )
    const all = [['a'], ...layers, ['f']]
    const ties = all.flatMap((layer, at) =>
      layer.flatMap((one) => (all[at + 1] ?? []).map((other) => tie(`${one} ${other}`, one, other))),
    )
    const found = findPaths({ degrees: new Map(), ties }, { ...wish, k: 20, steps: 6 })
    expect(found.cut).toBe(true)
    expect(found.paths).toHaveLength(20)
  })
})

describe('time along a path', () => {
  const held = tie('held', 'a', 'b', { validFrom: '2000', validTo: '2014' })
  const met = tie('met', 'b', 'c', { validFrom: '2013-09' })
  const earlier = tie('earlier', 'c', 'd', { validFrom: '2012', stories: 9 })
  const undated = tie('undated', 'c', 'd')

  it('lets what lasted go before what happened within it, and takes a worse link that fits', () => {
    expect(threadOf([[held], [met], [earlier, undated]], true)?.map(({ key }) => key)).toEqual([
      'held',
      'met',
      'undated',
    ])
    expect(threadOf([[held], [met], [earlier]], true)).toBeUndefined()
    expect(threadOf([[held], [met], [earlier]], false)).toEqual([held, met, earlier])
  })

  it('keeps links by when they happened, else by when they were published', () => {
    expect(isBetween(held, '2014-06', undefined)).toBe(true)
    expect(isBetween(met, undefined, '2013-08-31')).toBe(false)
    expect(isBetween(met, '2013-09-30', '2013-09-30')).toBe(true)
    expect(isBetween(tie('said', 'a', 'b', { published: ['2015-01-02'] }), '2015', '2015')).toBe(true)
    expect(isBetween(undated, '2015', undefined)).toBe(false)
    expect(isBetween(undated, undefined, undefined)).toBe(true)
  })
})

test('a node is the more a hub the more often its links double', () => {
  expect([1, 40, 41, 80, 81, 10_000].map(hubWeight)).toEqual([0, 0, 1, 1, 2, 8])
})
