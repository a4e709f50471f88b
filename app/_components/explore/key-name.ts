import type { BoardAction } from '@/lib/board/keys'
import { bindings } from '@/lib/board/keys'
import type { InterfaceLanguage } from '@/lib/i18n'

const names: Record<InterfaceLanguage, Readonly<Record<string, string>>> = {
  en: { mod: 'Ctrl', shift: 'Shift', alt: 'Alt', escape: 'Esc', delete: 'Del', enter: 'Enter' },
  fr: { mod: 'Ctrl', shift: 'Maj', alt: 'Alt', escape: 'Échap', delete: 'Suppr', enter: 'Entrée' },
  es: { mod: 'Ctrl', shift: 'Mayús', alt: 'Alt', escape: 'Esc', delete: 'Supr', enter: 'Intro' },
  ar: { mod: 'Ctrl', shift: 'Shift', alt: 'Alt', escape: 'Esc', delete: 'Del', enter: 'Enter' },
}
const arrows: Readonly<Record<string, string>> = {
  arrowleft: '←',
  arrowright: '→',
  arrowup: '↑',
  arrowdown: '↓',
}

/** How a key of the bindings is written on the keyboard: "mod+shift+z" is Ctrl Shift Z. */
export const keyName = (key: string, lang: InterfaceLanguage): string =>
  key === '+'
    ? key
    : key
        .split('+')
        .map((part) => names[lang][part] ?? arrows[part] ?? part.toUpperCase())
        .join(' ')

/** The first key of an action, as it is written on the keyboard; undefined when it has none. */
export function keyOf(action: BoardAction, lang: InterfaceLanguage): string | undefined {
  const key = bindings.find((binding) => binding.action === action)?.keys[0]
  return key === undefined ? undefined : keyName(key, lang)
}
