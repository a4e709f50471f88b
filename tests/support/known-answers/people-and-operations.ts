import type { KnownAnswer } from './known-answer'

const noble = 'Ronald K. Noble'
const hongKong = 'Hong Kong (China)'
const macao = 'Macao (China)'

/** Who met whom, who ran and joined operations, what they act against. */
export const peopleAndOperations: readonly KnownAnswer[] = [
  {
    question: 'met',
    because:
      '“has met with Jingrong Liao” (October 2013), “a rencontré à Lyon le Président … et le Secrétaire Général” (November 2024)',
    columns: ['one', 'other'],
    holds: [
      ['Jingrong Liao', noble],
      ['Manuel Valls', noble],
      ['Manuel Valls', 'Mireille Ballestrazzi'],
      [noble, 'Teo Chee Hean'],
      ['Ahmed Naser Al-Raisi', 'Wang Xiaohong'],
      ['Valdecy Urquiza', 'Wang Xiaohong'],
    ],
    lacks: [[noble, 'Khoo Boon Hui']],
  },
  {
    question: 'meetings-of',
    because:
      'in 2012 and 2013 Mr Noble received Mr Valls, Mr Teo and Mr Liao, told in two, three and two versions',
    columns: ['other', 'published'],
    is: [
      ['Manuel Valls', '2013-01-31'],
      ['Manuel Valls', '2013-01-31'],
      ['Teo Chee Hean', '2013-05-21'],
      ['Teo Chee Hean', '2013-05-21'],
      ['Teo Chee Hean', '2013-05-21'],
      ['Jingrong Liao', '2013-10-11'],
      ['Jingrong Liao', '2013-10-11'],
    ],
  },
  {
    question: 'meetings-of',
    because:
      'Li Dongsheng was received in November 2011: a month is in the year and the year holds the month',
    given: { official: 'official-li-dongsheng', since: '2011-11', until: '2011' },
    columns: ['other', 'published'],
    is: [
      [noble, '2011-11-09'],
      [noble, '2011-11-09'],
    ],
  },
  {
    question: 'office-holders',
    because: 'Khoo Boon Hui is its Commissioner in June 2007, Ng Joo Hee in February 2011 and September 2013',
    given: { body: 'organisation-singapore-police-force' },
    columns: ['who', 'first', 'last'],
    is: [
      ['Khoo Boon Hui', '2007-06-07', '2007-06-07'],
      ['Ng Joo Hee', '2011-02-11', '2013-09-23'],
    ],
  },
  {
    question: 'offices-of',
    because: 'both releases that name him call him so',
    given: { official: 'official-ng-joo-hee' },
    columns: ['published', 'title', 'body'],
    is: [
      ['2011-02-11', 'Commissioner of the Singapore Police Force', 'Singapore Police Force'],
      ['2013-09-23', 'Commissioner of the Singapore Police Force', 'Singapore Police Force'],
    ],
  },
  {
    question: 'spoke-about',
    because: 'Mr Louboutin in 2007, Mr Li and Mr Noble in 2011, Mr Noble in both versions of October 2013',
    columns: ['who', 'published'],
    is: [
      ['Jean-Michel Louboutin', '2007'],
      ['Li Dongsheng', '2011-11-09'],
      [noble, '2011-11-09'],
      [noble, '2013-10-11'],
      [noble, '2013-10-11'],
    ],
  },
  {
    question: 'most-connected',
    because: 'the Secretary General of the time is in most releases on visits and openings',
    columns: ['one'],
    begins: [[noble], ['Khoo Boon Hui']],
  },
  {
    question: 'countries-of-operation',
    because:
      '“China, including Hong Kong and Macau, Indonesia, Malaysia, Singapore and Vietnam participated in SOGA IV”',
    columns: ['country', 'how'],
    is: ['China', hongKong, 'Indonesia', macao, 'Malaysia', 'Singapore', 'Viet Nam'].map((country) => [
      country,
      'PARTICIPATED_IN',
    ]),
  },
  {
    question: 'countries-of-both',
    because: 'of the eight of SOGA II only Indonesia is not among those that took part in SOGA VI',
    columns: ['country'],
    is: [['China'], [hongKong], [macao], ['Malaysia'], ['Singapore'], ['Thailand'], ['Viet Nam']],
  },
  {
    question: 'countries-of-one-only',
    because: 'SOGA VI was the first in Europe: “France, Greece, Italy”',
    columns: ['country'],
    is: [['France'], ['Greece'], ['Italy']],
  },
  {
    question: 'operations-in',
    because:
      'Malaysia is named in SOGA II, IV, V, VI and VII; SOGA itself was in 2007, SOGA III and VIII name no countries',
    columns: ['published', 'operation'],
    is: [
      ['2008-07-10', 'SOGA II'],
      ['2012-07-18', 'SOGA IV'],
      ['2014-07', 'SOGA V'],
      ['2016-07-18', 'SOGA VI'],
      ['2018-08-17', 'SOGA VII'],
    ],
  },
  {
    question: 'countries',
    because:
      'China: SOGA, II, IV, V, VI, VII, Hurricane, Real; Malaysia: SOGA, II, IV, V, VI, VII; Fiji: Real',
    columns: ['country', 'count'],
    holds: [
      ['China', 8],
      ['Malaysia', 6],
      ['Fiji', 1],
    ],
  },
  {
    question: 'operation-partners',
    because:
      'July 2013: “pilotée par INTERPOL”, “coordonnée par le Bureau régional d’INTERPOL à San Salvador”, four gave support',
    columns: ['did', 'who'],
    holds: [
      ['COORDINATED', 'INTERPOL Regional Bureau in San Salvador'],
      ['LED', 'INTERPOL'],
      ['SUPPORTED', 'World Customs Organization'],
      ['SUPPORTED', 'Caribbean Customs Law Enforcement Council'],
      ['SUPPORTED', 'Royal Canadian Mounted Police'],
      ['SUPPORTED', 'Europol'],
    ],
  },
  {
    question: 'supporters',
    because:
      'the WCO led Jupiter and Jupiter V with INTERPOL and supported Lionfish; the office in Bangkok: SOGA II, SOGA VI, Aces, Real',
    columns: ['who', 'count'],
    begins: [
      ['INTERPOL', 21],
      ['INTERPOL Liaison Office in Bangkok', 4],
      ['World Customs Organization', 3],
    ],
  },
  {
    question: 'series',
    because: 'SOGA II to VIII; Lionfish II and V; White Mercury II',
    columns: ['series', 'editions', 'which'],
    holds: [
      ['SOGA', 7, ['SOGA II', 'SOGA III', 'SOGA IV', 'SOGA V', 'SOGA VI', 'SOGA VII', 'SOGA VIII']],
      ['Lionfish', 2, ['Lionfish II', 'Lionfish V']],
      ['White Mercury', 1, ['White Mercury II']],
    ],
  },
  {
    question: 'sentences',
    because: 'the newest release that says “took part” is that of July 2016',
    columns: ['who', 'what', 'words'],
    holds: [
      [
        'Greece',
        'SOGA VI',
        'China, including Hong Kong and Macau, France, Greece, Italy, Malaysia, Singapore, Thailand and Vietnam took part, and the Netherlands gave investigative support.',
      ],
    ],
  },
  {
    question: 'targets',
    because:
      'illicit trade: Black Poseidon II, Etosha, Hurricane, Pacific (2013) and Jupiter VI (2014); drug trafficking: Lionfish and Lionfish V',
    columns: ['offence', 'count'],
    holds: [
      ['illicit trade', 5],
      ['drug trafficking', 2],
    ],
  },
  {
    question: 'operations-against',
    because:
      '“Elle visait le trafic de drogues par voie maritime” and “led by INTERPOL against drug trafficking by air, land and sea”',
    columns: ['operation', 'said'],
    is: [
      ['Lionfish', 'asserted'],
      ['Lionfish V', 'asserted'],
    ],
  },
  {
    question: 'seized',
    because:
      'car parts: Jupiter, Jupiter V, White Mercury; cocaine: the three Lionfish operations; books: Jupiter V alone',
    columns: ['goods', 'count'],
    holds: [
      ['car parts', 3],
      ['cocaine', 3],
      ['books', 1],
    ],
  },
  {
    question: 'seized-by',
    because: 'only the French version adds “9,5 millions de comprimés de pseudoéphédrine”',
    columns: ['goods', 'release'],
    holds: [
      ['heroin', 'Lionfish V brings 1,333 arrests and record drug seizures in 22 countries'],
      [
        'pseudoephedrine',
        'Trafic de drogues : 1 333 arrestations et saisies sans précédent pour l’opération Lionfish V',
      ],
    ],
    lacks: [['pseudoephedrine', 'Lionfish V brings 1,333 arrests and record drug seizures in 22 countries']],
  },
]
