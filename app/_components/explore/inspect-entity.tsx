'use client'

import { isPersonRole, personRoles } from '@/lib/model'
import { BookOpenText, EyeOff, Minimize2, Network, Pin, PinOff, Route } from 'lucide-react'
import type { Dossier, Node } from '@/lib/api/schemas'
import { api } from '@/lib/api/client'
import { nameOf } from '@/lib/board/words'
import { formatDate } from '@/lib/i18n'
import { useMessages } from '@/app/_components/i18n'
import { Button, ButtonLink } from '@/app/_components/ui/button'
import { Citation } from '@/app/_components/ui/citation'
import { useExplore } from '@/app/explore/explore-context'
import { useLoad } from '@/app/explore/use-load'
import { EntityFigures } from './entity-figures'
import { EntityLinks } from './entity-links'
import { InspectorHead } from './inspector-head'
import { Section } from './section'
import { Unread } from './unread'

const releasesShown = 5

/** An entity: its names, what can be done with it, its figures and its links with where they come from. */
export function InspectEntity({ node }: { node: Node }) {
  const { m, lang } = useMessages()
  const loaded = useLoad(node.id, api.node)
  const shown = nameOf(node, lang)
  const others = [...new Set([node.name, ...Object.values(node.names)])].filter((name) => name !== shown)
  return (
    <>
      <InspectorHead
        kind={node.kind}
        title={shown}
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
  const { m, lang } = useMessages()
  const { inspector } = m.explore
  const named = new Set<string>([dossier.node.name, ...Object.values(dossier.node.names)])
  const aliases = dossier.aliases.filter((alias) => !named.has(alias))
  return (
    <>
      {dossier.figures.length > 0 && <EntityFigures figures={dossier.figures} />}
      <EntityLinks dossier={dossier} />
      <Facts dossier={dossier} />
      {aliases.length > 0 && (
        <Section title={inspector.aliases}>
          <p className="px-1 text-muted">
            {aliases.map((alias, at) => [at > 0 && ' · ', <bdi key={alias}>{alias}</bdi>])}
          </p>
        </Section>
      )}
      {dossier.releases.length > 0 && (
        <Section title={inspector.releases} aside={dossier.releases.length}>
          <ul className="flex flex-col gap-2 px-1">
            {dossier.releases.slice(0, releasesShown).map((release) => (
              <li key={release.id}>
                <Citation release={release} lang={lang} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {dossier.known && (
        <p className="border-t border-line px-4 py-3 text-xs text-muted">{inspector.curated}</p>
      )}
    </>
  )
}

const unsaid = new Set(['latitude', 'longitude'])
const dated = new Set(['start', 'end'])

function Facts({ dossier }: { dossier: Dossier }) {
  const { m, lang } = useMessages()
  const { inspector } = m.explore
  const facts = Object.entries(dossier.node.properties).filter(
    ([name]) => !unsaid.has(name) && inspector.properties[name],
  )
  if (facts.length === 0) return null
  return (
    <Section title={inspector.facts}>
      <dl className="flex flex-col gap-1 px-1">
        {facts.map(([name, value]) => (
          <div key={name} className="flex justify-between gap-3">
            <dt className="text-muted">{inspector.properties[name]}</dt>
            <dd className="text-end" dir="auto">
              {typeof value === 'boolean'
                ? inspector[value ? 'yes' : 'no']
                : dated.has(name)
                  ? formatDate(String(value), lang)
                  : isPersonRole(value) && name === 'role'
                    ? personRoles[value].label[lang]
                    : String(value)}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
