'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useState } from 'react'
import { ChevronDown } from 'lucide-react'
import type { Operation } from '@/lib/api/reference'
import { useMessages } from '../i18n'
import { Method } from './method'

type Listed = Pick<Operation, 'id' | 'method' | 'path' | 'summary'>

interface Group {
  readonly tag: string
  readonly operations: readonly Listed[]
}

/** Groups with those operations whose method, address or words have every word of the filter. */
function fitting(groups: readonly Group[], filter: string): readonly Group[] {
  const words = filter.toLowerCase().split(/\s+/u).filter(Boolean)
  return groups
    .map(({ tag, operations }) => ({
      tag,
      operations: operations.filter(({ id, method, path, summary }) => {
        const text = `${tag} ${id} ${method} ${path} ${summary}`.toLowerCase()
        return words.every((word) => text.includes(word))
      }),
    }))
    .filter(({ operations }) => operations.length > 0)
}

/** All operations by heading, with a filter; on a narrow screen folded away above the page. */
export function OperationList({ groups }: { groups: readonly Group[] }) {
  const { m } = useMessages()
  const path = usePathname()
  const [filter, setFilter] = useState('')
  const [open, setOpen] = useState(false)
  const shown = fitting(groups, filter)
  return (
    <nav
      aria-label={m.apiDocs.operations}
      className="min-w-0 lg:sticky lg:top-18 lg:max-h-[calc(100vh-5.5rem)] lg:overflow-y-auto lg:pe-1"
    >
      <button
        type="button"
        aria-expanded={open}
        aria-controls="api-operations"
        onClick={() => setOpen(!open)}
        className="flex w-full items-center justify-between rounded-md border border-line bg-panel px-3 py-2 lg:hidden"
      >
        {m.apiDocs.operations}
        <ChevronDown size={16} aria-hidden className={open ? 'rotate-180' : ''} />
      </button>
      <div id="api-operations" className={`${open ? 'mt-2 flex' : 'hidden'} flex-col gap-3 lg:flex`}>
        <input
          type="search"
          dir="auto"
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
          placeholder={m.apiDocs.filter}
          aria-label={m.apiDocs.filter}
          className="rounded-md border border-line bg-panel px-3 py-1.5"
        />
        {shown.length === 0 && <p className="text-muted">{m.apiDocs.noMatch}</p>}
        {shown.map(({ tag, operations }) => (
          <section key={tag} lang="en" dir="ltr">
            <h2 className="mb-1 text-xs font-semibold tracking-wide text-muted uppercase">{tag}</h2>
            <ul>
              {operations.map((operation) => (
                <Item
                  key={operation.id}
                  operation={operation}
                  here={path === `/docs/api/${operation.id}`}
                  onChoose={() => setOpen(false)}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </nav>
  )
}

function Item({
  operation: { id, method, path, summary },
  here,
  onChoose,
}: {
  operation: Listed
  here: boolean
  onChoose: () => void
}) {
  return (
    <li>
      <Link
        href={`/docs/api/${id}`}
        title={summary}
        aria-current={here ? 'page' : undefined}
        onClick={onChoose}
        className={`flex items-center gap-2 rounded-md px-2 py-1.5 ${here ? 'bg-raised font-semibold' : 'hover:bg-raised'}`}
      >
        <Method name={method} />
        <code className="min-w-0 text-xs leading-5 break-words">{path}</code>
      </Link>
    </li>
  )
}
