import type { Extraction } from '@/lib/model'
import { compareTwins } from '@/lib/twins'
import type { MadeEntity, MadeFigure } from '../../../support/extraction'
import { about, compared, operation, short, version } from './versions'

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
