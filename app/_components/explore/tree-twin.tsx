'use client'

import type { KeyboardEvent } from 'react'
import { useMemo, useRef, useState } from 'react'
import { useRouter } from 'next/navigation'
import { lineId } from '@/lib/board/lines'
import { kindRowId, linkRowId, nodeRowId, twinRows, type TwinRow } from '@/lib/board/twin'
import { moveInTwin } from '@/lib/board/twin-keys'
import { kindNames } from '@/lib/model/entities'
import { useMessages } from '@/app/_components/i18n'
import { useExplore } from '@/app/explore/explore-context'
import { useSentences } from '@/app/explore/use-sentences'
import { TreeRow } from './tree-row'

/** The row of what is selected, and the rows around it that have to be open to see it. */
function useStart(): { at: string | undefined; open: ReadonlySet<string> } {
  const { session, shown } = useExplore()
  const { nodes, line } = session.selection
  const link = shown.lines.find(({ id }) => id === line)?.links[0]
  const under = link ? [nodeRowId(link.source)] : []
  const at = link ? linkRowId(link.key, link.source) : nodes[0] && nodeRowId(nodes[0])
  return { at, open: new Set([...kindNames.map(kindRowId), ...under]) }
}

/** The board as a tree: groups and kinds, their entities, the links of each and the sentences of those, read when a link is opened. */
export function TreeTwin() {
  const { m, lang } = useMessages()
  const { shown, session, acts, act, say } = useExplore()
  const { groups } = session.board
  const router = useRouter()
  const box = useRef<HTMLDivElement>(null)
  const start = useStart()
  const [open, setOpen] = useState(start.open)
  const [current, setCurrent] = useState(start.at)
  const { sentences, read } = useSentences(say)
  const rows = useMemo(
    () => twinRows(shown, { lang, groups, open, sentences }),
    [shown, lang, groups, open, sentences],
  )
  const at = Math.max(
    0,
    rows.findIndex((row) => row.id === current),
  )

  const toggle = (row: TwinRow) => {
    if (row.type === 'group') {
      acts.perform({ type: 'fold', ids: [row.group.id], folded: !row.group.folded })
      return
    }
    const next = new Set(open)
    if (!next.delete(row.id)) {
      next.add(row.id)
      if (row.type === 'link' && !Array.isArray(sentences[row.link.key])) read(row.link.key)
    }
    setOpen(next)
  }
  const focus = (id: string) => {
    setCurrent(id)
    box.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)?.focus()
  }
  const choose = (row: TwinRow) => {
    if (row.type === 'node') acts.select({ nodes: [row.node.id], line: null })
    else if (row.type === 'link') acts.select({ nodes: [], line: lineId(row.link.source, row.link.target) })
    else if (row.type === 'sentence')
      router.push(`/releases/${encodeURIComponent(row.evidence.release.id)}#s${row.evidence.sentenceStart}`)
    else if (row.type === 'group')
      acts.select({
        nodes: row.group.members.filter((id) => shown.nodes.some((node) => node.id === id)),
        line: null,
      })
    else if (row.type === 'kind') toggle(row)
  }
  const press = (event: KeyboardEvent) => {
    const row = rows[at]
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' || event.key === ' ') choose(row)
    else {
      const mirrored = box.current?.matches(':dir(rtl)') ?? false
      const move = moveInTwin(rows, at, { key: event.key, mirrored })
      if (!move) return
      if (move.toggle) toggle(row)
      if (move.focus) focus(move.focus)
    }
    event.preventDefault()
  }
  const { nodes, line } = session.selection
  const isSelected = (row: TwinRow) =>
    (row.type === 'node' && nodes.includes(row.node.id)) ||
    (row.type === 'group' && row.group.members.every((id) => nodes.includes(id))) ||
    (row.type === 'link' && line === lineId(row.link.source, row.link.target))
  return (
    <section>
      <h2 className="text-base font-semibold">{m.twin.tree}</h2>
      <p id="board-tree-keys" className="pb-2 text-xs text-muted">
        {m.twin.keys}
      </p>
      <div
        ref={box}
        role="tree"
        id="board-tree"
        aria-label={m.twin.tree}
        aria-describedby="board-tree-keys"
        onKeyDown={press}
        tabIndex={-1}
      >
        {rows.map((row, index) => (
          <TreeRow
            key={row.id}
            row={row}
            current={index === at}
            selected={isSelected(row)}
            onToggle={() => toggle(row)}
            onChoose={() => {
              focus(row.id)
              choose(row)
              if (row.type === 'node' || row.type === 'link') act('inspect')
            }}
          />
        ))}
      </div>
    </section>
  )
}
