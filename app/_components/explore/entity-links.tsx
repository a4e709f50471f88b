'use client'

import { useState } from 'react'
import { Plus } from 'lucide-react'
import type { Dossier } from '@/lib/api/schemas'
import { compareLinks, lineId } from '@/lib/board/lines'
import { linkWordsFrom, nameOf } from '@/lib/board/words'
import { modalities } from '@/lib/model'
import { useMessages } from '@/app/_components/i18n'
import { KindBadge } from '@/app/_components/ui/kind-badge'
import { RoleNote } from '@/app/_components/ui/role-note'
import { useExplore } from '@/app/explore/explore-context'
import { Section } from './section'

const most = 12
type Entry = Dossier['links'][number]

/** Links of an entity in the graph, strongest first; a click reads the sentences, and puts the other end on the board if it is not. */
export function EntityLinks({ dossier }: { dossier: Dossier }) {
  const { m } = useMessages()
  const [all, setAll] = useState(false)
  const entries = dossier.links
    .filter(({ link }) => link.relation !== 'REPORTED')
    .toSorted((left, right) => compareLinks(left.link, right.link))
  const { inspector } = m.explore
  return (
    <Section title={inspector.links} aside={entries.length}>
      {entries.length === 0 && <p className="px-1 text-muted">{inspector.noLinks}</p>}
      <ul>
        {entries.slice(0, all ? undefined : most).map((entry) => (
          <li key={entry.link.key}>
            <LinkRow id={dossier.node.id} entry={entry} />
          </li>
        ))}
      </ul>
      {!all && entries.length > most && (
        <button
          type="button"
          onClick={() => setAll(true)}
          className="mt-1 px-1 font-medium text-accent underline-offset-2 hover:underline"
        >
          {m.explore.ofTotal(most, entries.length)} · {m.explore.showAll}
        </button>
      )}
    </Section>
  )
}

function LinkRow({ id, entry: { link, other } }: { id: string; entry: Entry }) {
  const { m, lang } = useMessages()
  const { session, acts } = useExplore()
  const line = { nodes: [], line: lineId(link.source, link.target) }
  const known = session.board.links[link.key] !== undefined && !session.board.hidden.includes(other.id)
  const name = nameOf(other, lang)
  const stories = m.explore.evidence.stories(link.stories)
  return (
    <button
      type="button"
      title={known ? m.explore.buttons.sentences : m.explore.inspector.add(name)}
      onClick={() => (known ? acts.select(line) : acts.add([other.id], line))}
      className="flex w-full items-start gap-2 rounded-md px-1 py-1 text-start hover:bg-raised"
    >
      <KindBadge kind={other.kind} lang={lang} />
      <span className="min-w-0 flex-1">
        <span className="text-muted">{linkWordsFrom(link, id, lang)}</span>{' '}
        <bdi className="font-medium">{name}</bdi>
        <RoleNote properties={other.properties} lang={lang} />
        {link.modality !== 'asserted' && (
          <span className="text-xs text-muted"> · {modalities[link.modality].label[lang]}</span>
        )}
      </span>
      <span className="flex shrink-0 items-center gap-1 text-xs leading-5 text-muted tabular-nums">
        {stories}
        {!known && <Plus size={14} aria-hidden className="text-accent" />}
      </span>
    </button>
  )
}
