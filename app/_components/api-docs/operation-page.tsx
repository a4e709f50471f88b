'use client'

import type { Answer, Operation } from '@/lib/api/reference'
import { useMessages } from '../i18n'
import { Panel } from '../ui/panel'
import { Code } from './code'
import { FieldLine, FieldList } from './field-list'
import { Method } from './method'
import { Prose } from './prose'
import { TryIt } from './try-it'

/** One operation: what it takes, a form that sends it, what it answers. */
export function OperationPage({ operation, origin }: { operation: Operation; origin: string }) {
  const { m } = useMessages()
  const { method, path, summary, writes, parameters, body, answers } = operation
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-col gap-1.5">
        <h1 dir="ltr" className="flex flex-wrap items-center gap-2.5 text-lg font-bold rtl:justify-end">
          <Method name={method} />
          <code className="min-w-0 break-words">/api{path}</code>
        </h1>
        <p lang="en" dir="ltr" className="text-muted rtl:text-end">
          <Prose text={summary} />
        </p>
        {writes && <p className="text-warn">{m.apiDocs.writes}</p>}
      </div>
      <TryIt operation={operation} origin={origin} />
      {parameters.length > 0 && (
        <Panel title={m.apiDocs.parameters}>
          <ul lang="en" dir="ltr" className="flex flex-col gap-2.5">
            {parameters.map((parameter) => (
              <li key={parameter.name}>
                <FieldLine field={parameter} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {body && (
        <Panel title={m.apiDocs.body}>
          <FieldList fields={body.fields} />
        </Panel>
      )}
      <Panel title={m.apiDocs.answers}>
        <div className="flex flex-col divide-y divide-line">
          {answers.map((answer) => (
            <AnswerPart key={answer.status} answer={answer} />
          ))}
        </div>
      </Panel>
    </div>
  )
}

function AnswerPart({ answer: { status, description, media, type, fields, example } }: { answer: Answer }) {
  const { m } = useMessages()
  const good = status.startsWith('2')
  return (
    <details open={good} className="py-2.5 first:pt-0 last:pb-0">
      <summary>
        <code className={`font-semibold ${good ? 'text-good' : ''}`}>{status}</code>{' '}
        <bdi lang="en">
          <Prose text={description} />
        </bdi>
      </summary>
      <div className="mt-2 flex flex-col gap-3 ps-4">
        {media.length > 0 && (
          <p dir="ltr" className="text-xs text-muted rtl:text-end">
            {media.join(', ')} {type}
          </p>
        )}
        {fields.length > 0 && (
          <section>
            <h3 className="mb-1.5 text-xs font-semibold text-muted">{m.apiDocs.fields}</h3>
            <FieldList fields={fields} />
          </section>
        )}
        {example && (
          <section>
            <h3 className="mb-1.5 text-xs font-semibold text-muted">{m.apiDocs.example}</h3>
            <Code text={example} label={`${m.apiDocs.example}, ${status}`} />
          </section>
        )}
      </div>
    </details>
  )
}
