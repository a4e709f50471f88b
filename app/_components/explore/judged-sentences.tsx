'use client'

import type { Judged } from '@/lib/api/judgements'
import type { Relation } from '@/lib/model'
import { relationWords } from '@/lib/board/words'
import { useMessages } from '@/app/_components/i18n'
import { useJudging } from '@/app/explore/use-judging'
import { Decision, Problem } from './judge-sentence'
import { Section } from './section'

/** Decisions that stand beside no sentence, since its link is gone or no release says it any more; each with its undo. */
export function JudgedSentences({
  title,
  hint,
  judged,
}: {
  title: string
  hint: string
  judged: readonly Judged[]
}) {
  const { busy, problem, undo } = useJudging()
  if (judged.length === 0) return null
  return (
    <Section title={title} aside={judged.length}>
      <p className="mb-2 rounded-md bg-warn-bg px-3 py-2 text-warn">{hint}</p>
      <ul className="flex flex-col gap-3 px-1">
        {judged.map((one) => (
          <li key={one.id} data-testid={one.verdict}>
            <JudgedWords judged={one} />
            <Decision judgement={one} busy={busy} onUndo={() => void undo(one.id)} />
          </li>
        ))}
      </ul>
      {problem && <Problem problem={problem} />}
    </Section>
  )
}

/** The words that a decision is about, struck when rejected, what they say and where they stand, if they still do. */
export function JudgedWords({ judged: { link, release, verdict, quote, stated } }: { judged: Judged }) {
  const { m, lang } = useMessages()
  const Words = verdict === 'rejected' ? 'del' : 'span'
  return (
    <>
      <p className="text-xs text-muted">{relationWords(link.split(':')[0] as Relation, lang)}</p>
      <blockquote lang={release?.lang} dir="auto" className="wrap-anywhere">
        <Words>{quote}</Words>
      </blockquote>
      <p className="mt-0.5 mb-1 text-xs text-muted">
        {release && <bdi>{release.title}</bdi>}
        {release && !stated && ' · '}
        {!stated && m.judgements.unstated}
      </p>
    </>
  )
}
