import {
  formatFigure,
  formatNumber,
  formatRange,
  messagesIn,
  nameIn,
  type InterfaceLanguage,
} from '@/lib/i18n'
import { comparators, measures, modalities, relations, type RelationDefinition } from '@/lib/model'
import type { Difference, Named, Side } from './comparison'

const words = (parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter(Boolean).join(' · ')

/** "Hamed Bakayoko · attended · Ceremony", "Cambodia · scene of · Lionfish V": read from the one that is looked at. */
function partOf(
  entity: Named,
  side: Side | null,
  about: string | undefined,
  lang: InterfaceLanguage,
): string {
  const relation: RelationDefinition | undefined = side?.relation ? relations[side.relation] : undefined
  const label = relation?.from.includes(entity.kind) ? relation.label : relation?.inverse
  return words([nameIn(entity, lang), label?.[lang], about])
}

/** What a difference is about in one line: "Value seized · Lionfish V"; who and what in the language of the interface. */
export function subjectOf({ kind, about, entity, a, b }: Difference, lang: InterfaceLanguage): string {
  const { twins: m } = messagesIn(lang)
  const side = a ?? b
  const named = about ? nameIn(about, lang) : undefined
  if (kind === 'office') return named ?? ''
  if (entity) return partOf(entity, kind === 'relation' ? null : side, named, lang)
  if (!side?.measure) return words([side?.figure ? m.aNumber : undefined, named])
  const measure = kind === 'measure' ? undefined : measures[side.measure].label[lang]
  return words([measure, side.figure?.item, named])
}

function valueOf({ figure }: Side, lang: InterfaceLanguage): string {
  if (!figure) return ''
  const upper = figure.high === null ? '' : ` – ${formatNumber(figure.high, lang)}`
  return formatFigure(figure, lang) + upper
}

/** What one side says of the matter: "> 717,000 USD", "planned", "23 June 2022 – 31 July 2022"; empty where its sentence says it all. */
export function saidBy({ kind, entity }: Difference, side: Side, lang: InterfaceLanguage): string {
  const { measure, figure, relation, modality, title, from, to } = side
  if (kind === 'modality') return modality ? modalities[modality].label[lang] : ''
  if (kind === 'date') return from || to ? formatRange(from, to, lang) : ''
  if (kind === 'office') return title ?? ''
  if (kind === 'measure' && measure) return words([measures[measure].label[lang], valueOf(side, lang)])
  if (kind === 'comparator' && figure)
    return `${comparators[figure.comparator].label[lang]} ${valueOf({ ...side, figure: { ...figure, comparator: 'exact' } }, lang)}`
  if (figure) return valueOf(side, lang)
  return relation && (kind === 'relation' || !entity) ? relations[relation].label[lang] : ''
}

/** A remark that a difference needs besides its two sides: the power of ten between two values. */
export const remarkOf = ({ factor }: Difference, lang: InterfaceLanguage): string | undefined =>
  factor === null ? undefined : messagesIn(lang).twins.factor(formatNumber(factor, lang))
