import fc from 'fast-check'
import { linkKey, parseLinkKey, summariseLink, type Support } from '@/lib/projection'

const support = (given: Partial<Support> = {}): Support => ({
  claim: 'claim-1',
  release: 'release-1',
  story: 'story-1',
  confidence: 0.8,
  background: false,
  validFrom: null,
  validTo: null,
  publishedAt: '2013-10-11',
  lang: 'en',
  publisher: 'INTERPOL',
  ...given,
})

describe('linkKey', () => {
  test.each([
    ['LED', 'a', 'b', 'LED:a:b:asserted'],
    ['LED', 'b', 'a', 'LED:b:a:asserted'],
    ['MET', 'b', 'a', 'MET:a:b:asserted'],
    ['MET', 'a', 'b', 'MET:a:b:asserted'],
    ['FOLLOWED', 'a', 'a', null],
  ] as const)('%s from %s to %s is %s', (relation, subject, object, key) => {
    expect(linkKey({ relation, subject, object, modality: 'asserted' })).toBe(key)
  })

  test('can be taken apart', () => {
    const parts = { relation: 'LED', subject: 'a', object: 'b', modality: 'planned' } as const
    expect(parseLinkKey(linkKey(parts) ?? '')).toEqual(parts)
    expect(() => parseLinkKey('LED:a')).toThrow('not the key of a link')
  })
})

describe('summariseLink', () => {
  test('counts a story once, with its best claim', () => {
    const summary = summariseLink([
      support({ confidence: 0.6 }),
      support({ claim: 'claim-2', release: 'release-2', confidence: 0.9, lang: 'fr' }),
      support({ claim: 'claim-3', release: 'release-3', story: 'story-2', confidence: 0.5 }),
    ])
    expect(summary).toMatchObject({
      claims: 3,
      releases: 3,
      stories: 2,
      confidence: 0.95,
      langs: ['en', 'fr'],
    })
  })

  test.each([
    ['all', [true, true], true],
    ['one', [true, false], false],
  ])('is background when %s of its claims are', (_, claims, background) => {
    expect(summariseLink(claims.map((background) => support({ background }))).background).toBe(background)
  })

  test.each([
    ['no times', [[null, null]], [null, null]],
    ['one time', [['2013-09', '2013-09']], ['2013-09', '2013-09']],
    [
      'a claim without times is left out',
      [
        [null, null],
        ['2012', '2013'],
      ],
      ['2012', '2013'],
    ],
    [
      'an open end stays open',
      [
        ['2012', null],
        ['2010', '2011'],
      ],
      ['2010', null],
    ],
    [
      'an open start stays open',
      [
        [null, '2012'],
        ['2010', '2013'],
      ],
      [null, '2013'],
    ],
    [
      'a year begins before its months and ends after them',
      [
        ['2013', '2013'],
        ['2013-02', '2013-11'],
      ],
      ['2013', '2013'],
    ],
    [
      'days within other years',
      [
        ['2013-02-03', '2013-02-03'],
        ['2012-12', '2013-01'],
      ],
      ['2012-12', '2013-02-03'],
    ],
  ] as const)('covers the stated times: %s', (_, times, [validFrom, validTo]) => {
    const supports = times.map(([from, to]) => support({ validFrom: from, validTo: to }))
    expect(summariseLink(supports)).toMatchObject({ validFrom, validTo })
  })

  test('leaves out what is not known', () => {
    expect(summariseLink([support({ publisher: null, publishedAt: null })])).toMatchObject({
      published: [],
      publishers: [],
    })
  })

  test('does not depend on the order of its claims', () => {
    const date = fc.constantFrom(null, '2013', '2013-01', '2013-01-05', '2012-12-31')
    const any = fc.record({
      claim: fc.uuid(),
      release: fc.constantFrom('r1', 'r2', 'r3'),
      story: fc.constantFrom('s1', 's2', 's3', 's4'),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      background: fc.boolean(),
      validFrom: date,
      validTo: date,
      publishedAt: date,
      lang: fc.constantFrom('en', 'fr'),
      publisher: fc.constantFrom(null, 'A', 'B'),
    })
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 8 }), (supports) => {
        const summary = summariseLink(supports)
        expect(summariseLink(supports.toReversed())).toEqual(summary)
        expect(summary.confidence).toBeLessThanOrEqual(1)
        const best = Math.max(...supports.map(({ confidence }) => confidence))
        expect(summary.confidence).toBeGreaterThanOrEqual(best - 0.0001)
      }),
    )
  })
})
