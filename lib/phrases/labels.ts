import { kinds, measures, modalities, relations, type Language, type Localised } from '@/lib/model'
import type { Ask, By, LinkCondition, Meaning, Order } from './meaning'

/** What is wanted, where it is said by a chip of its own. */
export const askLabels: Readonly<Record<Ask, Localised>> = {
  entities: { en: 'list', fr: 'liste', es: 'lista', ar: 'قائمة' },
  count: { en: 'how many', fr: 'combien', es: 'cuántos', ar: 'كم' },
  figures: { en: 'published figures', fr: 'chiffres publiés', es: 'cifras publicadas', ar: 'أرقام منشورة' },
  path: { en: 'how connected', fr: 'quel lien', es: 'qué relación', ar: 'ما الصلة' },
  shared: { en: 'in common', fr: 'en commun', es: 'en común', ar: 'المشترك' },
  releases: { en: 'releases on', fr: 'communiqués sur', es: 'comunicados sobre', ar: 'بيانات عن' },
  entity: { en: 'all about', fr: 'tout sur', es: 'todo sobre', ar: 'كل شيء عن' },
}

export const orderLabels: Readonly<Record<Order, Localised>> = {
  largest: { en: 'largest first', fr: 'les plus grands d’abord', es: 'de mayor a menor', ar: 'الأكبر أولا' },
  smallest: {
    en: 'smallest first',
    fr: 'les plus petits d’abord',
    es: 'de menor a mayor',
    ar: 'الأصغر أولا',
  },
  newest: {
    en: 'newest first',
    fr: 'les plus récents d’abord',
    es: 'lo más reciente primero',
    ar: 'الأحدث أولا',
  },
  oldest: {
    en: 'oldest first',
    fr: 'les plus anciens d’abord',
    es: 'lo más antiguo primero',
    ar: 'الأقدم أولا',
  },
  most_linked: {
    en: 'most linked first',
    fr: 'les plus liés d’abord',
    es: 'más vínculos primero',
    ar: 'الأكثر صلات أولا',
  },
}

export const byLabels: Readonly<Record<By, Localised>> = {
  edition: { en: 'by edition', fr: 'par édition', es: 'por edición', ar: 'حسب الدورة' },
  operation: { en: 'by operation', fr: 'par opération', es: 'por operación', ar: 'حسب العملية' },
  year: { en: 'by year', fr: 'par année', es: 'por año', ar: 'حسب السنة' },
  country: { en: 'by country', fr: 'par pays', es: 'por país', ar: 'حسب البلد' },
  release: { en: 'by release', fr: 'par communiqué', es: 'por comunicado', ar: 'حسب البيان' },
}

export const anyLink: Localised = { en: 'any link', fr: 'tout lien', es: 'cualquier vínculo', ar: 'أي صلة' }
const anything: Localised = { en: 'anything', fr: 'n’importe quoi', es: 'cualquier cosa', ar: 'أي شيء' }
const told: Readonly<
  Record<'since' | 'until' | 'in', (lang: Language, from: string, to?: string) => string>
> = {
  since: (lang, from) =>
    ({ en: `since ${from}`, fr: `depuis ${from}`, es: `desde ${from}`, ar: `منذ ${from}` })[lang],
  until: (lang, to) => ({ en: `until ${to}`, fr: `jusqu’à ${to}`, es: `hasta ${to}`, ar: `حتى ${to}` })[lang],
  in: (lang, from, to = from) => (from === to ? from : `${from} – ${to}`),
}

/** Kinds in the plural; without any, anything. */
export const kindsLabel = (names: Meaning['kinds'], lang: Language): string =>
  names.length === 0 ? anything[lang] : names.map((kind) => kinds[kind].plural[lang]).join(' / ')

/** A relation as it is read from what is asked for. */
export function relationLabel(
  { relations: names, direction }: Pick<LinkCondition, 'relations' | 'direction'>,
  lang: Language,
): string {
  if (names.length === 0) return anyLink[lang]
  return names
    .map((name) => (direction === 'in' ? relations[name].inverse : relations[name].label)[lang])
    .join(' / ')
}

export const measuresLabel = (names: Meaning['measures'], lang: Language): string =>
  names.map((name) => measures[name].label[lang]).join(' / ')

/** A stretch of time, open at one end or closed. */
export function timeLabel({ from, to }: Pick<Meaning, 'from' | 'to'>, lang: Language): string {
  if (from !== undefined && to === undefined) return told.since(lang, from)
  if (to !== undefined && from === undefined) return told.until(lang, to)
  return from === undefined ? '' : told.in(lang, from, to)
}

export const modalityLabel = (modality: NonNullable<Meaning['modality']>, lang: Language): string =>
  modalities[modality].label[lang]
