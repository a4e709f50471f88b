import type { ColourRule } from '@/lib/board/state'
import type { Texts } from '../format'
import { arabic } from '../plurals'

const en = {
  title: 'Legend',
  open: 'Show the legend',
  close: 'Hide the legend',
  colour: 'Colour',
  size: 'Size',
  colours: { kind: 'Kind', publisher: 'Source', community: 'Community' } satisfies Record<ColourRule, string>,
  degree: 'Links in the graph',
  stories: 'Stories on this board',
  around: (name: string) => `around ${name}`,
  rest: 'all others',
  selectGroup: (label: string) => `Select: ${label}`,
  largest: (value: string) => `largest: ${value}`,
  without: (count: number) => `${count} without a value, drawn smallest`,
  lines: 'Lines',
  one: 'one story',
  several: 'several stories: wider',
  failed: 'The figures could not be read.',
}

const fr: typeof en = {
  title: 'Légende',
  open: 'Afficher la légende',
  close: 'Masquer la légende',
  colour: 'Couleur',
  size: 'Taille',
  colours: { kind: 'Type', publisher: 'Éditeur', community: 'Communauté' },
  degree: 'Liens dans le graphe',
  stories: 'Annonces sur ce tableau',
  around: (name) => `autour de ${name}`,
  rest: 'tous les autres',
  selectGroup: (label) => `Sélectionner : ${label}`,
  largest: (value) => `maximum : ${value}`,
  without: (count) => `${count} sans valeur, en plus petit`,
  lines: 'Traits',
  one: 'une seule annonce',
  several: 'plusieurs annonces : plus large',
  failed: 'Les chiffres n’ont pas pu être lus.',
}

const es: typeof en = {
  title: 'Leyenda',
  open: 'Mostrar la leyenda',
  close: 'Ocultar la leyenda',
  colour: 'Color',
  size: 'Tamaño',
  colours: { kind: 'Tipo', publisher: 'Fuente', community: 'Comunidad' },
  degree: 'Vínculos en el grafo',
  stories: 'Noticias en este tablero',
  around: (name) => `en torno a ${name}`,
  rest: 'todos los demás',
  selectGroup: (label) => `Seleccionar: ${label}`,
  largest: (value) => `máximo: ${value}`,
  without: (count) => `${count} sin valor, en el menor tamaño`,
  lines: 'Líneas',
  one: 'una sola noticia',
  several: 'varias noticias: más ancha',
  failed: 'No se pudieron leer las cifras.',
}

const ar: typeof en = {
  title: 'مفتاح الرموز',
  open: 'إظهار مفتاح الرموز',
  close: 'إخفاء مفتاح الرموز',
  colour: 'اللون',
  size: 'الحجم',
  colours: { kind: 'النوع', publisher: 'المصدر', community: 'المجموعة' },
  degree: 'الروابط في الرسم البياني',
  stories: 'الأخبار على هذه اللوحة',
  around: (name) => `حول ${name}`,
  rest: 'كل ما عدا ذلك',
  selectGroup: (label) => `تحديد: ${label}`,
  largest: (value) => `الأكبر: ${value}`,
  without: (count) =>
    `${arabic(count, {
      one: 'كيان واحد',
      two: 'كيانان',
      few: 'كيانات',
      many: 'كيانًا',
      other: 'كيان',
    })} بلا قيمة، بأصغر حجم`,
  lines: 'الخطوط',
  one: 'خبر واحد',
  several: 'عدة أخبار: أعرض',
  failed: 'تعذرت قراءة الأرقام.',
}

/** The legend of the board, and the rules of how nodes look. */
export const looks = { en, fr, es, ar } satisfies Texts<typeof en>
