import type { Texts } from '../format'
import { arabic, spanish } from '../plurals'

const en = {
  name: 'Only those called',
  nameHint: 'Begin a name, in any script',
  howMany: 'At most of each',
  found: (count: number) => (count === 1 ? '1 neighbour is called so' : `${count} neighbours are called so`),
  none: (name: string) => `No neighbour is called “${name}”.`,
  cut: (shown: number) => `The ${shown} best attested are listed: write more of the name for the others.`,
  here: 'on the board',
}
export type ExpandingTexts = typeof en

const fr: ExpandingTexts = {
  name: 'Seulement ceux qui s’appellent',
  nameHint: 'Début d’un nom, dans toute écriture',
  howMany: 'Au plus de chaque',
  found: (count) => (count === 1 ? '1 voisin porte ce nom' : `${count} voisins portent ce nom`),
  none: (name) => `Aucun voisin ne s’appelle « ${name} ».`,
  cut: (shown) => `Voici les ${shown} mieux attestés : précisez le nom pour voir les autres.`,
  here: 'sur le tableau',
}

const es: ExpandingTexts = {
  name: 'Solo los que se llaman',
  nameHint: 'Comienzo de un nombre, en cualquier escritura',
  howMany: 'Como máximo de cada',
  found: (count) => spanish(count, 'vecino se llama así', 'vecinos se llaman así'),
  none: (name) => `Ningún vecino se llama «${name}».`,
  cut: (shown) => `Se listan los ${shown} mejor atestiguados: escriba más del nombre para ver los demás.`,
  here: 'en el tablero',
}

const ar: ExpandingTexts = {
  name: 'فقط من اسمه',
  nameHint: 'بداية اسم، بأي كتابة',
  howMany: 'الحد الأقصى من كل نوع',
  found: (count) =>
    arabic(count, {
      one: 'جار واحد بهذا الاسم',
      two: 'جاران بهذا الاسم',
      few: 'جيران بهذا الاسم',
      many: 'جارًا بهذا الاسم',
      other: 'جار بهذا الاسم',
    }),
  none: (name) => `لا جار اسمه «${name}».`,
  cut: (shown) => `هذه أوثق ${shown}: اكتب المزيد من الاسم لترى غيرها.`,
  here: 'على اللوحة',
}

export const expanding = { en, fr, es, ar } satisfies Texts<ExpandingTexts>
