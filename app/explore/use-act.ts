'use client'

import type { RefObject } from 'react'
import { useCallback, useEffect, useRef } from 'react'
import type { BoardAction } from '@/lib/board/keys'
import { linksPerNode } from '@/lib/board/picture'
import type { OwnItem } from '@/lib/board/state'
import { nothing } from '@/lib/board/session'
import { neighboursOf, shift, walk, withinSteps } from '@/lib/board/walk'
import { nameOf } from '@/lib/board/words'
import type { InterfaceLanguage, Messages } from '@/lib/i18n'
import type { CanvasHandle } from '@/app/_components/board/board-canvas'
import { addOwn, hideOrRemove } from './own-acts'
import type { ActOptions } from './explore-context'
import type { BoardWork } from './use-board'
import type { PageState } from './use-page'
import type { SavedBoardWork } from './use-saved'

const nudgeBy = 12

interface Scene {
  readonly work: BoardWork
  readonly saved: SavedBoardWork
  readonly page: PageState
  readonly canvas: RefObject<CanvasHandle | null>
  readonly m: Messages['explore']
  readonly own: Messages['own']
  readonly lang: InterfaceLanguage
  readonly openPalette: () => void
}

/** The node with most lines on the board: where the keyboard starts when nothing is selected. */
function startOf({ shown }: BoardWork): string | undefined {
  const counts = linksPerNode(shown)
  return shown.nodes.toSorted((left, right) => (counts.get(right.id) ?? 0) - (counts.get(left.id) ?? 0))[0]
    ?.id
}

function selectOne({ work, page, canvas, lang }: Scene, id: string): void {
  work.acts.select({ nodes: [id], line: null })
  canvas.current?.reveal(id)
  const node = work.session.board.nodes[id]
  if (node) page.say(nameOf(node, lang))
}

/** Along the links from the one node selected, in a direction. */
function walkFrom(scene: Scene, { direction }: ActOptions): void {
  const { shown, session } = scene.work
  const from = session.selection.nodes[0]
  const to =
    from && direction ? walk(shown.lines, session.board.positions, from, direction) : startOf(scene.work)
  if (to) selectOne(scene, to)
}

function nudge(scene: Scene, { direction }: ActOptions): void {
  const { acts, session } = scene.work
  const { board, selection } = session
  if (selection.nodes.length === 0) {
    walkFrom(scene, {})
    return
  }
  const { x, y } = shift(direction ?? 'up', nudgeBy)
  const moved = selection.nodes.flatMap((id) => {
    const at = board.positions[id]
    return at ? [[id, { x: at.x + x, y: at.y + y }] as const] : []
  })
  acts.perform({ type: 'move', positions: Object.fromEntries(moved) })
}

/** Changes between the canvas and its twin; the focus goes where the board is now. */
function showAsTable(page: PageState, table: boolean): void {
  page.setTable(table)
  page.catchFocus()
}

/** Closes what is open, one thing at a time; selects nothing when nothing is. */
function closeOne({ work, page }: Scene): void {
  if (page.menu) page.setMenu(null)
  else if (page.paths) page.setPaths(null)
  else if (page.boardDialog) page.setBoardDialog(null)
  else if (page.table) showAsTable(page, false)
  else {
    work.acts.select(nothing)
    page.setTab('none')
  }
}

/** Puts a thing of one's own beside what is chosen and goes to its words in the inspector. */
function putOwn({ work, page, own }: Scene, type: OwnItem['type'], chosen: readonly string[]): void {
  if (addOwn(work, type, { chosen, m: own })) page.focusInspector()
}

type Acts = Record<BoardAction, (scene: Scene, ids: readonly string[], options: ActOptions) => void>

const acts: Acts = {
  search: ({ page }) => page.focusSearch(),
  palette: ({ openPalette }) => openPalette(),
  expand: ({ page, work }, ids) => ids[0] && work.session.board.nodes[ids[0]] && page.setExpanding(ids[0]),
  inspect: ({ page }) => page.focusInspector(),
  neighbours: ({ work }, ids) => {
    const near = ids.flatMap((id) => neighboursOf(work.shown.lines, id))
    work.acts.select({ nodes: [...new Set([...ids, ...near])], line: null })
  },
  steps: ({ work, canvas }, ids, { steps = 1 }) => {
    if (ids.length === 0) return
    const near = withinSteps(Object.values(work.session.board.links), ids, steps)
    work.acts.perform({ type: 'hide-others', ids: near })
    canvas.current?.fit(near)
  },
  paths: ({ page }, ids) => page.setPaths(page.paths ? null : { from: ids[0] ?? '', to: ids[1] ?? '' }),
  all: ({ work }) => work.acts.select({ nodes: work.shown.nodes.map((node) => node.id), line: null }),
  none: closeOne,
  hide: ({ work }, ids) => hideOrRemove(work, ids),
  hideOthers: ({ work }, ids) => ids.length > 0 && work.acts.perform({ type: 'hide-others', ids }),
  pin: ({ work }, ids) => {
    const { pinned } = work.session.board
    work.acts.perform({ type: 'pin', ids, pinned: !ids.every((id) => pinned.includes(id)) })
  },
  collapse: ({ work }, ids) => ids[0] && work.acts.perform({ type: 'collapse', parent: ids[0] }),
  fit: ({ canvas }) => canvas.current?.fit(),
  fitSelection: ({ canvas }, ids) => canvas.current?.fit(ids),
  zoomIn: ({ canvas }) => canvas.current?.zoomBy(1.25),
  zoomOut: ({ canvas }) => canvas.current?.zoomBy(0.8),
  undo: ({ work, page, m }) => {
    if (work.canUndo) page.say(m.announce.undone)
    work.acts.undo()
  },
  redo: ({ work, page, m }) => {
    if (work.session.future.length > 0) page.say(m.announce.redone)
    work.acts.redo()
  },
  save: ({ work, saved, page }) => {
    if (work.paper.id !== null) saved.save()
    else if (Object.keys(work.session.board.nodes).length > 0) page.setBoardDialog('save-as')
  },
  openBoard: ({ page }) => page.setBoardDialog('open'),
  table: ({ page }) => showAsTable(page, !page.table),
  lasso: ({ page }) => page.setLasso(!page.lasso),
  minimap: ({ page }) => page.setMinimap(!page.minimap),
  picture: ({ page }) => !page.table && page.setPicturing(true),
  ownNode: (scene, ids) => putOwn(scene, 'node', ids),
  ownLink: (scene, ids) => putOwn(scene, 'link', ids),
  ownNote: (scene, ids) => putOwn(scene, 'note', ids),
  panels: ({ page }) => page.setPanels(!page.panels),
  help: ({ page }) => page.setHelp(!page.help),
  nudge: (scene, _ids, options) => nudge(scene, options),
  walk: (scene, _ids, options) => walkFrom(scene, options),
}

/** What `id` stands for: both ends of a line, a node, or with none what is selected. */
function idsOf({ selection }: BoardWork['session'], id: string | undefined): readonly string[] {
  if (id) return id.split('|')
  return selection.line ? selection.line.split('|') : selection.nodes
}

/** One function for every act of the page; it never changes, so keys, buttons and menus can hold on to it. */
export function useAct(scene: Scene): (action: BoardAction, options?: ActOptions) => void {
  const latest = useRef(scene)
  useEffect(() => {
    latest.current = scene
  })
  return useCallback((action, options = {}) => {
    const now = latest.current
    acts[action](now, idsOf(now.work.session, options.id), options)
  }, [])
}
