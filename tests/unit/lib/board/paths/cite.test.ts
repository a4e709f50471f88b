import type { Path } from '@/lib/api/paths'
import type { Node } from '@/lib/api/schemas'
import { readPathEnds, withPathEnds } from '@/lib/board/paths/address'
import { citePath } from '@/lib/board/paths/cite'

const node = (id: string, name: string): [string, Node] => [
  id,
  { id, kind: 'Official', name, names: {}, properties: {}, degree: 1 },
]
const nodes = new Map([node('a', 'Ann'), node('b', 'Ben')])
const release = {
  ...{ id: 'r/1', title: 'A meeting', lang: 'en', publisher: 'Police', publishedAt: '2013-10' },
  ...{ number: null, address: null, basis: 'official' as const },
}
const said = {
  ...{ claim: 'c', sentence: 'Ben met Ann.', sentenceStart: 12, start: 12, end: 24, quote: 'Ben met Ann.' },
  ...{ rule: 'met', confidence: 0.9, modality: 'asserted' as const, background: false, qualifiers: {} },
  ...{ validFrom: null, validTo: null, validText: null, validBasis: null, saidBy: null, release },
}
const path: Path = {
  nodes: ['b', 'a'],
  steps: [
    {
      link: {
        ...{ key: 'MET:a:b:asserted', relation: 'MET', source: 'a', target: 'b', modality: 'asserted' },
        ...{ background: false, claims: 1, releases: 1, stories: 1, confidence: 0.9, published: [] },
        ...{ validFrom: null, validTo: null, langs: [], publishers: [] },
      },
      evidence: said,
      undated: true,
    },
  ],
}
const context = { lang: 'en', origin: 'http://here', undated: 'no date' } as const

test('a path is cited with its sentence and where it comes from', () => {
  expect(citePath(path, nodes, context, 'text')).toBe(
    '1. Ann met Ben\n   “Ben met Ann.”\n   A meeting, Police, 2013-10, en. http://here/releases/r%2F1#s12',
  )
  expect(citePath(path, nodes, context, 'markdown')).toBe(
    '1. **Ann met Ben**\n   > Ben met Ann.\n\n   — [A meeting](http://here/releases/r%2F1#s12), Police, 2013-10, en',
  )
})

test('a step without a sentence is still cited', () => {
  const bare = { ...path, steps: path.steps.map((step) => ({ ...step, evidence: null })) }
  expect(citePath(bare, nodes, context, 'text')).toBe('1. Ann met Ben')
})

test('an address keeps the ends of a path, beside what it says of the board', () => {
  const search = withPathEnds('nodes=a,b', { from: 'a:1', to: 'b' })
  expect(readPathEnds(search)).toEqual({ from: 'a:1', to: 'b' })
  expect(withPathEnds(search, null)).toBe('nodes=a,b')
  expect(withPathEnds('', null)).toBe('')
  expect(readPathEnds('path=a')).toBeNull()
})
