import { formatFigure, formatNumber, formatRange, messagesIn, type InterfaceLanguage } from '@/lib/i18n'
import { comparators, measures, modalities, relations } from '@/lib/model'
import type { Difference, Side } from './comparison'

const words = (parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter(Boolean).join(' · ')

/** What a difference is about in one line: "Value seized · Lionfish V", "Hamed Bakayoko · attended · Ceremony". */
export function subjectOf({ kind, about, entity, a, b }: Difference, lang: InterfaceLanguage): string {
  const { twins: m } = messagesIn(lang)
  const side = a ?? b
  const relation = side?.relation ? relations[side.relation].label[lang] : undefined
  if (kind === 'office') return about?.name ?? ''
  if (entity) return words([entity.name, relation, about?.name])
  if (side?.measure) {
    const measure = kind === 'measure' ? undefined : measures[side.measure].label[lang]
    return words([measure, side.figure?.item, about?.name])
  }
  return words([side?.figure ? m.aNumber : undefined, about?.name])
}

function valueOf({ figure }: Side, lang: InterfaceLanguage): string {
  if (!figure) return ''
  const upper = figure.high === null ? '' : ` – ${formatNumber(figure.high, lang)}`
  return formatFigure(figure, lang) + upper
}

/** What one side says of the matter: "> 717,000 USD", "planned", "23 June 2022 – 31 July 2022". */
export function saidBy({ kind }: Difference, side: Side, lang: InterfaceLanguage): string {
  const { measure, figure, relation, modality, title, from, to } = side
  if (kind === 'modality') return modality ? modalities[modality].label[lang] : ''
  if (kind === 'date') return from || to ? formatRange(from, to, lang) : ''
  if (kind === 'office') return title ?? ''
  if (kind === 'measure' && measure) return words([measures[measure].label[lang], valueOf(side, lang)])
  if (kind === 'comparator' && figure)
    return `${comparators[figure.comparator].label[lang]} ${valueOf({ ...side, figure: { ...figure, comparator: 'exact' } }, lang)}`
  if (figure) return valueOf(side, lang)
  return relation ? relations[relation].label[lang] : ''
}

/** A remark that a difference needs besides its two sides: the power of ten between two values. */
export const remarkOf = ({ factor }: Difference, lang: InterfaceLanguage): string | undefined =>
  factor === null ? undefined : messagesIn(lang).twins.factor(formatNumber(factor, lang))
