'use client'

import { nameOf } from '@/lib/board/words'
import { useMessages } from '@/app/_components/i18n'
import { useExplore } from '@/app/explore/explore-context'

/** What each colour stands for, largest group first; a click selects the group. Nothing while colours tell kinds. */
export function LegendGroups() {
  const { m, lang } = useMessages()
  const { session, looks, acts } = useExplore()
  if (looks.groups.length === 0) return null
  const { nodes, look } = session.board
  const labelOf = (key: string | null) => {
    if (key === null) return m.looks.rest
    const node = look.colour === 'community' ? nodes[key] : undefined
    return node ? m.looks.around(nameOf(node, lang)) : key
  }
  return (
    <ul className="flex flex-col" data-testid="legend-groups">
      {looks.groups.map(({ key, look: { colour, outline }, members }) => (
        <li key={key}>
          <button
            type="button"
            title={m.looks.selectGroup(labelOf(key))}
            onClick={() => acts.select({ nodes: members, line: null })}
            className="flex w-full items-center gap-2 rounded-md py-0.5 text-start hover:bg-raised"
          >
            <span
              aria-hidden
              className="size-3.5 shrink-0 rounded-full border-ink"
              style={{ background: colour, borderStyle: outline, borderWidth: outline === 'double' ? 3 : 2 }}
            />
            <span className="min-w-0 flex-1 truncate" dir="auto">
              {labelOf(key)}
            </span>
            <span className="text-muted tabular-nums">{members.length}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
