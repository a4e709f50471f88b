'use client'

import { useState } from 'react'
import { ChevronDown } from 'lucide-react'
import { useMessages } from '@/app/_components/i18n'
import type { At } from '@/app/_components/ui/menu'
import { below, Menu } from '@/app/_components/ui/menu'
import { useExplore } from '@/app/explore/explore-context'
import { useBoardItems } from './use-board-items'

const buttonId = 'board-menu-button'

/** The board's name, whether it is saved, and the menu of what can be done with it as a whole. */
export function BoardBar() {
  const { m } = useMessages()
  const { saved, paper } = useExplore()
  const [menu, setMenu] = useState<At | null>(null)
  const items = useBoardItems()
  const alarming = ['failed', 'elsewhere'].includes(saved.state)
  const name = paper.name || m.boards.untitled
  return (
    <div className="min-w-0 max-lg:w-36 lg:p-2">
      <button
        type="button"
        id={buttonId}
        aria-haspopup="menu"
        aria-expanded={menu !== null}
        aria-label={`${m.boards.menu}: ${name}`}
        onClick={(event) => setMenu(menu ? null : below(event.currentTarget))}
        className="flex w-full items-center gap-2 rounded-md px-2 py-1.5 text-start max-lg:py-0.5 pointer-coarse:py-1 hover:bg-raised"
      >
        <span
          className="min-w-0 flex-1 truncate font-semibold"
          dir="auto"
          title={name}
          data-testid="board-name"
        >
          {name}
        </span>
        <ChevronDown size={16} aria-hidden className="shrink-0 text-muted" />
      </button>
      <p
        role="status"
        data-testid="board-state"
        className={`truncate px-2 text-xs ${alarming ? 'font-semibold text-warn' : 'text-muted'}`}
      >
        {m.boards.states[saved.state]}
      </p>
      {menu && (
        <Menu label={m.boards.menu} items={items} at={menu} home={buttonId} onClose={() => setMenu(null)} />
      )}
    </div>
  )
}
