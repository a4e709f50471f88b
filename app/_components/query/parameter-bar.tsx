'use client'

import { parameterTypes, type ParameterField, type ParameterType } from '@/lib/cypher/parameters'
import type { Parameter } from '@/app/query/use-parameters'
import { entityKindNames } from '@/lib/model'
import { useMessages } from '../i18n'
import { EntityField } from '../questions/entity-field'

/** The id of the field of a parameter. */
export const parameterField = (name: string): string => `parameter-${name}`

/** Parameters above which their fields scroll. */
const many = 9

interface Props {
  readonly asked: readonly Parameter[]
  /** Ids that `$selection` stands for; null where the query has none. */
  readonly selection: readonly string[] | null
  /** Whether what is missing is said: only once somebody tried to run the query. */
  readonly strict: boolean
  readonly onChange: (name: string, field: ParameterField) => void
}

/** A field for each parameter of the query, with what it is. */
export function ParameterBar({ asked, selection, strict, onChange }: Props) {
  const { m } = useMessages()
  const words = m.workbench
  if (asked.length === 0 && !selection) return null
  const problems = asked.flatMap(({ name, problem }) => (problem ? [words.fieldProblems[problem](name)] : []))
  return (
    <section
      aria-label={words.parameters}
      // The names that a field offers lie over what is below: only a long list of fields scrolls.
      className={`shrink-0 border-t border-line bg-panel px-3 py-2 ${asked.length > many ? 'max-h-48 overflow-y-auto' : ''}`}
    >
      <ul className="grid gap-x-4 gap-y-2 sm:grid-cols-2 2xl:grid-cols-3">
        {asked.map((parameter) => (
          <ParameterRow
            key={parameter.name}
            parameter={parameter}
            strict={strict}
            onChange={(field) => onChange(parameter.name, field)}
          />
        ))}
        {selection && (
          <li className="flex min-h-8 items-center gap-2">
            <code className="text-warn">$selection</code>
            <span className="rounded-full bg-raised px-2.5 py-0.5 text-xs" data-testid="selection">
              {words.selection(selection.length)}
            </span>
          </li>
        )}
      </ul>
      {strict && problems.length > 0 && (
        <p role="alert" className="mt-2 text-xs text-bad">
          {problems.join(' ')}
        </p>
      )}
    </section>
  )
}

function ParameterRow({
  parameter: { name, field, problem },
  strict,
  onChange,
}: {
  parameter: Parameter
  strict: boolean
  onChange: (field: ParameterField) => void
}) {
  const { m } = useMessages()
  const words = m.workbench
  return (
    <li className="flex min-w-0 items-center gap-2">
      <code dir="ltr" className="max-w-32 shrink-0 truncate text-warn">
        ${name}
      </code>
      <select
        aria-label={words.parameterType(name)}
        value={field.type}
        onChange={(event) => onChange({ ...field, type: event.target.value as ParameterType })}
        className="w-28 shrink-0 rounded-md border border-line bg-panel px-1.5 py-1 text-xs"
      >
        {parameterTypes.map((type) => (
          <option key={type} value={type}>
            {words.types[type]}
          </option>
        ))}
      </select>
      <ValueField
        name={name}
        field={field}
        invalid={strict && problem !== null}
        onChange={(raw) => onChange({ ...field, raw })}
      />
    </li>
  )
}

interface ValueProps {
  readonly name: string
  readonly field: ParameterField
  readonly invalid: boolean
  readonly onChange: (raw: string) => void
}

function ValueField({ name, field: { type, raw }, invalid, onChange }: ValueProps) {
  const { m } = useMessages()
  const words = m.workbench
  const shared = {
    id: parameterField(name),
    'aria-label': words.parameterValue(name),
    'aria-invalid': invalid,
    className:
      'min-w-0 flex-1 rounded-md border border-line bg-bg px-2 py-1 placeholder:text-muted aria-invalid:border-bad',
  }
  if (type === 'null') return <span className="text-muted">—</span>
  if (type === 'entity')
    return (
      <div className="min-w-0 flex-1">
        <label htmlFor={shared.id} className="sr-only">
          {shared['aria-label']}
        </label>
        <EntityField
          id={shared.id}
          label={shared['aria-label']}
          kinds={entityKindNames}
          value={raw}
          describedBy={undefined}
          onPick={onChange}
        />
      </div>
    )
  if (type === 'boolean')
    return (
      <select {...shared} value={raw} onChange={(event) => onChange(event.target.value)}>
        <option value="">{words.choose}</option>
        <option value="true">{words.yes}</option>
        <option value="false">{words.no}</option>
      </select>
    )
  if (type === 'list')
    return (
      <textarea
        {...shared}
        dir="auto"
        rows={Math.min(4, raw.split('\n').length + 1)}
        placeholder={words.listHint}
        value={raw}
        onChange={(event) => onChange(event.target.value)}
      />
    )
  return (
    <input
      {...shared}
      dir="auto"
      inputMode={type === 'integer' || type === 'number' ? 'decimal' : undefined}
      placeholder={type === 'date' ? words.dateHint : undefined}
      value={raw}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
