'use client'

import { Fragment, type ReactNode } from 'react'
import { isRejected } from '@/lib/api/judgements'
import type { LinkEvidence } from '@/lib/api/schemas'
import { highlight } from '@/lib/board/words'
import { formatRange } from '@/lib/i18n'
import type { Kind } from '@/lib/model'
import { kinds, modalities } from '@/lib/model'
import Link from 'next/link'
import { useMessages } from '@/app/_components/i18n'
import { Citation } from '@/app/_components/ui/citation'
import { JudgeSentence } from './judge-sentence'

/** One sentence with the words that say it highlighted, where it comes from, and how it was read. */
export function EvidenceItem({
  evidence,
  kind,
  link,
  heading,
}: {
  evidence: LinkEvidence
  kind: Kind
  /** Key of the link that it supports. */
  link: string
  /** What the sentence says, where nothing above it does. */
  heading?: ReactNode
}) {
  const { m, lang } = useMessages()
  const words = m.explore.evidence
  const { before, quote, after } = highlight(evidence)
  const { judgements = [], start, end } = evidence
  const Words = isRejected(evidence) ? 'del' : Fragment
  const { release, validFrom, validTo, validText } = evidence
  const when = validFrom || validTo ? formatRange(validFrom, validTo, lang) : ''
  const notes = [
    evidence.modality === 'asserted' ? '' : modalities[evidence.modality].label[lang],
    evidence.background ? words.background : '',
    evidence.saidBy ? words.saidBy(evidence.saidBy.name) : '',
    when ? `${words.when}: ${when}${validText ? ` (${validText})` : ''}` : '',
    ...Object.values(evidence.qualifiers),
  ].filter(Boolean)
  return (
    <li className="border-s-2 ps-3" style={{ borderColor: kinds[kind].colour }} data-testid="evidence">
      {heading ? <p className="mb-0.5 text-xs text-muted">{heading}</p> : null}
      <blockquote lang={release.lang} dir="auto" className="leading-relaxed">
        <Words>
          {before}
          {quote && <mark className="rounded-sm bg-mark px-0.5 text-ink">{quote}</mark>}
          {after}
        </Words>
      </blockquote>
      {notes.length > 0 && (
        <p className="mt-1 text-xs">
          {notes.map((note, at) => (
            <span key={note}>
              {at > 0 && ' · '}
              <bdi>{note}</bdi>
            </span>
          ))}
        </p>
      )}
      <p className="mt-1">
        <Citation release={release} lang={lang} at={evidence.sentenceStart} />
      </p>
      <p className="mt-0.5 flex flex-wrap justify-between gap-x-3 text-xs text-muted">
        <span>
          {words.rule} <code>{evidence.rule}</code> · {words.confidence} {evidence.confidence.toFixed(2)}
        </span>
        <Link
          href={`/releases/${encodeURIComponent(release.id)}#s${evidence.sentenceStart}`}
          className="text-accent underline-offset-2 hover:underline"
        >
          {words.read}
        </Link>
      </p>
      <JudgeSentence words={{ link, release: release.id, start, end }} judgements={judgements} />
    </li>
  )
}
