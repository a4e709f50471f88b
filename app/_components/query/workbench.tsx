'use client'

import Link from 'next/link'
import { useRef, useState } from 'react'
import { Play, Square } from 'lucide-react'
import { parameterNames } from '@/lib/cypher/parameters'
import { questionNamed } from '@/lib/questions'
import { useMessages } from '../i18n'
import { Results } from '../results/results'
import { QuestionList } from '../questions/question-list'
import { Button } from '../ui/button'
import { CodeEditor } from './editor/code-editor'
import type { EditorDoor } from './editor/door'
import { useCompletions } from './editor/use-completions'
import { QueryProblem } from './query-problem'
import { SchemaHelp } from './schema-help'
import { useQuery } from './use-query'

/** The workbench: a query, ready ones to begin with, and the answer below. */
export function Workbench({ start }: { start: string }) {
  const { m } = useMessages()
  const [cypher, setCypher] = useState(start || (questionNamed('met')?.cypher ?? ''))
  const { answer, run, cancel } = useQuery()
  const editor = useRef<EditorDoor>(null)
  const { completions, language } = useCompletions(parameterNames(cypher))
  const [caret, setCaret] = useState<[number, number]>([1, 1])
  const running = answer.status === 'running'
  const ready = cypher.trim() !== ''
  const begin = () => void (ready && !running && run(cypher))
  const format = () => void language.format(cypher, 0).then(({ text }) => setCypher(text))
  return (
    <div className="mx-auto flex w-full max-w-7xl flex-col gap-4 p-4 md:p-6">
      <div>
        <h1 className="text-xl font-bold">{m.query.title}</h1>
        <p className="text-muted">
          {m.query.intro}{' '}
          <Link href="/docs/api" className="text-accent underline">
            {m.apiDocs.open}
          </Link>
        </p>
      </div>
      <div className="grid gap-4 lg:grid-cols-[1fr_18rem]">
        <div className="flex min-w-0 flex-col gap-2">
          <div className="flex items-center gap-2">
            <Button look="strong" disabled={!ready || running} onClick={begin}>
              <Play size={15} aria-hidden />
              {m.query.run}
            </Button>
            {running && (
              <Button onClick={cancel}>
                <Square size={14} aria-hidden />
                {m.query.cancel}
              </Button>
            )}
            <Button onClick={format}>{m.workbench.format}</Button>
            <span id="query-keys" className="text-xs text-muted">
              {m.workbench.hint}
            </span>
          </div>
          <div className="flex h-64 resize-y flex-col overflow-hidden rounded-md border border-line">
            <CodeEditor
              tab="1"
              text={cypher}
              problems={none}
              completions={completions}
              describedBy="query-keys"
              door={editor}
              onChange={setCypher}
              onRun={begin}
              onFormat={format}
              onCaret={(line, column) => setCaret([line, column])}
            />
          </div>
          <p className="text-xs text-muted" data-testid="caret">
            {m.workbench.caret(...caret)}
          </p>
        </div>
        <aside className="flex flex-col gap-3">
          <QuestionList className="lg:max-h-112" />
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
        <QueryProblem
          error={answer.error}
          cypher={answer.cypher}
          onGoTo={(offset) => editor.current?.select(offset, offset + 1)}
        />
      )}
      {answer.status === 'answered' && <Results result={answer.result} cypher={answer.cypher} params={{}} />}
    </div>
  )
}

const none: readonly never[] = []
