'use client'

import type { Link } from '@/lib/api/schemas'
import { lineId } from '@/lib/board/lines'
import { ownAbout } from '@/lib/board/own-new'
import { useMessages } from '@/app/_components/i18n'
import { useExplore } from '@/app/explore/explore-context'
import { InspectBoard } from './inspect-board'
import { InspectEntity } from './inspect-entity'
import { InspectLine } from './inspect-line'
import { InspectOwn, OwnList } from './inspect-own'
import { InspectSeveral } from './inspect-several'

/** Whether the board holds a link on a line, shown or not. */
const hasLinks = (links: readonly Link[], line: string) =>
  links.some((link) => lineId(link.source, link.target) === line)

/** What the releases say of what is selected: a line's sentences, an entity, several, or the board as a whole. */
export function Inspector() {
  const { m } = useMessages()
  const { session, shown } = useExplore()
  const { selection, board } = session
  const line = shown.lines.find(({ id }) => id === selection.line)
  const [first] = selection.nodes
  const node = first === undefined ? undefined : board.nodes[first]
  const lost = selection.line !== null && !hasLinks(Object.values(board.links), selection.line)
  const own = board.own[selection.line ?? (selection.nodes.length === 1 ? (first ?? '') : '')]
  if (own) return <InspectOwn key={own.id} item={own} />
  if (selection.line && (line || lost))
    return (
      <>
        <InspectLine key={selection.line} id={selection.line} line={line} />
        <OwnList items={ownAbout(board, selection.line)} />
      </>
    )
  if (selection.nodes.length > 1) return <InspectSeveral ids={selection.nodes} />
  if (node)
    return (
      <>
        <InspectEntity key={node.id} node={node} />
        <OwnList items={ownAbout(board, node.id)} />
      </>
    )
  if (shown.nodes.length > 0) return <InspectBoard />
  return (
    <p className="p-4 text-muted" id="inspector-heading" tabIndex={-1}>
      {m.explore.inspector.nothingHint}
    </p>
  )
}
