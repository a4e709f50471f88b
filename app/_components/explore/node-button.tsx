'use client'

import type { ReactNode } from 'react'
import type { Node } from '@/lib/api/schemas'
import type { Line } from '@/lib/board/lines'
import { linkWordsFrom, nameOf, relationWords } from '@/lib/board/words'
import { useMessages } from '@/app/_components/i18n'
import { KindBadge } from '@/app/_components/ui/kind-badge'
import { RoleNote } from '@/app/_components/ui/role-note'
import { useExplore } from '@/app/explore/explore-context'

const row = 'flex w-full items-start gap-2 rounded-md px-1 py-1 text-start hover:bg-raised'

/** A node by name; a click selects it on the board. */
export function NodeButton({ node, aside }: { node: Node; aside?: ReactNode }) {
  const { lang } = useMessages()
  const { acts } = useExplore()
  return (
    <button type="button" className={row} onClick={() => acts.select({ nodes: [node.id], line: null })}>
      <KindBadge kind={node.kind} lang={lang} />
      <span className="min-w-0 flex-1" dir="auto">
        {nameOf(node, lang)}
        <RoleNote properties={node.properties} lang={lang} />
      </span>
      {aside === undefined ? null : <span className="shrink-0 text-muted tabular-nums">{aside}</span>}
    </button>
  )
}

/** A line in words; a click selects it and so opens its sentences. `from` says at which end one stands. */
export function LineButton({ line, from }: { line: Line; from?: string }) {
  const { m, lang } = useMessages()
  const { session, acts } = useExplore()
  const [first] = line.links
  const source = session.board.nodes[from ?? line.source]
  const target = session.board.nodes[(from ?? line.source) === line.source ? line.target : line.source]
  if (!source || !target) return null
  const words = from ? linkWordsFrom(first, from, lang) : relationWords(first.relation, lang)
  return (
    <button type="button" className={row} onClick={() => acts.select({ nodes: [], line: line.id })}>
      <KindBadge kind={(from ? target : source).kind} lang={lang} />
      <span className="min-w-0 flex-1">
        {!from && <bdi className="font-medium">{nameOf(source, lang)}</bdi>}{' '}
        <span className="text-muted">{m.explore.more(words, line.links.length - 1)}</span>{' '}
        <bdi className="font-medium">{nameOf(target, lang)}</bdi>
      </span>
      <span className="shrink-0 text-xs leading-5 text-muted tabular-nums">
        {m.explore.evidence.stories(line.stories)}
      </span>
    </button>
  )
}
