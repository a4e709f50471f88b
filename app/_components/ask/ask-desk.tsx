'use client'

import Link from 'next/link'
import { SquareTerminal } from 'lucide-react'
import type { AskAnswer } from '@/lib/api/ask'
import type { Meaning } from '@/lib/phrases/meaning'
import { useMessages } from '../i18n'
import { Results } from '../results/results'
import { Button, ButtonLink } from '../ui/button'
import { askAddress, cypherAddress } from './address'
import { AskBar } from './ask-bar'
import { Chips } from './chips'
import { NotUnderstood } from './not-understood'
import { useAsk, type Question } from './use-ask'

/** A question in plain words: what was understood as chips to change, its Cypher, and its answer with the evidence. */
export function AskDesk({ start }: { start: Question }) {
  const { m, lang } = useMessages()
  const { question, shown, asked, working, ask } = useAsk(start, lang)
  const phrase = 'phrase' in question ? question.phrase : ''
  const change = (meaning: Meaning) => ask({ meaning })
  return (
    <div className="mx-auto flex w-full max-w-7xl flex-col gap-4 p-4 md:p-6">
      <h1 className="text-xl font-bold">{m.phrases.title}</h1>
      <AskBar key={phrase} start={phrase} onAsk={(next) => ask({ phrase: next })} />
      {working && (
        <p role="status" className="text-muted">
          {m.phrases.asking}
        </p>
      )}
      {asked.status === 'failed' && (
        <div
          role="alert"
          data-code={asked.error.code}
          className="rounded-lg border border-line bg-bad-bg p-4 text-bad"
        >
          <h2 className="font-semibold">{m.phrases.failed}</h2>
          <p className="mt-1 break-words">{asked.error.message}</p>
        </div>
      )}
      {asked.status === 'answered' && (
        <Answer answer={asked.answer} phrase={'phrase' in shown ? shown.phrase : ''} onAsk={change} />
      )}
    </div>
  )
}

function Answer({
  answer,
  phrase,
  onAsk,
}: {
  answer: AskAnswer
  phrase: string
  onAsk: (meaning: Meaning) => void
}) {
  const { understood, chips, choices, cypher, params, result } = answer
  return (
    <>
      {chips.length > 0 && <Chips chips={chips} onAsk={onAsk} />}
      {!understood && <NotUnderstood phrase={phrase} answer={answer} onAsk={onAsk} />}
      {choices.length > 0 && <Choices choices={choices} onAsk={onAsk} />}
      {understood && <Code cypher={cypher} params={params} />}
      {result && (
        <Results key={`${cypher}${JSON.stringify(params)}`} result={result} cypher={cypher} params={params} />
      )}
      {!understood && <Examples />}
    </>
  )
}

function Choices({ choices, onAsk }: { choices: AskAnswer['choices']; onAsk: (meaning: Meaning) => void }) {
  const { m } = useMessages()
  return (
    <section className="flex flex-col gap-3 rounded-lg border border-line bg-panel p-4">
      <h2 className="font-semibold">{m.phrases.choose}</h2>
      <ul className="flex flex-wrap gap-2">
        {choices.map(({ label, meaning }) => (
          <li key={label}>
            <Button onClick={() => onAsk(meaning)}>
              <bdi>{label}</bdi>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Code({ cypher, params }: { cypher: string; params: Readonly<Record<string, unknown>> }) {
  const { m } = useMessages()
  return (
    <details className="rounded-lg border border-line bg-panel">
      <summary className="cursor-pointer px-4 py-2.5 text-muted hover:text-ink">{m.phrases.cypher}</summary>
      <div className="flex flex-col gap-3 border-t border-line px-4 py-3">
        {/* Long lines scroll, so the block takes the focus for the arrow keys. */}
        <pre
          dir="ltr"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
          tabIndex={0}
          className="overflow-x-auto font-mono text-[0.8125rem] leading-relaxed"
        >
          {`${cypher}\n\n${Object.entries(params)
            .map(([name, value]) => `$${name} = ${JSON.stringify(value)}`)
            .join('\n')}`}
        </pre>
        <ButtonLink href={cypherAddress(cypher, params)} className="self-start">
          <SquareTerminal size={15} aria-hidden />
          {m.phrases.workbench}
        </ButtonLink>
      </div>
    </details>
  )
}

/** Questions that can be asked as they are. */
function Examples() {
  const { m } = useMessages()
  return (
    <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-muted">
      {m.phrases.examples}
      {m.phrases.samples.map((phrase) => (
        <Link
          key={phrase}
          href={askAddress({ phrase })}
          className="text-accent underline-offset-2 hover:underline"
          dir="auto"
        >
          {phrase}
        </Link>
      ))}
    </p>
  )
}
