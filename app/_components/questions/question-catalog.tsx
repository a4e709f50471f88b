'use client'

import Link from 'next/link'
import { useState } from 'react'
import { questionAddress } from '@/lib/questions/address'
import { fittingThemes } from '@/lib/questions/fitting'
import { useMessages } from '../i18n'
import { FindField } from './find-field'

/** Every ready question with what it tells, by theme; `unknown` is a name that an address asked for in vain. */
export function QuestionCatalog({ unknown }: { unknown?: string }) {
  const { m, lang } = useMessages()
  const [text, setText] = useState('')
  const found = fittingThemes(text, lang)
  const count = found.reduce((sum, { questions }) => sum + questions.length, 0)
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-6 p-4 md:p-6">
      <header>
        <h1 className="text-xl font-bold md:text-2xl">{m.asking.title}</h1>
        <p className="mt-1 max-w-3xl text-muted">{m.asking.intro}</p>
      </header>
      {unknown !== undefined && (
        <p role="alert" className="rounded-lg bg-warn-bg px-3 py-2 break-words text-warn">
          {m.asking.unknown(unknown)}
        </p>
      )}
      <div className="w-full max-w-md">
        <FindField text={text} count={count} onType={setText} />
      </div>
      {found.map(({ name, title, questions }) => (
        <section key={name} aria-labelledby={`theme-${name}`}>
          <h2 id={`theme-${name}`} className="mb-2 text-xs font-semibold tracking-wide text-muted uppercase">
            {title[lang]}
          </h2>
          <ul className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
            {questions.map((question) => (
              <li key={question.name}>
                <Link
                  href={questionAddress(question.name)}
                  className="flex h-full flex-col gap-1 rounded-lg border border-line bg-panel px-3.5 py-3 hover:border-accent"
                >
                  <span className="leading-snug font-semibold">{question.title[lang]}</span>
                  <span className="line-clamp-4 text-sm text-muted">{question.description[lang]}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
