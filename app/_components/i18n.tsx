'use client'

import type { ReactNode } from 'react'
import { createContext, useContext, useMemo } from 'react'
import type { InterfaceLanguage, Messages } from '@/lib/i18n'
import { messagesIn } from '@/lib/i18n'

const Language = createContext<{ m: Messages; lang: InterfaceLanguage } | null>(null)

/** Gives every component below the texts of one language. */
export function LanguageProvider({ lang, children }: { lang: InterfaceLanguage; children: ReactNode }) {
  const value = useMemo(() => ({ m: messagesIn(lang), lang }), [lang])
  return <Language value={value}>{children}</Language>
}

/** The texts and the language of the interface; throws outside LanguageProvider. */
export function useMessages(): { m: Messages; lang: InterfaceLanguage } {
  const value = useContext(Language)
  if (!value) throw new Error('useMessages needs a LanguageProvider above it.')
  return value
}
