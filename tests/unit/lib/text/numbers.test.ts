import { languagePacks } from '@/lib/knowledge/languages'
import type { Language } from '@/lib/model'
import { findQuantities, parseDigits } from '@/lib/text/numbers'

/** Every quantity of a text in short: hedge, value or range, currency or unit. */
const read = (lang: Language, text: string): string[] =>
  findQuantities(text, 0, languagePacks[lang].numbers).map(({ comparator, value, high, currency, unit }) =>
    [
      comparator === 'exact' ? '' : comparator,
      high === undefined ? value : `${value}..${high}`,
      currency,
      unit,
    ]
      .filter((part) => part !== '' && part !== undefined)
      .join(' '),
  )

describe('digits', () => {
  it.each<[Language, string, number | undefined]>([
    ['en', '1,088', 1088],
    ['en', '16,8', 16.8],
    ['en', '200.000', 200000],
    ['en', '1.088', 1.088],
    ['en', '129,975,440', 129975440],
    ['fr', '7\u00a0000', 7000],
    ['fr', '7\u202f000', 7000],
    ['fr', '7,2', 7.2],
    ['es', '6.000', 6000],
    ['es', '1 600', 1600],
    ['ar', '000 5', 5000],
    ['ar', '٧٢', 72],
    ['en', '1.2.3', undefined],
  ])('%s: %s is %s', (lang, written, value) => {
    expect(parseDigits(written, languagePacks[lang].numbers)).toBe(value)
  })
})

describe('quantities', () => {
  it.each<[Language, string, string[]]>([
    ['en', 'Twenty-two shops and two hundred and fifty stalls.', ['22', '250']],
    ['en', 'One and a half billion bets, a hundred dens, a dozen cars.', ['1500000000', '100', '12']],
    ['en', 'Nearly USD 10 million and US$13.6 million.', ['about 10000000 USD', '13600000 USD']],
    ['en', 'More than 20 to 30 crates; between 40 and 50 boxes.', ['over 20..30', '40..50']],
    ['en', 'Worth 2 to 3 million euros, or €2-3 million.', ['2000000..3000000 EUR', '2000000..3000000 EUR']],
    ['en', 'At least 11 tonnes of powder.', ['at_least 11 t']],
    ['en', 'A man and one woman came on I-24/7.', []],
    ['fr', 'Plus de deux milliards d’USD et 26 millions d’USD.', ['over 2000000000 USD', '26000000 USD']],
    ['fr', 'Près de 7 000 personnes, quatre-vingt-dix-sept lots.', ['about 7000', '97']],
    [
      'fr',
      'Une centaine de caisses, vingt et un lots, mille cartons, deux mille cinq cents sacs.',
      ['about 100', '21', '1000', '2500'],
    ],
    ['fr', 'Un million et demi de cigarettes.', ['1500000']],
    ['fr', 'Dix-huit lots, cent dix-sept sacs et dix-neuf mille tubes.', ['18', '117', '19000']],
    [
      'es',
      'Cerca de mil millones de dólares, treinta y dos cajas, doscientos kilos.',
      ['about 1000000000 USD', '32', '200 kg'],
    ],
    ['es', 'Más de 6.000 personas en 32 países.', ['over 6000', '32']],
    ['en', 'Some €2bn, $1.5m and 40kg; 5m away.', ['about 2000000000 EUR', '1500000 USD', '40 kg']],
    ['en', 'Almost half a million people, half a dozen boats.', ['about 500000', '6']],
    [
      'en',
      'Well over **€140 million** and ₹5 crore; try 5 times.',
      ['over 140000000 EUR', '50000000 INR', '5'],
    ],
    ['fr', 'Plus d’une centaine de caisses et un demi-million de dollars.', ['over 100', '500000 USD']],
    [
      'es',
      'Más de un centenar de cajas, dos docenas, medio millón de euros.',
      ['over 100', '24', '500000 EUR'],
    ],
    ['es', '2.000 millones de pesos colombianos', ['2000000000 COP']],
    ['ar', 'ثلاثة عشر صندوقا وخمسة وعشرون رجلا ومئة وخمسون امرأة', ['13', '25', '150']],
    ['ar', 'ضُبط 14 ألفا و914 مطلوبا و400 قرص', ['14914', '400']],
    ['ar', 'ثلاثمئة شخص وألفان و14 مليونا', ['300', '2000', '14000000']],
    ['ar', '16.2 مليار درهم', ['16200000000 AED']],
    ['ar', '49.024 شخصا و1,633 قرصا و12.500 كيلوغرام', ['49024', '1633', '12.5 kg']],
    ['ar', 'ضبط (16) كيلوغراما و(10) آلاف حبة و(4) رجال', ['16 kg', '10000', '4']],
    ['ar', 'فإن من شأن ذلك أن يدعم ألفان منهم', ['2000']],
    ['ar', 'أكثر من (200) كيلوغرام', ['over 200 kg']],
    ['ar', 'حوالي 40 مليون جنيه وأزيد من 200 كيلو جرام', ['about 40000000 EGP', 'over 200 kg']],
    ['ar', 'أكثر من 000 5 شخص', ['over 5000']],
    ['ar', 'ما يقارب 10 ملايين دولار', ['about 10000000 USD']],
  ])('%s: %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected)
  })

  it('keeps the hedging word and the place of everything', () => {
    const text = 'Soit près de 80 sites.'
    const [quantity] = findQuantities(text, 10, languagePacks.fr.numbers)
    expect(quantity).toMatchObject({ start: 15, end: 25, numberStart: 23, word: 'près de', value: 80 })
  })

  it('keeps the apostrophe of a hedge that is cut short', () => {
    const [quantity] = findQuantities('Plus d’un million d’euros.', 0, languagePacks.fr.numbers)
    expect(quantity).toMatchObject({ word: 'Plus d’', value: 1_000_000, comparator: 'over' })
  })
})
