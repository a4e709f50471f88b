'use client'

import type { ReactNode } from 'react'
import { relationWords } from '@/lib/board/words'
import { relationNames } from '@/lib/model/relations'
import { useMessages } from '@/app/_components/i18n'

/** What a search for paths is limited to, as the API names it; empty is no limit. */
export interface PathOptions {
  readonly mode: 'k' | 'all' | 'shortest'
  readonly steps: string
  readonly relations: string
  readonly after: string
  readonly before: string
  readonly hubs: 'weigh' | 'allow' | 'avoid'
  readonly timed: string
}
export const plainOptions: PathOptions = {
  ...{ mode: 'k', steps: '4', relations: '', after: '', before: '', hubs: 'weigh', timed: 'false' },
}

const field = 'rounded-md border border-line bg-bg px-1.5 py-1'

/** The limits of a search for paths, folded away until wanted. */
export function PathOptionFields({
  options,
  onChange,
}: {
  options: PathOptions
  onChange: (options: PathOptions) => void
}) {
  const { m, lang } = useMessages()
  const words = m.paths
  const choice = (
    name: keyof PathOptions,
    label: string,
    choices: readonly (readonly [string, string])[],
  ) => (
    <Field label={label}>
      <select
        value={options[name]}
        onChange={(event) => onChange({ ...options, [name]: event.target.value })}
        className={`${field} max-w-40`}
      >
        {choices.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  )
  const day = (name: 'after' | 'before') => (
    <Field label={words[name]}>
      <input
        type="date"
        value={options[name]}
        onChange={(event) => onChange({ ...options, [name]: event.target.value })}
        className={field}
      />
    </Field>
  )
  const relations = relationNames
    .filter((name) => name !== 'REPORTED')
    .map((name) => [name, relationWords(name, lang)] as const)
  return (
    <details>
      <summary className="cursor-pointer text-muted">{words.options}</summary>
      <div className="mt-1 flex flex-col gap-1">
        {choice('mode', words.mode, Object.entries(words.modes))}
        {choice(
          'steps',
          words.steps,
          ['1', '2', '3', '4', '5', '6'].map((step) => [step, step] as const),
        )}
        {choice('relations', words.relation, [['', words.any], ...relations])}
        {choice('hubs', words.hubs, Object.entries(words.hubRules))}
        {day('after')}
        {day('before')}
        <Field label={words.timed}>
          <input
            type="checkbox"
            checked={options.timed === 'true'}
            onChange={(event) => onChange({ ...options, timed: String(event.target.checked) })}
            className="size-4 accent-(--accent)"
          />
        </Field>
      </div>
    </details>
  )
}

function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/label-has-associated-control -- the control is what it is given
    <label className="flex items-center justify-between gap-2">
      <span>{label}</span>
      {children}
    </label>
  )
}
