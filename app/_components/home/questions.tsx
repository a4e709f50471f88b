import Link from 'next/link'
import { CircleHelp } from 'lucide-react'
import type { InterfaceLanguage } from '@/lib/i18n'
import { messagesIn } from '@/lib/i18n'
import { featured, questions } from '@/lib/questions'
import { questionAddress } from '@/lib/questions/address'
import { Panel } from '../ui/panel'

/** Some of the ready questions, and the way to all of them. */
export function HomeQuestions({ lang }: { lang: InterfaceLanguage }) {
  const { asking } = messagesIn(lang)
  return (
    <Panel
      title={asking.title}
      aside={
        <Link href="/query/questions" className="text-accent">
          {asking.all(questions.length)}
        </Link>
      }
    >
      <ul className="grid gap-x-4 gap-y-1 sm:grid-cols-2 lg:grid-cols-4">
        {featured.map(({ name, title }) => (
          <li key={name}>
            <Link
              href={questionAddress(name)}
              className="-mx-2 flex h-full items-start gap-2 rounded-md px-2 py-1.5 leading-snug hover:bg-raised"
            >
              <CircleHelp size={16} aria-hidden className="mt-0.5 shrink-0 text-accent" />
              {title[lang]}
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
