import type { Language } from '@/lib/model'
import { read, short, type Read } from './read-figures'

describe('figures in English', () => {
  it.each<[string, string[]]>([
    ['The raids led to nearly 300 arrests.', ['arrests about 300']],
    [
      'Police arrested more than 40 people and seized 12 cars.',
      ['arrests over 40', 'goods_seized 12 (cars)'],
    ],
    ['Some 40 people were arrested and 12 dens closed.', ['arrests about 40', 'premises 12']],
    ['20 rescued, 144 arrested', ['victims_rescued 20', 'arrests 144']],
    ['The sweep saw 131 fugitives arrested or located.', ['arrests 131']],
    ['Officers targeted 450 fugitives and arrested 21 suspects.', ['other 450 (fugitives)', 'arrests 21']],
    [
      'USD 6.6 million in cash was seized, with goods worth EUR 2 million.',
      ['cash_seized 6600000 USD', 'value_seized 2000000 EUR'],
    ],
    ['The dens had handled bets worth USD 85 million.', ['value_handled 85000000 USD']],
    ['Banks stopped and recovered almost USD 14 million.', ['value_intercepted about 14000000 USD']],
    ['Victims had lost EUR 1.5 million (about USD 1.6 million).', ['losses 1500000 EUR']],
    [
      'Agents seized 11 tonnes of cocaine and 5,000 counterfeit pills.',
      ['goods_seized 11 t (cocaine)', 'goods_seized 5000 (counterfeit pills)'],
    ],
    [
      'Officers seized 40 laptops, 12 mobile phones and 3 servers.',
      ['devices_seized 40', 'devices_seized 12', 'servers_seized 3'],
    ],
    [
      'Some 300 websites were shut down and 99 bank accounts frozen.',
      ['websites_taken_down about 300', 'accounts_blocked 99'],
    ],
    ['Twenty-two countries took part, with 1,200 officers deployed.', ['countries 22', 'officers 1200']],
    [
      'There were 58 house searches and 9,000 inspections, and 14 cases were opened.',
      ['searches 58', 'checks 9000', 'cases_opened 14'],
    ],
    ['Total arrests: 1,062', ['arrests 1062']],
    [
      'Police made 60 arrests, including 43 in Benin and 12 in Togo.',
      ['arrests 60', 'arrests 43 in Benin', 'arrests 12 in Togo'],
    ],
    ['In Kenya, police arrested 24 people.', ['arrests 24 in Kenya']],
    ['In Kenya, police searched a house. Some 24 people were arrested.', ['arrests about 24 in Kenya']],
    [
      'Kenyan officers arrested 24 people. Officers also seized 9 cars.',
      ['arrests 24 in Kenya', 'goods_seized 9 (cars) in Kenya'],
    ],
    ['In Kenya, police searched a house. Operation Lantana led to 90 arrests.', ['arrests 90']],
    ['Police arrested 24 people in Kenya, Togo and Benin.', ['arrests 24']],
    ['There were 24 arrests in China (including Macao), Togo and Benin.', ['arrests 24']],
    ['More than 80 raids against gambling dens took place.', ['searches over 80']],
    ['In June, 200 officers will be deployed.', ['officers 200 planned']],
    [
      'Five men were arrested in Kenya. In all, 15 criminal networks were dismantled in Togo and Benin.',
      ['arrests 5 in Kenya', 'other 15 (criminal networks)'],
    ],
    [
      'Twenty suspects were arrested in Spain, one in France and two in Malta.',
      ['arrests 20 in Spain', 'arrests 2 in Malta'],
    ],
    ['Between 20 and 30 people were arrested.', ['arrests 20..30']],
    ['Police will train 40 officers.', ['trained 40 planned']],
    ['Police rescued 31 victims.', ['victims_rescued 31']],
    ['Judges charged 15 suspects; courts have convicted 9 of the men.', ['charges 15']],
    [
      'Police identified 35,000 victims and 90 suspects.',
      ['victims_identified 35000', 'suspects_identified 90'],
    ],
  ])('%s', (body, expected) => {
    expect(short(read('en', body))).toEqual(expected)
  })

  it.each([
    'The network links 190 member countries around the clock, 24/7.',
    'The arrested men are aged 31 to 38.',
    'The 29-year-old was held under Article 12 of Law 45.',
    'Arrests rose by 40% between 2009 and 2011.',
    'Fakes cost firms USD 1 billion a year in losses.',
    'The fakes are worth millions of dollars.',
    'The talks between the two countries went on in three main areas.',
    'Two phases, one aim',
    'Every year, some 200,000 people die each year of fakes.',
    'In 2013 raids went on; the 2014 games followed.',
    'The files hold 200 gigabytes and lie 300 km away.',
    'Call the office on +33 4 72 44 or write to 200 quai.',
  ])('counts no result in: %s', (body) => {
    expect(short(read('en', body))).toEqual([])
  })

  it('leaves out numbers of a release that names nothing they could be results of', () => {
    const frame =
      '18 July 2012\n\nPolice news of the week from many places\n\nLYON, France – The police of many places worked on crime in the week that ended on Friday.'
    expect(short(read('en', 'Police arrested 40 people.', frame))).toEqual([])
  })
})

describe('figures in other languages', () => {
  it.each<[Language, string, string[]]>([
    [
      'fr',
      'Elle a abouti à près de 300 arrestations et à la saisie de plus de 16 millions d’USD en espèces.',
      ['arrests about 300', 'cash_seized over 16000000 USD'],
    ],
    [
      'fr',
      'Des tripots brassant plus d’un milliard d’euros ont été fermés.',
      ['value_handled over 1000000000 EUR'],
    ],
    [
      'fr',
      'Une centaine de personnes ont été interpellées et 12 armes saisies.',
      ['arrests about 100', 'goods_seized 12 (armes)'],
    ],
    [
      'fr',
      'Les policiers ont saisi 7 millions de comprimés contrefaits et deux tonnes de cannabis.',
      ['goods_seized 7000000 (comprimés contrefaits)', 'goods_seized 2 t (cannabis)'],
    ],
    ['fr', 'En mai, 22 suspects ont été interpellés en France, aux Pays-Bas et en Espagne.', ['arrests 22']],
    ['fr', 'Les autorités roumaines et serbes ont arrêté 47 personnes.', ['arrests 47']],
    ['fr', 'Soixante victimes ont été mises en sécurité.', ['victims_rescued 60']],
    ['fr', 'Quelque 80 ateliers ont été fermés dans toute la Chine.', ['premises about 80 in China']],
    [
      'fr',
      'Vingt-deux pays ont participé et 58 perquisitions ont été menées.',
      ['countries 22', 'searches 58'],
    ],
    ['fr', 'Des suspects âgés de 13 à 17 ans ont été arrêtés dans les 190 pays membres.', []],
    ['fr', 'La valeur des produits saisis se compte en millions de dollars.', []],
    [
      'es',
      'Más de 5.000 personas fueron detenidas y se incautaron casi 10 millones de dólares en efectivo.',
      ['arrests over 5000', 'cash_seized about 10000000 USD'],
    ],
    [
      'es',
      'Unos 800 garitos fueron clausurados por las fuerzas del orden de 32 países.',
      ['premises about 800', 'countries 32'],
    ],
    ['es', 'Los agentes decomisaron 40 toneladas de cocaína.', ['goods_seized 40 t (cocaína)']],
    ['ar', 'اعتقلت الشرطة أكثر من 000 5 شخص.', ['arrests over 5000']],
    ['ar', 'ضبط ما يقارب 10 ملايين دولار نقدا.', ['cash_seized about 10000000 USD']],
    ['ar', 'اعتقال 300 شخص وضبط أكثر من مليوني دولار نقدا', ['arrests 300', 'cash_seized over 2000000 USD']],
    ['ar', 'أوقفت الشرطة تاجرين اثنين في متجر يوم الاثنين، وتعاون البلدان.', ['arrests 2']],
    ['ar', 'القبض على رجل خدع 14 امرأة.', ['other 14 (امرأة)']],
    ['ar', 'تم إغلاق حوالى 800 وكر.', ['premises about 800']],
  ])('%s: %s', (lang, body, expected) => {
    expect(short(read(lang, body))).toEqual(expected)
  })
})

describe('what a figure is the result of', () => {
  const about = ({ figures: found, names }: Read) =>
    found.map((figure) => [
      figure.value,
      names.get(figure.about),
      figure.background === true ? 'background' : 'news',
      ...(figure.covers ?? []).map((id) => names.get(id)),
    ])

  it.each<[string, unknown[][]]>([
    ['Police arrested 40 people.', [[40, 'Lantana', 'news']]],
    ['Operation Hurricane had led to 90 arrests.', [[90, 'Hurricane', 'background']]],
    ['In 2010 Operation SOGA III was run. Police made 50 arrests.', [[50, 'SOGA III', 'background']]],
    [
      'SOGA II and SOGA III were run in Asia. In all, the two SOGA operations led to 70 arrests.',
      [[70, 'SOGA', 'background', 'SOGA II', 'SOGA III']],
    ],
  ])('%s', (body, expected) => {
    expect(about(read('en', body))).toEqual(expected)
  })

  it('counts for all operations of a release on several', () => {
    const frame =
      '18 July 2012\n\nTwo operations against fakes end\n\nLYON, France – Operations Etosha and Hurricane ended on Friday after weeks of work by the police of many places.'
    expect(about(read('en', 'Police arrested 40 people.', frame))).toEqual([
      [40, 'Etosha', 'news', 'Etosha', 'Hurricane'],
    ])
  })

  it('keeps to the operation of the title when the first paragraph names another', () => {
    const frame =
      '18 July 2012\n\nOperation Etosha ends\n\nLYON, France – Operation Etosha, which follows Operation Hurricane, ended on Friday after weeks of work by many.'
    expect(about(read('en', 'Police arrested 40 people.', frame))).toEqual([[40, 'Etosha', 'news']])
  })

  it('gives those of a meeting to it', () => {
    const frame =
      '18 July 2012\n\nPolice of many places talk of fakes\n\nLYON, France – The second INTERPOL conference on counterfeiting has brought together 120 experts from 40 countries.'
    expect(short(read('en', 'It closed on Friday.', frame))).toEqual(['participants 120', 'countries 40'])
  })

  it('takes the period from the dates of the statement and keeps the words', () => {
    const { figures: found, text } = read(
      'fr',
      'Entre 2007 et 2010, les opérations SOGA ont abouti à près de 90 arrestations et à la fermeture de 12 tripots.',
    )
    expect(found.map(({ period, validText, word }) => [period, validText, word])).toEqual([
      [{ from: '2007', to: '2010' }, 'Entre 2007 et 2010', 'près de'],
      [{ from: '2007', to: '2010' }, 'Entre 2007 et 2010', undefined],
    ])
    for (const { evidence } of found)
      for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote)
  })

  it.each([
    [
      'Twelve arrested in raids on a gang',
      'Police in many places arrested 12 suspects on Friday after weeks of work against crime.',
      1,
    ],
    [
      'Police news of the week',
      'Some said that crime had led to many losses in the week that ended on Friday in many places.',
      0,
    ],
  ])('makes one for a release that opens with what police did: %s', (title, lead, made) => {
    const frame = `18 July 2012\n\n${title}\n\nLYON, France – ${lead}`
    const { figures: found, names } = read('en', 'Officers seized 9 cars.', frame)
    expect(found.filter(({ about: id }) => names.get(id)?.startsWith('Operation')).length > 0 ? 1 : 0).toBe(
      made,
    )
  })

  it('gives the figures of a release whose operation has no name to that one', () => {
    const frame =
      '18 July 2012\n\nAn international operation against fakes ends\n\nLYON, France – An international operation against fakes ended on Friday after weeks of work by the police of many places.'
    const { figures: found, names } = read('en', 'Police arrested 40 people.', frame)
    expect(found).toHaveLength(1)
    expect(names.get(found[0]!.about)).toMatch(/^Operation/u)
  })
})

describe('hedges wherever they stand', () => {
  it.each<[Language, string, string[]]>([
    ['fr', 'Près d’un million de dollars en espèces ont été saisis.', ['cash_seized about 1000000 USD']],
    ['fr', 'La valeur des saisies avoisine 3 millions d’euros.', ['value_seized about 3000000 EUR']],
    ['en', 'The number of arrests now passes 90 arrests.', ['arrests over 90']],
    ['es', 'La policía detuvo a cerca de 90 personas.', ['arrests about 90']],
    ['ar', 'ضبطت الشرطة مبالغ نقدية بنحو 85 مليون دولار نقدا.', ['cash_seized about 85000000 USD']],
  ])('%s: %s', (lang, body, expected) => {
    expect(short(read(lang, body))).toEqual(expected)
  })
})

describe('what was searched, closed or investigated', () => {
  it.each<[string, string[]]>([
    ['Officers raided 60 dens.', ['searches 60']],
    ['Officers raided two markets and closed 12 shops.', ['searches 2', 'premises 12']],
    ['Police shut down nine offices.', ['premises 9']],
    ['Checks on 70 betting shops led to fines.', ['checks 70']],
    ['Some 30 people were arrested or are under investigation.', ['arrests about 30']],
  ])('%s', (body, expected) => {
    expect(short(read('en', body))).toEqual(expected)
  })
})

describe('results of one operation among several', () => {
  const owners = (text: string) => {
    const { figures: found, names } = read('en', text.slice(text.indexOf('|') + 1), text.split('|')[0])
    return found.map((figure) => [
      figure.value,
      names.get(figure.about),
      figure.background === true ? 'background' : 'news',
      ...(figure.covers ?? []).map((id) => names.get(id)),
    ])
  }

  it.each<[string, unknown[][]]>([
    [
      '8 July 2014\n\nOperations Etosha and Hurricane lead to 120 arrests|LYON, France – The two operations ended on Friday after weeks of work by the police of many places against fakes.',
      [[120, 'Etosha', 'news', 'Etosha', 'Hurricane']],
    ],
    [
      '8 July 2014\n\nEtosha and Hurricane end with 120 arrests|LYON, France – Police made 120 arrests in two operations. Operation Hurricane led to 90 of these arrests. Operation Etosha was the other.',
      [
        [120, 'Etosha', 'news', 'Etosha', 'Hurricane'],
        [90, 'Hurricane', 'news'],
      ],
    ],
    [
      '8 July 2011\n\nNew SOGA operation brings 80 arrests|LYON, France – Police made 80 arrests in an operation against fakes.\n\nOperation SOGA IV ran in May and June. Officers closed 15 dens.',
      [
        [80, 'SOGA IV', 'news'],
        [15, 'SOGA IV', 'news'],
      ],
    ],
    [
      '8 July 2011\n\nSOGA IV ends|LYON, France – Operation SOGA IV ended on Friday. The first had led to 25 arrests; another, SOGA II, was run in 2008.',
      [[25, 'SOGA', 'background']],
    ],
  ])('%s', (text, expected) => {
    expect(owners(text)).toEqual(expected)
  })
})

describe('regions', () => {
  it('are no part of the whole, unless other parts are told beside them', () => {
    expect(short(read('en', 'Police made 90 arrests in Asia.'))).toEqual(['arrests 90'])
    expect(short(read('en', 'Police made 90 arrests in Asia and 20 arrests in Europe.'))).toEqual([
      'arrests 90 in Asia',
      'arrests 20 in Europe',
    ])
  })
})

describe('countries and members', () => {
  it.each<[Language, string, string[]]>([
    ['en', 'The operation was run in 21 countries.', ['countries 21']],
    ['en', 'Drugs were found in an operation covering nine countries.', ['countries 9']],
    ['en', 'The operation broke up a network active in nine countries.', ['other 9 (countries)']],
    ['en', 'The operation named victims in nine countries.', ['other 9 (countries)']],
    ['en', 'The criminal operation struck shops in nine countries.', ['countries 9']],
    ['fr', 'L’opération, coordonnée par INTERPOL dans quelque 14 pays, a pris fin.', ['countries about 14']],
    ['es', 'La operación se desarrolló en diez países.', ['countries 10']],
    ['en', 'INTERPOL has 190 member countries.', ['members 190']],
    ['en', 'INTERPOL sent a warning to its 190 member countries in May.', ['members 190']],
    ['fr', 'Les 190 pays membres d’INTERPOL y ont accès.', ['members 190']],
    ['es', 'INTERPOL cuenta con 188 países miembros.', ['members 188']],
    ['en', 'Police wrote to its 190 member countries.', []],
  ])('%s: %s', (lang, body, expected) => {
    expect(short(read(lang, body))).toEqual(expected)
  })

  it('are of the body, not of the operation', () => {
    const { figures: found, names } = read(
      'en',
      'Operation Lantana was made known to INTERPOL’s 190 member countries.',
    )
    expect(found.map(({ about }) => names.get(about))).toEqual(['INTERPOL'])
  })
})

describe('durations', () => {
  it.each<[Language, string, string[]]>([
    ['en', 'Operation Lantana was a five-week operation.', ['duration 5 week']],
    ['en', 'Operation Lantana lasted two months.', ['duration 2 months']],
    ['en', 'The men were held for three days during the operation.', []],
    ['en', 'A three-month sentence ended one man’s business before the operation.', []],
    ['fr', 'Il s’agissait d’une opération d’un mois.', ['duration 1 mois']],
    ['fr', 'L’opération Lantana a duré deux semaines.', ['duration 2 semaines']],
    ['es', 'Fue una operación de tres semanas.', ['duration 3 semanas']],
  ])('%s: %s', (lang, body, expected) => {
    expect(short(read(lang, body))).toEqual(expected)
  })

  it('are those of meetings too', () => {
    const frame =
      '18 July 2012\n\nPolice of many places talk of fakes\n\nLYON, France – A four-day INTERPOL seminar on counterfeiting was held for police and customs of many places.'
    const { figures: found, names } = read('en', 'It closed on Friday.', frame)
    expect(found.map(({ measure, value, unit, about }) => [measure, value, unit, names.get(about)])).toEqual([
      ['duration', 4, 'day', expect.stringMatching(/seminar/iu)],
    ])
  })
})
