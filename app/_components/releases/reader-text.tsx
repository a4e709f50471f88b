'use client'

import Link from 'next/link'
import { useState } from 'react'
import { ChevronDown, ChevronUp } from 'lucide-react'
import type { ReleaseDetail } from '@/lib/api/schemas'
import { formatFigure, messagesIn } from '@/lib/i18n'
import type { InterfaceLanguage } from '@/lib/i18n'
import { kinds, measures, modalities, relations } from '@/lib/model'
import { sliceBySpans } from '@/lib/text/slices'
import { useMessages } from '../i18n'
import { Button } from '../ui/button'

type Claim = ReleaseDetail['claims'][number]

/** Groups sentences into the paragraphs of the text: a blank line or a line break starts a new one. */
function paragraphsOf({ release, sentences }: ReleaseDetail): ReleaseDetail['sentences'][] {
  const paragraphs: ReleaseDetail['sentences'][] = []
  let end = -1
  for (const sentence of sentences) {
    const last = paragraphs.at(-1)
    if (last && !release.text.slice(end, sentence.start).includes('\n')) last.push(sentence)
    else paragraphs.push([sentence])
    end = sentence.end
  }
  return paragraphs
}

/** The text and its claims, in two columns that stay level paragraph by paragraph. */
export function ReaderText({ detail }: { detail: ReleaseDetail }) {
  const { m, lang } = useMessages()
  const [at, setAt] = useState(-1)
  const mentions = detail.sentences.flatMap((sentence) =>
    slicesOf(detail, sentence).flatMap(({ mark }) => mark ?? []),
  )
  const go = (step: number): void => {
    const next = (at + step + mentions.length) % mentions.length
    setAt(next)
    document.getElementById(`m${next}`)?.scrollIntoView({ block: 'center' })
    document.getElementById(`m${next}`)?.focus()
  }
  const paragraphs = paragraphsOf(detail)
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-center justify-end gap-2 text-muted" data-no-print>
        <span>
          {m.releases.mentions}: {mentions.length}
        </span>
        <Button aria-label={m.releases.previousMention} disabled={!mentions.length} onClick={() => go(-1)}>
          <ChevronUp size={16} aria-hidden />
        </Button>
        <Button aria-label={m.releases.nextMention} disabled={!mentions.length} onClick={() => go(1)}>
          <ChevronDown size={16} aria-hidden />
        </Button>
      </div>
      {detail.claims.length === 0 && <p className="text-muted">{m.releases.noClaims}</p>}
      {paragraphs.map((sentences) => (
        <div
          key={sentences[0]?.start}
          className="grid gap-x-6 gap-y-2 border-t border-line pt-3 md:grid-cols-[3fr_2fr]"
        >
          <p dir="auto" lang={detail.release.lang} className="max-w-prose text-base leading-relaxed">
            {sentences.map((sentence) => (
              <SentenceText key={sentence.start} detail={detail} sentence={sentence} mentions={mentions} />
            ))}
          </p>
          <ul className="flex flex-col gap-1.5" aria-label={m.releases.claims}>
            {detail.claims
              .filter((claim) => claim.evidence.some((words) => within(words, sentences)))
              .map((claim) => (
                <ClaimLine key={claim.id} claim={claim} lang={lang} />
              ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

const within = (words: { start: number }, sentences: ReleaseDetail['sentences']): boolean =>
  sentences.some((sentence) => words.start >= sentence.start && words.start < sentence.end)

interface SentenceProps {
  detail: ReleaseDetail
  sentence: ReleaseDetail['sentences'][number]
  mentions: ReleaseDetail['mentions']
}

/** A sentence cut at its mentions; of two that overlap, one is shown. */
function slicesOf({ release, mentions }: ReleaseDetail, { start, end }: ReleaseDetail['sentences'][number]) {
  const inside = mentions.filter((mention) => mention.start >= start && mention.end <= end)
  return sliceBySpans(release.text, inside, start, end)
}

function SentenceText({ detail, sentence, mentions }: SentenceProps) {
  return (
    <span id={`s${sentence.start}`} className="scroll-mt-24 rounded target:bg-mark">
      {slicesOf(detail, sentence).map((slice) =>
        slice.mark ? (
          <Link
            key={slice.start}
            id={`m${mentions.indexOf(slice.mark)}`}
            href={`/entities/${slice.mark.entity}`}
            title={slice.mark.name}
            className="rounded-sm decoration-2 underline-offset-4 hover:underline"
            style={{ background: `color-mix(in srgb, ${kinds[slice.mark.kind].colour} 20%, transparent)` }}
          >
            {slice.text}
          </Link>
        ) : (
          slice.text
        ),
      )}{' '}
    </span>
  )
}

function ClaimLine({ claim, lang }: { claim: Claim; lang: InterfaceLanguage }) {
  const { releases: m } = messagesIn(lang)
  const words = claim.evidence[0]
  const notes = [
    claim.modality === 'asserted' ? '' : modalities[claim.modality].label[lang],
    claim.background ? m.background : '',
    words ? `${m.rule} ${words.rule} · ${m.confidence} ${words.confidence.toFixed(2)}` : '',
  ].filter(Boolean)
  return (
    <li className="border-s-2 ps-2" style={{ borderColor: kinds[claim.subject.kind].colour }}>
      <Link href={`/entities/${claim.subject.id}`} className="font-medium hover:text-accent" dir="auto">
        {claim.subject.name}
      </Link>{' '}
      {claim.object ? (
        <>
          <span className="text-muted">{relations[claim.relation].label[lang]}</span>{' '}
          <Link href={`/entities/${claim.object.id}`} className="font-medium hover:text-accent" dir="auto">
            {claim.object.name}
          </Link>
        </>
      ) : (
        claim.figure && (
          <span>
            <span className="text-muted">{measures[claim.figure.measure].label[lang]}:</span>{' '}
            {formatFigure(claim.figure, lang)}
            {claim.figure.item && ` · ${claim.figure.item}`}
          </span>
        )
      )}
      <span className="block text-xs text-muted">{notes.join(' · ')}</span>
    </li>
  )
}
