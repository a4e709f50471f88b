'use client'

import { useState } from 'react'
import { api } from '@/lib/api/client'
import type { Dossier } from '@/lib/api/schemas'
import type { PageSize } from '@/lib/board/expand'
import { neighboursIn, type Neighbour } from '@/lib/board/expand-named'
import { linkWordsFrom, nameOf } from '@/lib/board/words'
import { useMessages } from '@/app/_components/i18n'
import { KindBadge } from '@/app/_components/ui/kind-badge'
import { useExplore } from '@/app/explore/explore-context'
import { useLastRead } from '@/app/explore/use-last-read'
import { useLoad } from '@/app/explore/use-load'
import { Unread } from './unread'

interface Asked {
  readonly id: string
  readonly name: string
  readonly limit: number
}

/** Neighbours by the beginning of a name; without one nothing is asked. */
async function readNamed(
  key: string,
): Promise<{ readonly found: readonly Neighbour[]; readonly total: number }> {
  const { id, name, limit } = JSON.parse(key) as Asked
  if (name === '') return { found: [], total: 0 }
  const page = await api.neighbours(id, { name, limit })
  return { found: neighboursIn(id, page), total: page.total }
}

/** Neighbours called `name`, of which all that are not on the board are ticked at first, and what adding those does. */
export function useNamed({ node: { id }, counts }: Dossier, name: string, size: PageSize) {
  const { session, acts } = useExplore()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const asked: Asked = { id, name, limit: size }
  const loaded = useLastRead(useLoad(JSON.stringify(asked), readNamed))
  const found = loaded.status === 'ready' ? loaded.value.found : []
  const isNew = ({ node }: Neighbour) => session.board.nodes[node.id] === undefined
  const picked = found.filter((each) => isNew(each) && !left.has(each.node.id))
  return {
    id,
    loaded,
    isNew,
    picked,
    toggle: (other: string) => {
      const next = new Set(left)
      if (!next.delete(other)) next.add(other)
      setLeft(next)
    },
    count: picked.length,
    add: () => acts.expandWith(id, picked, counts),
  }
}

/** The neighbours that a name leaves, each to be ticked. */
export function NamedNeighbours({ offer, name }: { offer: ReturnType<typeof useNamed>; name: string }) {
  const { m } = useMessages()
  const { loaded, picked, isNew } = offer
  if (loaded.status !== 'ready') return <Unread loaded={loaded} />
  const { found, total } = loaded.value
  return (
    <>
      <p role="status" className="mb-2 text-muted" dir="auto">
        {found.length === 0 ? m.expanding.none(name) : m.expanding.found(total)}
        {found.length > 0 && found.length < total && ` ${m.expanding.cut(found.length)}`}
      </p>
      <ul className="flex flex-col">
        {found.map((neighbour) => (
          <li key={neighbour.node.id}>
            <Named
              neighbour={neighbour}
              id={offer.id}
              chosen={picked.includes(neighbour)}
              here={!isNew(neighbour)}
              toggle={() => offer.toggle(neighbour.node.id)}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

function Named({
  neighbour: { node, links },
  id,
  chosen,
  here,
  toggle,
}: {
  neighbour: Neighbour
  id: string
  chosen: boolean
  /** On the board already. */
  here: boolean
  toggle: () => void
}) {
  const { m, lang } = useMessages()
  const words = [...new Set(links.map((link) => linkWordsFrom(link, id, lang)))]
  return (
    <label
      className={`flex items-center gap-2.5 rounded-md px-1 py-1.5 ${here ? 'text-muted' : 'cursor-pointer hover:bg-raised'}`}
    >
      <input
        type="checkbox"
        checked={chosen}
        disabled={here}
        onChange={toggle}
        className="size-4 shrink-0 accent-(--accent)"
      />
      <KindBadge kind={node.kind} size={22} lang={lang} />
      <span className="min-w-0 flex-1 wrap-anywhere">
        <span className="text-muted">{words.join(' / ')}</span> <bdi>{nameOf(node, lang)}</bdi>
      </span>
      {here && <span className="shrink-0 text-xs">{m.expanding.here}</span>}
    </label>
  )
}
