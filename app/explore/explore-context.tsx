'use client'

import type { ReactNode } from 'react'
import { createContext, useContext } from 'react'
import type { BoardAction } from '@/lib/board/keys'
import type { Direction } from '@/lib/board/walk'
import type { useCopy } from '@/app/_components/ui/use-copy'
import type { BoardWork } from './use-board'
import type { useFolded } from './use-folded'
import type { BoardLooks } from './use-looks'
import type { BoardDialog, PageState } from './use-page'
import type { SavedBoardWork } from './use-saved'

/** What an act applies to when it is not what is selected, and the way it goes when it is a move. */
export interface ActOptions {
  readonly id?: string
  readonly direction?: Direction
  /** How many links away what it shows may be. */
  readonly steps?: number
}

/** What every panel of the page shares: the board and its acts, and the acts of the page itself. */
export interface ExploreContext extends BoardWork, BoardLooks {
  /** Opens the preview of an expansion. */
  readonly openExpand: (id: string) => void
  /** Opens the menu of a node, a line or (undefined) the board, at a point of the window. */
  readonly openMenu: (menu: NonNullable<PageState['menu']>) => void
  /** Does what a key would do, for buttons and menus; on `id` when given, else on what is selected. */
  readonly act: (action: BoardAction, options?: ActOptions) => void
  /** The board as one that is kept on the server. */
  readonly saved: SavedBoardWork
  readonly boardDialog: BoardDialog | null
  readonly setBoardDialog: (dialog: BoardDialog | null) => void
  /** Says a text to screen readers. */
  readonly say: (text: string) => void
  /** What is drawn of the board. */
  readonly folded: ReturnType<typeof useFolded>
  /** Whether the board is shown as a tree and tables. */
  readonly table: boolean
  /** Copies a text for the page as a whole and tells what became of it. */
  readonly copying: ReturnType<typeof useCopy>
  /** Lets a person choose the file of a board to open. */
  readonly chooseFile: () => void
  /** Whether the small picture of the whole board is open. */
  readonly minimap: boolean
}

const Context = createContext<ExploreContext | null>(null)

export function ExploreProvider({ value, children }: { value: ExploreContext; children: ReactNode }) {
  return <Context value={value}>{children}</Context>
}

/** The board at work; throws outside the explore page. */
export function useExplore(): ExploreContext {
  const value = useContext(Context)
  if (!value) throw new Error('useExplore needs an ExploreProvider above it.')
  return value
}
