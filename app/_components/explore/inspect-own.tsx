'use client'

import { PenLine, Trash2 } from 'lucide-react'
import { ownWords, reworded } from '@/lib/board/own-new'
import type { Board, OwnItem } from '@/lib/board/state'
import { nameOf } from '@/lib/board/words'
import { useMessages } from '@/app/_components/i18n'
import { Button } from '@/app/_components/ui/button'
import { useExplore } from '@/app/explore/explore-context'
import { OwnButtons } from './own-buttons'
import { Section } from './section'

const fields = { node: 'name', link: 'label', note: 'text' } as const

/** The ids that a thing of one's own hangs on. */
const endsOf = (item: OwnItem): readonly string[] =>
  item.type === 'node'
    ? []
    : item.type === 'link'
      ? [item.source, item.target]
      : (item.about?.split('|') ?? [])

function nameOnBoard(board: Board, id: string, lang: Parameters<typeof nameOf>[1]): string {
  const [node, item] = [board.nodes[id], board.own[id]]
  return node ? nameOf(node, lang) : item ? ownWords(item) : id
}

/** A thing of one's own: its words to change, what it hangs on, and the way to remove it. */
export function InspectOwn({ item }: { item: OwnItem }) {
  const { m, lang } = useMessages()
  const { acts, session } = useExplore()
  const field = m.own[fields[item.type]]
  const ends = endsOf(item)
  const write = (words: string) =>
    acts.perform({ type: 'put', item: reworded(item, words) }, undefined, `words ${item.id}`)
  return (
    <>
      <header className="flex flex-col gap-2 px-4 py-3">
        <p className="flex items-center gap-2 text-muted">
          <PenLine size={16} aria-hidden />
          {m.own.kinds[item.type]}
        </p>
        <h2
          id="inspector-heading"
          tabIndex={-1}
          className="text-lg leading-snug font-bold break-words"
          dir="auto"
        >
          {ownWords(item)}
        </h2>
        <p className="text-xs text-muted">{m.own.mark}</p>
        <label className="flex flex-col gap-1">
          <span className="text-xs font-medium text-muted">{field}</span>
          <textarea
            value={ownWords(item)}
            onChange={(event) => write(event.target.value)}
            rows={item.type === 'note' ? 4 : 1}
            maxLength={2_000}
            dir="auto"
            className="w-full rounded-md border border-line bg-panel px-2 py-1.5"
          />
        </label>
        {item.type !== 'node' && (
          <p className="break-words">
            <span className="text-muted">{m.own.about}</span>{' '}
            {ends.length === 0
              ? m.own.board
              : ends.map((id, at) => [
                  at > 0 && ' · ',
                  <bdi key={id}>{nameOnBoard(session.board, id, lang)}</bdi>,
                ])}
          </p>
        )}
        <div className="flex flex-wrap gap-1.5">
          <Button onClick={() => acts.perform({ type: 'remove', ids: [item.id] }, { nodes: [], line: null })}>
            <Trash2 size={15} aria-hidden />
            {m.own.remove}
          </Button>
        </div>
      </header>
      <OwnList items={Object.values(session.board.own).filter((one) => endsOf(one).includes(item.id))} />
    </>
  )
}

/** Things of one's own as a part of the inspector; nothing when there are none. */
export function OwnList({ items }: { items: readonly OwnItem[] }) {
  const { m } = useMessages()
  if (items.length === 0) return null
  return (
    <Section title={m.own.title} aside={items.length}>
      <OwnButtons items={items} />
    </Section>
  )
}
