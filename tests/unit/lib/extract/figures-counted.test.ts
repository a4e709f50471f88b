import type { Language } from '@/lib/model'
import { read, short } from './read-figures'

describe('what has no measure of its own', () => {
  it.each<[Language, string, string[]]>([
    ['en', 'The malware had infected 3.2 million computers.', ['other 3200000 (computers)']],
    ['en', 'Some 505 stolen sports cars were recovered.', ['goods_seized about 505 (stolen sports cars)']],
    [
      'en',
      'The market had **500 000 users** and 2 400 sellers.',
      ['other 500000 (users)', 'other 2400 (sellers)'],
    ],
    [
      'en',
      'Police held 30 meetings and 3 in-person workshops.',
      ['other 30 (meetings)', 'other 3 (in-person workshops)'],
    ],
    ['en', 'Officers found 57 gold bars (100 grams each).', ['goods_seized 57 (gold bars)']],
    ['en', 'Courts issued ten arrest warrants.', ['other 10 (arrest warrants)']],
    ['en', 'The boss faces five years in prison.', ['other 5 years (in prison)']],
    ['fr', 'Les agents ont relevé plus de 400 infractions.', ['other over 400 (infractions)']],
    ['fr', 'Deux équipes de policiers étaient à bord.', ['other 2 (équipes)']],
    ['es', 'Se detectaron 50 000 hectáreas deforestadas.', ['other 50000 (hectáreas deforestadas)']],
    ['es', 'Los jueces dictaron tres condenas y 12 multas.', ['convictions 3', 'other 12 (multas)']],
    ['ar', 'عُقد 12 اجتماعا.', ['other 12 (اجتماعا)']],
    ['ar', 'ضبطت الشرطة 3 ملايين و200 ألف حبة مخدرة.', ['goods_seized 3200000 (حبة مخدرة)']],
    ['es', 'Pasaron por los controles 900 personas y 310 camiones.', ['checks 900', 'checks 310']],
    ['es', 'El balance: 14 arrestos y 6 nuevas investigaciones.', ['arrests 14', 'cases_opened 6']],
    ['es', 'Se incautaron de media tonelada de hachís.', ['goods_seized 0.5 t (hachís)']],
    ['en', 'Officers seized half a tonne of cannabis.', ['goods_seized 0.5 t (cannabis)']],
    ['fr', 'Les agents ont saisi une demi-tonne de résine.', ['goods_seized about 0.5 t (résine)']],
    ['ar', 'ضبطت الشرطة نصف طن من الحشيش.', ['goods_seized 0.5 t (الحشيش)']],
    ['es', 'Fueron detenidas una treintena de personas.', ['arrests about 30']],
    ['fr', 'Une soixantaine de suspects ont été interpellés.', ['arrests about 60']],
    ['en', 'Searches were conducted in 31 homes.', ['searches 31']],
    ['es', 'En la campaña anterior se decomisaron 70 kilos.', []],
  ])('%s: %s', (lang, body, expected) => {
    expect(short(read(lang, body))).toEqual(expected)
  })
})

describe('lists of results', () => {
  it.each<[Language, string, string[]]>([
    [
      'en',
      'Results at a glance:\n\n- 374 rifles\n- 400 kg of powder\n- two presses\n- jewels worth over USD 40,000',
      [
        'goods_seized 374 (rifles)',
        'goods_seized 400 kg (powder)',
        'goods_seized 2 (presses)',
        'value_seized over 40000 USD',
      ],
    ],
    [
      'fr',
      'Résultats par pays :\n\n– Allemagne : 18 arrestations ;\n– France : 9 arrestations, toutes à Lyon ;',
      ['arrests 18 in Germany', 'arrests 9 in France'],
    ],
    [
      'es',
      'Los agentes registraron 300 delitos:\n\n- tala ilegal: 203;\n- pesca furtiva: 38.',
      ['other 300 (delitos)', 'other 203 (tala ilegal)', 'other 38 (pesca furtiva)'],
    ],
  ])('%s: %s', (lang, body, expected) => {
    expect(short(read(lang, body))).toEqual(expected)
  })
})

describe('numbers that go on about the one before', () => {
  it.each<[Language, string, string[]]>([
    [
      'en',
      'Police made 60 arrests; most were in Kenya (31), Togo (20) and Benin (9).',
      ['arrests 60', 'arrests 31 in Kenya', 'arrests 20 in Togo', 'arrests 9 in Benin'],
    ],
    ['en', 'Twenty people were questioned. Five of them were arrested.', ['other 20 (people)', 'arrests 5']],
    ['en', 'Some 90 people were held, including 12 minors.', ['arrests about 90', 'arrests 12']],
    [
      'es',
      'En total, 90 personas fueron detenidas por robo; 17, por estafa, y siete, por cohecho.',
      ['arrests 90', 'arrests 17', 'arrests 7'],
    ],
    [
      'fr',
      'Dix personnes ont été interpellées. Cinq d’entre elles ont été écrouées.',
      ['arrests 10', 'arrests 5'],
    ],
    ['ar', 'أوقفت الشرطة 131 شخصا، منهم 12 امرأة.', ['arrests 131', 'arrests 12']],
    [
      'en',
      'Police seized 518 vans and 31 smugglers were arrested.',
      ['goods_seized 518 (vans)', 'arrests 31'],
    ],
  ])('%s: %s', (lang, body, expected) => {
    expect(short(read(lang, body))).toEqual(expected)
  })
})

describe('amounts and people that a country tells of', () => {
  it.each<[string, string[]]>([
    ['La policía de Colombia incautó 20 millones de pesos en efectivo.', ['cash_seized 20000000 COP']],
    ['La policía de España incautó US$20 millones en efectivo.', ['cash_seized 20000000 USD']],
    ['Fueron aprehendidos cuatro ecuatorianos.', ['arrests 4']],
    ['El juez dictó tres órdenes internacionales de detención.', []],
  ])('%s', (body, expected) => {
    expect(short(read('es', body))).toEqual(expected)
  })
})

describe('the sign of dollars', () => {
  it.each<[string, string]>([
    ['SANTIAGO (Chile)', 'cash_seized 20000000 CLP'],
    ['LYON (Francia)', 'cash_seized 20000000 USD'],
  ])('is that of the country of a release: %s', (dateline, expected) => {
    const frame = `18 julio 2012\n\nTermina la operación Lantana\n\n${dateline} – La operación Lantana terminó el viernes tras semanas de trabajo.`
    expect(short(read('es', 'La policía incautó $20 millones en efectivo.', frame))).toEqual([expected])
  })
})

describe('the same number told again', () => {
  it.each<[string, string[]]>([
    ['Police seized over 9,400 coins. In all, 9,408 coins were seized.', ['goods_seized 9408 (coins)']],
    ['Police seized over 1,000 coins. In all, 1,062 coins were seized.', ['goods_seized 1062 (coins)']],
    [
      'Police seized over 1,000 coins. In all, 1,900 coins were seized.',
      ['goods_seized over 1000 (coins)', 'goods_seized 1900 (coins)'],
    ],
    ['Police seized KRW 4.2 billion (EUR 2.8 million) in cash.', ['cash_seized 4200000000 KRW']],
    ['Police arrested 41 men. The 41 men had come by boat.', ['arrests 41']],
    [
      'Police seized 40 cars in May. In June 40 boats were seized.',
      ['goods_seized 40 (cars)', 'goods_seized 40 (boats)'],
    ],
  ])('%s', (body, expected) => {
    expect(short(read('en', body))).toEqual(expected)
  })
})

describe('times of operations and meetings', () => {
  it.each<[Language, string, string[]]>([
    ['en', 'Operation Lantana ended after more than four years of investigation.', ['duration over 4 years']],
    ['fr', 'L’opération Lantana a pris fin au bout de quatre mois de contrôles.', ['duration 4 mois']],
    ['es', 'La operación Lantana se prolongó durante dos semanas.', ['duration 2 semanas']],
    ['ar', 'استمرت عملية سوغا الرابعة تسعة أيام.', ['duration 9 أيام']],
    ['en', 'Two weeks later the men were still at large.', []],
  ])('%s: %s', (lang, body, expected) => {
    expect(short(read(lang, body))).toEqual(expected)
  })
})

describe('what is told of a body', () => {
  it('belongs to it where a release has no operation and no meeting', () => {
    const frame =
      '18 July 2012\n\nHow the police of many places share what they know\n\nLYON, France – Europol answered 4,000 requests from the police of many places over the past year, it said on Friday.'
    const { figures: found, names } = read('en', 'It has not said more than this.', frame)
    expect(found.map(({ value, about }) => [value, names.get(about)])).toEqual([[4000, 'Europol']])
  })

  it('is a sum of a year and no operation', () => {
    const frame =
      '18 July 2012\n\nPolice arrested 339 people abroad in 2011\n\nLYON, France – Some 339 people were arrested abroad during 2011, INTERPOL said on Friday in its report on the work of the police.'
    const { figures: found, names } = read('en', 'It has not said more than this.', frame)
    expect(new Set(found.map(({ about }) => names.get(about)))).toEqual(new Set(['INTERPOL']))
  })
})

describe('what is recalled of another time', () => {
  it.each<[Language, string, string[]]>([
    [
      'en',
      'Police seized 40 cars. A year earlier, officers had made 30 arrests.',
      ['goods_seized 40 (cars)'],
    ],
    [
      'en',
      'Police seized 40 cars. Two years ago a similar sweep was run. Some 800 officers made 30 arrests.',
      ['goods_seized 40 (cars)'],
    ],
    ['en', 'In 2009, customs seized 600 firearms.', []],
    [
      'fr',
      'La police a saisi 40 voitures. Il y a un an, 30 suspects avaient été arrêtés.',
      ['goods_seized 40 (voitures)'],
    ],
    ['fr', 'L’année précédente, 600 armes avaient été saisies par 90 policiers.', []],
  ])('is not the result of the operation: %s: %s', (lang, body, expected) => {
    expect(short(read(lang, body))).toEqual(expected)
  })
})

describe('the place of all that an operation brought', () => {
  const frame =
    '18 July 2012\n\nPolice hold five in Kenya\n\nOperation Lantana ended on Friday in Kenya after weeks of work by the police.'
  it('is no part of it', () => {
    expect(short(read('en', 'Some 24 people were arrested in Kenya.', frame))).toEqual(['arrests about 24'])
  })
  it('is never where a release is dated from', () => {
    const dated =
      '18 July 2012\n\nOperation Lantana ends\n\nLIMA – Some 24 people were arrested in Operation Lantana, in which 43 countries took part over weeks of work.'
    expect(short(read('en', 'It has not said more than this.', dated))).toEqual([
      'arrests about 24',
      'countries 43',
    ])
  })
  it('is one where other places are told beside it', () => {
    const body = 'Police made 24 arrests in Togo, 12 arrests in Benin and 9 arrests in Mali.'
    expect(short(read('en', body, frame))).toEqual([
      'arrests 24 in Togo',
      'arrests 12 in Benin',
      'arrests 9 in Mali',
    ])
  })
})

describe('results of no operation', () => {
  const frame =
    '18 July 2012\n\nYear of hard work ends\n\nThe police of many places worked hard in 2011. Rangers of the Lantana Agency were busy too.'
  it('belong to no body that the sentence does not name', () => {
    expect(short(read('en', 'Some 600 firearms were seized.', frame))).toEqual([])
  })
})

describe('how long a meeting takes', () => {
  const frame =
    '18 julio 2012\n\nConferencia Regional Africana de INTERPOL en Dakar\n\nDAKAR (Senegal) – La 12.ª Conferencia Regional Africana de INTERPOL se inauguró el lunes en Dakar.'

  it.each([
    ['Durante tres días, expertos de la región debatirán sobre la trata.', ['duration 3 días']],
    ['Durante tres años no hubo debates sobre la trata.', []],
  ])('%s', (body, expected) => {
    expect(short(read('es', body, frame)).map((one) => one.replace(' planned', ''))).toEqual(expected)
  })
})
