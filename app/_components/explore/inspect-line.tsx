'use client'

import { useCallback } from 'react'
import type { Judged } from '@/lib/api/judgements'
import type { EvidencePage, Link, Node } from '@/lib/api/schemas'
import type { Line } from '@/lib/board/lines'
import { nameOf, relationWords } from '@/lib/board/words'
import { formatRange } from '@/lib/i18n'
import { modalities } from '@/lib/model'
import { useMessages } from '@/app/_components/i18n'
import { KindBadge } from '@/app/_components/ui/kind-badge'
import { useExplore } from '@/app/explore/explore-context'
import { useEvidence } from '@/app/explore/use-evidence'
import { JudgedProvider } from '@/app/explore/use-judging'
import { EvidenceList } from './evidence-list'
import { InspectorHead } from './inspector-head'
import { LineSample } from './line-sample'
import { JudgedSentences } from './judged-sentences'
import { Unread } from './unread'

/**
 * What is between two nodes: every statement that their line bundles, each with all its sentences, newest first,
 * and the sentences that were rejected, also when no line is left.
 */
export function InspectLine({ id, line }: { id: string; line: Line | undefined }) {
  const { m } = useMessages()
  const { session, acts } = useExplore()
  const [one = '', other = ''] = id.split('|')
  const links = line?.links ?? []
  const { loaded, again } = useEvidence({ ends: [one, other], keys: links.map(({ key }) => key) })
  const { reread } = acts
  const judged = useCallback(async () => {
    await reread(id)
    again()
  }, [reread, id, again])
  const source = session.board.nodes[line?.source ?? one]
  const target = session.board.nodes[line?.target ?? other]
  if (!source || !target) return null
  return (
    <JudgedProvider value={judged}>
      <InspectorHead
        title={
          <span className="flex flex-col gap-1.5">
            <End node={source} />
            <End node={target} />
          </span>
        }
        note={m.explore.evidence.lines(links.length)}
      />
      {links.map((link) => (
        <Statement
          key={link.key}
          link={link}
          source={link.source === source.id ? source : target}
          target={link.source === source.id ? target : source}
          page={loaded.status === 'ready' ? loaded.value.pages[link.key] : undefined}
        />
      ))}
      {loaded.status === 'ready' ? (
        <LostDecisions judged={loaded.value.lost} />
      ) : (
        <div className="px-4 pb-4">
          <Unread loaded={loaded} />
        </div>
      )}
    </JudgedProvider>
  )
}

/** Rejected sentences of links that are gone because of it, and decisions on words that no release says any more. */
function LostDecisions({ judged }: { judged: readonly Judged[] }) {
  const { judgements } = useMessages().m
  return (
    <>
      <JudgedSentences
        title={judgements.rejectedHere}
        hint={judgements.gone}
        judged={judged.filter(({ stated }) => stated)}
      />
      <JudgedSentences
        title={judgements.goneTitle}
        hint={judgements.goneHint}
        judged={judged.filter(({ stated }) => !stated)}
      />
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
          <EvidenceList evidence={page.evidence} kind={source.kind} link={link.key} className="mt-2 gap-3" />
        </>
      )}
    </section>
  )
}
