import type { Texts } from '../format'
import { arabic, spanish } from '../plurals'

const en = {
  tree: 'Board as a tree',
  group: 'Group',
  inGroup: 'In group',
  keys: 'Arrow keys open, close and move; letters find a name (Shift T one with T); Enter selects, or opens the release of a sentence; T goes back.',
  links: (count: number) => (count === 1 ? '1 link' : `${count} links`),
  steps: (count: number) => (count === 1 ? 'Show only 1 step around' : `Show only ${count} steps around`),
  quoted: (sentence: string) => `“${sentence}”`,
}

const fr: typeof en = {
  tree: 'Tableau en arbre',
  group: 'Groupe',
  inGroup: 'Dans le groupe',
  keys: 'Les flèches ouvrent, ferment et déplacent ; les lettres trouvent un nom (Maj T pour un T) ; Entrée sélectionne, ou ouvre le communiqué d’une phrase ; T revient.',
  links: (count: number) => `${count} ${count < 2 ? 'lien' : 'liens'}`,
  steps: (count: number) => `Ne montrer qu’à ${count} pas`,
  quoted: (sentence: string) => `« ${sentence} »`,
}

const es: typeof en = {
  tree: 'Tablero como árbol',
  group: 'Grupo',
  inGroup: 'En el grupo',
  keys: 'Las flechas abren, cierran y mueven; las letras buscan un nombre (Mayús T uno con T); Intro selecciona, o abre el comunicado de una frase; T vuelve.',
  links: (count: number) => spanish(count, 'vínculo', 'vínculos'),
  steps: (count: number) => `Mostrar solo a ${spanish(count, 'paso', 'pasos')}`,
  quoted: (sentence: string) => `«${sentence}»`,
}

const ar: typeof en = {
  tree: 'اللوحة شجرةً',
  group: 'مجموعة',
  inGroup: 'في المجموعة',
  keys: 'الأسهم تفتح وتغلق وتنقل، والحروف تجد اسمًا، وEnter يحدد أو يفتح بيان الجملة، وT للعودة.',
  links: (count: number) =>
    arabic(count, { one: 'صلة واحدة', two: 'صلتان', few: 'صلات', many: 'صلة', other: 'صلة' }),
  steps: (count: number) =>
    `أظهر فقط ما يبعد ${arabic(count, { one: 'خطوة واحدة', two: 'خطوتين', few: 'خطوات', many: 'خطوة', other: 'خطوة' })}`,
  quoted: (sentence: string) => `«${sentence}»`,
}

export const twin = { en, fr, es, ar } satisfies Texts<typeof en>
