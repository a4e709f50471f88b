import type { Extraction } from '@/lib/model'
import { compareTwins, type Difference } from '@/lib/twins'
import {
  makeExtraction,
  type Made,
  type MadeClaim,
  type MadeEntity,
  type MadeFigure,
} from '../../../support/extraction'

const operation: MadeEntity = { kind: 'Operation', key: 'lantern', name: 'Lantern' }
const bureau: MadeEntity = {
  kind: 'Organisation',
  key: 'bureau',
  name: 'Test Bureau',
  known: true,
  names: { en: 'Test Bureau', fr: 'Bureau de test' },
}
const country = (key: string, en: string, fr: string): MadeEntity => ({
  kind: 'Country',
  key,
  name: en,
  names: { en, fr },
  known: true,
})
const nordia = country('xn', 'Nordia', 'Nordie')
const sudia = country('xs', 'Sudia', 'Sudie')
const vale: MadeEntity = { kind: 'Official', key: 'vale', name: 'Iris Vale' }
const about = 'operation-lantern'

const version = (lang: 'en' | 'fr', made: Made): Extraction =>
  makeExtraction({
    ...made,
    release: { title: lang === 'en' ? 'One' : 'Un', lang, number: 'PR1', ...made.release },
    entities: made.entities ?? [operation, bureau, nordia, sudia, vale],
  })

const compared = (en: Made, fr: Made): readonly Difference[] =>
  compareTwins(version('en', en), version('fr', fr)).differences

const short = ({ kind, severity, factor }: Difference) => [
  kind,
  severity,
  ...(factor === null ? [] : [factor]),
]

type Figure = Omit<MadeFigure, 'about'>

describe('figures', () => {
  test.each<[string, Figure, Figure, unknown[][]]>([
    ['the same', { measure: 'arrests', value: 43 }, { measure: 'arrests', value: 43 }, []],
    ['two values', { measure: 'arrests', value: 43 }, { measure: 'arrests', value: 34 }, [['value', 'high']]],
    [
      'a thousand, under hedges that would allow both',
      { measure: 'value_seized', value: 717_000_000, currency: 'USD', comparator: 'over' },
      { measure: 'value_seized', value: 717_000, currency: 'USD', comparator: 'over' },
      [['value', 'high', 1000]],
    ],
    [
      'a thousand, roughly',
      { measure: 'value_seized', value: 717_000_000, currency: 'USD', comparator: 'over' },
      { measure: 'value_seized', value: 750_000, currency: 'USD', comparator: 'about' },
      [['value', 'high', 1000]],
    ],
    [
      'millions read as billions of the long scale',
      { measure: 'cash_seized', value: 2_000_000_000, currency: 'EUR' },
      { measure: 'cash_seized', value: 2_000_000_000_000, currency: 'EUR' },
      [['value', 'high', 1000]],
    ],
    [
      'a digit too many',
      { measure: 'checks', value: 5_210 },
      { measure: 'checks', value: 52_100 },
      [['value', 'high', 10]],
    ],
    [
      'two digits too many',
      { measure: 'checks', value: 36 },
      { measure: 'checks', value: 3_600 },
      [['value', 'high', 100]],
    ],
    [
      'a bound and the exact number',
      { measure: 'arrests', value: 423 },
      { measure: 'arrests', value: 400, comparator: 'over' },
      [],
    ],
    [
      'about and the exact number',
      { measure: 'arrests', value: 7_012 },
      { measure: 'arrests', value: 7_000, comparator: 'about' },
      [],
    ],
    [
      'millions, rounded',
      { measure: 'losses', value: 27_400_000, currency: 'USD' },
      { measure: 'losses', value: 27_000_000, currency: 'USD' },
      [],
    ],
    [
      'a bound and a number outside it',
      { measure: 'arrests', value: 390 },
      { measure: 'arrests', value: 400, comparator: 'over' },
      [['value', 'high']],
    ],
    [
      'two bounds that both may hold',
      { measure: 'arrests', value: 7_000, comparator: 'over' },
      { measure: 'arrests', value: 9_000, comparator: 'over' },
      [['value', 'medium']],
    ],
    [
      'a hedge turned round',
      { measure: 'premises', value: 200, comparator: 'over' },
      { measure: 'premises', value: 200, comparator: 'under' },
      [['comparator', 'high']],
    ],
    [
      'a hedge to the other side that still allows the number',
      { measure: 'premises', value: 200, comparator: 'at_least' },
      { measure: 'premises', value: 200, comparator: 'up_to' },
      [['comparator', 'medium']],
    ],
    [
      'a hedge lost',
      { measure: 'duration', value: 5, unit: 'years', comparator: 'up_to' },
      { measure: 'duration', value: 5, unit: 'ans' },
      [['comparator', 'low']],
    ],
    [
      'two currencies',
      { measure: 'losses', value: 85_000_000, currency: 'USD' },
      { measure: 'losses', value: 85_000_000, currency: 'EUR' },
      [['currency', 'high']],
    ],
    [
      'two measures',
      { measure: 'arrests', value: 120 },
      { measure: 'suspects_identified', value: 120 },
      [['measure', 'medium']],
    ],
    [
      'done and planned',
      { measure: 'trained', value: 60 },
      { measure: 'trained', value: 60, modality: 'planned' },
      [['modality', 'medium']],
    ],
    [
      'another end of the time it counts',
      { measure: 'arrests', value: 60, period: { from: '2013-05-01', to: '2013-05-31' } },
      { measure: 'arrests', value: 60, period: { from: '2013-05-01', to: '2013-06-30' } },
      [['date', 'medium']],
    ],
    [
      'a time told less precisely',
      { measure: 'arrests', value: 60, period: { from: '2013-05-01', to: '2013-05-31' } },
      { measure: 'arrests', value: 60, period: { from: '2013-05', to: '2013-05' } },
      [],
    ],
    [
      'tonnes and kilos',
      { measure: 'goods_seized', value: 1.8, unit: 't', item: 'resin' },
      { measure: 'goods_seized', value: 1_800, unit: 'kg', item: 'resin' },
      [],
    ],
    [
      'weeks in two languages',
      { measure: 'duration', value: 5, unit: 'week' },
      { measure: 'duration', value: 5, unit: 'semaines' },
      [],
    ],
    [
      'two months and eight weeks',
      { measure: 'duration', value: 2, unit: 'months' },
      { measure: 'duration', value: 8, unit: 'semaines' },
      [],
    ],
    [
      'a range and a number in it',
      { measure: 'arrests', value: 20, low: 20, high: 30 },
      { measure: 'arrests', value: 25 },
      [],
    ],
  ])('%s', (_, en, fr, expected) => {
    expect(compared({ figures: [{ ...en, about }] }, { figures: [{ ...fr, about }] }).map(short)).toEqual(
      expected,
    )
  })

  test('a number that only one text has is not found in the other, with its sentence', () => {
    const arrests: MadeFigure = { measure: 'arrests', about, value: 43 }
    const [lost, ...others] = compared(
      { figures: [arrests, { measure: 'checks', about, value: 910 }] },
      { figures: [arrests] },
    )
    expect(others).toEqual([])
    expect(lost).toMatchObject({ kind: 'figure', severity: 'low', b: null })
    expect(lost?.a?.sentence).toContain('910')
  })

  test('a number that the other text has in some sentence is not said to be missing', () => {
    const release = { text: undefined, title: 'Un : 910 contrôles' }
    expect(
      compared(
        { figures: [{ measure: 'checks', about, value: 910 }] },
        { release: { title: release.title } },
      ),
    ).toEqual([])
  })

  test('parts of one total in several countries are compared by country', () => {
    const part = (place: string, value: number): MadeFigure => ({
      measure: 'arrests',
      about,
      value,
      in: place,
    })
    const differences = compared(
      { figures: [part('country-xn', 43), part('country-xs', 61)] },
      { figures: [part('country-xs', 16), part('country-xn', 43)] },
    )
    expect(differences.map(({ a, b }) => [a?.figure?.value, b?.figure?.value])).toEqual([[61, 16]])
  })

  test('goods are known by what they are, whatever the language calls them', () => {
    const resin: MadeEntity = { kind: 'Commodity', key: 'resin', name: 'resin' }
    const resine: MadeEntity = { ...resin, name: 'résine' }
    const powder: MadeEntity = { kind: 'Commodity', key: 'powder', name: 'powder' }
    const poudre: MadeEntity = { ...powder, name: 'poudre' }
    const mention = (entity: MadeEntity, extraction: Extraction): Extraction => ({
      ...extraction,
      entities: extraction.entities.map((one) =>
        one.id === `commodity-${entity.key}`
          ? { ...one, mentions: one.mentions.map((words) => ({ ...words, quote: entity.name ?? '' })) }
          : one,
      ),
    })
    const goods = (item: string, value: number): MadeFigure => ({
      measure: 'goods_seized',
      about,
      item,
      value,
      unit: 'kg',
    })
    const en = version('en', {
      entities: [operation, resin, powder],
      figures: [goods('resin', 40), goods('white powder', 75)],
    })
    const fr = version('fr', {
      entities: [operation, resine, poudre],
      figures: [goods('poudre blanche', 75), goods('résine', 44)],
    })
    const { differences, agreeing } = compareTwins(
      mention(resin, mention(powder, en)),
      mention(resine, mention(poudre, fr)),
    )
    expect(differences.map(({ a, b }) => [a?.figure?.item, b?.figure?.item])).toEqual([['resin', 'résine']])
    expect(agreeing.figures).toBe(1)
  })
})

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
