'use client'

import { choiceLabel } from '@/lib/questions'
import type { QuestionParam } from '@/lib/questions'
import { useMessages } from '../i18n'
import { EntityField } from './entity-field'

interface Props {
  readonly param: QuestionParam
  readonly value: string
  /** Why the value was refused. */
  readonly problem: string | undefined
  readonly onChange: (value: string) => void
}

const box = 'w-full min-w-0 rounded-md border border-line bg-bg px-2.5 py-1.5 placeholder:text-muted'

/** The field of one value, by what it can be: an entity of some kinds, a choice, a date, a number, a text. */
export function ParamField({ param, value, problem, onChange }: Props) {
  const { m, lang } = useMessages()
  const id = `param-${param.name}`
  const describedBy = problem ? `${id}-problem` : undefined
  return (
    <div className="flex min-w-0 flex-col gap-1" data-param={param.name}>
      <label htmlFor={id} className="text-sm font-medium">
        {param.label[lang]}
        {param.optional && <span className="ms-1.5 font-normal text-muted">({m.asking.optional})</span>}
      </label>
      {param.type === 'entity' ? (
        <EntityField
          id={id}
          label={param.label[lang]}
          kinds={param.kinds ?? []}
          value={value}
          describedBy={describedBy}
          onPick={onChange}
        />
      ) : (
        <Plain id={id} param={param} value={value} describedBy={describedBy} onChange={onChange} />
      )}
      {problem && (
        <p id={`${id}-problem`} role="alert" className="text-xs text-bad">
          {problem}
        </p>
      )}
    </div>
  )
}

function Plain({
  id,
  param,
  value,
  describedBy,
  onChange,
}: Omit<Props, 'problem'> & { readonly id: string; readonly describedBy: string | undefined }) {
  const { m, lang } = useMessages()
  const common = {
    id,
    value,
    'aria-describedby': describedBy,
    'aria-invalid': describedBy !== undefined,
    className: box,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  }
  if (param.type === 'choice')
    return (
      <select {...common}>
        {param.optional && <option value="">{m.asking.any}</option>}
        {param.choices?.map((choice) => (
          <option key={choice} value={choice}>
            {choiceLabel(choice, lang)}
          </option>
        ))}
      </select>
    )
  if (param.type === 'number')
    return <input {...common} type="number" step="any" min={param.min} max={param.max} inputMode="decimal" />
  const hint = param.type === 'date' ? m.asking.dates : String(param.example)
  return <input {...common} dir="auto" autoComplete="off" spellCheck={false} placeholder={hint} />
}
