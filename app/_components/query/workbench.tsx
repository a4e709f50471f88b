'use client'

import { useRef, useState } from 'react'
import { Play, Square } from 'lucide-react'
import { questionNamed, questions } from '@/lib/questions'
import { useMessages } from '../i18n'
import { Results } from '../results/results'
import { Button } from '../ui/button'
import { QueryProblem } from './query-problem'
import { SchemaHelp } from './schema-help'
import { useQuery } from './use-query'

const withoutParams = questions.filter(({ params }) => params.length === 0)

/** The workbench: a query, ready ones to begin with, and the answer below. */
export function Workbench({ start }: { start: string }) {
  const { m, lang } = useMessages()
  const [cypher, setCypher] = useState(start || (questionNamed('met')?.cypher ?? ''))
  const { answer, run, cancel } = useQuery()
  const editor = useRef<HTMLTextAreaElement>(null)
  const running = answer.status === 'running'
  const ready = cypher.trim() !== ''
  const take = (query: string): void => {
    setCypher(query)
    run(query)
  }
  const goTo = (offset: number): void => {
    editor.current?.focus()
    editor.current?.setSelectionRange(offset, offset + 1)
  }
  return (
    <div className="mx-auto flex w-full max-w-7xl flex-col gap-4 p-4 md:p-6">
      <div>
        <h1 className="text-xl font-bold">{m.query.title}</h1>
        <p className="text-muted">{m.query.intro}</p>
      </div>
      <div className="grid gap-4 lg:grid-cols-[1fr_18rem]">
        <form
          className="flex min-w-0 flex-col gap-2"
          onSubmit={(event) => {
            event.preventDefault()
            if (ready) run(cypher)
          }}
        >
          <label htmlFor="cypher" className="sr-only">
            {m.query.editor}
          </label>
          <textarea
            id="cypher"
            dir="ltr"
            ref={editor}
            value={cypher}
            spellCheck={false}
            autoCapitalize="off"
            aria-describedby="query-keys"
            rows={Math.min(20, Math.max(8, cypher.split('\n').length + 1))}
            onChange={(event) => setCypher(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
                event.preventDefault()
                if (ready) run(cypher)
              }
            }}
            className="w-full resize-y rounded-md border border-line bg-panel p-3 font-mono text-[0.8125rem] leading-relaxed"
          />
          <div className="flex items-center gap-2">
            <Button type="submit" look="strong" disabled={!ready || running}>
              <Play size={15} aria-hidden />
              {m.query.run}
            </Button>
            {running && (
              <Button onClick={cancel}>
                <Square size={14} aria-hidden />
                {m.query.cancel}
              </Button>
            )}
            <span id="query-keys" className="text-xs text-muted">
              {m.query.keys}
            </span>
          </div>
        </form>
        <aside className="flex flex-col gap-3">
          <nav aria-label={m.query.examples} className="rounded-lg border border-line bg-panel p-3">
            <h2 className="mb-1.5 text-xs font-semibold tracking-wide text-muted uppercase">
              {m.query.examples}
            </h2>
            <ul>
              {withoutParams.map(({ name, title, cypher: query }) => (
                <li key={name}>
                  <button
                    type="button"
                    onClick={() => take(query)}
                    className="w-full rounded-md px-2 py-1.5 text-start hover:bg-raised"
                  >
                    {title[lang]}
                  </button>
                </li>
              ))}
            </ul>
          </nav>
          <SchemaHelp />
        </aside>
      </div>
      {running && (
        <p role="status" className="text-muted">
          {m.query.running}
        </p>
      )}
      {answer.status === 'cancelled' && (
        <p role="status" className="text-muted">
          {m.query.cancelled}
        </p>
      )}
      {answer.status === 'failed' && (
        <QueryProblem error={answer.error} cypher={answer.cypher} onGoTo={goTo} />
      )}
      {answer.status === 'answered' && <Results result={answer.result} cypher={answer.cypher} params={{}} />}
    </div>
  )
}
