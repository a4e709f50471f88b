'use client'

import { useState } from 'react'
import { api } from '@/lib/api/client'
import { formatDate } from '@/lib/i18n'
import { useMessages } from '@/app/_components/i18n'
import { useLoad } from '@/app/explore/use-load'
import { Unread } from './unread'
import { Dialog } from './dialog'

const readBoards = (text: string) => api.boards(text)

/** Saved boards, the last changed first, to search and open. */
export function BoardOpenDialog({ onClose }: { onClose: () => void }) {
  const { m, lang } = useMessages()
  const [text, setText] = useState('')
  const found = useLoad(text.trim(), readBoards)
  return (
    <Dialog title={m.boards.openTitle} onClose={onClose}>
      <div className="flex min-h-0 flex-1 flex-col gap-3 p-4">
        <input
          type="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
          aria-label={m.boards.search}
          placeholder={m.boards.search}
          dir="auto"
          className="rounded-md border border-line bg-bg px-3 py-2"
        />
        {found.status === 'ready' ? (
          <ul className="min-h-0 flex-1 overflow-y-auto" data-testid="saved-boards">
            {found.value.boards.map((board) => (
              <li key={board.id}>
                <a
                  href={`/explore?board=${board.id}`}
                  className="flex flex-col rounded-md px-2 py-1.5 hover:bg-raised"
                >
                  <span className="truncate font-medium" dir="auto">
                    {board.name}
                  </span>
                  <span className="text-xs text-muted">
                    {m.boards.entities(board.entities)} · {formatDate(board.changedAt.slice(0, 10), lang)}
                  </span>
                </a>
              </li>
            ))}
            {found.value.total > found.value.boards.length && (
              <li className="px-2 py-1.5 text-muted">
                {m.boards.more(found.value.total - found.value.boards.length)}
              </li>
            )}
            {found.value.total === 0 && (
              <li className="px-2 py-4 text-muted">
                {text.trim() ? m.boards.noneFound(text.trim()) : m.boards.none}
              </li>
            )}
          </ul>
        ) : (
          <Unread loaded={found} />
        )}
      </div>
    </Dialog>
  )
}
