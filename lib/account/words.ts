import type { Statement } from '@/lib/api/schemas'
import { formatNumber, formatRange, messagesIn, nameIn, type InterfaceLanguage } from '@/lib/i18n'
import { comparators, measures, modalities, relations } from '@/lib/model'
import type { Told } from './account'

type Figure = NonNullable<Statement['figure']>

/** The value with its hedge in words: "more than 26,000,000 USD", "20 – 30 kg". */
export function valueWords(
  figure: Pick<Figure, 'value' | 'low' | 'high' | 'comparator' | 'currency' | 'unit'>,
  lang: InterfaceLanguage,
): string {
  const { value, low, high, comparator, currency, unit } = figure
  const number =
    low !== null && high !== null
      ? `${formatNumber(low, lang)} – ${formatNumber(high, lang)}`
      : formatNumber(value, lang)
  const hedge = comparator === 'exact' ? '' : comparators[comparator].label[lang]
  return [hedge, number, currency ?? unit].filter(Boolean).join(' ')
}

/** What the number counts: "Value seized · cocaine". */
export const measureWords = (
  { measure, item }: Pick<Figure, 'measure' | 'item'>,
  lang: InterfaceLanguage,
): string =>
  measure === 'other' && item ? item : [measures[measure].label[lang], item].filter(Boolean).join(' · ')

/** Names of entities told together, each once, in the order of the alphabet. */
export const endNames = (ends: Told['subjects'], lang: InterfaceLanguage): string[] =>
  [...new Set(ends.map((end) => nameIn(end, lang)))].toSorted((a, b) => a.localeCompare(b, lang))

/** How the relation reads from subject to object. */
export const relationWords = ({ statements }: Told, lang: InterfaceLanguage): string =>
  relations[statements[0]!.relation].label[lang]

/** When it was so, with the release's own words where the date was worked out from them. */
export function timeWords(
  { validFrom, validTo, validText, validBasis }: Statement,
  lang: InterfaceLanguage,
): string {
  if (!validFrom && !validTo) return ''
  const when = formatRange(validFrom, validTo, lang)
  return validText && validBasis !== 'stated'
    ? `${when} (${messagesIn(lang).releases.quoted(validText)})`
    : when
}

/** How a statement is meant, in words: only what is not plain. Each note stands for itself. */
export function notesOf(statement: Statement, lang: InterfaceLanguage): string[] {
  const { releases: m } = messagesIn(lang)
  const { modality, background, saidBy, figure, qualifiers } = statement
  const notes = [
    modality === 'asserted' ? '' : modalities[modality].label[lang],
    background ? m.background : '',
    saidBy ? m.saidBy(nameIn(saidBy, lang)) : '',
    figure?.in ? nameIn(figure.in, lang) : '',
    figure?.period ? formatRange(figure.period.from, figure.period.to, lang) : '',
    figure?.editions ? m.editions(figure.editions) : '',
    timeWords(statement, lang),
    ...Object.values(qualifiers),
  ]
  return [...new Set(notes.filter(Boolean))]
}
