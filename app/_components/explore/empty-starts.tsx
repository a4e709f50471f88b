'use client'

import type { Starts } from '@/lib/api/starts'
import { api } from '@/lib/api/client'
import { nameOf } from '@/lib/board/words'
import { useMessages } from '@/app/_components/i18n'
import { KindBadge } from '@/app/_components/ui/kind-badge'
import { useExplore } from '@/app/explore/explore-context'
import { useLoad } from '@/app/explore/use-load'

const readStarts = async (): Promise<Starts> => api.starts()

/** Starting points of the graph as buttons; each puts an entity and what it is best linked to on the board. */
export function EmptyStarts() {
  const { m, lang } = useMessages()
  const { acts } = useExplore()
  const loaded = useLoad('starts', readStarts)
  if (loaded.status !== 'ready' || loaded.value.starts.length === 0) return null
  return (
    <ul aria-label={m.home.start} className="pointer-events-auto flex flex-wrap justify-center gap-2">
      {loaded.value.starts.map(({ node, ids }) => (
        <li key={node.id}>
          <button
            type="button"
            onClick={() => acts.add(ids, { nodes: [node.id], line: null })}
            className="flex items-center gap-2 rounded-lg border border-line bg-panel px-3 py-1.5 hover:bg-raised"
          >
            <KindBadge kind={node.kind} lang={lang} />
            <bdi className="font-medium">{nameOf(node, lang)}</bdi>
            <span className="text-xs text-muted">{m.explore.search.links(node.degree)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
