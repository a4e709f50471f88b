'use client'

import { useState } from 'react'
import { Network } from 'lucide-react'
import { JudgedProvider } from '@/app/explore/use-judging'
import { useLastRead } from '@/app/explore/use-last-read'
import { useLoad } from '@/app/explore/use-load'
import { api } from '@/lib/api/client'
import type { EvidencePage, Node } from '@/lib/api/schemas'
import { lineId } from '@/lib/board/lines'
import { nameOf, relationWords } from '@/lib/board/words'
import { formatRange } from '@/lib/i18n'
import { modalities } from '@/lib/model'
import { EvidenceList } from '../explore/evidence-list'
import { InspectorHead } from '../explore/inspector-head'
import { useMessages } from '../i18n'
import { boardAddress } from '../releases/entities-of'
import { ButtonLink } from '../ui/button'
import { KindBadge } from '../ui/kind-badge'
import { EvidenceUnread } from './evidence-unread'
import { Opener } from './opener'

const readPage = (key: string) => api.evidence((JSON.parse(key) as { link: string }).link)

/** A link: both its ends, and every sentence that states it with the words marked, newest first. */
export function EvidenceLink({ link }: { link: string }) {
  const [version, setVersion] = useState(0)
  const loaded = useLastRead(useLoad(JSON.stringify({ link, version }), readPage))
  if (loaded.status !== 'ready') return <EvidenceUnread loaded={loaded} />
  return (
    <JudgedProvider value={async () => setVersion((count) => count + 1)}>
      <Statement page={loaded.value} />
    </JudgedProvider>
  )
}

function Statement({ page: { link, source, target, evidence } }: { page: EvidencePage }) {
  const { m, lang } = useMessages()
  const words = m.explore.evidence
  const notes = [
    modalities[link.modality].label[lang],
    words.stories(link.stories),
    words.releases(link.releases),
    link.validFrom || link.validTo ? formatRange(link.validFrom, link.validTo, lang) : '',
    link.background ? words.background : '',
  ].filter(Boolean)
  const ids = [source.id, target.id] as const
  return (
    <>
      <InspectorHead
        title={
          <span className="flex flex-col items-start gap-1">
            <End node={source} />
            <span className="text-sm font-medium text-accent">{relationWords(link.relation, lang)}</span>
            <End node={target} />
          </span>
        }
        note={<span className="text-xs">{notes.join(' · ')}</span>}
      >
        <ButtonLink
          href={`${boardAddress(ids)}&selected=${encodeURIComponent(lineId(...ids))}`}
          prefetch={false}
        >
          <Network size={15} aria-hidden />
          {m.results.evidence.onBoard}
        </ButtonLink>
      </InspectorHead>
      {evidence.length === 0 && <p className="px-4 pb-4 text-muted">{m.results.evidence.none}</p>}
      <EvidenceList
        evidence={evidence}
        kind={source.kind}
        link={link.key}
        className="gap-4 border-t border-line px-4 py-3"
      />
    </>
  )
}

function End({ node }: { node: Node }) {
  const { lang } = useMessages()
  return (
    <Opener target={{ type: 'entity', id: node.id }} className="flex items-center gap-2 text-start">
      <KindBadge kind={node.kind} size={20} lang={lang} />
      <bdi>{nameOf(node, lang)}</bdi>
    </Opener>
  )
}
