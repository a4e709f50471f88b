'use client'

import type { FigureValue } from '@/lib/board/figure-series'
import { highlight } from '@/lib/board/words'
import { useMessages } from '@/app/_components/i18n'
import { Citation } from '@/app/_components/ui/citation'

type Answer = FigureValue['answers'][number]

/** Where a figure is published, with its sentence: at once when `open`, else behind a click. */
export function FigureAnswer({ answer, open = false }: { answer: Answer; open?: boolean }) {
  const { m, lang } = useMessages()
  const source = <Citation release={answer.release} lang={lang} at={answer.sentenceStart} short={!open} />
  if (open)
    return (
      <>
        <Sentence answer={answer} />
        {source}
      </>
    )
  return (
    <>
      {source}
      <details>
        <summary className="text-xs font-medium text-accent">{m.figures.sentence}</summary>
        <Sentence answer={answer} />
      </details>
    </>
  )
}

function Sentence({ answer }: { answer: Answer }) {
  const { before, quote, after } = highlight(answer)
  return (
    <blockquote
      lang={answer.release.lang}
      dir="auto"
      className="leading-relaxed wrap-anywhere"
      data-testid="figure-sentence"
    >
      {before}
      {quote && <mark className="rounded-sm bg-mark px-0.5 text-ink">{quote}</mark>}
      {after}
    </blockquote>
  )
}
