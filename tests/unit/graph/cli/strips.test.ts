import { widthOf } from '@/graph/cli/output'
import { paintFor } from '@/graph/cli/paint'
import { stripLines } from '@/graph/cli/strips'
import type { CitedPaths, Quotation } from '@/lib/api/cited'

const quotation: Quotation = {
  ...{
    sentence: 'The complex, which INTERPOL will open in Singapore in 2014, is being built by the harbour.',
  },
  ...{ quote: 'INTERPOL will open in Singapore', start: 19, end: 50, lang: 'en', release: 'r', source: 1 },
  ...{ modality: 'planned', background: true, from: '2014', to: '2014', when: 'in 2014', saidBy: null },
  judged: null,
}
const end = (id: string, name: string) => ({ id, name, kind: 'Place' })
const cited: CitedPaths = {
  from: end('a', 'المجمّع'),
  to: end('b', 'Singapore'),
  paths: [
    {
      nodes: [end('a', 'المجمّع'), end('b', 'Singapore')],
      steps: [
        {
          ...{ key: 'k', relation: 'LOCATED_IN', from: end('a', 'المجمّع'), to: end('b', 'Singapore') },
          ...{ modality: 'planned', background: true, announcements: 1, confidence: 1, published: null },
          quotation,
        },
      ],
    },
  ],
  searched: { steps: 4, entities: 2, links: 1, cut: false },
  sources: [
    {
      ...{ id: 'r', title: 'A plan', lang: 'en', publisher: 'INTERPOL', publishedAt: '2010-06-25' },
      ...{ number: null, address: 'https://example.org/plan', basis: 'official', source: 1 },
      ...{ cite: 'https://example.org/plan', resource: 'communique://release/r' },
    },
  ],
}

test('a path reads as a strip: the step, its sentence, what has to be known, and the source', () => {
  expect(stripLines(cited, { width: 100, paint: paintFor(false) })).toEqual([
    'Path 1 of 1: \u2068المجمّع\u2069 – Singapore',
    '  \u2068المجمّع\u2069 located in Singapore (PLANNED: announced, not reported as done)',
    '    The complex, which INTERPOL will open in Singapore in 2014, is being built by the harbour.',
    '    [1] · background: recalled in passing, not this release’s news · when: 2014 (“in 2014”)',
    '',
    '[1] 25 June 2010, English, INTERPOL (r)',
    '    A plan',
    '    Official release, in its own words.',
    '    Cite: https://example.org/plan',
  ])
})

test('sets off the words that say it, and keeps to the width of the terminal', () => {
  const lines = stripLines(cited, { width: 44, paint: paintFor(true) })
  expect(lines.join('\n')).toContain('\u001b[36mINTERPOL')
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(44)
})
