import type { ExtractedClaim, ExtractedFigure } from '@/lib/model'
import { extractSample, extractSeed } from './expectations'

const noble = 'official-ronald-k-noble'
const liao = 'official-jingrong-liao'
const department = 'organisation-international-cooperation-department-mps-cn'
const ministry = 'organisation-ministry-of-public-security-cn'

type Claimed = Partial<ExtractedClaim>
type Counted = Partial<ExtractedFigure>

describe.each([
  ['the seed', extractSeed()],
  ['its sample', extractSample('2013-10-11.china-visit.fr')],
])('the visit of October 2013 in %s', (_, extraction) => {
  const { claims, entities, figures, release, sentences } = extraction
  const events = (type: string): string[] =>
    entities
      .filter(({ kind, properties }) => kind === 'Event' && properties['type'] === type)
      .map(({ id }) => id)
  const visit = events('visit')[0]
  const training = events('training')[0]

  it.each([
    ['a visit', 'visit', visit],
    ['a training', 'training', training],
  ])('is told once as %s', (_label, type, id) => {
    expect(events(type)).toEqual([id])
    expect(id).toBeDefined()
  })

  const stated: [string, Claimed][] = [
    ['who leads INTERPOL', { relation: 'HELD_OFFICE', subject: noble, object: 'organisation-interpol' }],
    ['the visitor’s office', { relation: 'HELD_OFFICE', subject: liao, object: department }],
    ['whose department it is', { relation: 'PART_OF', subject: department, object: ministry }],
    ['whose ministry it is', { relation: 'PART_OF', subject: ministry, object: 'country-cn' }],
    ['who met', { relation: 'MET', subject: liao, object: noble }],
    ['the visitor at the visit', { relation: 'ATTENDED', subject: liao, object: visit }],
    ['the host at the visit', { relation: 'ATTENDED', subject: noble, object: visit }],
    ['where the visit was', { relation: 'LOCATED_IN', subject: visit, object: 'place-lyon' }],
    [
      'trafficking in people as a subject',
      { relation: 'DISCUSSED', subject: visit, object: 'offence-human-trafficking' },
    ],
    ['drugs as a subject', { relation: 'DISCUSSED', subject: visit, object: 'offence-drug-trafficking' }],
    [
      'football betting as a subject',
      { relation: 'DISCUSSED', subject: visit, object: 'offence-illegal-football-betting' },
    ],
    ['the complex as a subject', { relation: 'DISCUSSED', subject: visit, object: 'facility-igci' }],
    ['China’s support for SOGA', { relation: 'SUPPORTED', subject: 'country-cn', object: 'operation-soga' }],
    [
      'what SOGA was against',
      { relation: 'TARGETED', subject: 'operation-soga', object: 'offence-illegal-football-betting' },
    ],
    [
      'what Hurricane was against',
      { relation: 'TARGETED', subject: 'operation-hurricane', object: 'offence-illicit-trade' },
    ],
    [
      'where Hurricane was',
      { relation: 'CARRIED_OUT_IN', subject: 'operation-hurricane', object: 'place-asia' },
    ],
    [
      'the host of the training',
      {
        relation: 'HOSTED',
        subject: 'country-cn',
        object: training,
        validFrom: '2013-09',
        validTo: '2013-09',
      },
    ],
    [
      'what the training followed',
      { relation: 'FOLLOWED', subject: training, object: 'operation-hurricane' },
    ],
    [
      'officers sent to Lyon',
      { relation: 'SECONDED_TO', subject: 'country-cn', object: 'organisation-general-secretariat' },
    ],
    [
      'the complex to come',
      {
        relation: 'LOCATED_IN',
        subject: 'facility-igci',
        object: 'country-sg',
        modality: 'planned',
        validFrom: '2014-09',
        validTo: '2014-12',
      },
    ],
  ]

  it.each(stated)('states %s', (_label, claim) => {
    expect(claims).toContainEqual(expect.objectContaining({ modality: 'asserted', ...claim }))
  })

  it('says of the complex nothing that has not happened', () => {
    const opened = claims.filter(
      ({ subject, object, relation }) =>
        relation === 'LOCATED_IN' && subject === 'facility-igci' && object === 'country-sg',
    )
    expect(opened.filter(({ modality }) => modality !== 'planned')).toEqual([])
  })

  const period = { from: '2007', to: '2010' }
  const counted: [string, Counted][] = [
    [
      'arrests',
      {
        about: 'operation-soga',
        measure: 'arrests',
        comparator: 'about',
        value: 7000,
        word: 'près de',
        period,
      },
    ],
    [
      'cash',
      {
        about: 'operation-soga',
        measure: 'cash_seized',
        comparator: 'over',
        value: 26_000_000,
        currency: 'USD',
        word: 'plus de',
        period,
      },
    ],
    [
      'bets',
      {
        about: 'operation-soga',
        measure: 'value_handled',
        comparator: 'over',
        value: 2_000_000_000,
        currency: 'USD',
        word: 'plus de',
        period,
      },
    ],
    [
      'production sites',
      {
        about: 'operation-hurricane',
        measure: 'premises',
        comparator: 'about',
        value: 80,
        word: 'près de',
        in: 'country-cn',
      },
    ],
  ]

  it.each(counted)('counts %s', (_label, figure) => {
    expect(figures).toContainEqual(expect.objectContaining({ modality: 'asserted', ...figure }))
  })

  it('keeps SOGA a series', () => {
    const soga = entities.filter(({ id }) => id.startsWith('operation-soga'))
    expect(soga).toHaveLength(1)
    expect(soga[0]).toMatchObject({ id: 'operation-soga', properties: { series: true } })
    expect(claims.filter(({ relation }) => relation === 'EDITION_OF')).toEqual([])
  })

  it('has for every statement words inside one sentence of the release', () => {
    const evidence = [...claims, ...figures].flatMap((statement) => statement.evidence)
    const loose = evidence.filter(
      ({ start, end, quote }) =>
        release.text.slice(start, end) !== quote ||
        quote === '' ||
        !sentences.some((sentence) => sentence.start <= start && end <= sentence.end),
    )
    expect(loose).toEqual([])
  })
})
