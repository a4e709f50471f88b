'use client'

import { useState } from 'react'
import { Plus, Share2 } from 'lucide-react'
import type { Shared } from '@/lib/api/paths'
import { api } from '@/lib/api/client'
import { mostShared } from '@/lib/api/paths'
import { nameOf } from '@/lib/board/words'
import { useMessages } from '@/app/_components/i18n'
import { Button } from '@/app/_components/ui/button'
import { KindBadge } from '@/app/_components/ui/kind-badge'
import { useExplore } from '@/app/explore/explore-context'
import { useLoad } from '@/app/explore/use-load'
import { Section } from './section'
import { Unread } from './unread'

const readShared = async (ids: string): Promise<Shared> => api.shared(ids.split(','))

/** What the whole graph has between several entities, asked for by a button: shared neighbours and paths, to add one by one. */
export function Connects({ ids }: { ids: readonly string[] }) {
  const { m } = useMessages()
  const [open, setOpen] = useState(false)
  if (ids.length > mostShared) return null
  return (
    <Section title={m.paths.connects}>
      {open ? (
        <Answer ids={ids} />
      ) : (
        <Button onClick={() => setOpen(true)}>
          <Share2 size={15} aria-hidden />
          {m.paths.connects}
        </Button>
      )}
    </Section>
  )
}

function Answer({ ids }: { ids: readonly string[] }) {
  const { m, lang } = useMessages()
  const { session } = useExplore()
  const loaded = useLoad(ids.join(','), readShared)
  if (loaded.status !== 'ready') return <Unread loaded={loaded} />
  const { shared, paths } = loaded.value
  const on = session.board.nodes
  return (
    <ul className="flex flex-col" data-testid="connects">
      {shared.length === 0 && <li className="px-1 text-muted">{m.paths.noneShared}</li>}
      {shared.map(({ node, joins }) => (
        <li key={node.id} className="flex items-center gap-2 px-1 py-0.5">
          <KindBadge kind={node.kind} lang={lang} />
          <span className="min-w-0 flex-1">
            <bdi>{nameOf(node, lang)}</bdi>{' '}
            <span className="text-xs text-muted">{m.paths.joins(joins.length, ids.length)}</span>
          </span>
          {!on[node.id] && (
            <Add label={m.explore.inspector.add(nameOf(node, lang))} ids={[node.id]} keep={ids} />
          )}
        </li>
      ))}
      {paths.flatMap(({ paths: found, nodes }) =>
        found.map((path) => {
          const names = path.nodes.map((id) => nodes.find((node) => node.id === id)?.name ?? id)
          return (
            <li key={names.join(' ')} className="flex items-center gap-2 px-1 py-0.5">
              <span className="min-w-0 flex-1" dir="auto">
                {names.join(' · ')}
              </span>
              {path.nodes.some((id) => !on[id]) && (
                <Add
                  label={m.explore.inspector.add(names.slice(1, -1).join(', '))}
                  ids={path.nodes}
                  keep={ids}
                />
              )}
            </li>
          )
        }),
      )}
    </ul>
  )
}

/** Adds to the board and keeps what is selected, so that the next can be added too. */
function Add({ label, ids, keep }: { label: string; ids: readonly string[]; keep: readonly string[] }) {
  const { acts } = useExplore()
  return (
    <button
      type="button"
      aria-label={label}
      onClick={() => acts.add(ids, { nodes: keep, line: null })}
      className="shrink-0 rounded-md border border-line p-1 hover:bg-raised"
    >
      <Plus size={14} aria-hidden />
    </button>
  )
}
