import type { BoardAct } from '@/lib/results/board'
import type { Texts } from '../format'
import { arabic, isolate, spanish } from '../plurals'

const some = (count: number) => (count === 1 ? '1 entity' : `${count} entities`)

const en = {
  atWork: 'Board at work',
  title: (name: string, size: number, rows: number) =>
    `${name} (${some(size)}) · ${rows === 0 ? 'all rows' : rows === 1 ? '1 chosen row' : `${rows} chosen rows`}`,
  add: (count: number) => `Add to it: ${some(count)} come`,
  subtract: (count: number) => `Subtract from it: ${some(count)} go`,
  intersect: (count: number) => `Keep only what both have: ${some(count)} go`,
  full: (most: number) => `over ${most}`,
  done: {
    add: (count) => `Added to the board at work: ${some(count)}.`,
    subtract: (count) => `Removed from the board at work: ${some(count)}.`,
    intersect: (count) => `The board at work keeps what both have; removed: ${some(count)}.`,
  } as Record<BoardAct, (count: number) => string>,
  open: 'Go to the board',
}
type BoardTexts = typeof en

const quelques = (count: number) => (count < 2 ? `${count} entité` : `${count} entités`)

const fr: BoardTexts = {
  atWork: 'Tableau en cours',
  title: (name, size, rows) =>
    `${name} (${quelques(size)}) · ${rows === 0 ? 'toutes les lignes' : rows === 1 ? '1 ligne choisie' : `${rows} lignes choisies`}`,
  add: (count) => `Y ajouter : ${quelques(count)} en plus`,
  subtract: (count) => `En retrancher : ${quelques(count)} en moins`,
  intersect: (count) => `Ne garder que le commun : ${quelques(count)} en moins`,
  full: (most) => `plus de ${most}`,
  done: {
    add: (count) => `Ajouté au tableau en cours : ${quelques(count)}.`,
    subtract: (count) => `Retiré du tableau en cours : ${quelques(count)}.`,
    intersect: (count) => `Le tableau en cours garde ce qui est commun ; retiré : ${quelques(count)}.`,
  },
  open: 'Aller au tableau',
}

const algunas = (count: number) => spanish(count, 'entidad', 'entidades')

const es: BoardTexts = {
  atWork: 'Tablero en curso',
  title: (name, size, rows) =>
    `${name} (${algunas(size)}) · ${rows === 0 ? 'todas las filas' : spanish(rows, 'fila elegida', 'filas elegidas')}`,
  add: (count) => `Añadir a él: entran ${algunas(count)}`,
  subtract: (count) => `Restar de él: salen ${algunas(count)}`,
  intersect: (count) => `Dejar solo lo común: salen ${algunas(count)}`,
  full: (most) => `más de ${most}`,
  done: {
    add: (count) => `Añadido al tablero en curso: ${algunas(count)}.`,
    subtract: (count) => `Quitado del tablero en curso: ${algunas(count)}.`,
    intersect: (count) => `El tablero en curso conserva lo común; quitado: ${algunas(count)}.`,
  },
  open: 'Ir al tablero',
}

const entitiesOf = (count: number) =>
  arabic(count, { one: 'كيان واحد', two: 'كيانان', few: 'كيانات', many: 'كيانًا', other: 'كيان' })
const chosenRows = {
  one: 'صف مختار واحد',
  two: 'صفان مختاران',
  few: 'صفوف مختارة',
  many: 'صفًّا مختارًا',
  other: 'صف مختار',
}

const ar: BoardTexts = {
  atWork: 'اللوحة الجارية',
  title: (name, size, rows) =>
    `${isolate(name)} (${entitiesOf(size)}) · ${rows === 0 ? 'كل الصفوف' : arabic(rows, chosenRows)}`,
  add: (count) => `أضف إليها: يدخل ${entitiesOf(count)}`,
  subtract: (count) => `اطرح منها: يخرج ${entitiesOf(count)}`,
  intersect: (count) => `أبقِ المشترك فقط: يخرج ${entitiesOf(count)}`,
  full: (most) => `أكثر من ${most}`,
  done: {
    add: (count) => `أُضيف إلى اللوحة الجارية: ${entitiesOf(count)}.`,
    subtract: (count) => `أُزيل من اللوحة الجارية: ${entitiesOf(count)}.`,
    intersect: (count) => `أبقت اللوحة الجارية ما هو مشترك؛ وأُزيل: ${entitiesOf(count)}.`,
  },
  open: 'اذهب إلى اللوحة',
}

export const resultBoard = { en, fr, es, ar } satisfies Texts<typeof en>
