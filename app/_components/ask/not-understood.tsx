'use client'

import Link from 'next/link'
import type { AskAnswer } from '@/lib/api/ask'
import type { Meaning } from '@/lib/phrases/meaning'
import { questionAddress } from '@/lib/questions/address'
import { useMessages } from '../i18n'

type Missed = AskAnswer['notUnderstood'][number]

/** The phrase with the words that count for nothing marked. */
function Marked({ phrase, missed }: { phrase: string; missed: readonly Missed[] }) {
  const ordered = missed.toSorted((a, b) => a.start - b.start)
  return (
    <p dir="auto" className="text-base">
      {ordered.map(({ start, end }, at) => (
        <span key={start}>
          {phrase.slice(ordered[at - 1]?.end ?? 0, start)}
          <mark className="rounded-sm bg-transparent text-bad underline decoration-wavy underline-offset-4">
            {phrase.slice(start, end)}
          </mark>
        </span>
      ))}
      {phrase.slice(ordered.at(-1)?.end ?? 0)}
    </p>
  )
}

/** Why nothing is answered, word by word, and what could be asked instead. */
export function NotUnderstood({
  phrase,
  answer: { notUnderstood, nearest },
  onAsk,
}: {
  phrase: string
  answer: AskAnswer
  onAsk: (meaning: Meaning) => void
}) {
  const { m } = useMessages()
  return (
    <section className="flex flex-col gap-3 rounded-lg border border-line bg-panel p-4" role="status">
      <h2 className="font-semibold">{m.phrases.notUnderstood}</h2>
      <Marked phrase={phrase} missed={notUnderstood} />
      <ul className="text-muted">
        {notUnderstood.map(({ text, start, reason }) => (
          <li key={start}>
            <bdi className="font-semibold text-ink">{text}</bdi> {m.phrases.reasons[reason]}.
          </li>
        ))}
      </ul>
      {nearest.length > 0 && (
        <div>
          <h3 className="mb-1 text-xs font-semibold text-muted">{m.phrases.nearest}</h3>
          <ul className="flex flex-col items-start gap-1">
            {nearest.map(({ label, meaning, question }) => (
              <li key={`${question ?? ''}${label}`}>
                {question === undefined ? (
                  <button
                    type="button"
                    onClick={() => meaning && onAsk(meaning)}
                    className="text-start text-accent underline-offset-2 hover:underline pointer-coarse:py-2"
                  >
                    {label}
                  </button>
                ) : (
                  <Link
                    href={questionAddress(question, {})}
                    prefetch={false}
                    className="text-accent underline-offset-2 hover:underline pointer-coarse:py-2"
                  >
                    {label} <span className="text-xs text-muted">{m.phrases.ready}</span>
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
