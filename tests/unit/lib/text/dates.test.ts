import { languagePacks } from '@/lib/knowledge/languages'
import type { Language } from '@/lib/model'
import { findDates } from '@/lib/text/dates'

const october = '2013-10-11'

/** "from..to basis", the basis cut to its first letter, for every date of a text. */
const read = (lang: Language, text: string, publishedAt: string | null, ahead = false): string[] =>
  findDates(text, 0, languagePacks[lang].dates, publishedAt, { ahead }).map(
    ({ from, to, basis }) => `${from === to ? from : `${from ?? ''}..${to ?? ''}`} ${basis[0]}`,
  )

describe('dates in English', () => {
  it.each([
    ['The raids ran between 1 May and 30 June 2008.', october, ['2008-05-01..2008-06-30 s']],
    ['The week of action (1-30 September) was the first.', '2013-10-11', ['2013-09-01..2013-09-30 r']],
    ['Held from 9 – 16 June, it brought results.', '2015-06-18', ['2015-06-09..2015-06-16 r']],
    ['Police worked together (12 March – 2 April 2023).', '2023-05-01', ['2023-03-12..2023-04-02 s']],
    ['The sweep (28 June – 23 November) closed.', '2014-12-05', ['2014-06-28..2014-11-23 r']],
    ['A winter sweep, 20 October to 5 November, ended.', '2014-01-08', ['2013-10-20..2013-11-05 r']],
    ['Between 28 December and 4 January officers met.', '2014-01-20', ['2013-12-28..2014-01-04 r']],
    ['From November 2022 to January 2023 bets were placed.', '2023-02-10', ['2022-11..2023-01 s']],
    ['Throughout October and November checks were made.', '2013-12-02', ['2013-10..2013-11 r']],
    ['Between 2007 and 2010 it grew.', october, ['2007..2010 s']],
    ['It opened on May 4, 2011 in the capital.', october, ['2011-05-04 s']],
    ['On June 9-16, 2013 they met.', october, ['2013-06-09..2013-06-16 s']],
    ['On 1st of May 2010 and on 3rd June 2012.', october, ['2010-05-01 s', '2012-06-03 s']],
    ['It is due in late 2014.', october, ['2014-09..2014-12 s']],
    ['Early 2012 and mid-2013 were busy.', october, ['2012-01..2012-04 s', '2013-05..2013-08 s']],
    ['In the first half of 2012 losses fell.', october, ['2012-01..2012-06 s']],
    ['In early May 2012 it began.', october, ['2012-05-01..2012-05-10 s']],
    ['Last month a course was held.', october, ['2013-09 r']],
    ['Last month a course was held.', '2014-01-15', ['2013-12 r']],
    ['On Monday police arrested two men.', '2013-10-11', ['2013-10-07 r']],
    ['It starts on Monday.', '2013-10-11', ['2013-10-14 r'], true],
    ['It ended last August.', october, ['2013-08 r']],
    ['It ended last November.', october, ['2012-11 r']],
    ['In September of this year and May next year.', october, ['2013-09 r', '2014-05 r']],
    ['It will be held in November.', october, ['2013-11 r'], true],
    ['It will be held in March.', october, ['2014-03 r'], true],
    ['It was held in November.', october, ['2012-11 r']],
    ['The 2012 operation and the run of 2011 are over.', october, ['2012 s', '2011 s']],
    ['Since 2009 the unit has grown.', october, ['2009.. s']],
    ['The office will be ready by 2015.', october, ['..2015 s']],
    ['The body was set up two years ago.', october, ['2011 r']],
    ['Over the past three years, cases rose.', october, ['2010..2013 r']],
    ['Today and yesterday were quiet.', october, ['2013-10-11 r', '2013-10-10 r']],
    ['Signed on 2018-10-11.', '2018-10-12', ['2018-10-11 s']],
    ['The case (May 2012) was closed.', october, ['2012-05 s']],
    ['Thursday 14 March 2013 was chosen.', october, ['2013-03-14 s']],
  ])('%s (%s)', (text, publishedAt, expected, ahead = false) => {
    expect(read('en', text, publishedAt, ahead)).toEqual(expected)
  })

  it.each([
    'A 24-hour network called I-24/7 is used in 190 countries.',
    'The three-month long sweep seized 2000 phones and 1,500 cards.',
    'The 29-year-old may appeal; officers march on.',
    'Between 13 and 17 people were held.',
    'More than 2010 boxes were found, worth USD 2013.',
    'It lasted two weeks.',
    'It used VPN tunnels and 2048-bit keys, says the 2012 Crime Survey.',
  ])('finds none in: %s', (text) => {
    expect(read('en', text, october)).toEqual([])
  })

  it('leaves out what needs a date of release when there is none', () => {
    expect(read('en', 'Last month, on Monday, on 3 May and in June 2012.', null)).toEqual(['2012-06 s'])
  })

  it('gives the words and where they stand', () => {
    const text = 'It opens in late 2014.'
    const [date] = findDates(text, 100, languagePacks.en.dates, october)
    expect(date).toEqual({
      start: 112,
      end: 121,
      text: 'late 2014',
      from: '2014-09',
      to: '2014-12',
      basis: 'stated',
    })
  })
})

describe('dates in French', () => {
  it.each([
    ['De début mai à fin juin 2012, les polices ont agi.', october, ['2012-05-01..2012-06-30 s']],
    ['Menée de début mai à fin juin, elle a réussi.', '2012-07-18', ['2012-05-01..2012-06-30 r']],
    ['Du 14 au 21 novembre, des contrôles ont eu lieu.', '2012-12-03', ['2012-11-14..2012-11-21 r']],
    ['Entre 2007 et 2010, tout a changé.', october, ['2007..2010 s']],
    ['En septembre dernier, un stage a eu lieu.', october, ['2013-09 r']],
    [
      'Le 14 mars dernier, le 1er mai 2012 et le 1 er juin 2011.',
      october,
      ['2013-03-14 r', '2012-05-01 s', '2011-06-01 s'],
    ],
    ['Il doit ouvrir fin 2014.', october, ['2014-09..2014-12 s']],
    ['Au début de 2012 et mi-2013.', october, ['2012-01..2012-04 s', '2013-05..2013-08 s']],
    ['La réunion de jeudi dernier a été utile.', october, ['2013-10-10 r']],
    ['Le mois dernier et l’année dernière.', october, ['2013-09 r', '2012 r']],
    ['Depuis 2009, il y a trois ans, en mai prochain.', october, ['2009.. s', '2010 r', '2014-05 r']],
    ['Au cours des six derniers mois, tout a baissé.', october, ['2013-04..2013-10 r']],
    ['Les 3 et 4 juin 2013, deux réunions.', october, ['2013-06-03..2013-06-04 s']],
    ['Lors de l’édition 2012 ou en 2011.', october, ['2012 s', '2011 s']],
    ['Au premier semestre 2013.', october, ['2013-01..2013-06 s']],
  ])('%s (%s)', (text, publishedAt, expected) => {
    expect(read('fr', text, publishedAt)).toEqual(expected)
  })

  it.each([
    'Âgés de 13 à 17 ans, ils ont reçu 7 000 euros en 24 heures.',
    'Pendant deux semaines, trois mois durant.',
    'Plus de 2 013 comprimés ont été saisis.',
  ])('finds none in: %s', (text) => {
    expect(read('fr', text, october)).toEqual([])
  })
})

describe('dates in Spanish', () => {
  it.each([
    ['Entre el 11 de junio y el 11 de julio se actuó.', '2010-07-16', ['2010-06-11..2010-07-11 r']],
    ['El 14 de enero de 2013 y el 14 enero 2012.', october, ['2013-01-14 s', '2012-01-14 s']],
    ['El pasado 14 de mayo se detuvo a dos.', october, ['2013-05-14 r']],
    ['Del 3 al 9 de septiembre de 2012.', october, ['2012-09-03..2012-09-09 s']],
    ['A finales de 2014 se abrirá.', october, ['2014-09..2014-12 s']],
    ['El mes pasado, hace dos años, desde 2010.', october, ['2013-09 r', '2011 r', '2010.. s']],
    ['En septiembre del año pasado.', october, ['2012-09 r']],
    ['El lunes pasado hubo una reunión.', october, ['2013-10-07 r']],
  ])('%s (%s)', (text, publishedAt, expected) => {
    expect(read('es', text, publishedAt)).toEqual(expected)
  })
})

describe('dates in Arabic', () => {
  it.each([
    ['نفذت من 1 أيار/مايو إلى 1 تموز/يوليو 2012', october, ['2012-05-01..2012-07-01 s']],
    ['في تشرين الثاني/نوفمبر ٢٠١٠ عقد اجتماع', october, ['2010-11 s']],
    ['١٦ يوليو، ٢٠١٠', october, ['2010-07-16 s']],
    ['بين عامي 2007 و2010 جرى ذلك', october, ['2007..2010 s']],
    ['في الفترة بين 1 و30 حزيران/يونيو 2008', october, ['2008-06-01..2008-06-30 s']],
    ['في أواخر عام 2014 سيفتتح', october, ['2014-09..2014-12 s']],
    ['الشهر الماضي', october, ['2013-09 r']],
    ['في أيلول/سبتمبر الماضي', october, ['2013-09 r']],
  ])('%s (%s)', (text, publishedAt, expected) => {
    expect(read('ar', text, publishedAt)).toEqual(expected)
  })
})
