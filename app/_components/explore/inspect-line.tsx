'use client'

import type { EvidencePage, Link, Node } from '@/lib/api/schemas'
import { api } from '@/lib/api/client'
import type { Line } from '@/lib/board/lines'
import { nameOf, newestFirst, relationWords } from '@/lib/board/words'
import { formatRange } from '@/lib/i18n'
import { modalities } from '@/lib/model'
import { useMessages } from '@/app/_components/i18n'
import { KindBadge } from '@/app/_components/ui/kind-badge'
import { useExplore } from '@/app/explore/explore-context'
import { useLoad } from '@/app/explore/use-load'
import { EvidenceItem } from './evidence-item'
import { InspectorHead } from './inspector-head'
import { LineSample } from './line-sample'
import { Unread } from './unread'

const readAll = async (keys: string): Promise<Record<string, EvidencePage>> => {
  const pages = await Promise.all(
    keys.split('\n').map(async (key) => [key, await api.evidence(key)] as const),
  )
  return Object.fromEntries(pages)
}

/** A line: every statement that it bundles, each with all its sentences, newest first. */
export function InspectLine({ line }: { line: Line }) {
  const { m } = useMessages()
  const { session } = useExplore()
  const loaded = useLoad(line.links.map((link) => link.key).join('\n'), readAll)
  const source = session.board.nodes[line.source]
  const target = session.board.nodes[line.target]
  if (!source || !target) return null
  return (
    <>
      <InspectorHead
        title={
          <span className="flex flex-col gap-1.5">
            <End node={source} />
            <End node={target} />
          </span>
        }
        note={m.explore.evidence.lines(line.links.length)}
      />
      {line.links.map((link) => (
        <Statement
          key={link.key}
          link={link}
          source={link.source === source.id ? source : target}
          target={link.source === source.id ? target : source}
          page={loaded.status === 'ready' ? loaded.value[link.key] : undefined}
        />
      ))}
      {loaded.status !== 'ready' && (
        <div className="px-4 pb-4">
          <Unread loaded={loaded} />
        </div>
      )}
    </>
  )
}

function End({ node }: { node: Node }) {
  const { lang } = useMessages()
  const { acts } = useExplore()
  return (
    <button
      type="button"
      onClick={() => acts.select({ nodes: [node.id], line: null })}
      className="flex items-center gap-2 text-start text-base leading-snug font-bold hover:text-accent"
    >
      <KindBadge kind={node.kind} size={22} lang={lang} />
      <bdi>{nameOf(node, lang)}</bdi>
    </button>
  )
}

function Statement({
  link,
  source,
  target,
  page,
}: {
  link: Link
  source: Node
  target: Node
  page: EvidencePage | undefined
}) {
  const { m, lang } = useMessages()
  const words = m.explore.evidence
  const notes = [
    words.stories(link.stories),
    words.releases(link.releases),
    link.validFrom || link.validTo ? formatRange(link.validFrom, link.validTo, lang) : '',
    link.background ? words.background : '',
  ].filter(Boolean)
  return (
    <section
      className="border-t border-line px-4 py-3"
      aria-label={`${nameOf(source, lang)} ${relationWords(link.relation, lang)} ${nameOf(target, lang)}`}
      data-testid="statement"
    >
      <h3>
        <bdi className="font-semibold">{nameOf(source, lang)}</bdi>{' '}
        <span className="text-accent">{relationWords(link.relation, lang)}</span>{' '}
        <bdi className="font-semibold">{nameOf(target, lang)}</bdi>
      </h3>
      <p className="flex flex-wrap items-center gap-x-1.5 text-xs text-muted">
        <LineSample modality={link.modality} />
        {modalities[link.modality].label[lang]} · {notes.join(' · ')}
      </p>
      {page && (
        <>
          {page.evidence.length === 0 && <p className="mt-2 text-muted">{words.none}</p>}
          {page.evidence.length > 0 && <p className="sr-only">{words.title}</p>}
          <ol className="mt-2 flex flex-col gap-3">
            {newestFirst(page.evidence).map((sentence) => (
              <EvidenceItem
                key={`${sentence.claim} ${sentence.release.id} ${sentence.start}`}
                evidence={sentence}
                kind={source.kind}
              />
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
