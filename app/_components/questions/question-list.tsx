'use client'

import Link from 'next/link'
import { useState } from 'react'
import { questionAddress } from '@/lib/questions/address'
import { fittingThemes } from '@/lib/questions/fitting'
import { useMessages } from '../i18n'
import { FindField } from './find-field'

interface Props {
  /** The question that is open. */
  readonly current?: string
  /** How much room the list has. */
  readonly className: string
}

/** Every ready question by theme, to be found by its words. */
export function QuestionList({ current, className }: Props) {
  const { m, lang } = useMessages()
  const [text, setText] = useState('')
  const found = fittingThemes(text, lang)
  const count = found.reduce((sum, { questions }) => sum + questions.length, 0)
  return (
    <nav
      aria-label={m.asking.title}
      className={`flex flex-col gap-2 rounded-lg border border-line bg-panel p-3 ${className}`}
    >
      <FindField text={text} count={count} onType={setText} />
      <div className="min-h-0 overflow-y-auto">
        {found.map(({ name, title, questions }) => (
          <section key={name} aria-labelledby={`questions-${name}`}>
            <h2
              id={`questions-${name}`}
              className="mt-3 mb-0.5 px-2 text-xs font-semibold tracking-wide text-muted uppercase"
            >
              {title[lang]}
            </h2>
            <ul>
              {questions.map((question) => (
                <li key={question.name}>
                  <Link
                    href={questionAddress(question.name)}
                    aria-current={question.name === current ? 'page' : undefined}
                    className={`block rounded-md px-2 py-1 leading-snug pointer-coarse:py-2 hover:bg-raised ${question.name === current ? 'bg-raised font-semibold' : ''}`}
                  >
                    {question.title[lang]}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </nav>
  )
}
