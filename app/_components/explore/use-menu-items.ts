'use client'

import { useRouter } from 'next/navigation'
import { align, alignments } from '@/lib/board/align'
import { groupOf, groupRules, groupsBy } from '@/lib/board/group-rules'
import type { BoardAction } from '@/lib/board/keys'
import type { Group } from '@/lib/board/state'
import { useMessages } from '@/app/_components/i18n'
import type { MenuItem } from '@/app/_components/ui/menu'
import { useExplore } from '@/app/explore/explore-context'
import { keyOf } from './key-name'

const stepNumbers = [1, 2, 3, 4]

/** Ways to set what is selected in line, for a node that is one of several selected. */
export function useAlignItems(id: string | undefined): MenuItem[] {
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
export function useGroupItems(id: string | undefined): MenuItem[] {
  const { m, lang } = useMessages()
  const { acts, folded, session, shown } = useExplore()
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
  if (folded.groups.some((each) => each.id === id)) {
    const open = { label: m.groups.open, run: () => folded.open(id) }
    return folded.crowded ? [open] : [open, { label: m.groups.ungroup, run: ungroup([id]) }]
  }
  if (selection.nodes.length < 2 || !selection.nodes.includes(id)) return []
  const picked = selection.nodes.flatMap((each) => board.nodes[each] ?? [])
  return [{ label: m.groups.group, run: group([groupOf(picked, lang)]) }]
}

/** What can be done with the node, line or background that the menu was opened on. */
export function useMenuItems(id: string | undefined): MenuItem[] {
  const { m, lang } = useMessages()
  const { act, acts, session, shown, canUndo } = useExplore()
  const router = useRouter()
  const { buttons, actions } = m.explore
  const { board } = session
  const item = (label: string, action: BoardAction): MenuItem => ({
    label,
    hint: keyOf(action, lang),
    run: () => act(action, id ? { id } : {}),
  })
  if (!id) {
    return [
      item(actions.fit, 'fit'),
      ...(shown.nodes.length > 0 ? [item(actions.all, 'all')] : []),
      ...(shown.hiddenNodes + shown.hiddenLinks > 0
        ? [{ label: m.explore.showAll, run: () => acts.perform({ type: 'show-all' }) }]
        : []),
      ...(canUndo ? [item(buttons.undo, 'undo')] : []),
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
      hint: String(steps),
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
