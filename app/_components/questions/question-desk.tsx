'use client'

import Link from 'next/link'
import { useState } from 'react'
import { ListTree, Play, Square, SquareTerminal } from 'lucide-react'
import type { QuestionAnswer } from '@/lib/api/questions'
import type { AppError } from '@/lib/errors'
import type { Question, View } from '@/lib/questions'
import { questions } from '@/lib/questions'
import type { Given } from '@/lib/questions/address'
import { addressWith } from '@/lib/workbench/address'
import { useMessages } from '../i18n'
import { Results } from '../results/results'
import type { ResultView } from '../results/view-choice'
import { Button, ButtonLink } from '../ui/button'
import { ParamField } from './param-field'
import { QuestionList } from './question-list'
import { useAsking } from './use-asking'

const shownAs: Record<View, ResultView> = { table: 'table', chart: 'chart', board: 'graph', time: 'time' }

/** What a question opens with: the values of the address, else its examples where it cannot do without. */
const startOf = ({ params }: Question, given: Given): Given =>
  Object.fromEntries(
    params.map(({ name, example, optional }) => [name, given[name] ?? (optional ? '' : String(example))]),
  )

/** One ready question: what it tells, the values it asks for, its answer, and the way into the workbench. */
export function QuestionDesk({ question, given }: { question: Question; given: Given }) {
  const { m, lang } = useMessages()
  const [values, setValues] = useState(() => startOf(question, given))
  const { asked, ask, cancel } = useAsking(question.name, values)
  const { title, description, params } = question
  const asking = asked.status === 'asking'
  const refused = asked.status === 'failed' ? asked.error : undefined
  const parameter = params.find(({ name }) => name === refused?.details?.parameter)
  return (
    <div className="mx-auto grid w-full max-w-7xl items-start gap-6 p-4 md:p-6 lg:grid-cols-[minmax(0,1fr)_18rem]">
      <div className="flex min-w-0 flex-col gap-4">
        <header>
          <Link
            href="/query/questions"
            className="mb-1 inline-flex items-center gap-1.5 text-accent pointer-coarse:py-2"
          >
            <ListTree size={15} aria-hidden />
            {m.asking.all(questions.length)}
          </Link>
          <h1 className="text-xl font-bold md:text-2xl">{title[lang]}</h1>
          <p className="mt-1 max-w-3xl text-muted">{description[lang]}</p>
        </header>
        <form
          aria-label={m.asking.values}
          className="flex flex-col gap-3 rounded-lg border border-line bg-panel p-4"
          onSubmit={(event) => {
            event.preventDefault()
            ask(values)
          }}
        >
          {params.length > 0 && (
            <div className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
              {params.map((param) => (
                <ParamField
                  key={param.name}
                  param={param}
                  value={values[param.name] ?? ''}
                  problem={parameter === param ? refused?.message : undefined}
                  onChange={(value) => setValues({ ...values, [param.name]: value })}
                />
              ))}
            </div>
          )}
          <div className="flex flex-wrap items-center gap-2">
            <Button type="submit" look="strong">
              <Play size={15} aria-hidden className="rtl:rotate-180" />
              {m.asking.ask}
            </Button>
            {asking && (
              <Button onClick={cancel}>
                <Square size={14} aria-hidden />
                {m.query.cancel}
              </Button>
            )}
            <ButtonLink href={workbenchAddress(question, values)} className="ms-auto">
              <SquareTerminal size={15} aria-hidden />
              {m.asking.workbench}
            </ButtonLink>
          </div>
        </form>
        {asking && (
          <p role="status" className="text-muted">
            {m.asking.asking}
          </p>
        )}
        {asked.status === 'cancelled' && (
          <p role="status" className="text-muted">
            {m.query.cancelled}
          </p>
        )}
        {refused && !parameter && <Refused error={refused} />}
        {asked.status === 'answered' && <Answer question={question} answer={asked.answer} />}
        <Code cypher={question.cypher} />
      </div>
      <aside className="sticky top-18 hidden lg:block">
        <QuestionList current={question.name} className="max-h-[calc(100dvh-6rem)]" />
      </aside>
    </div>
  )
}

/** The workbench with a question's Cypher and the values as they are in its fields. */
function workbenchAddress({ cypher, params }: Question, values: Given): string {
  const typed = params.map(({ name, type }) => {
    const value = values[name] ?? ''
    return [name, value === '' ? null : type === 'number' ? Number(value) : value]
  })
  return `/query?${addressWith(cypher, Object.fromEntries(typed) as Record<string, unknown>)}`
}

function Answer({ question, answer }: { question: Question; answer: QuestionAnswer }) {
  return (
    <Results
      key={JSON.stringify(answer.params)}
      result={answer}
      cypher={question.cypher}
      params={answer.params}
      view={shownAs[question.view]}
    />
  )
}

function Refused({ error }: { error: AppError }) {
  const { m } = useMessages()
  return (
    <div role="alert" data-code={error.code} className="rounded-lg border border-line bg-bad-bg p-4 text-bad">
      <h2 className="font-semibold">{m.asking.failed}</h2>
      <p className="mt-1 break-words">{error.message}</p>
    </div>
  )
}

function Code({ cypher }: { cypher: string }) {
  const { m } = useMessages()
  return (
    <details className="rounded-lg border border-line bg-panel">
      <summary className="cursor-pointer px-4 py-2.5 text-muted hover:text-ink">{m.asking.cypher}</summary>
      {/* Long lines scroll, so the block takes the focus for the arrow keys. */}
      <pre
        dir="ltr"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
        tabIndex={0}
        className="overflow-x-auto border-t border-line px-4 py-3 font-mono text-[0.8125rem] leading-relaxed"
      >
        {cypher}
      </pre>
    </details>
  )
}
