'use client'

import { ChevronDown, ChevronUp } from 'lucide-react'
import { nameOf } from '@/lib/board/words'
import { useMessages } from '@/app/_components/i18n'
import { useExplore } from '@/app/explore/explore-context'
import type { PageState } from '@/app/explore/use-page'

const sides = ['filters', 'inspector'] as const

/** On a narrow page, which panel stands under the board; the inspector's tab says what is selected. */
export function Tabs({ page }: { page: PageState }) {
  const { m, lang } = useMessages()
  const { session, shown } = useExplore()
  const { nodes, line } = session.selection
  const node = nodes.length === 1 && nodes[0] ? session.board.nodes[nodes[0]] : undefined
  const picked =
    nodes.length > 1
      ? m.explore.inspector.several(nodes.length)
      : node
        ? nameOf(node, lang)
        : m.explore.tabs.inspector
  const labels = {
    filters: m.explore.summary(shown.nodes.length, shown.links.length),
    inspector: line ? m.explore.evidence.link : picked,
  }
  return (
    <nav
      aria-label={m.explore.tabs.label}
      className="order-2 flex shrink-0 divide-x divide-line border-t border-line bg-panel lg:hidden"
    >
      {sides.map((side) => {
        const open = page.tab === side
        return (
          <button
            key={side}
            type="button"
            aria-expanded={open}
            aria-controls={`panel-${side}`}
            onClick={() => page.setTab(open ? 'none' : side)}
            className={`flex h-11 min-w-0 flex-1 items-center justify-center gap-1.5 px-3 ${open ? 'font-semibold' : 'text-muted'}`}
          >
            {open ? <ChevronDown size={16} aria-hidden /> : <ChevronUp size={16} aria-hidden />}
            <span className="truncate" dir="auto">
              {labels[side]}
            </span>
          </button>
        )
      })}
    </nav>
  )
}
