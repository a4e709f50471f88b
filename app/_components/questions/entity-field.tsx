'use client'

import type { KeyboardEvent } from 'react'
import { useCallback, useState } from 'react'
import { api } from '@/lib/api/client'
import type { SearchHit } from '@/lib/api/schemas'
import { nameIn } from '@/lib/i18n'
import type { EntityKind } from '@/lib/model'
import { useLoad } from '@/app/explore/use-load'
import { useMessages } from '../i18n'
import { EntityOption } from '../ui/entity-option'
import { useTyped } from '../ui/use-typed'

/** Names that are offered, and hits that they are chosen from when several kinds are allowed. */
const offered = 8
const looked = 60

const readNode = async (id: string) => (id ? ((await api.subgraph([id])).nodes[0] ?? null) : null)

interface Props {
  readonly id: string
  readonly label: string
  readonly kinds: readonly EntityKind[]
  /** Id of the entity; empty for none. */
  readonly value: string
  readonly describedBy: string | undefined
  readonly onPick: (id: string) => void
}

/** Finds entities of the allowed kinds by any of their names. */
const useFinder = (kinds: readonly EntityKind[]) =>
  useCallback(
    async (typed: string, signal?: AbortSignal): Promise<SearchHit[]> => {
      const [only, ...more] = kinds
      const kind = only && more.length === 0 ? { kind: only } : {}
      const { entities } = await api.search(typed, { ...kind, limit: looked, ...(signal ? { signal } : {}) })
      return entities.filter((hit) => kinds.some((one) => one === hit.kind)).slice(0, offered)
    },
    [kinds],
  )

/** A field that holds one entity: shows its name, and finds another of the allowed kinds by any of its names. */
export function EntityField({ id, label, kinds, value, describedBy, onPick }: Props) {
  const { m, lang } = useMessages()
  const [text, setText] = useState<string | null>(null)
  const [active, setActive] = useState(0)
  const [picked, setPicked] = useState<SearchHit>()
  const find = useFinder(kinds)
  const offers = useTyped(text?.trim() || null, find)
  const hits = offers.working ? [] : (offers.value ?? [])
  const at = Math.min(active, hits.length - 1)
  const node = useLoad(value, readNode)
  const open = text !== null && text.trim() !== ''
  const close = () => {
    if (text?.trim() === '') onPick('')
    setText(null)
    setActive(0)
  }
  const pick = (hit: SearchHit) => {
    setText(null)
    setActive(0)
    setPicked(hit)
    onPick(hit.id)
  }
  /** Enter came before the names did: it takes the first of them, unless something else was typed since. */
  const pickFirst = async (input: HTMLInputElement) => {
    const typed = input.value
    const [first] = await find(typed.trim())
    if (first && input.value === typed) pick(first)
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || !open) return
    if (event.key === 'ArrowDown') setActive((at + 1) % Math.max(1, hits.length))
    else if (event.key === 'ArrowUp') setActive((at - 1 + hits.length) % Math.max(1, hits.length))
    else if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && hits[at]) pick(hits[at])
    else if (event.key === 'Enter' && offers.working)
      pickFirst(event.currentTarget).catch(() => undefined) // the list below tells what failed
    else if (event.key !== 'Enter') return
    event.preventDefault()
  }
  const lost = value !== '' && node.status === 'ready' && node.value === null
  const pickedName = picked?.id === value ? picked.name : ''
  const shown = node.status === 'ready' ? (node.value ? nameIn(node.value, lang) : value) : pickedName
  return (
    <div className="relative min-w-0">
      <input
        id={id}
        role="combobox"
        aria-expanded={open && hits.length > 0}
        aria-controls={`${id}-names`}
        aria-autocomplete="list"
        aria-activedescendant={open && hits[at] ? `${id}-name-${at}` : undefined}
        aria-describedby={[describedBy, `${id}-status`].filter(Boolean).join(' ')}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        placeholder={m.asking.entity}
        value={text ?? shown}
        onChange={(event) => {
          setText(event.target.value)
          setActive(0)
        }}
        onFocus={(event) => event.target.select()}
        onBlur={close}
        onKeyDown={press}
        className="w-full rounded-md border border-line bg-bg px-2.5 py-1.5 placeholder:text-muted"
      />
      <div
        className={`absolute inset-x-0 top-full z-20 mt-1 max-h-80 min-w-64 overflow-y-auto rounded-lg border border-line bg-panel shadow-lg ${open ? '' : 'hidden'}`}
      >
        <div id={`${id}-names`} role="listbox" aria-label={label}>
          {hits.map((hit, index) => (
            <EntityOption
              key={hit.id}
              id={`${id}-name-${index}`}
              hit={hit}
              active={index === at}
              onChoose={pick}
            />
          ))}
        </div>
        {open && hits.length === 0 && !offers.working && (
          <p className="px-3 py-2 text-muted">
            {offers.problem ? m.explore.failed : m.asking.noEntity(offers.text)}
          </p>
        )}
      </div>
      <p id={`${id}-status`} role="status" className={lost && !open ? 'mt-1 text-xs text-warn' : 'sr-only'}>
        {open ? !offers.working && m.asking.hits(hits.length) : lost && m.asking.unknownEntity}
      </p>
    </div>
  )
}
