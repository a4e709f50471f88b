import type { Citation, FigureNode, Link, LinkEvidence, Node } from '@/lib/api/schemas'
import type { BriefingInput } from '@/lib/brief'
import type { Kind, Modality, Relation } from '@/lib/model'

/** A made-up but realistic page: two editions of a series, six countries, officials, a disagreeing figure. */

type Names = Node['names']

const node = (
  id: string,
  kind: Kind,
  name: string,
  more: { names?: Names; properties?: Node['properties'] } = {},
): Node => ({
  ...{ id, kind, name, degree: 4 },
  names: { en: name, ...more.names },
  properties: more.properties ?? {},
})

const release = (id: string, title: string, publishedAt: string, more: Partial<Citation> = {}): Citation => ({
  ...{
    id,
    title,
    publishedAt,
    lang: 'en',
    publisher: 'INTERPOL',
    number: null,
    address: null,
    basis: 'summary',
  },
  standsFor: { publisher: 'INTERPOL', date: publishedAt },
  ...more,
})

const first = release('r1', 'First campaign against betting rings in Asia', '2007-11-20', {
  standsFor: {
    ...{ publisher: 'INTERPOL', date: '2007-11-20' },
    address: 'https://police.example/news/2007/first-campaign-against-betting-rings',
  },
})
const second = release('r2', 'Second campaign closes gambling dens across the region', '2008-07-10')
const visit = release('r3', 'Visite d’une délégation chinoise à Lyon', '2013-10-11', {
  lang: 'fr',
  number: 'PR127',
})
const arabic = release('r4', 'عملية سوغا الثانية في آسيا', '2008-07-11', { lang: 'ar' })

interface Said {
  readonly from: Citation
  readonly sentence: string
  readonly quote?: string
  readonly title?: string
}

interface Statement {
  readonly source: string
  readonly relation: Relation
  readonly target: string
  readonly said: readonly Said[]
  readonly modality?: Modality
  readonly background?: boolean
}

const saidIn = (from: Citation, sentence: string, more: Pick<Said, 'quote' | 'title'> = {}): Said => ({
  from,
  sentence,
  ...more,
})

const took1 = saidIn(
  first,
  'Police in China, Malaysia, Singapore, Thailand and Viet Nam took part in the first campaign, which Bangkok helped to prepare.',
)
const took2 = saidIn(
  second,
  'Officers from China, Indonesia, Malaysia, Singapore, Thailand and Viet Nam joined SOGA II between May and June 2008.',
)
const took2ar = saidIn(
  arabic,
  'شاركت الصين وإندونيسيا وماليزيا وسنغافورة وتايلند وفييت نام في عملية سوغا الثانية.',
)
const both = saidIn(
  visit,
  'Les opérations SOGA, coordonnées par l’Organisation avec la Chine, visent les paris illégaux sur le football.',
)

const statements: readonly Statement[] = [
  ...['cn', 'my', 'sg', 'th', 'vn'].map((code): Statement => ({
    source: `country-${code}`,
    relation: 'PARTICIPATED_IN',
    target: 'operation-soga-1',
    said: [took1],
  })),
  ...['cn', 'id', 'my', 'sg', 'th', 'vn'].map((code): Statement => ({
    source: `country-${code}`,
    relation: 'PARTICIPATED_IN',
    target: 'operation-soga-2',
    said: [took2, took2ar],
  })),
  {
    source: 'operation-soga-1',
    relation: 'EDITION_OF',
    target: 'operation-soga',
    said: [saidIn(first, 'The campaign is the first of the SOGA series, short for soccer gambling.')],
  },
  {
    source: 'operation-soga-2',
    relation: 'EDITION_OF',
    target: 'operation-soga',
    said: [
      saidIn(second, 'SOGA II follows the campaign of the previous autumn and is the second of its kind.'),
    ],
  },
  { source: 'organisation-interpol', relation: 'COORDINATED', target: 'operation-soga', said: [both] },
  {
    source: 'organisation-bangkok',
    relation: 'SUPPORTED',
    target: 'operation-soga-2',
    said: [saidIn(second, 'The liaison office in Bangkok supported the teams of SOGA II round the clock.')],
  },
  { source: 'operation-soga', relation: 'TARGETED', target: 'offence-betting', said: [both] },
  {
    source: 'official-noble',
    relation: 'MET',
    target: 'official-liao',
    said: [saidIn(visit, 'M. Noble a reçu M. Liao au siège de l’Organisation.')],
  },
  {
    source: 'official-noble',
    relation: 'HELD_OFFICE',
    target: 'organisation-interpol',
    said: [
      saidIn(visit, 'Le Secrétaire général, Ronald K. Noble, a salué ce travail commun.', {
        title: 'Secretary General',
      }),
    ],
  },
  {
    source: 'official-liao',
    relation: 'REPRESENTED',
    target: 'country-cn',
    said: [
      saidIn(
        visit,
        'Jingrong Liao, Directeur général de la coopération internationale, conduisait la délégation chinoise.',
        { title: 'Director General, International Cooperation' },
      ),
    ],
  },
  {
    source: 'official-louboutin',
    relation: 'SPOKE_ABOUT',
    target: 'operation-soga-2',
    said: [
      saidIn(
        second,
        'Jean-Michel Louboutin, Executive Director of Police Services, said that the second campaign had shaken the betting rings.',
      ),
    ],
  },
  {
    source: 'organisation-interpol',
    relation: 'OPERATED',
    target: 'facility-igci',
    modality: 'planned',
    said: [
      saidIn(
        visit,
        'Le Complexe mondial, que l’Organisation doit ouvrir à Singapour fin 2014, a aussi été évoqué.',
      ),
    ],
  },
  {
    source: 'facility-igci',
    relation: 'LOCATED_IN',
    target: 'country-sg',
    modality: 'planned',
    background: true,
    said: [
      saidIn(
        visit,
        'Le Complexe mondial, que l’Organisation doit ouvrir à Singapour fin 2014, a aussi été évoqué.',
      ),
    ],
  },
]

const keyOf = ({ source, relation, target, modality = 'asserted' }: Statement) =>
  `${relation}:${source}:${target}:${modality}`

const linkOf = (statement: Statement): Link => ({
  ...{
    key: keyOf(statement),
    relation: statement.relation,
    source: statement.source,
    target: statement.target,
  },
  ...{ modality: statement.modality ?? 'asserted', background: statement.background ?? false },
  ...{ claims: statement.said.length, releases: statement.said.length, stories: 1, confidence: 0.9 },
  published: statement.said.map(({ from }) => from.publishedAt ?? ''),
  ...{ validFrom: null, validTo: null, langs: ['en'], publishers: ['INTERPOL'] },
})

const evidenceOf = (statement: Statement): LinkEvidence[] =>
  statement.said.map(({ from, sentence, quote, title }) => ({
    ...{ release: from, claim: `${keyOf(statement)}@${from.id}`, sentence, sentenceStart: 100 },
    ...{ start: 100, end: 100 + (quote ?? sentence).length, quote: quote ?? sentence },
    ...{
      rule: 'test',
      confidence: 0.9,
      modality: statement.modality ?? 'asserted',
      background: statement.background ?? false,
    },
    ...{ validFrom: null, validTo: null, validText: null, validBasis: null, saidBy: null },
    qualifiers: (title ? { title } : {}) as LinkEvidence['qualifiers'],
  }))

type Answer = FigureNode['answers'][number]

const answer = (from: Citation, value: number, comparator: Answer['comparator'], quote: string): Answer => ({
  ...{ claim: `claim-${from.id}-${value}`, value, low: null, high: null, comparator, word: null },
  ...{ modality: 'asserted', background: false, release: from, quote },
})

const figure = (
  owner: string,
  measure: FigureNode['measure'],
  answers: Answer[],
  more: Partial<FigureNode> = {},
): FigureNode => ({
  ...{ id: `figure-${owner}-${measure}`, owner: { id: owner, name: owner }, measure },
  ...{ item: null, unit: null, currency: null, in: null, period: null, editions: null },
  ...{ disagrees: false, answers },
  ...more,
})

export const nodes: readonly Node[] = [
  node('operation-soga', 'Operation', 'SOGA', { names: { ar: 'سوغا' } }),
  node('operation-soga-1', 'Operation', 'SOGA I', { properties: { start: '2007-10', end: '2007-11' } }),
  node('operation-soga-2', 'Operation', 'SOGA II', {
    properties: { start: '2008-05-01', end: '2008-06-30' },
  }),
  node('organisation-interpol', 'Organisation', 'INTERPOL'),
  node('organisation-bangkok', 'Organisation', 'INTERPOL Liaison Office in Bangkok'),
  node('official-noble', 'Official', 'Ronald K. Noble'),
  node('official-liao', 'Official', 'Jingrong Liao'),
  node('official-louboutin', 'Official', 'Jean-Michel Louboutin'),
  node('country-cn', 'Country', 'China', { names: { fr: 'Chine' } }),
  node('country-id', 'Country', 'Indonesia', { names: { fr: 'Indonésie' } }),
  node('country-my', 'Country', 'Malaysia', { names: { fr: 'Malaisie' } }),
  node('country-sg', 'Country', 'Singapore', { names: { fr: 'Singapour' } }),
  node('country-th', 'Country', 'Thailand', { names: { fr: 'Thaïlande' } }),
  node('country-vn', 'Country', 'Viet Nam'),
  node('offence-betting', 'Offence', 'illegal football betting', {
    names: { fr: 'paris illégaux sur le football' },
  }),
  node('facility-igci', 'Facility', 'INTERPOL Global Complex for Innovation', {
    properties: { acronym: 'IGCI' },
  }),
]

export const links: readonly Link[] = statements.map(linkOf)

export const evidence: Readonly<Record<string, LinkEvidence[]>> = Object.fromEntries(
  statements.map((statement) => [keyOf(statement), evidenceOf(statement)]),
)

export const figures: readonly FigureNode[] = [
  figure('operation-soga-1', 'arrests', [answer(first, 423, 'exact', '423 people were arrested')]),
  figure('operation-soga-1', 'premises', [answer(first, 272, 'exact', '272 dens were closed')]),
  figure(
    'operation-soga-1',
    'value_handled',
    [answer(first, 680_000_000, 'over', 'more than USD 680 million in bets')],
    { currency: 'USD' },
  ),
  figure(
    'operation-soga-2',
    'arrests',
    [answer(second, 1300, 'over', 'more than 1,300 arrests'), answer(arabic, 1200, 'about', 'نحو 1200 شخص')],
    { disagrees: true },
  ),
  figure('operation-soga-2', 'premises', [answer(second, 1088, 'exact', '1,088 dens')]),
  figure(
    'operation-soga-2',
    'cash_seized',
    [answer(second, 16_000_000, 'over', 'more than USD 16 million')],
    { currency: 'USD' },
  ),
  figure(
    'operation-soga-2',
    'value_handled',
    [answer(second, 1_500_000_000, 'about', 'nearly USD 1.5 billion')],
    { currency: 'USD' },
  ),
  figure('operation-soga', 'arrests', [answer(visit, 7000, 'about', 'près de 7 000 arrestations')], {
    period: { from: '2007', to: '2010' },
  }),
]

export const soga: BriefingInput = {
  title: 'SOGA, 2007–2008: who took part and what came of it',
  marking: 'UNCLASSIFIED · PUBLIC SOURCES',
  lang: 'en',
  ...{ nodes, links, evidence, figures },
  checksum: '9f3ac1d27b5e40aa86c19d0f5e7b2c31',
}
