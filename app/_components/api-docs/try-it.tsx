'use client'

import { useState } from 'react'
import { Play, Square } from 'lucide-react'
import type { Operation, Parameter } from '@/lib/api/reference'
import { callOf } from '@/lib/api/snippets'
import { useMessages } from '../i18n'
import { Button } from '../ui/button'
import { Panel } from '../ui/panel'
import { AsCode } from './as-code'
import { CallOutcome } from './call-outcome'
import { useCall } from './use-call'

const field = 'w-full rounded-md border border-line bg-panel px-2.5 py-1.5'

function startValues({ parameters, body }: Operation): Record<string, string> {
  const values = parameters.map(({ name, example }) => [name, example] as const)
  return { ...Object.fromEntries(values), ...(body ? { body: body.example } : {}) }
}

/** A form that sends one operation, after asking when it changes what is stored; what it sends as code; what came. */
export function TryIt({ operation, origin }: { operation: Operation; origin: string }) {
  const { m } = useMessages()
  const [values, setValues] = useState(() => startValues(operation))
  const [asking, setAsking] = useState(false)
  const { outcome, send, stop } = useCall()
  const sending = outcome.state === 'sending'
  const set = (name: string) => (value: string) => setValues({ ...values, [name]: value })
  const begin = () => {
    setAsking(false)
    void send(callOf(operation, values, ''))
  }
  return (
    <Panel title={m.apiDocs.tryIt}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          if (operation.writes) setAsking(true)
          else begin()
        }}
      >
        <div className="grid gap-3 empty:hidden sm:grid-cols-2">
          {operation.parameters.map((parameter) => (
            <ParameterField
              key={parameter.name}
              parameter={parameter}
              value={values[parameter.name] ?? ''}
              onChange={set(parameter.name)}
            />
          ))}
        </div>
        {operation.body && (
          <label className="flex flex-col gap-1">
            <span className="text-xs text-muted">{m.apiDocs.body}</span>
            <textarea
              dir="ltr"
              rows={Math.min(14, (values.body ?? '').split('\n').length + 1)}
              spellCheck={false}
              value={values.body ?? ''}
              onChange={(event) => set('body')(event.target.value)}
              className={`${field} font-mono text-xs`}
            />
          </label>
        )}
        {asking ? (
          <div role="group" aria-label={m.apiDocs.sure} className="flex flex-wrap items-center gap-2">
            <p className="text-warn">{m.apiDocs.sure}</p>
            {/* the question is where one goes on from */}
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
            <Button look="strong" autoFocus onClick={begin}>
              {m.apiDocs.sureYes}
            </Button>
            <Button onClick={() => setAsking(false)}>{m.apiDocs.cancel}</Button>
          </div>
        ) : (
          <div className="flex items-center gap-2">
            <Button look="strong" type="submit" disabled={sending}>
              <Play size={15} aria-hidden className="rtl:-scale-x-100" />
              {m.apiDocs.send}
            </Button>
            {sending && (
              <Button onClick={stop}>
                <Square size={14} aria-hidden />
                {m.apiDocs.cancel}
              </Button>
            )}
          </div>
        )}
      </form>
      <CallOutcome outcome={outcome} />
      <AsCode call={callOf(operation, values, origin)} />
    </Panel>
  )
}

function ParameterField({
  parameter: { name, type, required, choices, fallback },
  value,
  onChange,
}: {
  parameter: Parameter
  value: string
  onChange: (value: string) => void
}) {
  const { m } = useMessages()
  const hint = fallback || m.apiDocs.leftOut
  return (
    <label className="flex min-w-0 flex-col gap-1">
      <span className="text-xs text-muted">
        <code dir="ltr">{name}</code>
        {required && <span className="text-warn"> {m.apiDocs.required}</span>}
      </span>
      {choices.length > 0 && !type.startsWith('array') ? (
        <select dir="ltr" value={value} onChange={(event) => onChange(event.target.value)} className={field}>
          <option value="">{hint}</option>
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      ) : (
        <input
          dir="auto"
          inputMode={type === 'integer' ? 'numeric' : 'text'}
          required={required}
          placeholder={hint}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          className={field}
        />
      )}
    </label>
  )
}
