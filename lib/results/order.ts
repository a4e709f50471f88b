import { nameIn } from '@/lib/i18n/format'
import type { InterfaceLanguage } from '@/lib/i18n/languages'
import { cellText, graphCell, nameOfCell, namesOfCell } from './cells'

/** A cell as it is read in a language: names of entities in that language, everything else as in a file. */
export function readText(value: unknown, lang: InterfaceLanguage): string {
  if (Array.isArray(value)) return value.map((inner) => readText(inner, lang)).join('; ')
  const cell = graphCell(value)
  return cell?.labels ? nameIn({ name: nameOfCell(cell), names: namesOfCell(cell) }, lang) : cellText(value)
}

/** What a cell is sorted by: its number, else its text in the language of the page; undefined where there is nothing. */
export function sortKey(value: unknown, lang: InterfaceLanguage): number | string | undefined {
  if (typeof value === 'number') return value
  return readText(value, lang) || undefined
}

const collators = new Map<InterfaceLanguage, Intl.Collator>()

function collatorOf(lang: InterfaceLanguage): Intl.Collator {
  const known = collators.get(lang) ?? new Intl.Collator(lang, { numeric: true, sensitivity: 'base' })
  collators.set(lang, known)
  return known
}

/** Numbers before texts, numbers by size, texts as the language sorts names and numbers within them. */
export function compareKeys(left: number | string, right: number | string, lang: InterfaceLanguage): number {
  if (typeof left === 'number') return typeof right === 'number' ? left - right : -1
  return typeof right === 'number' ? 1 : collatorOf(lang).compare(left, right)
}
