import type { Texts } from '../format'

const en = {
  title: 'Yours',
  mark: 'Yours, not from a release',
  node: 'Add an entity of yours',
  link: 'Link two selected entities yourself',
  note: 'Add a note',
  newNode: 'My entity',
  newLink: 'my link',
  newNote: 'My note',
  kinds: { node: 'Entity of yours', link: 'Link of yours', note: 'Note of yours' },
  name: 'Name',
  label: 'Words on the line',
  text: 'Text',
  about: 'About',
  board: 'this board',
  remove: 'Remove',
  select: (name: string) => `Select ${name}`,
  group: 'Things of your own',
}
export type OwnTexts = typeof en

const fr: OwnTexts = {
  title: 'De vous',
  mark: 'De vous, d’aucun communiqué',
  node: 'Ajouter votre propre entité',
  link: 'Relier vous-même deux entités choisies',
  note: 'Ajouter une note',
  newNode: 'Mon entité',
  newLink: 'mon lien',
  newNote: 'Ma note',
  kinds: { node: 'Votre entité', link: 'Votre lien', note: 'Votre note' },
  name: 'Nom',
  label: 'Mots sur le trait',
  text: 'Texte',
  about: 'Au sujet de',
  board: 'ce tableau',
  remove: 'Retirer',
  select: (name) => `Sélectionner ${name}`,
  group: 'Vos propres éléments',
}

const es: OwnTexts = {
  title: 'Lo suyo',
  mark: 'Suyo, no procede de ningún comunicado',
  node: 'Añadir una entidad propia',
  link: 'Vincular usted dos entidades seleccionadas',
  note: 'Añadir una nota',
  newNode: 'Mi entidad',
  newLink: 'mi vínculo',
  newNote: 'Mi nota',
  kinds: { node: 'Entidad propia', link: 'Vínculo propio', note: 'Nota propia' },
  name: 'Nombre',
  label: 'Palabras sobre la línea',
  text: 'Texto',
  about: 'Sobre',
  board: 'este tablero',
  remove: 'Quitar',
  select: (name) => `Seleccionar ${name}`,
  group: 'Elementos propios',
}

const ar: OwnTexts = {
  title: 'ما أضفتَه',
  mark: 'من عندك، لا من بيان',
  node: 'أضف كيانًا من عندك',
  link: 'اربط بنفسك بين كيانين محددين',
  note: 'أضف ملاحظة',
  newNode: 'كياني',
  newLink: 'رابطي',
  newNote: 'ملاحظتي',
  kinds: { node: 'كيان من عندك', link: 'رابط من عندك', note: 'ملاحظة من عندك' },
  name: 'الاسم',
  label: 'الكلمات على الخط',
  text: 'النص',
  about: 'عن',
  board: 'هذه اللوحة',
  remove: 'إزالة',
  select: (name) => `تحديد ${name}`,
  group: 'ما أضفتَه بنفسك',
}

export const own = { en, fr, es, ar } satisfies Texts<OwnTexts>
