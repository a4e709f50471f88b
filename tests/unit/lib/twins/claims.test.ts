import type { Extraction } from '@/lib/model'
import { compareTwins } from '@/lib/twins'
import type { MadeClaim, MadeEntity, MadeFigure } from '../../../support/extraction'
import { about, bureau, compared, nordia, operation, short, sudia, vale, version } from './versions'

const led: MadeClaim = { relation: 'LED', subject: 'organisation-bureau', object: about }
const joined = (subject: string): MadeClaim => ({ relation: 'PARTICIPATED_IN', subject, object: about })
const office = (title: string): MadeClaim => ({
  relation: 'HELD_OFFICE',
  subject: 'official-vale',
  object: 'organisation-bureau',
  qualifiers: { title },
})

describe('claims', () => {
  test.each<[string, MadeClaim[], MadeClaim[], unknown[][]]>([
    ['the same', [led], [led], []],
    ['stated and planned', [led], [{ ...led, modality: 'planned' }], [['modality', 'medium']]],
    ['stated and denied', [led], [{ ...led, modality: 'denied' }], [['modality', 'high']]],
    ['one says both', [led, { ...led, modality: 'planned' }], [led], []],
    ['another part', [led], [{ ...led, relation: 'COORDINATED' }], [['relation', 'medium']]],
    ['leads and takes part', [led], [joined('organisation-bureau')], [['relation', 'low']]],
    ['one office in two languages', [office('Secretary General')], [office('Secrétaire général')], []],
    ['two offices', [office('Secretary General')], [office('Président')], [['office', 'medium']]],
    ['the deputy', [office('Deputy Director')], [office('Directeur')], [['office', 'medium']]],
    ['offices that languages divide otherwise', [office('Head')], [office('Directeur')], []],
    ['an office in words that nobody knows', [office('Keeper of Keys')], [office('Président')], []],
  ])('%s', (_, en, fr, expected) => {
    expect(compared({ claims: en }, { claims: fr }).map(short)).toEqual(expected)
  })

  test('a participant that the other text does not name is told once, with the sentence', () => {
    const claims = [
      joined('country-xn'),
      joined('country-xs'),
      { ...joined('country-xs'), relation: 'SUPPORTED' as const },
    ]
    const found = compared(
      { entities: [operation, nordia, sudia], claims },
      { entities: [operation, nordia], claims: [joined('country-xn')] },
    )
    expect(found.map(short)).toEqual([['participant', 'low']])
    expect(found[0]).toMatchObject({ entity: { name: 'Sudia' }, b: null })
    expect(found[0]?.a?.sentence).toBe('Sudia is named.')
  })

  test('who is named anywhere in the other text is not said to be missing', () => {
    const claims = [joined('country-xs')]
    const en = { entities: [operation, sudia], claims }
    expect(compared(en, {}).filter(({ a }) => a)).toEqual([])
    expect(compared(en, { entities: [operation], release: { title: 'La Sudie au travail' } })).toEqual([])
  })

  test('a place that only says where a town lies takes no part', () => {
    const town: MadeEntity = { kind: 'Place', key: 'port', name: 'Port' }
    const lies: MadeClaim = { relation: 'LOCATED_IN', subject: 'place-port', object: 'country-xs' }
    const fr = version('fr', { entities: [operation, town, sudia], claims: [lies] })
    const place = fr.claims[0]!.evidence[0]!
    const only: Extraction = {
      ...fr,
      entities: fr.entities.map((entity) =>
        entity.id === 'country-xs' ? { ...entity, mentions: [{ ...place, end: place.start + 5 }] } : entity,
      ),
    }
    const en = version('en', { entities: [operation, sudia], claims: [joined('country-xs')] })
    expect(compareTwins(en, only).differences.map(({ entity }) => entity?.name)).toEqual(['Sudia'])
  })

  test('an office that the other sentence names, though it was not read, is no difference', () => {
    const both = office('Minister, Secretary General and Chair')
    const en = version('en', { claims: [both] })
    const sentence = 'Iris Vale, ministre et secrétaire générale, a parlé.'
    const fr = version('fr', { claims: [office('ministre')] })
    const told = {
      ...fr.claims[0]!,
      evidence: [{ ...fr.claims[0]!.evidence[0]!, start: 0, end: 9, quote: 'Iris Vale' }],
    }
    const text = sentence.padEnd(fr.release.text.length)
    const read: Extraction = {
      ...fr,
      release: { ...fr.release, text },
      sentences: [{ start: 0, end: sentence.length, section: 'body' }],
      claims: [told],
    }
    const secretary = version('en', { claims: [office('Secretary General')] })
    expect(compareTwins(secretary, read).differences.filter(({ kind }) => kind === 'office')).toEqual([])
    expect(compareTwins(en, read).differences.filter(({ kind }) => kind === 'office')).toEqual([])
  })

  test('a country or person that only one text names is told, though nothing was read of it', () => {
    const found = compared({ entities: [operation, sudia, vale] }, { entities: [operation] })
    expect(found.map(({ kind, severity, entity }) => [kind, severity, entity?.name])).toEqual([
      ['name', 'low', 'Sudia'],
      ['name', 'low', 'Iris Vale'],
    ])
  })

  test('a body or person under a name of its own in each language is not said to be missing', () => {
    const force: MadeEntity = { kind: 'Organisation', key: 'force', name: 'Nordia Force' }
    const armee: MadeEntity = { kind: 'Organisation', key: 'armee', name: 'Forces de Nordie' }
    expect(
      compared(
        { entities: [operation, force], claims: [joined('organisation-force')] },
        { entities: [operation, armee], claims: [joined('organisation-armee')] },
      ),
    ).toEqual([])
  })

  test('events that each language describes in its own words are one when the same is said of them', () => {
    const event = (key: string, name: string): MadeEntity => ({ kind: 'Event', key, name })
    const attended = (subject: string, key: string): MadeClaim => ({
      relation: 'ATTENDED',
      subject,
      object: `event-${key}`,
    })
    const others = [operation, nordia, vale]
    const result = compareTwins(
      version('en', {
        entities: [...others, event('opening', 'Opening')],
        claims: [attended('official-vale', 'opening'), attended('country-xn', 'opening')],
      }),
      version('fr', {
        entities: [...others, event('ouverture', 'Ouverture')],
        claims: [
          attended('country-xn', 'ouverture'),
          { ...attended('official-vale', 'ouverture'), modality: 'planned' },
        ],
      }),
    )
    expect(result.differences.map(short)).toEqual([['modality', 'medium']])
    expect(result.agreeing.claims).toBe(1)
  })

  test('background is no news: nothing of it is said to be missing', () => {
    expect(
      compared(
        { entities: [operation, sudia], claims: [{ ...joined('country-xs'), background: true }] },
        { entities: [operation] },
      ),
    ).toEqual([])
  })
})

test('the gravest difference stands first, and the sides turn with the order of the two', () => {
  const en = version('en', {
    entities: [operation, bureau, nordia, sudia],
    claims: [led, joined('country-xs')],
    figures: [
      { measure: 'checks', about, value: 910 },
      { measure: 'value_seized', about, value: 717_000_000, currency: 'USD' },
    ],
  })
  const fr = version('fr', {
    entities: [operation, bureau, nordia],
    claims: [{ ...led, modality: 'planned' }],
    figures: [{ measure: 'value_seized', about, value: 717_000, currency: 'USD' }],
  })
  const [there, back] = [compareTwins(en, fr), compareTwins(fr, en)]
  expect(there.differences.map(short)).toEqual([
    ['value', 'high', 1000],
    ['modality', 'medium'],
    ['participant', 'low'],
    ['figure', 'low'],
  ])
  expect(back.differences.map(({ kind, a, b }) => [kind, b?.quote, a?.quote])).toEqual(
    there.differences.map(({ kind, a, b }) => [kind, a?.quote, b?.quote]),
  )
  expect(compareTwins(en, fr)).toEqual(there)
})

test('hundreds of answers to one question take no longer than a moment', () => {
  const many = (step: number): MadeFigure[] =>
    Array.from({ length: 600 }, (_, index) => ({ measure: 'arrests', about, value: 1_000 + index * step }))
  const [en, fr] = [version('en', { figures: many(7) }), version('fr', { figures: many(11) })]
  const start = performance.now()
  compareTwins(en, fr)
  expect(performance.now() - start).toBeLessThan(10_000)
})
