'use client'

import { nameOf } from '@/lib/board/words'
import { useMessages } from '@/app/_components/i18n'
import type { At } from '@/app/_components/ui/menu'
import { Menu } from '@/app/_components/ui/menu'
import { useExplore } from '@/app/explore/explore-context'
import { useAlignItems, useGroupItems, useMenuItems } from './use-menu-items'

/** The menu of a right click or a long press on a node, a line or (undefined) the board. */
export function ContextMenu({ id, at, onClose }: { id: string | undefined; at: At; onClose: () => void }) {
  const { m, lang } = useMessages()
  const { session } = useExplore()
  const items = [...useMenuItems(id), ...useGroupItems(id), ...useAlignItems(id)]
  const node = id ? session.board.nodes[id] : undefined
  return (
    <Menu
      label={m.explore.menu}
      title={node && nameOf(node, lang)}
      items={items}
      at={at}
      home="board-canvas"
      onClose={onClose}
    />
  )
}
