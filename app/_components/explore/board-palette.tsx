'use client'

import type { BoardAction } from '@/lib/board/keys'
import { layoutNames } from '@/lib/board/state'
import { useMessages } from '@/app/_components/i18n'
import type { PaletteCommand } from '@/app/_components/palette/host'
import { usePaletteHost } from '@/app/_components/palette/palette-context'
import { useExplore } from '@/app/explore/explore-context'
import { keyOf } from './key-name'
import { useBoardItems } from './use-board-items'
import { useAlignItems, useGroupItems } from './use-menu-items'

/** What can be done whatever is selected, and what is done to what is selected. */
const always: readonly BoardAction[] = ['fit', 'paths', 'table', 'all', 'lasso', 'picture', 'ownNode']
const onPage: readonly BoardAction[] = ['ownNote', 'zoomIn', 'zoomOut', 'panels', 'help']
const onSelected: readonly BoardAction[] = [
  'expand',
  'inspect',
  'neighbours',
  'fitSelection',
  'pin',
  'hide',
  'hideOthers',
  'collapse',
]

/** Acts of the board that can be done now, with their keys. */
function useCommands(): PaletteCommand[] {
  const { m, lang } = useMessages()
  const { act, acts, session, shown, canUndo } = useExplore()
  const { selection, future } = session
  const first = selection.nodes[0]
  const all = useGroupItems(undefined)
  const together = useGroupItems(first)
  const aligning = useAlignItems(first)
  const board = useBoardItems().filter(({ disabled }) => !disabled)
  const named = (action: BoardAction): PaletteCommand => ({
    label: action === 'help' ? m.explore.help : m.explore.actions[action],
    hint: keyOf(action, lang),
    run: () => act(action),
  })
  const picked = selection.line !== null || first !== undefined
  return [
    ...(canUndo ? [named('undo')] : []),
    ...(future.length > 0 ? [named('redo')] : []),
    ...(picked ? onSelected.map(named) : []),
    ...layoutNames.map((name) => ({
      label: m.layouts.names[name],
      note: m.explore.layout,
      run: () => acts.arrange(name),
    })),
    ...always.map(named),
    ...(picked ? [named('ownLink')] : []),
    ...onPage.map(named),
    ...(shown.hiddenNodes + shown.hiddenLinks > 0
      ? [{ label: m.explore.showAll, run: () => acts.perform({ type: 'show-all' }) }]
      : []),
    ...all,
    ...(first ? [...together, ...aligning] : []),
    ...board.map((item) => ({ ...item, note: m.explore.board })),
  ]
}

/** Gives the palette the board: its acts, and a place for what is found. */
export function BoardPalette() {
  const { acts, session } = useExplore()
  const commands = useCommands()
  usePaletteHost({
    commands,
    has: (id) => session.board.nodes[id] !== undefined,
    addEntities: (ids) => {
      acts.add(ids)
      document.getElementById('board-canvas')?.focus()
    },
    openQuestion: acts.openQuestion,
    go: (address) => window.location.assign(address),
  })
  return null
}
