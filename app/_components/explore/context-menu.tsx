'use client'

import type { KeyboardEvent } from 'react'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { useRouter } from 'next/navigation'
import { align, alignments } from '@/lib/board/align'
import { groupOf, groupRules, groupsBy } from '@/lib/board/group-rules'
import type { Group } from '@/lib/board/state'
import { nameOf } from '@/lib/board/words'
import type { BoardAction } from '@/lib/board/keys'
import { bindings } from '@/lib/board/keys'
import { useMessages } from '@/app/_components/i18n'
import { useExplore } from '@/app/explore/explore-context'
import { keyName } from './key-name'

interface Item {
  readonly label: string
  readonly action?: BoardAction
  /** The key where the action has several that differ. */
  readonly key?: string
  readonly run: () => void
}

const stepNumbers = [1, 2, 3, 4]

const keyOf = (action: BoardAction | undefined) =>
  bindings.find((binding) => binding.action === action)?.keys[0]

/** Ways to set what is selected in line, for a node that is one of several selected. */
function useAlignItems(id: string | undefined): Item[] {
  const { m } = useMessages()
  const { acts, session } = useExplore()
  const { board, selection } = session
  if (!id || !selection.nodes.includes(id)) return []
  return alignments.flatMap((way) => {
    const positions = align(board.positions, selection.nodes, way)
    return Object.keys(positions).length > 0
      ? [{ label: m.align.ways[way], run: () => acts.perform({ type: 'move', positions }) }]
      : []
  })
}

/** Ways to put things into groups and take them out: all that is shown by a rule, what is selected, or one group. */
function useGroupItems(id: string | undefined): Item[] {
  const { m, lang } = useMessages()
  const { acts, session, shown } = useExplore()
  const { board, selection } = session
  const group = (groups: readonly Group[]) => () => acts.perform({ type: 'group', groups })
  const ungroup = (ids: readonly string[]) => () => acts.perform({ type: 'ungroup', ids })
  if (!id) {
    const rules = groupRules.flatMap((rule) => {
      const groups = groupsBy(rule, shown, lang)
      return groups.length > 0 ? [{ label: m.groups.by[rule], run: group(groups) }] : []
    })
    const all = board.groups.map((each) => each.id)
    return all.length > 0 ? [...rules, { label: m.groups.ungroupAll, run: ungroup(all) }] : rules
  }
  if (board.groups.some((each) => each.id === id)) {
    return [
      { label: m.groups.open, run: () => acts.perform({ type: 'fold', ids: [id], folded: false }) },
      { label: m.groups.ungroup, run: ungroup([id]) },
    ]
  }
  if (selection.nodes.length < 2 || !selection.nodes.includes(id)) return []
  const picked = selection.nodes.flatMap((each) => board.nodes[each] ?? [])
  return [{ label: m.groups.group, run: group([groupOf(picked, lang)]) }]
}

/** What can be done with the node, line or background that the menu was opened on. */
function useItems(id: string | undefined): Item[] {
  const { m } = useMessages()
  const { act, acts, session, shown } = useExplore()
  const router = useRouter()
  const { buttons, actions } = m.explore
  const { board } = session
  const item = (label: string, action: BoardAction): Item => ({
    label,
    action,
    run: () => act(action, id ? { id } : {}),
  })
  if (!id) {
    return [
      item(actions.fit, 'fit'),
      ...(shown.nodes.length > 0 ? [item(actions.all, 'all')] : []),
      ...(shown.hiddenNodes + shown.hiddenLinks > 0
        ? [{ label: m.explore.showAll, run: () => acts.perform({ type: 'show-all' }) }]
        : []),
      ...(session.past.length > 0 ? [item(buttons.undo, 'undo')] : []),
      ...(session.future.length > 0 ? [item(buttons.redo, 'redo')] : []),
      item(actions.ownNode, 'ownNode'),
      item(actions.ownNote, 'ownNote'),
      item(actions.table, 'table'),
    ]
  }
  if (board.own[id]) {
    return [{ label: m.own.remove, run: () => acts.perform({ type: 'remove', ids: [id] }) }]
  }
  if (id.includes('|')) {
    const read = () => {
      acts.select({ nodes: [], line: id })
      act('inspect')
    }
    return [
      { label: buttons.sentences, run: read },
      item(buttons.hideOthers, 'hideOthers'),
      item(actions.fitSelection, 'fitSelection'),
      item(actions.ownNote, 'ownNote'),
    ]
  }
  if (!board.nodes[id]) return []
  const expanded = board.expansions.some((expansion) => expansion.parent === id)
  return [
    item(buttons.expand, 'expand'),
    ...(expanded ? [item(buttons.collapse, 'collapse')] : []),
    item(m.paths.title, 'paths'),
    item(buttons.neighbours, 'neighbours'),
    ...stepNumbers.map((steps) => ({
      label: m.twin.steps(steps),
      key: String(steps),
      run: () => act('steps', { id, steps }),
    })),
    item(board.pinned.includes(id) ? buttons.unpin : buttons.pin, 'pin'),
    item(actions.fitSelection, 'fitSelection'),
    item(buttons.hide, 'hide'),
    item(buttons.hideOthers, 'hideOthers'),
    item(actions.ownNote, 'ownNote'),
    { label: buttons.dossier, run: () => router.push(`/entities/${encodeURIComponent(id)}`) },
  ]
}

/** The menu of a right click or a long press; arrows, Home and End move, Escape closes. */
export function ContextMenu({
  id,
  at,
  onClose,
}: {
  id: string | undefined
  at: { x: number; y: number }
  onClose: () => void
}) {
  const { m, lang } = useMessages()
  const { session } = useExplore()
  const own = useItems(id)
  const items = [...own, ...useGroupItems(id), ...useAlignItems(id)]
  const box = useRef<HTMLDivElement>(null)
  const buttons = () => [...(box.current?.querySelectorAll('button') ?? [])]

  useLayoutEffect(() => {
    const menu = box.current
    if (!menu) return
    menu.style.left = `${Math.max(8, Math.min(at.x, window.innerWidth - menu.offsetWidth - 8))}px`
    menu.style.top = `${Math.max(8, Math.min(at.y, window.innerHeight - menu.offsetHeight - 8))}px`
    menu.querySelector('button')?.focus()
  }, [at])
  useEffect(() => {
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) onClose()
    }
    window.addEventListener('pointerdown', outside)
    return () => window.removeEventListener('pointerdown', outside)
  }, [onClose])

  const press = (event: KeyboardEvent) => {
    const all = buttons()
    const now = all.indexOf(document.activeElement as HTMLButtonElement)
    const to = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: -1 }[event.key]
    if (to !== undefined) all.at(to % all.length)?.focus()
    else if (event.key === 'Escape' || event.key === 'Tab') {
      onClose()
      document.getElementById('board-canvas')?.focus()
    } else return
    event.preventDefault()
  }
  const node = id ? session.board.nodes[id] : undefined
  return (
    <div
      ref={box}
      role="menu"
      tabIndex={-1}
      aria-label={m.explore.menu}
      onKeyDown={press}
      className="fixed z-40 max-h-[calc(100dvh-1rem)] w-64 overflow-y-auto rounded-lg border border-line bg-panel p-1 shadow-xl"
    >
      {node && (
        <p className="truncate px-2.5 py-1 text-xs font-semibold text-muted" dir="auto" role="presentation">
          {nameOf(node, lang)}
        </p>
      )}
      {items.map((item) => (
        <button
          key={item.label}
          type="button"
          role="menuitem"
          onClick={() => {
            onClose()
            document.getElementById('board-canvas')?.focus()
            item.run()
          }}
          className="flex w-full items-center gap-3 rounded-md px-2.5 py-1.5 text-start hover:bg-raised focus:bg-raised pointer-coarse:py-2.5"
        >
          <span className="min-w-0 flex-1">{item.label}</span>
          <kbd className="text-xs text-muted">{keyName(item.key ?? keyOf(item.action), lang)}</kbd>
        </button>
      ))}
    </div>
  )
}
