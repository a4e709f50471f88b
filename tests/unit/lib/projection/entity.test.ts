import fc from 'fast-check'
import { adds, foldedNames, profileOf, wholeNames, type Naming } from '@/lib/projection'

const naming = (given: Partial<Naming> = {}): Naming => ({
  release: 'r1',
  publishedAt: '2013-10-11',
  known: false,
  name: 'Lantern',
  names: {},
  aliases: [],
  properties: {},
  ...given,
})

describe('profileOf', () => {
  test.each<[string, Naming[], string]>([
    ['the earliest', [naming({ name: 'Late', publishedAt: '2014' }), naming({ name: 'Early' })], 'Early'],
    ['the dated one', [naming({ name: 'Undated', publishedAt: null }), naming({ name: 'Dated' })], 'Dated'],
    ['of one day the smallest id', [naming({ name: 'Two', release: 'r2' }), naming({ name: 'One' })], 'One'],
    [
      'knowledge before all',
      [naming(), naming({ name: 'Known', known: true, publishedAt: '2020' })],
      'Known',
    ],
  ])('takes the name of %s', (_, namings, name) => {
    expect(profileOf(namings).name).toBe(name)
  })

  test('unites names, properties and aliases', () => {
    expect(
      profileOf([
        naming({ names: { en: 'Lantern' }, aliases: ['LNT'], properties: { start: '2013' } }),
        naming({
          release: 'r2',
          name: 'Lanterne',
          names: { fr: 'Lanterne' },
          aliases: ['Lantern'],
          properties: { start: '2014', end: '2015' },
        }),
      ]),
    ).toEqual({
      known: false,
      name: 'Lantern',
      names: { en: 'Lantern', fr: 'Lanterne' },
      aliases: ['LNT'],
      properties: { start: '2013', end: '2015' },
    })
  })

  test('throws when nobody names it', () => {
    expect(() => profileOf([])).toThrow('at least one release')
  })
})

const anyNaming = fc.record({
  release: fc.uuid(),
  publishedAt: fc.constantFrom(null, '2012', '2013-01-01'),
  known: fc.boolean(),
  name: fc.constantFrom('A', 'B', 'C'),
  names: fc.record({ en: fc.constantFrom('A', 'B'), fr: fc.constantFrom('A', 'D') }, { requiredKeys: [] }),
  aliases: fc.subarray(['A', 'B', 'E', 'F']),
  properties: fc.record({ start: fc.constantFrom('2012', '2013') }, { requiredKeys: [] }),
})

test('a profile does not depend on the order of releases', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyNaming, { minLength: 1, maxLength: 5, selector: (one) => one.release }),
      (namings) => {
        expect(profileOf(namings.toReversed())).toEqual(profileOf(namings))
      },
    ),
  )
})

test('a naming that adds nothing leaves the profile as it is', () => {
  let skipped = 0
  fc.assert(
    fc.property(
      fc.uniqueArray(anyNaming, { minLength: 1, maxLength: 4, selector: (one) => one.release }),
      anyNaming,
      (namings, another) => {
        const profile = profileOf(namings)
        if (adds(profile, another)) return
        skipped += 1
        expect(profileOf([...namings, { ...another, release: 'zz' }])).toEqual(profile)
        expect(profileOf([...namings, { ...another, release: '0', publishedAt: '1900' }])).toEqual(profile)
      },
    ),
    { numRuns: 2000 },
  )
  expect(skipped).toBeGreaterThan(20)
})

test('names are folded once each for the search, and whole as one word', () => {
  const profile = {
    name: 'Secrétariat général',
    names: { en: 'General Secretariat' },
    aliases: ['SECRETARIAT GENERAL', '—'],
  }
  expect(foldedNames(profile)).toEqual(['general secretariat', 'secretariat general'])
  expect(wholeNames(profile)).toEqual(['general_secretariat', 'secretariat_general'])
})
