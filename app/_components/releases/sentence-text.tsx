import type { ReactNode } from 'react'
import type { AccountSentence } from '@/lib/account/account'
import { isContext } from '@/lib/account/rules'
import type { ReleaseDetail, Statement } from '@/lib/api/schemas'
import { sliceBySpans } from '@/lib/text/slices'
import { useMessages } from '../i18n'
import { keepsMention, keepsTold } from './filter'
import { Mention } from './mention'
import type { Reading } from './use-reading'

/** Keeps the number on the line of the last word. */
const joiner = '\u2060'

interface Props {
  detail: ReleaseDetail
  sentence: AccountSentence
  reading: Reading
}

/** A sentence with its mentions marked, the words of the chosen statement set off, and a number where statements rest on it. */
export function SentenceText({ detail, sentence, reading }: Props) {
  const { m } = useMessages()
  const { filter, chosen, at, numbers, times } = reading
  const { start, end, told } = sentence
  const shown = told.filter((one) => keepsTold(filter, one))
  const inside = detail.mentions.filter((mention) => mention.start >= start && mention.end <= end)
  const kept = inside.filter((mention) => keepsMention(filter, mention, told))
  const evidence = chosen?.statements.flatMap((statement) => statement.evidence) ?? []
  const dimmed = filter.size > 0 && shown.length === 0 && kept.length === 0
  return (
    <span
      id={`s${start}`}
      data-sentence={start}
      tabIndex={-1}
      onFocus={(event) => {
        if (event.target === event.currentTarget) reading.read(start)
      }}
      className={`scroll-my-32 rounded target:bg-raised ${dimmed ? 'text-muted' : ''} ${at === start ? 'bg-raised' : ''}`}
    >
      {sliceBySpans(detail.release.text, kept, start, end).map((slice) => {
        const words = marked(detail.release.text, slice, evidence)
        return slice.mark ? (
          <Mention
            key={slice.start}
            mention={slice.mark}
            times={times.get(slice.mark.entity) ?? 1}
            card={reading.card}
          >
            {words}
          </Mention>
        ) : (
          words
        )
      })}
      {shown.length > 0 && (
        <sup className="select-none">
          {joiner}
          <button
            type="button"
            aria-label={`${numbers.get(start)}: ${m.releases.restsOn(shown.length)}`}
            onClick={() => reading.open(start)}
            className="ms-0.5 rounded px-1 text-[0.65rem] font-semibold text-accent hover:bg-raised"
            data-no-print
          >
            {numbers.get(start)}
          </button>
        </sup>
      )}{' '}
    </span>
  )
}

/** A stretch of text with the words of the chosen statement set off; those that only help to understand them more faintly. */
function marked(
  text: string,
  { start, end }: { start: number; end: number },
  evidence: Statement['evidence'],
): ReactNode[] {
  const spans = evidence
    .filter((words) => words.start < end && words.end > start)
    .map((words) => ({
      start: Math.max(start, words.start),
      end: Math.min(end, words.end),
      context: isContext(words.rule),
    }))
    .toSorted((a, b) => Number(a.context) - Number(b.context))
  return sliceBySpans(text, spans, start, end).map((slice) =>
    slice.mark ? (
      <mark
        key={slice.start}
        className={
          slice.mark.context
            ? 'bg-transparent text-inherit underline decoration-dotted underline-offset-4'
            : 'rounded-xs bg-mark text-ink'
        }
      >
        {slice.text}
      </mark>
    ) : (
      slice.text
    ),
  )
}
