'use client'

import dynamic from 'next/dynamic'
import type { ReactNode } from 'react'
import { useEffect, useMemo, useRef } from 'react'
import type { CanvasHandle } from '@/app/_components/board/board-canvas'
import { BoardBar } from '@/app/_components/explore/board-bar'
import { BoardDialogs } from '@/app/_components/explore/board-dialogs'
import { BoardFile } from '@/app/_components/explore/board-file'
import { BoardPalette } from '@/app/_components/explore/board-palette'
import { BoardSection } from '@/app/_components/explore/board-section'
import { ContextMenu } from '@/app/_components/explore/context-menu'
import { Facets } from '@/app/_components/explore/facets'
import { Inspector } from '@/app/_components/explore/inspector'
import { OwnTools } from '@/app/_components/explore/own-tools'
import { SearchBox } from '@/app/_components/explore/search-box'
import { Tabs } from '@/app/_components/explore/tabs'
import { Toolbar } from '@/app/_components/explore/toolbar'
import { useMessages } from '@/app/_components/i18n'
import { useOpenPalette } from '@/app/_components/palette/palette-context'
import { useCopy } from '@/app/_components/ui/use-copy'
import { parseAddress } from '@/lib/board/address'
import { readPathEnds } from '@/lib/board/paths/address'
import type { ExploreContext } from './explore-context'
import { ExploreProvider } from './explore-context'
import { useSaved } from './use-saved'
import { useAct } from './use-act'
import { useBoard } from './use-board'
import { useFolded } from './use-folded'
import { useKeys } from './use-keys'
import { useLooks } from './use-looks'
import type { PageState } from './use-page'
import { usePage } from './use-page'
import { useReadOut } from './use-read-out'
import { useWide } from './use-wide'

// Loaded when they are first asked for.
const ExpandDialog = dynamic(() =>
  import('@/app/_components/explore/expand-dialog').then((file) => file.ExpandDialog),
)
const PictureDialog = dynamic(() =>
  import('@/app/_components/explore/picture-dialog').then((file) => file.PictureDialog),
)
const HelpDialog = dynamic(() =>
  import('@/app/_components/explore/help-dialog').then((file) => file.HelpDialog),
)

/** Says how many entities came, whatever brought them. */
function useArrivals(count: number, say: (text: string) => void, words: (count: number) => string): void {
  const before = useRef(count)
  useEffect(() => {
    if (count > before.current && before.current > 0) say(words(count - before.current))
    before.current = count
  }, [count, say, words])
}

/** The explore page: search and tools above, what is on the board, the board itself, and the inspector. */
export function Explore({ start }: { start: string }) {
  const { m, lang } = useMessages()
  const address = useMemo(() => parseAddress(start), [start])
  const work = useBoard(address, start, lang)
  const saved = useSaved(work)
  const folded = useFolded(work, lang)
  const looks = useLooks(work.session.board, work.shown)
  const page = usePage(useMemo(() => readPathEnds(start), [start]))
  const canvas = useRef<CanvasHandle>(null)
  const file = useRef<HTMLInputElement>(null)
  const copying = useCopy()
  const wide = useWide()
  const act = useAct({
    work,
    saved,
    page,
    canvas,
    m: m.explore,
    own: m.own,
    lang,
    openPalette: useOpenPalette(),
  })
  useKeys(act)
  useReadOut(
    work.shown.lines.find(({ id }) => id === work.session.selection.line),
    page.say,
  )
  useArrivals(work.shown.nodes.length, page.say, m.explore.announce.added)

  const { nodes, own } = work.session.board
  const empty = Object.keys(nodes).length + Object.keys(own).length === 0
  const context: ExploreContext = {
    ...work,
    ...looks,
    saved,
    boardDialog: page.boardDialog,
    setBoardDialog: page.setBoardDialog,
    say: page.say,
    openExpand: page.setExpanding,
    act,
    openMenu: page.setMenu,
    folded,
    table: page.table,
    copying,
    chooseFile: () => file.current?.click(),
    minimap: page.minimap,
  }
  return (
    <ExploreProvider value={context}>
      <h1 className="sr-only">{m.explore.title}</h1>
      <div className="flex h-[calc(100dvh-3.5rem)] flex-col">
        <div className="z-20 flex shrink-0 flex-wrap items-center gap-x-3 gap-y-2 border-b border-line bg-panel px-3 py-2">
          {!wide && <BoardBar />}
          <SearchBox start={work.unknown} key={work.unknown} />
          <Toolbar>
            <OwnTools />
          </Toolbar>
        </div>
        <div className="flex min-h-0 flex-1 flex-col lg:flex-row">
          <Panel page={page} side="filters" empty={empty}>
            {wide && !empty && <BoardBar />}
            <Facets />
          </Panel>
          <BoardSection page={page} canvas={canvas} empty={empty} wide={wide} />
          {!empty && <Tabs page={page} />}
          <Panel page={page} side="inspector" empty={empty}>
            <Inspector />
          </Panel>
        </div>
      </div>
      {page.expanding && <ExpandDialog id={page.expanding} onClose={() => page.setExpanding(null)} />}
      <BoardDialogs />
      <BoardPalette />
      <BoardFile ref={file} />
      {page.picturing && <PictureDialog canvas={canvas} onClose={() => page.setPicturing(false)} />}
      {page.help && <HelpDialog onClose={() => page.setHelp(false)} />}
      {page.menu && <ContextMenu {...page.menu} onClose={() => page.setMenu(null)} />}
      <p role="status" className="sr-only" data-testid="said">
        {page.said}
      </p>
    </ExploreProvider>
  )
}

/** A panel beside the board on a wide page, under it on a narrow one while its tab is chosen; neither on an empty board. */
function Panel({
  page,
  side,
  empty,
  children,
}: {
  page: PageState
  side: 'filters' | 'inspector'
  empty: boolean
  children: ReactNode
}) {
  const { m } = useMessages()
  const place =
    side === 'filters'
      ? 'lg:order-1 lg:w-60 lg:border-e 2xl:w-64'
      : 'wrap-anywhere lg:order-3 lg:w-88 lg:border-s 2xl:w-100'
  return (
    <aside
      id={`panel-${side}`}
      aria-label={m.explore.tabs[side]}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keyboard
      tabIndex={0}
      className={`order-3 h-[45dvh] shrink-0 overflow-y-auto border-line bg-panel outline-offset-[-2px] max-lg:border-t lg:h-auto ${place} ${page.tab === side ? '' : 'max-lg:hidden'} ${page.panels ? '' : 'lg:hidden'} ${empty ? 'hidden' : ''}`}
    >
      {children}
    </aside>
  )
}
