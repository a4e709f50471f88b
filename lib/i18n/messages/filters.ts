import type { Cause } from '@/lib/board/limits'
import type { Texts } from '../format'

type Named = Record<Exclude<Cause, 'eye'>, (nodes: number, links: number) => string>

const count = (value: number, one: string, many: string) => `${value} ${value === 1 ? one : many}`

/** Two counts joined, without the one that is nothing. */
const both = (nodes: string, links: string, [n, l]: readonly [number, number], and: string) =>
  [n > 0 ? nodes : '', l > 0 ? links : ''].filter(Boolean).join(and)

const things = {
  en: (n: number, l: number) =>
    both(count(n, 'entity', 'entities'), count(l, 'link', 'links'), [n, l], ' and '),
  fr: (n: number, l: number) =>
    both(`${n} ${n > 1 ? 'entités' : 'entité'}`, `${l} ${l > 1 ? 'liens' : 'lien'}`, [n, l], ' et '),
  es: (n: number, l: number) =>
    both(count(n, 'entidad', 'entidades'), count(l, 'vínculo', 'vínculos'), [n, l], ' y '),
  ar: (n: number, l: number) => both(`الكيانات: ${n}`, `الروابط: ${l}`, [n, l], '، '),
}

const en = {
  confidence: 'Confidence',
  atLeast: (value: string) => `${value} and above`,
  hiddenBy: (links: number) => `${links} hidden`,
  degree: 'Links of each entity',
  fewest: (value: number) => (value === 0 ? 'any number' : `${value} or more`),
  fewer: 'One fewer',
  more: 'One more',
  find: (facet: string) => `Find in ${facet}`,
  noMatch: 'None is called so.',
  only: 'only',
  onlyThis: (label: string) => `Only ${label}`,
  all: 'all',
  allOf: (facet: string) => `All: ${facet}`,
  every: (total: number) => `All ${total}`,
  fewerRows: 'Fewer',
  hidden: 'Hidden',
  show: 'show',
  showAgain: (what: string) => `Show again: ${what}`,
  eye: (n: number, l: number) => `${things.en(n, l)} switched off`,
  causes: {
    confidence: (n, l) => `${things.en(n, l)} of less confidence`,
    range: (n, l) => `${things.en(n, l)} outside the dates`,
    undated: (n, l) => `${things.en(n, l)} without a date`,
    knownOn: (n, l) => `${things.en(n, l)} not published yet`,
    degree: (n, l) => `${things.en(n, l)} with too few links`,
  } satisfies Named,
}

const fr: typeof en = {
  confidence: 'Confiance',
  atLeast: (value) => `${value} et plus`,
  hiddenBy: (links) => `${links} ${links > 1 ? 'masqués' : 'masqué'}`,
  degree: 'Liens de chaque entité',
  fewest: (value) => (value === 0 ? 'sans minimum' : `${value} ou plus`),
  fewer: 'Un de moins',
  more: 'Un de plus',
  find: (facet) => `Chercher dans ${facet}`,
  noMatch: 'Aucun ne porte ce nom.',
  only: 'seul',
  onlyThis: (label) => `Seulement ${label}`,
  all: 'tout',
  allOf: (facet) => `Tout afficher : ${facet}`,
  every: (total) => `Les ${total}`,
  fewerRows: 'Réduire',
  hidden: 'Masqué',
  show: 'afficher',
  showAgain: (what) => `Afficher à nouveau : ${what}`,
  eye: (n, l) => `${things.fr(n, l)} : désactivé`,
  causes: {
    confidence: (n, l) => `${things.fr(n, l)} de confiance moindre`,
    range: (n, l) => `${things.fr(n, l)} hors des dates`,
    undated: (n, l) => `${things.fr(n, l)} sans date`,
    knownOn: (n, l) => `${things.fr(n, l)} pas encore publiés`,
    degree: (n, l) => `${things.fr(n, l)} avec trop peu de liens`,
  },
}

const es: typeof en = {
  confidence: 'Confianza',
  atLeast: (value) => `${value} o más`,
  hiddenBy: (links) => count(links, 'oculto', 'ocultos'),
  degree: 'Vínculos de cada entidad',
  fewest: (value) => (value === 0 ? 'sin mínimo' : `${value} o más`),
  fewer: 'Uno menos',
  more: 'Uno más',
  find: (facet) => `Buscar en ${facet}`,
  noMatch: 'Ninguno se llama así.',
  only: 'solo',
  onlyThis: (label) => `Solo ${label}`,
  all: 'todo',
  allOf: (facet) => `Mostrar todo: ${facet}`,
  every: (total) => `Los ${total}`,
  fewerRows: 'Menos',
  hidden: 'Oculto',
  show: 'mostrar',
  showAgain: (what) => `Volver a mostrar: ${what}`,
  eye: (n, l) => `${things.es(n, l)}: desactivado`,
  causes: {
    confidence: (n, l) => `${things.es(n, l)} de menor confianza`,
    range: (n, l) => `${things.es(n, l)} fuera de las fechas`,
    undated: (n, l) => `${things.es(n, l)} sin fecha`,
    knownOn: (n, l) => `${things.es(n, l)} aún sin publicar`,
    degree: (n, l) => `${things.es(n, l)} con muy pocos vínculos`,
  },
}

const ar: typeof en = {
  confidence: 'الثقة',
  atLeast: (value) => `${value} فأكثر`,
  hiddenBy: (links) => `المخفي: ${links}`,
  degree: 'روابط كل كيان',
  fewest: (value) => (value === 0 ? 'أي عدد' : `${value} فأكثر`),
  fewer: 'أقل بواحد',
  more: 'أكثر بواحد',
  find: (facet) => `بحث في ${facet}`,
  noMatch: 'لا شيء بهذا الاسم.',
  only: 'فقط',
  onlyThis: (label) => `${label} فقط`,
  all: 'الكل',
  allOf: (facet) => `إظهار الكل: ${facet}`,
  every: (total) => `الكل (${total})`,
  fewerRows: 'أقل',
  hidden: 'المخفي',
  show: 'إظهار',
  showAgain: (what) => `إظهار مجددًا: ${what}`,
  eye: (n, l) => `${things.ar(n, l)} — معطّل`,
  causes: {
    confidence: (n, l) => `${things.ar(n, l)} — ثقة أقل`,
    range: (n, l) => `${things.ar(n, l)} — خارج التواريخ`,
    undated: (n, l) => `${things.ar(n, l)} — بلا تاريخ`,
    knownOn: (n, l) => `${things.ar(n, l)} — لم يُنشر بعد`,
    degree: (n, l) => `${things.ar(n, l)} — روابط قليلة جدًا`,
  },
}

/** Filters and limits of the board. */
export const filters = { en, fr, es, ar } satisfies Texts<typeof en>
