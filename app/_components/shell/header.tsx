'use client'

import Link from 'next/link'
import { usePathname, useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { Moon, Sun } from 'lucide-react'
import { interfaceLanguages, ownNames } from '@/lib/i18n'
import { useMessages } from '../i18n'
import { PaletteButton } from '../palette/palette-button'
import { pageIcons, pages } from './pages'

const year = 31_536_000

const remember = (name: string, value: string): void => {
  document.cookie = `${name}=${value}; path=/; max-age=${year}; samesite=lax`
}

/** The bar on every page: where one is, the palette, the language and the theme. */
export function Header({ theme }: { theme: 'light' | 'dark' | 'system' }) {
  const { m } = useMessages()
  const path = usePathname()
  useEffect(() => {
    // says that the page answers now: until then, what is typed or chosen is lost
    document.documentElement.dataset.ready = 'true'
  }, [])
  return (
    <header
      data-shell
      className="sticky top-0 z-30 flex h-14 shrink-0 items-center gap-1 border-b border-line bg-panel px-2 md:gap-2 md:px-4"
    >
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-panel focus:p-2"
      >
        {m.common.skip}
      </a>
      <Link href="/" className="flex shrink-0 items-center gap-2 font-bold md:me-2">
        <Mark />
        <span className="hidden text-base sm:inline">{m.common.product}</span>
        <span className="sr-only sm:hidden">{m.common.product}</span>
      </Link>
      <nav aria-label={m.common.nav.label} className="flex min-w-0 flex-1 gap-0.5 overflow-x-auto">
        {pages.map((page) => {
          const Icon = pageIcons[page]
          const here = path === `/${page}` || path.startsWith(`/${page}/`)
          return (
            <Link
              key={page}
              href={`/${page}`}
              aria-current={here ? 'page' : undefined}
              title={m.common.nav[page]}
              className={`rounded-md px-1.5 py-1.5 whitespace-nowrap md:px-2.5 ${here ? 'bg-raised font-semibold' : 'text-muted hover:text-ink'}`}
            >
              <Icon size={18} className="md:hidden" aria-hidden />
              <span className="sr-only md:not-sr-only">{m.common.nav[page]}</span>
            </Link>
          )
        })}
      </nav>
      <PaletteButton />
      <LanguageChoice />
      <ThemeChoice theme={theme} />
    </header>
  )
}

function LanguageChoice() {
  const { m, lang } = useMessages()
  const router = useRouter()
  return (
    <label className="shrink-0">
      <span className="sr-only">{m.common.language}</span>
      <select
        value={lang}
        onChange={(event) => {
          remember('lang', event.target.value)
          router.refresh()
        }}
        className="rounded-md border border-line bg-panel px-1.5 py-1"
      >
        {interfaceLanguages.map((code) => (
          <option key={code} value={code} lang={code} dir="auto">
            {ownNames[code]}
          </option>
        ))}
      </select>
    </label>
  )
}

function ThemeChoice({ theme }: { theme: 'light' | 'dark' | 'system' }) {
  const { m } = useMessages()
  const toggle = (): void => {
    const now = document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark'
    document.documentElement.dataset.theme = now
    remember('theme', now)
  }
  return (
    <button
      type="button"
      onClick={toggle}
      aria-label={`${m.common.theme.label}: ${m.common.theme[theme]}`}
      className="shrink-0 rounded-md border border-line p-1.5"
    >
      <Sun size={16} className="hidden dark:block" aria-hidden />
      <Moon size={16} className="dark:hidden" aria-hidden />
    </button>
  )
}

/** The product's mark: two linked nodes and the sentence between them. */
function Mark() {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden>
      <rect width="24" height="24" rx="6" className="fill-accent" />
      <path d="M7 8h10M7 12h7" className="stroke-on-accent" strokeWidth="1.8" strokeLinecap="round" />
      <path d="M7.5 17h9" className="stroke-on-accent" strokeWidth="1.2" />
      <circle cx="7" cy="17" r="2" className="fill-on-accent" />
      <circle cx="17" cy="17" r="2" className="fill-on-accent" />
    </svg>
  )
}
