'use client'

import type { Judged } from '@/lib/api/judgements'
import { useMessages } from '@/app/_components/i18n'
import { relationWords } from '@/lib/board/words'
import type { Relation } from '@/lib/model'
import { useJudging } from '@/app/explore/use-judging'
import { Decision, Problem } from './judge-sentence'
import { Section } from './section'

/** Sentences whose link is gone because they were rejected: struck, each with its undo. */
export function RejectedSentences({ judged }: { judged: readonly Judged[] }) {
  const { m, lang } = useMessages()
  const { busy, problem, undo } = useJudging()
  if (judged.length === 0) return null
  return (
    <Section title={m.judgements.rejectedHere} aside={judged.length}>
      <p className="mb-2 rounded-md bg-warn-bg px-3 py-2 text-warn">{m.judgements.gone}</p>
      <ul className="flex flex-col gap-3 px-1">
        {judged.map((one) => (
          <li key={one.id} data-testid="rejected">
            <p className="text-xs text-muted">{relationWords(one.link.split(':')[0] as Relation, lang)}</p>
            <blockquote lang={one.release?.lang} dir="auto">
              <del>{one.quote}</del>
            </blockquote>
            {one.release && (
              <p className="mt-0.5 mb-1 text-xs text-muted" dir="auto">
                {one.release.title}
              </p>
            )}
            <Decision judgement={one} busy={busy} onUndo={() => void undo(one.id)} />
          </li>
        ))}
      </ul>
      {problem && <Problem problem={problem} />}
    </Section>
  )
}
