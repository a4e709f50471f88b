'use client'

import dynamic from 'next/dynamic'
import type { RefObject } from 'react'
import type { CanvasHandle } from '@/app/_components/board/board-canvas'
import { useMessages } from '@/app/_components/i18n'
import { useExplore } from '@/app/explore/explore-context'
import type { PageState } from '@/app/explore/use-page'
import { BoardBar } from './board-bar'
import { BoardDrop } from './board-drop'
import { Canvas } from './canvas'
import { EmptyBoard } from './empty-board'
import { Legend } from './legend'
import { Notices } from './notices'
import { TableTwin } from './table-twin'
import { TimeBar } from './time-bar'
import { ZoomButtons } from './zoom-buttons'

// Loaded when they are first asked for.
const BoardHistory = dynamic(() => import('./board-history').then((file) => file.BoardHistory))
const PathPanel = dynamic(() => import('./path-panel').then((file) => file.PathPanel))

interface Props {
  page: PageState
  canvas: RefObject<CanvasHandle | null>
  empty: boolean
  /** Whether there is room for the board's menu on the board. */
  wide: boolean
}

/** The middle of the page: the board as a picture or as tables, what lies over it, and the time bar under it. */
export function BoardSection({ page, canvas, empty, wide }: Props) {
  const { m } = useMessages()
  return (
    <section
      aria-label={m.explore.board}
      className="order-1 flex min-h-0 min-w-0 flex-1 flex-col overflow-hidden bg-bg lg:order-2"
    >
      <div className="relative min-h-0 flex-1 overflow-hidden">
        {page.table ? <TableTwin /> : <Picture page={page} canvas={canvas} empty={empty} wide={wide} />}
        {page.boardDialog === 'history' && <BoardHistory onClose={() => page.setBoardDialog(null)} />}
        {page.paths && (
          <PathPanel
            key={`${page.paths.from} ${page.paths.to}`}
            start={page.paths}
            onClose={() => page.setPaths(null)}
          />
        )}
        <Notices />
        <BoardDrop />
      </div>
      {!empty && <TimeBar />}
    </section>
  )
}

/** The canvas with what helps to read and move it; on an empty board, how to begin. */
function Picture({ page, canvas, empty, wide }: Props) {
  const { opening } = useExplore()
  return (
    <>
      <Canvas
        ref={canvas}
        onMenu={page.setMenu}
        onLine={() => page.setTab('inspector')}
        tool={page.lasso ? 'lasso' : 'pan'}
      />
      {empty && !opening && (
        <>
          <EmptyBoard />
          {wide && (
            <div className="absolute start-3 top-3 w-64 rounded-lg border border-line bg-panel">
              <BoardBar />
            </div>
          )}
        </>
      )}
      {!empty && <Legend />}
      {!empty && <ZoomButtons lasso={page.lasso} />}
    </>
  )
}
