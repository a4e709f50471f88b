import { readLayout } from '@/lib/releases/layout'

const lead =
  'Police in Norway and Spain have closed an inquiry into false tickets, the two forces said on Monday, and arrested seven people at an airport near Bergen.'
const more =
  'The tickets had been printed in Lisbon since the spring, and were sold to travellers in both countries, as the officers found in their inquiry.'
const page = (...blocks: readonly string[]): string => blocks.join('\n\n')

const sectionOf = (text: string, words: string): string | undefined =>
  readLayout(text).parts.find((part) => part.text.includes(words))?.section

/** What is read of a text: all that is not the frame of its page. */
const told = (text: string): string[] =>
  readLayout(text)
    .parts.filter(({ section }) => section !== 'boilerplate')
    .map((part) => part.text)

describe('the frame of a page', () => {
  it.each([
    'All news',
    'Back | Print',
    'Imprimer | Partager',
    'طباعة | مشاركة',
    'Skip to main content',
    'Accéder au menu',
    'Share on Facebook Facebook',
    'Compartir en redes sociales',
    'Notre site utilise des cookies',
    'Publish date 24 Feb 2015',
    'Publié le 13 janvier 2026',
    'https://www.example.org/news/2014',
    'press@example.org',
    'Tel: +33 4 72 44 70 00',
    'Phone: + 31 70 412 55 00',
    'Related tags: Fraud, Cybercrime',
    'Source: INTERPOL',
    'Photo: Police of Bergen',
    '© Police of Bergen 2014',
    'Council of Bergen, Harbour Street 5, Bergen - Tel. +47 55 55 55 55',
    '[](https://www.example.org/share?url=a "Share")',
    'picture_01.jpg',
    '[x] I accept the terms and conditions*',
    '2015-06-11T08:42:00',
    '* * *',
    '###',
    '/',
    '|',
  ])('%s is no sentence of the release', (line) => {
    expect(sectionOf(page('A title of a release', '5 May 2014', lead, line, more), line)).toBe('boilerplate')
  })

  it.each([
    'Seven people were arrested.',
    '(c) We also need to strengthen our work with the police of other countries.',
    'Operation Plimsoll II',
    'DarkTicket.net was closed.',
    '12 tonnes',
    'Norway: 25 arrests',
    'NIGERIA',
    '"It was a success," she said.',
    'By Friday all had been released.',
    'News of the arrests reached Madrid at once.',
  ])('%s is', (line) => {
    expect(sectionOf(page('A title of a release', '5 May 2014', lead, line, more), line)).toMatch(/body|list/)
  })

  it('stands above the release, with its menus and their sentences', () => {
    const menu = [
      'Home',
      'Who we are',
      'Our people',
      'Careers at sea',
      'The police serve the city and all who live in it.',
    ]
    const text = page(
      'Seven held in Bergen | Police of Bergen',
      ...menu,
      'Advice',
      'Boats',
      'Harbours',
      'Nets',
      'Seven held in Bergen',
      '5 May 2014',
      lead,
      more,
    )
    expect(told(text)).toEqual(['Seven held in Bergen', lead, more])
    expect(readLayout(text).site).toBe('Police of Bergen')
  })

  it.each([
    ['a heading', ['Related news', 'Twelve held in Oslo', '3 May 2014']],
    ['a heading in another language', ['Noticias conexas', 'Doce detenidos en Oslo', '3 de mayo de 2014']],
    ['an end mark', ['- 30 -', 'Police of Bergen', 'Harbour Street']],
    ['a menu', ['Fugitives', 'Boats', 'Harbours', 'Nets', 'Jobs at sea']],
  ])('starts behind it with %s', (_, tail) => {
    expect(told(page('Seven held in Bergen', '5 May 2014', lead, more, ...tail))).toEqual([
      'Seven held in Bergen',
      lead,
      more,
    ])
  })

  it('leaves a list of countries behind the last sentence in the release', () => {
    const countries = ['Countries involved', 'NORWAY', 'SPAIN', 'CÔTE D’IVOIRE', 'VIET NAM', 'BRAZIL']
    expect(told(page('Seven held in Bergen', lead, ...countries, 'See also', 'Cybercrime'))).toEqual([
      'Seven held in Bergen',
      lead,
      ...countries,
    ])
  })

  it('leaves a list that bold words with a colon open in the release', () => {
    const list = [
      '**These forces took part in the action of last week:**',
      '**Norway**: Bergen Police District (Vest politidistrikt), District Court of Bergen, National Criminal Investigation Service and Customs',
      '**Spain**: Civil Guard (Guardia Civil)',
      '**Ghana**: Police Service',
      '**Brazil**: Federal Police',
      '**Togo**: National Police',
    ]
    expect(told(page('Seven held in Bergen', lead, ...list, '## Newsletter'))).toEqual([
      'Seven held in Bergen',
      lead,
      ...list,
    ])
  })

  it.each(['Resources', 'Timeline', 'Previous'])('holds other stories behind “%s”', (heading) => {
    const other = `${more} This other story has nothing to do with it at all.`
    const release = [
      lead,
      more,
      lead.replace('Bergen', 'Oslo'),
      more.replace('.', ' as well.'),
      `${lead} And more.`,
      `${more} And more.`,
    ]
    expect(told(page('Seven held in Bergen', '5 May 2014', ...release, heading, other))).not.toContain(other)
  })

  it('holds blocks for the press, up to the next sentences', () => {
    const text = page(
      'Seven held',
      '5 May 2014',
      lead,
      'Press contacts:',
      'Kari Nordmann',
      'Head of the press office',
      more,
    )
    expect(told(text)).toEqual(['Seven held', lead, more])
  })

  it.each([
    ['a page that is gone', page('Page not found | Police of Bergen', lead, more), { missing: true }],
    ['menus without sentences', page('Home', 'News', 'About us', 'Contact us'), { words: 0 }],
  ])('is all there is of %s', (_, text, expected) => {
    expect(readLayout(text)).toMatchObject(expected)
  })
})

describe('repeats and broken lines', () => {
  it('keeps a paragraph that stands twice once, also with its dateline or cut short', () => {
    expect(told(page('Seven held', `BERGEN, Norway – ${lead}`, more, lead))).toHaveLength(3)
    expect(told(page('Seven held', `${lead.slice(0, 100)}…`, lead, more))).toEqual(['Seven held', lead, more])
  })

  it.each([
    ['at a width', '\n'],
    ['at a width, with empty lines between', '\n\n'],
  ])('puts together what was broken %s', (_, gap) => {
    const wrapped = [lead, more, lead.replace('Norway', 'Sweden'), more.replace('Lisbon', 'Porto')].map(
      (text) => text.replace(/(.{50,65}) /gu, `$1${gap}`),
    )
    expect(told(['Seven held', ...wrapped].join('\n\n\n')).map((text) => text.slice(-10))).toEqual([
      'Seven held',
      lead.slice(-10),
      more.slice(-10),
      lead.slice(-10),
      more.slice(-10),
    ])
  })

  it('keeps items of a list apart', () => {
    expect(
      told(page('Seven held', lead, 'almost 500 users;\nmore than 20 sellers;\nover 300 sales.')),
    ).toHaveLength(5)
  })
})

describe('what stands above the body', () => {
  it.each([
    [
      'Ministerio del Interior',
      'Siete detenidos en Madrid por vender billetes falsos',
      'Ministerio del Interior',
    ],
    [
      'DIRECCIÓN GENERAL DE PUERTOS',
      'Siete detenidos en Madrid por vender billetes falsos',
      'DIRECCIÓN GENERAL DE PUERTOS',
    ],
    ['UNODC/Press release', 'Seven held in Bergen over false tickets', 'UNODC/Press release'],
    ['Home / News', 'Seven held in Bergen over false tickets', undefined],
    ['• Cambiar contraste', 'Siete detenidos en Madrid por vender billetes falsos', undefined],
  ])('%s is no title', (line, title, letterhead) => {
    const layout = readLayout(page(line, '5 May 2014', title, lead, more))
    expect(layout.head.title?.text).toBe(title)
    expect(layout.letterhead).toBe(letterhead)
  })

  it.each(['Operation Plimsoll II', 'Police arrest seven', 'Seven held'])('%s is one', (line) => {
    const layout = readLayout(
      page(line, '5 May 2014', 'The two forces worked together for a whole year', lead, more),
    )
    expect(layout.head.title?.text).toBe(line)
    expect(layout.head.subtitles.map(({ text }) => text)).toEqual([
      'The two forces worked together for a whole year',
    ])
  })

  it.each([
    ['without a full stop', 'Operation Plimsoll closes a year of inquiries', lead],
    [
      'with one, over a dateline',
      'Operation Plimsoll has closed a year of inquiries.',
      `BERGEN, Norway – ${lead}`,
    ],
  ])('a standfirst %s is no sentence of the body', (_, standfirst, body) => {
    expect(sectionOf(page('Seven held in Bergen', '5 May 2014', standfirst, body, more), standfirst)).toBe(
      'subtitle',
    )
  })

  it.each([
    ['Yaoundé, le 11 octobre 2017', '2017-10-11', 'Yaoundé'],
    ['Strasbourg 1 July 2022', '2022-07-01', 'Strasbourg'],
    ['دبي – 26 يوليو 2025', '2025-07-26', 'دبي'],
    ['30 December 2024, 7:51am', '2024-12-30', undefined],
    ['05 December 2025|NEWS', '2025-12-05', undefined],
    ['Type: News, Topic: passports, Date: 30 May 2024', '2024-05-30', undefined],
    ['11-02-2022', '2022-02-11', undefined],
  ])('%s is a date', (line, publishedAt, place) => {
    const { head } = readLayout(page('Seven held in Bergen', line, lead, more))
    expect([head.date?.publishedAt, head.place]).toEqual([publishedAt, place])
  })

  it.each([
    ['19-junio-2018.- ', '2018-06-19'],
    ['Lyon (Francia), 23/01/2023.- ', '2023-01-23'],
    ['Vienna, 3 April 2014 - ', '2014-04-03'],
  ])('a body that opens with %sgives its date', (opening, publishedAt) => {
    expect(readLayout(page('Seven held in Bergen', `${opening}${lead}`, more)).head.date?.publishedAt).toBe(
      publishedAt,
    )
  })
})
