'use client'

import { PenLine } from 'lucide-react'
import { ownWords } from '@/lib/board/own-new'
import type { OwnItem } from '@/lib/board/state'
import { useMessages } from '@/app/_components/i18n'
import { useExplore } from '@/app/explore/explore-context'

/** A thing of one's own by its words; a click selects it. */
function OwnButton({ item }: { item: OwnItem }) {
  const { m } = useMessages()
  const { acts } = useExplore()
  const selection = item.type === 'link' ? { nodes: [], line: item.id } : { nodes: [item.id], line: null }
  return (
    <button
      type="button"
      onClick={() => acts.select(selection)}
      className="flex w-full items-start gap-2 rounded-md px-1 py-1 text-start hover:bg-raised"
    >
      <PenLine size={16} aria-label={m.own.kinds[item.type]} className="mt-0.5 shrink-0 text-muted" />
      <span className="min-w-0 flex-1 break-words" dir="auto">
        {ownWords(item)}
      </span>
    </button>
  )
}

/** Things of one's own, each to select. */
export function OwnButtons({ items }: { items: readonly OwnItem[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item.id}>
          <OwnButton item={item} />
        </li>
      ))}
    </ul>
  )
}
