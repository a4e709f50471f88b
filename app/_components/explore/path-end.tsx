'use client'

import type { Ref } from 'react'
import { useState } from 'react'
import { api } from '@/lib/api/client'
import { nameOf } from '@/lib/board/words'
import { useMessages } from '@/app/_components/i18n'
import { KindBadge } from '@/app/_components/ui/kind-badge'
import { useExplore } from '@/app/explore/explore-context'
import { useLoad } from '@/app/explore/use-load'
import { useSuggestions } from '@/app/explore/use-suggestions'

const nameOfId = async (id: string): Promise<string> =>
  (id ? (await api.subgraph([id])).nodes[0]?.name : '') ?? ''

/** One end of a path: shows who it is, and finds another by name, on the board or off it. */
export function PathEnd({
  ref,
  label,
  id,
  onPick,
}: {
  ref?: Ref<HTMLInputElement>
  label: string
  id: string
  onPick: (id: string) => void
}) {
  const { m, lang } = useMessages()
  const { session } = useExplore()
  const [text, setText] = useState<string | null>(null)
  const found = useSuggestions(text ?? '')
  const known = session.board.nodes[id]
  const loaded = useLoad(known ? '' : id, nameOfId)
  const name = known ? nameOf(known, lang) : loaded.status === 'ready' ? loaded.value || id : id
  const pick = (chosen: string) => {
    setText(null)
    onPick(chosen)
  }
  return (
    <div className="relative min-w-0 flex-1">
      <label className="flex items-center gap-2">
        <span className="w-10 shrink-0 text-muted">{label}</span>
        <input
          ref={ref}
          value={text ?? name}
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          placeholder={m.explore.search.placeholder}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            const [first] = found.hits
            if (text === null) return
            if (event.key === 'Escape') setText(null)
            else if (event.key === 'Enter' && first) pick(first.id)
            else return
            event.preventDefault()
          }}
          className="min-w-0 flex-1 rounded-md border border-line bg-bg px-2 py-1 placeholder:text-muted"
        />
      </label>
      {text?.trim() && (
        <ul className="mt-1 max-h-40 overflow-y-auto rounded-md border border-line bg-panel">
          {found.hits.map((hit) => (
            <li key={hit.id}>
              <button
                type="button"
                onClick={() => pick(hit.id)}
                className="flex w-full items-center gap-2 px-2 py-1 text-start hover:bg-raised"
              >
                <KindBadge kind={hit.kind} size={20} lang={lang} />
                <span className="min-w-0 truncate" dir="auto">
                  {hit.name}
                </span>
              </button>
            </li>
          ))}
          {found.hits.length === 0 && !found.working && (
            <li className="px-2 py-1 text-muted">{m.explore.search.none(found.text)}</li>
          )}
        </ul>
      )}
    </div>
  )
}
