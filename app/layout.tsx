import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { directionOf, messagesIn } from '@/lib/i18n'
import { LanguageProvider } from './_components/i18n'
import { PaletteProvider } from './_components/palette/palette-context'
import { Header } from './_components/shell/header'
import { readPreferences } from './_server/preferences'
import './globals.css'

export async function generateMetadata(): Promise<Metadata> {
  const { common } = messagesIn((await readPreferences()).lang)
  return {
    title: { default: common.product, template: `%s · ${common.product}` },
    description: common.tagline,
  }
}

/** Applies the system's theme before the first paint when none was chosen; runs inline, so it carries the nonce. */
const followSystem = `if(!document.documentElement.dataset.theme){document.documentElement.dataset.theme=matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light'}`

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { lang, theme } = await readPreferences()
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <html
      lang={lang}
      dir={directionOf(lang)}
      {...(theme === 'system' ? {} : { 'data-theme': theme })}
      suppressHydrationWarning
    >
      <body className="flex min-h-full flex-col">
        {/* oxlint-disable-next-line react/no-danger -- a constant of ours, never data */}
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: followSystem }} />
        <LanguageProvider lang={lang}>
          <PaletteProvider>
            <Header theme={theme} />
            <main id="content" tabIndex={-1} className="flex min-h-0 flex-1 flex-col outline-none">
              {children}
            </main>
          </PaletteProvider>
        </LanguageProvider>
      </body>
    </html>
  )
}
