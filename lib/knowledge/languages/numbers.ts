import type { Comparator } from '@/lib/model'

/** How one language writes numbers and hedges them. Words are folded; data only. */
export interface NumberPack {
  /** A separator between three digits that groups them, in a language where the same sign may be a decimal one. */
  readonly group: string
  readonly decimal: string
  /** True where either sign groups three digits of what has no unit: "49.024", "1,633"; with a unit it is decimal. */
  readonly groupsEither?: true
  /** Words for numbers that stand alone or before a scale word. */
  readonly words: Readonly<Record<string, number>>
  /** Words that multiply what stands before them. */
  readonly scales: Readonly<Record<string, number>>
  /** Scale words that are a number without any before them: "mille". */
  readonly bareScales: readonly string[]
  /** Words among them for a round number, which is an estimate by itself: "dizaine". */
  readonly round?: readonly string[]
  /** Words for a half behind a number: "million et demi". */
  readonly halves: readonly string[]
  /** Words inside a number: "two hundred and fifty". */
  readonly and: readonly string[]
  /** Words between the ends of a range, and before a range whose ends "and" joins. */
  readonly to: readonly string[]
  readonly between: readonly string[]
  /** Words that make a number of a scale word: "a million". */
  readonly articles: readonly string[]
  /** Hedging words before a number, longest first by the reader. */
  readonly before: Readonly<Partial<Record<Comparator, readonly string[]>>>
  /** Words for a currency, folded, as they stand after (or before) an amount. */
  readonly currencies: Readonly<Record<string, string>>
  readonly units: Readonly<Record<string, string>>
  /** Words that follow a number that is no result: ages, ordinals, hours. */
  readonly never: readonly string[]
}

const codes = [
  'USD',
  'EUR',
  'GBP',
  'CHF',
  'AUD',
  'CAD',
  'SGD',
  'HKD',
  'KRW',
  'JPY',
  'CNY',
  'RMB',
  'INR',
  'NGN',
  'ZAR',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'BRL',
  'MXN',
  'THB',
  'MYR',
  'IDR',
  'PHP',
  'VND',
  'TRY',
  'RUB',
  'UAH',
  'AED',
  'SAR',
  'QAR',
  'KWD',
  'BHD',
  'OMR',
  'JOD',
  'EGP',
  'MAD',
  'TND',
  'DZD',
  'ILS',
  'NZD',
  'TWD',
  'CZK',
  'HUF',
  'RON',
  'BGN',
  'RSD',
  'ISK',
  'GEL',
  'KZT',
  'PKR',
  'BDT',
  'LKR',
  'NPR',
  'KES',
  'GHS',
  'UGX',
  'TZS',
  'XOF',
  'XAF',
  'ARS',
  'CLP',
  'COP',
  'PEN',
  'UYU',
  'BOB',
  'DOP',
  'CRC',
]
/** Currencies by their code, folded. */
export const isoCodes = Object.fromEntries(
  codes.map((code) => [code.toLowerCase(), code === 'RMB' ? 'CNY' : code]),
)

/** Stands for the peso of the country that a release tells of, where its words do not say which. */
export const pesos = 'PESO'

/** Units of weight and volume, as languages of the world write them. */
export const massUnits = {
  kg: 'kg',
  kilo: 'kg',
  kilos: 'kg',
  kilogram: 'kg',
  kilograms: 'kg',
  kilogramme: 'kg',
  kilogrammes: 'kg',
  kilogramos: 'kg',
  tonne: 't',
  tonnes: 't',
  ton: 't',
  tons: 't',
  toneladas: 't',
  tonelada: 't',
  'toneladas métricas': 't',
  'metric tons': 't',
  'metric tonnes': 't',
  kgs: 'kg',
  kilogramo: 'kg',
  gram: 'g',
  gramme: 'g',
  gramo: 'g',
  litre: 'l',
  litres: 'l',
  liters: 'l',
  litros: 'l',
  grams: 'g',
  grammes: 'g',
  gramos: 'g',
  طن: 't',
  اطنان: 't',
  طنا: 't',
  كيلوغرام: 'kg',
  كيلوغراما: 'kg',
  كلغ: 'kg',
  كغ: 'kg',
  كغم: 'kg',
  كيلو: 'kg',
  كيلوجرام: 'kg',
  كيلوجراما: 'kg',
  كيلوغرامات: 'kg',
  كيلوجرامات: 'kg',
  غرام: 'g',
  غراما: 'g',
  غرامات: 'g',
  جرام: 'g',
  جراما: 'g',
  لتر: 'l',
  لترات: 'l',
}
