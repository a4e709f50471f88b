'use client'

import { useState } from 'react'
import { Plus } from 'lucide-react'
import type { Dossier } from '@/lib/api/schemas'
import { lineId } from '@/lib/board/lines'
import { linkGroupsOf, type LinkGroup } from '@/lib/board/link-groups'
import { linkWordsFrom, nameOf, relationWords } from '@/lib/board/words'
import { modalities } from '@/lib/model'
import { useMessages } from '@/app/_components/i18n'
import { KindBadge } from '@/app/_components/ui/kind-badge'
import { RoleNote } from '@/app/_components/ui/role-note'
import { useExplore } from '@/app/explore/explore-context'
import { Section } from './section'

/** Links of a group that are seen before the rest is asked for. */
const most = 5
type Entry = Dossier['links'][number]

/** Links of an entity in the graph by relation, strongest first; a click reads the sentences, and puts the other end on the board if it is not. */
export function EntityLinks({ dossier }: { dossier: Dossier }) {
  const { m } = useMessages()
  const groups = linkGroupsOf(dossier)
  const { inspector } = m.explore
  return (
    <Section title={inspector.links} aside={groups.reduce((sum, { total }) => sum + total, 0)}>
      {groups.length === 0 && <p className="px-1 text-muted">{inspector.noLinks}</p>}
      {groups.map((group) => (
        <Group key={`${group.relation} ${group.way}`} id={dossier.node.id} group={group} />
      ))}
    </Section>
  )
}

/** Links that read the same, with how many there are; those that the dossier does not hold are brought by expanding. */
function Group({ id, group }: { id: string; group: LinkGroup }) {
  const { m, lang } = useMessages()
  const { openExpand } = useExplore()
  const [all, setAll] = useState(false)
  const { relation, way, entries, total } = group
  const shown = entries.slice(0, all ? undefined : most)
  const held = shown.length === entries.length
  return (
    <details open className="border-t border-line py-1 first-of-type:border-0" data-testid="link-group">
      <summary className="rounded-md px-1 py-1 font-medium hover:bg-raised">
        {relationWords(relation, lang, way)}{' '}
        <span className="font-normal text-muted tabular-nums">{total}</span>
      </summary>
      <ul>
        {shown.map((entry) => (
          <li key={entry.link.key}>
            <LinkRow id={id} entry={entry} />
          </li>
        ))}
      </ul>
      {shown.length < total && (
        <button
          type="button"
          onClick={() => (held ? openExpand(id) : setAll(true))}
          className="mt-1 px-1 font-medium text-accent underline-offset-2 hover:underline"
        >
          {m.explore.ofTotal(shown.length, total)} · {held ? m.explore.buttons.expand : m.explore.showAll}
        </button>
      )}
    </details>
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
        <span className="sr-only">{linkWordsFrom(link, id, lang)} </span>
        <bdi className="font-medium wrap-anywhere">{name}</bdi>
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
