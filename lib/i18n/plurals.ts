/** The forms that a counted noun takes in Arabic, each with its noun as it stands beside such a number. */
export interface ArabicForms {
  /** The whole phrase for one: «كيان واحد». */
  readonly one: string
  /** The whole phrase for two: the dual, «كيانان». */
  readonly two: string
  /** The plural after 3 to 10: «كيانات». */
  readonly few: string
  /** The accusative singular after 11 to 99: «كيانًا». */
  readonly many: string
  /** The genitive singular after whole hundreds: «كيان». */
  readonly other: string
}

const arabicRules = new Intl.PluralRules('ar')

/** `count` things in Arabic: none, one, two, a few, many and hundreds all have their own form. */
export function arabic(count: number, forms: ArabicForms): string {
  const category = arabicRules.select(count)
  if (category === 'zero') return `لا ${forms.few}`
  if (category === 'one' || category === 'two') return forms[category]
  return `${count} ${forms[category]}`
}

/** `count` things in Spanish; only exactly one is singular. */
export const spanish = (count: number, single: string, many: string): string =>
  `${count} ${count === 1 ? single : many}`

/** A name or quotation between marks that keep its direction apart from that of the words around it. */
export const isolate = (text: string): string => `\u2068${text}\u2069`
