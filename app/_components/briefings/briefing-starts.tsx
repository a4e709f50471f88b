import Link from 'next/link'
import { FileText } from 'lucide-react'
import type { InterfaceLanguage } from '@/lib/i18n'
import { messagesIn, nameIn } from '@/lib/i18n'
import type { Start } from '../home/start'
import { startTitle } from '../home/start'
import { ButtonLink } from '../ui/button'
import { KindBadge } from '../ui/kind-badge'
import { Notice } from '../ui/notice'

/** Where a briefing may start when nothing was chosen yet. */
export function BriefingStarts({ starts, lang }: { starts: readonly Start[]; lang: InterfaceLanguage }) {
  const { briefings: m, home } = messagesIn(lang)
  if (starts.length === 0)
    return (
      <Notice page icon={<FileText aria-hidden />} title={home.empty.title} body={home.empty.body}>
        <ButtonLink href="/load" look="strong">
          {home.empty.action}
        </ButtonLink>
      </Notice>
    )
  return (
    <div className="mx-auto flex w-full max-w-3xl flex-col gap-4 p-4 md:p-6">
      <div>
        <h1 className="text-xl font-bold">{m.title}</h1>
        <p className="text-base text-muted">{m.intro}</p>
      </div>
      <p>{m.choose}</p>
      <ul className="flex flex-col overflow-hidden rounded-lg border border-line bg-panel">
        {starts.map((start) => (
          <li key={start.node.id} className="border-b border-line last:border-0">
            <Link
              href={`/briefings?nodes=${encodeURIComponent(start.node.id)}&title=${encodeURIComponent(startTitle(start, lang))}`}
              className="flex items-center gap-3 px-4 py-3 hover:bg-raised"
            >
              <KindBadge kind={start.node.kind} lang={lang} size={24} />
              <span className="min-w-0 flex-1">
                <span className="block font-medium" dir="auto">
                  {startTitle(start, lang)}
                </span>
                <span className="block text-xs text-muted" dir="auto">
                  {nameIn(start.node, lang)} · {home.startSize(start.ids.length)}
                </span>
              </span>
              <FileText size={18} className="text-muted" aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
