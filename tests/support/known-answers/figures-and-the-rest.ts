import type { KnownAnswer } from './known-answer'

const noble = 'Ronald K. Noble'
const igci = 'INTERPOL Global Complex for Innovation'
const hongKong = 'Hong Kong (China)'

/** Figures, events, plans, connections, certainty and releases. */
export const figuresAndTheRest: readonly KnownAnswer[] = [
  {
    question: 'results',
    because: 'each from the release on the edition; 19,000 is a total of eight editions and stays out',
    columns: ['operation', 'measure', 'comparator', 'value', 'unit'],
    holds: [
      ['SOGA', 'premises', 'exact', 272, null],
      ['SOGA II', 'arrests', 'over', 1300, null],
      ['SOGA III', 'cash_seized', 'about', 10_000_000, 'USD'],
      ['SOGA VII', 'searches', 'over', 14_900, null],
      ['SOGA VIII', 'cash_seized', 'exact', 7_900_000, 'USD'],
    ],
    lacks: [['SOGA', 'arrests', 'over', 19_000, null]],
  },
  {
    question: 'series-totals',
    because: '“more than 30,000” over seven (2018), then “more than 19,000” over eight (2021): as published',
    columns: ['published', 'editions', 'comparator', 'value'],
    is: [
      ['2011-11-09', 3, 'about', 7000],
      ['2012-07-18', 4, 'over', 7000],
      ['2013-09-11', 4, 'over', 7000],
      ['2013-10-11', 3, 'about', 7000],
      ['2014-07', 5, 'over', 8400],
      ['2016-07-18', 6, 'over', 12_500],
      ['2018-08-17', 7, 'over', 30_000],
      ['2021-09-14', 8, 'over', 19_000],
    ],
  },
  {
    question: 'largest-figures',
    because:
      '“approche 1,3 milliard d’USD”, “822 millions d’USD”, “more than USD 717 million”, “more than USD 200 million”',
    columns: ['owner', 'comparator', 'value'],
    begins: [
      ['Lionfish II', 'about', 1_300_000_000],
      ['Lionfish', 'exact', 822_000_000],
      ['Lionfish V', 'over', 717_000_000],
      ['Jupiter V', 'over', 200_000_000],
    ],
  },
  {
    question: 'figures-by-year',
    because:
      '2010: SOGA III over 5,000 and Jupiter over 600; 2013: White Mercury 330, Lionfish 142, Black Poseidon 1,400; 2022: Lionfish V 1,333',
    columns: ['year', 'total', 'figures'],
    holds: [
      ['2010', 5600, 2],
      ['2013', 1872, 3],
      ['2022', 1333, 1],
    ],
  },
  {
    question: 'breakdown',
    because:
      '“In Hong Kong, police arrested more than 800 people and seized USD 2.7 million. In Italy, checks on 280 betting shops led to fines of EUR 1.3 million.”',
    columns: ['place', 'comparator', 'value', 'unit'],
    is: [
      [hongKong, 'over', 800, null],
      [hongKong, 'exact', 2_700_000, 'USD'],
      ['Italy', 'exact', 280, null],
      ['Italy', 'exact', 1_300_000, 'EUR'],
    ],
  },
  {
    question: 'disagree',
    because: 'the press says 442 people were arrested in Lionfish II, INTERPOL 422 suspects',
    columns: ['owner', 'value', 'release'],
    holds: [
      [
        'Lionfish II',
        442,
        'Drogue : 442 arrestations en Amérique centrale et dans les Caraïbes lors de l’opération Lionfish II',
      ],
      ['Lionfish II', 422, 'Lionfish II : près de 30 tonnes de drogue saisies dans 39 pays et territoires'],
    ],
  },
  {
    question: 'versions-differ',
    because: 'of Lionfish V the English version says USD 717 million, the French 717 000 USD',
    columns: ['owner', 'value', 'otherValue'],
    holds: [['Lionfish V', 717_000, 717_000_000]],
    lacks: [['Lionfish V', 1333, 1333]],
  },
  {
    question: 'attended',
    because: '“attended by K Shanmugam, … Khoo Boon Hui, … Ronald K. Noble and Ng Joo Hee”',
    columns: ['who'],
    is: [['K. Shanmugam'], ['Khoo Boon Hui'], ['Ng Joo Hee'], [noble]],
  },
  {
    question: 'hosted-by',
    because:
      'a workshop “in Dongguan, China, in August” 2007, a seminar in Hangzhou, and a course that China hosted in September 2013',
    columns: ['date', 'event'],
    is: [
      ['2007-08', 'Training workshop'],
      ['2013-09', 'INTERPOL training course on illicit trade'],
      ['2013-09-25', 'First INTERPOL training on illicit goods'],
    ],
  },
  {
    question: 'discussed-at',
    because: 'human trafficking came up at the visits of Mr Phan, Mr Li and Mr Liao',
    columns: ['published', 'present'],
    holds: [
      ['2011-11-09', ['Li Dongsheng', noble]],
      ['2013-10-11', ['Jingrong Liao', noble]],
    ],
  },
  {
    question: 'agreements',
    because:
      'signed by the minister and the Secretary General (March 2007), by INTERPOL and Aseanapol (June 2007), by China and INTERPOL (2024)',
    columns: ['date', 'signatories'],
    is: [
      ['2007-03-26', ['Adoum Gargoum', noble]],
      ['2007-06-07', ['ASEANAPOL', 'INTERPOL']],
      ['2024-11', ['China', 'INTERPOL']],
    ],
  },
  {
    question: 'planned',
    because:
      'the 80th session “se tiendra à Hanoï du 31 octobre au 3 novembre 2011”; Gbanda III “will target stolen vehicles”',
    columns: ['other', 'since', 'until'],
    holds: [
      ['Hanoi', '2011-10-31', '2011-11-03'],
      ['vehicle theft', null, null],
    ],
  },
  {
    question: 'plans-kept',
    because:
      'the complex in Singapore was due for years and “officially opened in Singapore today” on 13 April 2015; no release says what became of Gbanda III',
    columns: ['one', 'other', 'statedAsDone'],
    holds: [
      [igci, 'Singapore', '2015-04-13'],
      ['Gbanda III', 'vehicle theft', null],
    ],
  },
  {
    question: 'facilities',
    because: 'the bureau was “officially opened in Yaoundé on Thursday”, and 6 November 2009 was a Friday',
    given: { place: 'country-cm' },
    columns: ['what', 'where', 'said', 'since'],
    is: [['INTERPOL Regional Bureau in Yaoundé', 'Yaoundé', 'asserted', '2009-11-05']],
  },
  {
    question: 'shortest-path',
    because:
      'Mr Liao met Mr Noble, who spoke about the Global Complex as Mr Khoo did; nothing that Mr Liao is linked to is linked to Mr Khoo',
    columns: ['path', 'steps'],
    holds: [
      [['Jingrong Liao', 'MET', noble, 'SPOKE_ABOUT', igci, 'SPOKE_ABOUT', 'Khoo Boon Hui'], 3],
      [['Jingrong Liao', 'MET', noble, 'HELD_OFFICE', 'INTERPOL', 'HELD_OFFICE', 'Khoo Boon Hui'], 3],
    ],
  },
  {
    question: 'shared',
    because: 'both were received by Mr Noble, two years apart, at visits of their own',
    columns: ['both'],
    is: [[noble]],
  },
  {
    question: 'together',
    because: 'partners of the complex in September 2013 and April 2015; Entrust Datacard only in 2015',
    columns: ['other', 'sentences'],
    holds: [
      ['Kaspersky', 2],
      ['NEC Corporation', 2],
      ['Entrust Datacard', 1],
    ],
    lacks: [['Singapore', 1]],
  },
  {
    question: 'one-story',
    because:
      'his presidency and his post at the ministry are told by several; the visit of May 2013 in three versions of one',
    columns: ['relation', 'other', 'releases'],
    is: [
      ['ATTENDED', '27th Aseanapol conference in Singapore', 1],
      ['HELD_OFFICE', 'Singapore Police Force', 1],
      ['SPOKE_ABOUT', igci, 1],
      ['ATTENDED', 'Ground-breaking ceremony for the INTERPOL Global Complex', 1],
      ['ATTENDED', 'Visit of Teo Chee Hean to INTERPOL (2013-05)', 2],
      ['ATTENDED', 'Topping-out ceremony in Singapore', 1],
      ['ATTENDED', 'Ceremony', 1],
    ],
  },
  {
    question: 'corroborated',
    because: 'fourteen announcements from March 2007 to September 2014 name Mr Noble as Secretary General',
    columns: ['one', 'relation', 'other', 'stories'],
    holds: [[noble, 'HELD_OFFICE', 'INTERPOL', 14]],
  },
  {
    question: 'weak',
    because: '“They included construction materials, …”: what “they” are is read across sentences',
    columns: ['one', 'relation', 'other'],
    holds: [
      ['Jupiter V', 'SEIZED', 'construction materials'],
      ['Jupiter V', 'SEIZED', 'books'],
    ],
    lacks: [[noble, 'HELD_OFFICE', 'INTERPOL']],
  },
  {
    question: 'alleged',
    because:
      '“dens, which are thought to have handled bets worth more than USD 680 million”: nothing else is said so',
    columns: ['subject', 'relation', 'object', 'said'],
    is: [['SOGA', 'REPORTED', 'Value handled: > 680,000,000 USD', 'alleged']],
  },
  {
    question: 'recalls',
    because: 'the release on SOGA III recalls that the first operation ended with 423 arrests',
    columns: ['subject', 'object', 'published'],
    holds: [['SOGA', 'Arrests: 423', '2010-07']],
    lacks: [['SOGA', 'Arrests: 423', '2007']],
  },
  {
    question: 'releases-about',
    because:
      'thirteen releases name the complex in Singapore, from the plan of 2010 to the conference of 2023',
    columns: ['published', 'language'],
    is: [
      ['2010-06-25', 'en'],
      ['2010-11-11', 'es'],
      ['2011-02-11', 'en'],
      ['2013-05-21', 'ar'],
      ['2013-05-21', 'en'],
      ['2013-05-21', 'fr'],
      ['2013-09-23', 'en'],
      ['2013-10-11', 'en'],
      ['2013-10-11', 'fr'],
      ['2014-09-30', 'en'],
      ['2015-04-13', 'ar'],
      ['2015-04-13', 'en'],
      ['2023-06', 'fr'],
    ],
  },
  {
    question: 'coverage',
    because:
      'file names of the sample: three versions of May 2013, two French releases on Lionfish II, one dated only 2013',
    columns: ['month', 'language', 'releases'],
    holds: [
      ['2013-05', 'ar', 1],
      ['2013-05', 'en', 1],
      ['2013-05', 'fr', 1],
      ['2014-12', 'fr', 2],
      ['2013', 'en', 1],
    ],
  },
  {
    question: 'new-names',
    because:
      'the release of November 2024 is the first to name the new Secretary General and the Chinese delegation, not the first on Mr Al-Raisi or China',
    columns: ['entity'],
    holds: [['Valdecy Urquiza'], ['Wang Xiaohong'], ['Lu Shaye'], ['Golden Strike']],
    lacks: [['Ahmed Naser Al-Raisi'], ['China'], ['Lyon']],
  },
]
