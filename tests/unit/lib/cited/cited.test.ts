import type { Citation, Link, LinkEvidence, Node } from '@/lib/api/schemas'
import { figureLines, toCitedFigure } from '@/lib/cited/figures'
import { flat } from '@/lib/cited/flat'
import { linkLines, toCitedLink } from '@/lib/cited/links'
import { basisWords, sourceLines, Sources } from '@/lib/cited/sources'
import { answerText, mostCharacters, numbered } from '@/lib/cited/text'

const official: Citation = {
  ...{ id: 'release-1', title: 'Two\nlines', lang: 'en', publisher: 'INTERPOL', publishedAt: '2013-10-11' },
  ...{ number: 'PR127', address: 'https://example.org/1', basis: 'official' },
}
const summary: Citation = {
  ...{ ...official, id: 'release-2', address: null, basis: 'summary', publisher: 'Sample' },
  standsFor: { publisher: 'INTERPOL', date: '2013-10', address: 'https://example.org/2' },
}
const evidence: LinkEvidence = {
  ...{ release: summary, claim: 'c', sentence: 'A > B\nwill open.', sentenceStart: 5, start: 5, end: 10 },
  ...{ quote: 'A > B', rule: 'r', confidence: 0.9, modality: 'planned', background: true },
  ...{ validFrom: '2014-09', validTo: '2014-12', validText: 'late\n2014', validBasis: 'stated' },
  ...{ qualifiers: {}, saidBy: { id: 'o', name: 'Noble' } },
}
const node = (id: string): Node => ({ id, kind: 'Country', name: id, names: {}, properties: {}, degree: 1 })
const link: Link = {
  ...{ key: 'HOSTED:a:b:planned', relation: 'HOSTED', source: 'a', target: 'b', modality: 'planned' },
  ...{ background: false, claims: 2, releases: 2, stories: 1, confidence: 0.9, published: ['2013-10-11'] },
  ...{ validFrom: null, validTo: null, langs: ['en'], publishers: [] },
}

describe('words of releases stay on their line', () => {
  test.each([
    ['line breaks', 'a\n\n> b\u2028c', 'a > b c'],
    ['control characters', 'a\u0000b\u001b[31m', 'ab[31m'],
    ['marks that turn the reading direction', 'a\u202eb\u2066c\u200f', 'abc'],
    ['Arabic and what joins letters', 'سوغا\u200dب', 'سوغا\u200dب'],
  ])('%s', (_, text, line) => {
    expect(flat(text)).toBe(line)
  })
})

describe('sources', () => {
  test('are numbered in the order in which they are quoted, once each', () => {
    const sources = new Sources()
    expect([official, summary, official].map((release) => sources.numberOf(release))).toEqual([1, 2, 1])
    expect(sources.list().map(({ id, cite, resource }) => [id, cite, resource])).toEqual([
      ['release-1', 'https://example.org/1', 'communique://release/release-1'],
      ['release-2', 'https://example.org/2', 'communique://release/release-2'],
    ])
  })

  test('hold a citation and nothing else of the row it came from', () => {
    const sources = new Sources()
    sources.numberOf({ ...official, text: 'long' } as Citation)
    expect(sources.list()[0]).not.toHaveProperty('text')
  })

  test('say whose words they are', () => {
    expect(basisWords(official)).toBe('Official release, in its own words.')
    expect(basisWords(summary)).toBe(
      'A summary in our own words, not the publisher’s: it stands for what INTERPOL published (October 2013).',
    )
  })

  test('read as date, language, publisher and number; title; basis; address', () => {
    const sources = new Sources()
    sources.numberOf(official)
    expect(sourceLines(sources.list()[0]!)).toEqual([
      '[1] 11 October 2013, English, INTERPOL, PR127 (release-1)',
      '> Two lines',
      'Official release, in its own words.',
      'Cite: https://example.org/1',
    ])
  })
})

describe('links', () => {
  const nodes = new Map([node('a'), node('b')].map((one) => [one.id, one]))

  test('say that a plan is a plan, with the sentence and what has to be known of it', () => {
    const sources = new Sources()
    expect(linkLines(toCitedLink(link, { nodes, evidence, sources }))).toEqual([
      'a hosted b (PLANNED: announced, not reported as done · 1 announcement · link HOSTED:a:b:planned)',
      '> A > B will open.',
      '[1] · when: September 2014 – December 2014 (“late 2014”) · said by Noble',
    ])
  })

  test('without a sentence stand alone, ends that are not known under their ids', () => {
    const cited = toCitedLink(link, { nodes: new Map(), evidence: null, sources: new Sources() })
    expect(cited).toMatchObject({ from: { id: 'a', name: 'a' }, quotation: null })
    expect(linkLines(cited)).toHaveLength(1)
  })
})

test('a figure keeps hedge, scope and every value; disagreement is said first', () => {
  const sources = new Sources()
  const answer = {
    ...{ claim: 'c', value: 7000, low: null, high: null, comparator: 'about' as const, word: 'nearly' },
    ...{ modality: 'asserted' as const, background: false, quote: 'nearly 7,000', sentence: 'Nearly 7,000.' },
    ...{ sentenceStart: 0, start: 0, end: 12 },
  }
  const figure = toCitedFigure(
    {
      ...{ id: 'f', owner: { id: 'o', name: 'SOGA' }, measure: 'arrests', item: null, unit: null },
      ...{ currency: null, in: null, period: { from: '2007', to: '2010' }, editions: 3, disagrees: true },
      answers: [
        { ...answer, release: official },
        { ...answer, value: 5000, comparator: 'over', release: summary },
      ],
    },
    sources,
  )
  expect(figureLines(figure)).toEqual([
    'SOGA, Arrests (2007 – 2010, a total over 3 editions): RELEASES DISAGREE, no value fits all of these',
    ...['= about 7,000', '> Nearly 7,000.', '[1]', '= more than 5,000', '> Nearly 7,000.', '[2]'],
  ])
})

test('a figure that very many releases repeat tells the first values and counts the rest', () => {
  const answer = {
    ...{ claim: 'c', value: 7, low: null, high: null, comparator: 'exact' as const, word: null },
    ...{ modality: 'asserted' as const, background: false, quote: '7', sentence: '7 arrests.' },
    ...{ sentenceStart: 0, start: 0, end: 1, release: official },
  }
  const figure = toCitedFigure(
    {
      ...{ id: 'f', owner: { id: 'o', name: 'SOGA' }, measure: 'arrests', item: null, unit: null },
      ...{ currency: null, in: null, period: null, editions: null, disagrees: false },
      answers: Array.from({ length: 20 }, () => answer),
    },
    new Sources(),
  )
  expect([figure.values.length, figure.left]).toEqual([12, 8])
  expect(figureLines(figure).at(-1)).toBe('8 values more: “evidence” with entity f')
})

describe('the text of an answer', () => {
  test('numbers items and indents what belongs to them', () => {
    expect(numbered([['a', '> b'], ['c']], 4)).toBe('4. a\n   > b\n5. c')
  })

  test('is cut at a line, says so, and keeps its sources', () => {
    const sources = new Sources()
    sources.numberOf(official)
    const text = answerText([`${'word '.repeat(20)}\n`.repeat(1000)], sources.list())
    expect(text.length).toBeLessThan(mostCharacters + 200)
    expect(text).toContain('word \n\n(Cut here')
    expect(text).toMatch(/Cite: https:\/\/example\.org\/1$/u)
  })
})
