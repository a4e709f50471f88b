import Link from 'next/link'
import { Network } from 'lucide-react'
import type { BoardList } from '@/lib/api/boards'
import type { InterfaceLanguage } from '@/lib/i18n'
import { formatDate, messagesIn } from '@/lib/i18n'

/** Saved boards, the last changed first, each one click away; one line where there are none. */
export function SavedBoards({ saved, lang }: { saved: BoardList; lang: InterfaceLanguage }) {
  const { boards: words, palette } = messagesIn(lang)
  const { boards, total } = saved
  const more = total - boards.length
  return (
    <section aria-labelledby="saved-boards" className="flex flex-col gap-2">
      <h2 id="saved-boards" className="text-xs font-semibold tracking-wide text-muted uppercase">
        {palette.groups.boards}
      </h2>
      {boards.length > 0 && (
        <ul className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
          {boards.map(({ id, name, entities, changedAt }) => (
            <li key={id} className="min-w-0">
              <Link
                href={`/explore?board=${id}`}
                prefetch={false}
                className="flex h-full items-center gap-3 rounded-lg border border-line bg-panel px-3 py-2.5 hover:border-accent"
              >
                <Network size={18} aria-hidden className="shrink-0 text-muted" />
                <span className="min-w-0 flex-1">
                  <span className="block truncate font-medium">
                    <bdi>{name}</bdi>
                  </span>
                  <span className="block text-xs text-muted">
                    {words.entities(entities)} ·{' '}
                    <time dateTime={changedAt}>{formatDate(changedAt.slice(0, 10), lang)}</time>
                  </span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {total === 0 && <p className="text-muted">{words.none}</p>}
      {more > 0 && <p className="text-xs text-muted">{words.more(more)}</p>}
    </section>
  )
}
