'use client'

import type { Field } from '@/lib/api/reference'
import { useMessages } from '../i18n'
import { Prose } from './prose'

/** Choices that stand in a line; of more the rest is counted. */
const listed = 12

/** Name, type and meaning of one part of a shape, on a line. */
export function FieldLine({ field }: { field: Field }) {
  const { m } = useMessages()
  const { name, type, required, description, choices, fallback } = field
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <code className="font-semibold break-all">{name}</code>
      <span className="text-xs break-words text-muted">{type}</span>
      {required && <span className="text-xs text-warn">{m.apiDocs.required}</span>}
      {fallback !== '' && (
        <span className="min-w-0 text-xs break-all text-muted">
          <bdi>{m.apiDocs.fallback(fallback)}</bdi>
        </span>
      )}
      {description && (
        <span className="basis-full">
          <Prose text={description} />
        </span>
      )}
      {choices.length > 0 && (
        <span className="basis-full text-xs break-words text-muted">
          {choices.slice(0, listed).join(' · ')}
          {choices.length > listed && ` · ${m.apiDocs.more(choices.length - listed)}`}
        </span>
      )}
    </span>
  )
}

/** The parts of a shape; parts with parts of their own unfold. */
export function FieldList({ fields }: { fields: readonly Field[] }) {
  return (
    <ul lang="en" dir="ltr" className="flex flex-col gap-1.5">
      {fields.map((field) => (
        <li key={field.name}>
          {field.fields.length === 0 ? (
            <div className="ps-4">
              <FieldLine field={field} />
            </div>
          ) : (
            <details>
              <summary className="marker:text-muted">
                <FieldLine field={field} />
              </summary>
              <div className="ms-1.5 mt-1.5 border-s border-line ps-3">
                <FieldList fields={field.fields} />
              </div>
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}
