import 'server-only'
import { cookies, headers } from 'next/headers'
import type { InterfaceLanguage } from '@/lib/i18n'
import { chooseLanguage } from '@/lib/i18n'

export type Theme = 'light' | 'dark' | 'system'

/** What the visitor chose; the browser's language where nothing was chosen. */
export async function readPreferences(): Promise<{ lang: InterfaceLanguage; theme: Theme }> {
  const jar = await cookies()
  const theme = jar.get('theme')?.value
  return {
    lang: chooseLanguage(jar.get('lang')?.value ?? (await headers()).get('accept-language')),
    theme: theme === 'dark' || theme === 'light' ? theme : 'system',
  }
}
