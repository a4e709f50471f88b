'use client'

import { BookOpenText, EyeOff, Minimize2, Network, Pin, PinOff, Route } from 'lucide-react'
import type { Dossier, Node } from '@/lib/api/schemas'
import { api } from '@/lib/api/client'
import { historyOf } from '@/lib/board/entity-history'
import { nameOf, otherNames } from '@/lib/board/words'
import { useMessages } from '@/app/_components/i18n'
import { Button, ButtonLink } from '@/app/_components/ui/button'
import { useExplore } from '@/app/explore/explore-context'
import { useLoad } from '@/app/explore/use-load'
import { EntityEvidence } from './entity-evidence'
import { EntityFacts } from './entity-facts'
import { EntityHistory } from './entity-history'
import { EntityLinks } from './entity-links'
import { EntityTabs } from './entity-tabs'
import { InspectorHead } from './inspector-head'
import { Unread } from './unread'

/** An entity: its names, what can be done with it, its figures and its links with where they come from. */
export function InspectEntity({ node }: { node: Node }) {
  const { m, lang } = useMessages()
  const loaded = useLoad(node.id, api.node)
  const others = otherNames(node, lang)
  return (
    <>
      <InspectorHead
        kind={node.kind}
        title={nameOf(node, lang)}
        note={
          <>
            {others.length > 0 && (
              <p>{others.map((name, at) => [at > 0 && ' · ', <bdi key={name}>{name}</bdi>])}</p>
            )}
            <p className="text-xs">{m.explore.inspector.inGraph(node.degree)}</p>
          </>
        }
      >
        <EntityButtons node={node} />
      </InspectorHead>
      {loaded.status === 'ready' ? (
        <Details dossier={loaded.value} />
      ) : (
        <div className="px-4 pb-4">
          <Unread loaded={loaded} />
        </div>
      )}
    </>
  )
}

function EntityButtons({ node }: { node: Node }) {
  const { m } = useMessages()
  const { act, session } = useExplore()
  const { buttons } = m.explore
  const expanded = session.board.expansions.some((expansion) => expansion.parent === node.id)
  const pinned = session.board.pinned.includes(node.id)
  return (
    <>
      <Button look="strong" onClick={() => act('expand', { id: node.id })}>
        <Network size={15} aria-hidden />
        {buttons.expand}
      </Button>
      {expanded && (
        <Button onClick={() => act('collapse', { id: node.id })}>
          <Minimize2 size={15} aria-hidden />
          {buttons.collapse}
        </Button>
      )}
      <Button onClick={() => act('paths', { id: node.id })}>
        <Route size={15} aria-hidden />
        {m.paths.title}
      </Button>
      <Button onClick={() => act('pin', { id: node.id })}>
        {pinned ? <PinOff size={15} aria-hidden /> : <Pin size={15} aria-hidden />}
        {pinned ? buttons.unpin : buttons.pin}
      </Button>
      <Button onClick={() => act('hide', { id: node.id })}>
        <EyeOff size={15} aria-hidden />
        {buttons.hide}
      </Button>
      <ButtonLink href={`/entities/${encodeURIComponent(node.id)}`} prefetch={false}>
        <BookOpenText size={15} aria-hidden />
        {buttons.dossier}
      </ButtonLink>
    </>
  )
}

function Details({ dossier }: { dossier: Dossier }) {
  const { m } = useMessages()
  const { acts } = useExplore()
  const texts = m.inspectorTabs
  const links = dossier.counts.reduce(
    (sum, { relation, count }) => (relation === 'REPORTED' ? sum : sum + count),
    0,
  )
  return (
    <EntityTabs
      label={texts.label}
      tabs={[
        { name: 'facts', label: texts.facts, panel: <EntityFacts dossier={dossier} /> },
        { name: 'links', label: texts.links, count: links, panel: <EntityLinks dossier={dossier} /> },
        {
          name: 'evidence',
          label: texts.evidence,
          panel: <EntityEvidence id={dossier.node.id} onJudged={acts.reread} />,
        },
        {
          name: 'history',
          label: texts.history,
          count: historyOf(dossier).length,
          panel: <EntityHistory dossier={dossier} />,
        },
      ]}
    />
  )
}
