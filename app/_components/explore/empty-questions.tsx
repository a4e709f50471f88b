'use client'

import { CircleHelp } from 'lucide-react'
import { useMessages } from '@/app/_components/i18n'
import { useExplore } from '@/app/explore/explore-context'
import { boardQuestions } from '@/lib/questions'

/** Ready questions as buttons; each puts its answer on the board. */
export function EmptyQuestions() {
  const { m, lang } = useMessages()
  const { acts } = useExplore()
  return (
    <section
      aria-labelledby="empty-questions"
      className="pointer-events-auto flex flex-col items-center gap-2"
    >
      <h3 id="empty-questions" className="text-xs font-semibold tracking-wide text-muted uppercase">
        {m.questions.start}
      </h3>
      <ul className="flex flex-wrap justify-center gap-x-1 gap-y-0.5">
        {boardQuestions.map(({ name, title }) => (
          <li key={name}>
            <button
              type="button"
              onClick={() => acts.openQuestion(name)}
              className="flex items-center gap-1.5 rounded-md px-2 py-1 text-accent pointer-coarse:py-2 hover:bg-raised"
            >
              <CircleHelp size={14} aria-hidden className="shrink-0" />
              {title[lang]}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
