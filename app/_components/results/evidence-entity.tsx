'use client'

import { BookOpenText, Network } from 'lucide-react'
import { useLoad } from '@/app/explore/use-load'
import { api } from '@/lib/api/client'
import { nameOf, otherNames } from '@/lib/board/words'
import { EntityEvidence } from '../explore/entity-evidence'
import { EntityFacts } from '../explore/entity-facts'
import { EntityTabs } from '../explore/entity-tabs'
import { InspectorHead } from '../explore/inspector-head'
import { useMessages } from '../i18n'
import { boardAddress } from '../releases/entities-of'
import { ButtonLink } from '../ui/button'
import { EvidenceUnread } from './evidence-unread'

/** An entity or a figure: its names, what releases say of it, and every sentence behind its links. */
export function EvidenceEntity({ id }: { id: string }) {
  const { m, lang } = useMessages()
  const words = m.results.evidence
  const loaded = useLoad(id, api.node)
  if (loaded.status !== 'ready') return <EvidenceUnread loaded={loaded} />
  const { node } = loaded.value
  const others = otherNames(node, lang)
  return (
    <>
      <InspectorHead
        kind={node.kind}
        title={nameOf(node, lang)}
        note={others.length > 0 && others.map((name, at) => [at > 0 && ' · ', <bdi key={name}>{name}</bdi>])}
      >
        <ButtonLink href={`/entities/${encodeURIComponent(id)}`} prefetch={false}>
          <BookOpenText size={15} aria-hidden />
          {words.dossier}
        </ButtonLink>
        <ButtonLink href={boardAddress([id])} prefetch={false}>
          <Network size={15} aria-hidden />
          {words.onBoard}
        </ButtonLink>
      </InspectorHead>
      <EntityTabs
        label={m.inspectorTabs.label}
        tabs={[
          { name: 'sentences', label: words.sentences, panel: <EntityEvidence id={id} /> },
          { name: 'facts', label: words.facts, panel: <EntityFacts dossier={loaded.value} /> },
        ]}
      />
    </>
  )
}
