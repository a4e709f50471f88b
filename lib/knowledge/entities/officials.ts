import type { KnownOfficial, Tenure } from '../entry'
import type { FourNames } from './entry-of'

type Row = readonly [
  key: string,
  family: string,
  names: FourNames,
  tenures: readonly (readonly [office: string, of: string, from?: string, to?: string])[],
  aliases?: readonly string[],
]

const interpol = 'organisation-interpol'

const rows: readonly Row[] = [
  [
    'ronald-k-noble',
    'Noble',
    ['Ronald K. Noble', 'Ronald K. Noble', 'Ronald K. Noble', 'رونالد ك. نوبل'],
    [['secretary-general', interpol, '2000-11-03', '2014-11-06']],
    ['Ronald Noble', 'رونالد نوبل'],
  ],
  [
    'jurgen-stock',
    'Stock',
    ['Jürgen Stock', 'Jürgen Stock', 'Jürgen Stock', 'يورغن شتوك'],
    [['secretary-general', interpol, '2014-11-07', '2024-11-06']],
    ['Juergen Stock', 'يورغن ستوك'],
  ],
  [
    'valdecy-urquiza',
    'Urquiza',
    ['Valdecy Urquiza', 'Valdecy Urquiza', 'Valdecy Urquiza', 'فالديسي أوركيزا'],
    [['secretary-general', interpol, '2024-11-07']],
  ],
  [
    'jesus-espigares-mira',
    'Espigares Mira',
    ['Jesús Espigares Mira'],
    [['president', interpol, '2000', '2004']],
  ],
  [
    'jackie-selebi',
    'Selebi',
    ['Jackie Selebi', 'Jackie Selebi', 'Jackie Selebi', 'جاكي سيليبي'],
    [['president', interpol, '2004', '2008-01']],
  ],
  [
    'khoo-boon-hui',
    'Khoo',
    ['Khoo Boon Hui', 'Khoo Boon Hui', 'Khoo Boon Hui', 'كو بون هوي'],
    [
      ['president', interpol, '2008-10-10', '2012-11-07'],
      ['commissioner', 'country-sg', '1997', '2010-01'],
      ['senior-deputy-secretary', 'organisation-ministry-of-home-affairs-sg', '2010', '2014'],
    ],
    ['Boon Hui Khoo'],
  ],
  [
    'mireille-ballestrazzi',
    'Ballestrazzi',
    ['Mireille Ballestrazzi', 'Mireille Ballestrazzi', 'Mireille Ballestrazzi', 'ميراي باليسترازي'],
    [['president', interpol, '2012-11-08', '2016-11-10']],
  ],
  [
    'meng-hongwei',
    'Meng',
    ['Meng Hongwei', 'Meng Hongwei', 'Meng Hongwei', 'مينغ هونغ وي'],
    [
      ['president', interpol, '2016-11-10', '2018-10-07'],
      ['vice-minister-of-public-security', 'country-cn', '2004', '2018'],
    ],
  ],
  [
    'kim-jong-yang',
    'Kim',
    ['Kim Jong Yang', 'Kim Jong-yang', 'Kim Jong Yang', 'كيم جونغ يانغ'],
    [['president', interpol, '2018-11-21', '2021-11-25']],
  ],
  [
    'ahmed-naser-al-raisi',
    'Al-Raisi',
    ['Ahmed Naser Al-Raisi', 'Ahmed Naser Al-Raisi', 'Ahmed Naser Al-Raisi', 'أحمد ناصر الريسي'],
    [['president', interpol, '2021-11-25', '2025-11-27']],
    ['Ahmed Nasser Al-Raisi', 'Ahmed Nasser Al Raisi'],
  ],
  [
    'lucas-philippe',
    'Philippe',
    ['Lucas Philippe', 'Lucas Philippe', 'Lucas Philippe', 'لوكا فيليب'],
    [['president', interpol, '2025-11-27']],
  ],
  [
    'jean-michel-louboutin',
    'Louboutin',
    ['Jean-Michel Louboutin', 'Jean-Michel Louboutin', 'Jean-Michel Louboutin', 'جان ميشيل لوبوتان'],
    [['executive-director-of-police-services', interpol, '2007', '2014']],
  ],
  [
    'tim-morris',
    'Morris',
    ['Tim Morris'],
    [['executive-director-of-police-services', interpol, '2015', '2018']],
  ],
  [
    'stephen-kavanagh',
    'Kavanagh',
    ['Stephen Kavanagh'],
    [['executive-director-of-police-services', interpol, '2020', '2024']],
  ],
  [
    'noboru-nakatani',
    'Nakatani',
    ['Noboru Nakatani', 'Noboru Nakatani', 'Noboru Nakatani', 'نوبورو ناكاتاني'],
    [['executive-director', 'facility-igci', '2012', '2018']],
  ],
  [
    'jingrong-liao',
    'Liao',
    ['Jingrong Liao'],
    [['director-general', 'organisation-international-cooperation-department-mps-cn', '2013', '2013']],
    ['Liao Jinrong', 'Liao Jingrong', 'Jinrong Liao'],
  ],
  [
    'li-dongsheng',
    'Li',
    ['Li Dongsheng'],
    [['vice-minister-of-public-security', 'country-cn', '2009', '2013-12']],
  ],
  [
    'xue-dongzheng',
    'Xue',
    ['Xue Dongzheng'],
    [['deputy-director-general', 'organisation-international-cooperation-department-mps-cn', '2013', '2013']],
  ],
  [
    'guo-shengkun',
    'Guo',
    ['Guo Shengkun'],
    [['minister-of-public-security', 'country-cn', '2012-12', '2017-11']],
  ],
  [
    'wang-xiaohong',
    'Wang',
    ['Wang Xiaohong', 'Wang Xiaohong', 'Wang Xiaohong', 'وانغ شياوهونغ'],
    [['minister-of-public-security', 'country-cn', '2022-06']],
  ],
  ['michael-ellis', 'Ellis', ['Michael Ellis', 'Michael Ellis', 'Michael Ellis', 'مايكل إليس'], []],
  ['aline-plancon', 'Plançon', ['Aline Plançon'], []],
  [
    'stefano-carvelli',
    'Carvelli',
    ['Stefano Carvelli', 'Stefano Carvelli', 'Stefano Carvelli', 'ستيفانو كارفيلي'],
    [],
  ],
  ['crusade-yau', 'Yau', ['Crusade Yau', 'Crusade Yau', 'Crusade Yau', 'كروسيد ياو'], []],
  [
    'isaac-kehinde-oginni',
    'Oginni',
    ['Isaac Kehinde Oginni'],
    [['director', 'organisation-ifcacc', '2023']],
    ['Isaac Oginni'],
  ],
  ['jalel-chelba', 'Chelba', ['Jalel Chelba'], [['executive-director', 'organisation-afripol', '2023']]],
  [
    'catherine-de-bolle',
    'De Bolle',
    ['Catherine De Bolle'],
    [['executive-director', 'organisation-europol', '2018-05-02']],
  ],
  [
    'rob-wainwright',
    'Wainwright',
    ['Rob Wainwright', 'Rob Wainwright', 'Rob Wainwright', 'روب وينرايت'],
    [['director', 'organisation-europol', '2009-04-16', '2018-05-01']],
  ],
  [
    'fabrice-leggeri',
    'Leggeri',
    ['Fabrice Leggeri'],
    [['executive-director', 'organisation-frontex', '2015-01', '2022-04']],
  ],
  [
    'yury-fedotov',
    'Fedotov',
    ['Yury Fedotov'],
    [['executive-director', 'organisation-unodc', '2010-09', '2019-12']],
    ['Yuri Fedotov'],
  ],
  [
    'ghada-waly',
    'Waly',
    ['Ghada Waly', 'Ghada Waly', 'Ghada Waly', 'غادة والي'],
    [['executive-director', 'organisation-unodc', '2020-02']],
  ],
  [
    'kunio-mikuriya',
    'Mikuriya',
    ['Kunio Mikuriya'],
    [['secretary-general', 'organisation-wco', '2009', '2023']],
  ],
  [
    'ladislav-hamran',
    'Hamran',
    ['Ladislav Hamran'],
    [['president', 'organisation-eurojust', '2017', '2024']],
  ],
  ['michael-schmid', 'Schmid', ['Michael Schmid'], [['president', 'organisation-eurojust', '2024']]],
  [
    'christopher-wray',
    'Wray',
    ['Christopher Wray'],
    [['director', 'organisation-fbi', '2017-08', '2025-01']],
    ['Christopher A. Wray'],
  ],
  [
    'james-comey',
    'Comey',
    ['James Comey'],
    [['director', 'organisation-fbi', '2013-09', '2017-05']],
    ['James B. Comey'],
  ],
  [
    'robert-mueller',
    'Mueller',
    ['Robert S. Mueller III'],
    [['director', 'organisation-fbi', '2001-09', '2013-09']],
    ['Robert Mueller'],
  ],
  ['graeme-biggar', 'Biggar', ['Graeme Biggar'], [['director-general', 'organisation-nca-uk', '2021-10']]],
  ['manuel-valls', 'Valls', ['Manuel Valls'], [['interior-minister', 'country-fr', '2012-05', '2014-03']]],
  ['claude-gueant', 'Guéant', ['Claude Guéant'], [['interior-minister', 'country-fr', '2011-02', '2012-05']]],
  [
    'teo-chee-hean',
    'Teo',
    ['Teo Chee Hean', 'Teo Chee Hean', 'Teo Chee Hean', 'تيو تشي هيان'],
    [['deputy-prime-minister', 'country-sg', '2009-04', '2019-04']],
  ],
  [
    'k-shanmugam',
    'Shanmugam',
    ['K. Shanmugam', 'K. Shanmugam', 'K. Shanmugam', 'ك. شانموغام'],
    [
      ['minister-for-home-affairs', 'country-sg', '2010-11', '2011-05'],
      ['minister-for-home-affairs', 'country-sg', '2015-10'],
    ],
    ['K Shanmugam'],
  ],
  [
    'ng-joo-hee',
    'Ng',
    ['Ng Joo Hee'],
    [['commissioner', 'organisation-singapore-police-force', '2010-02', '2015-01']],
  ],
  [
    'masagos-zulkifli',
    'Zulkifli',
    ['Masagos Zulkifli', 'Masagos Zulkifli', 'Masagos Zulkifli', 'ماساغوس ذو الكفل'],
    [],
  ],
  ['s-iswaran', 'Iswaran', ['S. Iswaran'], []],
  ['phan-van-vinh', 'Phan', ['Phan Van Vinh'], []],
]

const tenureOf = ([office, of, from, to]: Row[3][number]): Tenure => ({
  office,
  of,
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
})

/** Officials whom releases name often, with the offices they held and when. */
export const officials: readonly KnownOfficial[] = rows.map(
  ([key, family, [en, fr, es, ar], tenures, aliases]) => ({
    key,
    kind: 'Official',
    family,
    names: { en, ...(fr ? { fr } : {}), ...(es ? { es } : {}), ...(ar ? { ar } : {}) },
    tenures: tenures.map(tenureOf),
    ...(aliases ? { aliases } : {}),
    source: 'INTERPOL releases and public record of the office',
  }),
)
