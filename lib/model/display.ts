import type { Localised } from './languages'

/** How a statement is meant. `line` is the style its link is drawn with, on the board and in briefings. */
export const modalities = {
  asserted: { label: { en: 'stated', fr: 'affirmé', es: 'afirmado', ar: 'مؤكد' }, line: 'solid' },
  planned: { label: { en: 'planned', fr: 'prévu', es: 'previsto', ar: 'مقرر' }, line: 'dashed' },
  alleged: { label: { en: 'alleged', fr: 'présumé', es: 'presunto', ar: 'مزعوم' }, line: 'dotted' },
  denied: { label: { en: 'denied', fr: 'démenti', es: 'desmentido', ar: 'منفي' }, line: 'dotted' },
} as const satisfies Record<string, { label: Localised; line: 'solid' | 'dashed' | 'dotted' }>
export type Modality = keyof typeof modalities
export const modalityNames = Object.keys(modalities) as [Modality, ...Modality[]]

/** How a number is hedged. `sign` stands before the number where there is no room for the word. */
export const comparators = {
  exact: { sign: '', label: { en: 'exactly', fr: 'exactement', es: 'exactamente', ar: 'بالضبط' } },
  over: { sign: '>', label: { en: 'more than', fr: 'plus de', es: 'más de', ar: 'أكثر من' } },
  at_least: { sign: '≥', label: { en: 'at least', fr: 'au moins', es: 'al menos', ar: 'ما لا يقل عن' } },
  about: { sign: '≈', label: { en: 'about', fr: 'environ', es: 'alrededor de', ar: 'حوالى' } },
  under: { sign: '<', label: { en: 'less than', fr: 'moins de', es: 'menos de', ar: 'أقل من' } },
  up_to: { sign: '≤', label: { en: 'up to', fr: 'jusqu’à', es: 'hasta', ar: 'حتى' } },
} as const satisfies Record<string, { sign: string; label: Localised }>
export type Comparator = keyof typeof comparators
export const comparatorNames = Object.keys(comparators) as [Comparator, ...Comparator[]]

/** Parts of a release a sentence can stand in. */
export const sections = [
  'title',
  'subtitle',
  'standfirst',
  'body',
  'quote',
  'caption',
  'list',
  'boilerplate',
] as const
export type Section = (typeof sections)[number]
