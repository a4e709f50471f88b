'use client'

import Link from 'next/link'
import { lineId } from '@/lib/board/lines'
import { formatNumber, nameIn } from '@/lib/i18n'
import type { Language, Relation } from '@/lib/model'
import { languages, relationNames, relations } from '@/lib/model'
import { useMessages } from '../i18n'
import { KindBadge } from '../ui/kind-badge'
import type { GraphCell } from '@/lib/results/cells'
import { endsOfKey, entityKindOf, graphCell, nameOfCell } from '@/lib/results/cells'

/** One value of a result as text: entities and releases lead to their pages, links to a board with both ends. */
export function Cell({ value }: { value: unknown }) {
  const { lang } = useMessages()
  if (value === null || value === undefined) return <span className="text-muted">—</span>
  if (typeof value === 'number') return <span className="tabular-nums">{formatNumber(value, lang)}</span>
  if (typeof value === 'string')
    return (
      <span dir="auto" className="break-words whitespace-pre-wrap">
        {value}
      </span>
    )
  if (Array.isArray(value)) return <List values={value} />
  const graph = graphCell(value)
  if (graph) return graph.labels ? <NodeCell cell={graph} /> : <LinkCell cell={graph} />
  if (typeof value === 'object') return <Fields record={value as Record<string, unknown>} />
  return <span>{JSON.stringify(value)}</span>
}

function List({ values }: { values: readonly unknown[] }) {
  const plain = values.every((value) => typeof value !== 'object')
  if (plain) return <Cell value={values.join(', ')} />
  return (
    <ul className="flex flex-col gap-1">
      {values.map((value, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- the values of a result never move
        <li key={at}>
          <Cell value={value} />
        </li>
      ))}
    </ul>
  )
}

function Fields({ record }: { record: Record<string, unknown> }) {
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-3">
      {Object.entries(record).map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-muted">{name}</dt>
          <dd>
            <Cell value={value} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

const propertyOf = { en: 'nameEn', fr: 'nameFr', es: 'nameEs', ar: 'nameAr' } as const

function namesOf({ properties }: GraphCell): Partial<Record<Language, string>> {
  const known = languages.flatMap((code) => {
    const name = properties[propertyOf[code]]
    return typeof name === 'string' && name !== '' ? [[code, name] as const] : []
  })
  return Object.fromEntries(known)
}

function NodeCell({ cell }: { cell: GraphCell }) {
  const { lang } = useMessages()
  const kind = entityKindOf(cell)
  const name = nameOfCell(cell)
  if (kind && cell.id)
    return (
      <Link
        href={`/entities/${encodeURIComponent(cell.id)}`}
        className="inline-flex items-center gap-1.5 font-medium hover:text-accent"
      >
        <KindBadge kind={kind} lang={lang} size={18} />
        <span dir="auto">{nameIn({ name, names: namesOf(cell) }, lang)}</span>
      </Link>
    )
  if (cell.labels?.includes('Release') && cell.id)
    return (
      <Link
        href={`/releases/${encodeURIComponent(cell.id)}`}
        className="underline decoration-line underline-offset-2 hover:text-accent"
        dir="auto"
      >
        {name}
      </Link>
    )
  return (
    <span dir="auto" className="break-words">
      {name}
    </span>
  )
}

const isRelation = (type: string | undefined): type is Relation =>
  relationNames.some((relation) => relation === type)

function LinkCell({ cell }: { cell: GraphCell }) {
  const { lang } = useMessages()
  const words = isRelation(cell.type) ? relations[cell.type].label[lang] : (cell.type ?? '')
  const ends = cell.id ? endsOfKey(cell.id) : undefined
  if (!ends || !isRelation(cell.type)) return <Fields record={{ [words]: cell.properties }} />
  return (
    <Link
      href={`/explore?nodes=${ends.map(encodeURIComponent).join(',')}&selected=${encodeURIComponent(lineId(...ends))}`}
      className="underline decoration-line underline-offset-2 hover:text-accent"
    >
      {words}
    </Link>
  )
}
