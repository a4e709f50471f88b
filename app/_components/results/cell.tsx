'use client'

import { formatNumber, nameIn } from '@/lib/i18n'
import { isRelation, relations } from '@/lib/model'
import type { GraphCell } from '@/lib/results/cells'
import { entityKindOf, graphCell, nameOfCell, namesOfCell } from '@/lib/results/cells'
import type { ColumnType } from '@/lib/results/columns'
import { targetOf } from '@/lib/results/targets'
import { useMessages } from '../i18n'
import { KindBadge } from '../ui/kind-badge'
import { Opener } from './opener'

/** One value of a result as a line of text; what leads somewhere opens it. */
export function Cell({ value, type = 'text' }: { value: unknown; type?: ColumnType }) {
  const { lang } = useMessages()
  if (value === null || value === undefined) return <span className="text-muted">—</span>
  if (typeof value === 'number')
    return (
      <span dir="ltr" className="tabular-nums">
        {type === 'year' ? value : formatNumber(value, lang)}
      </span>
    )
  if (typeof value === 'string') return <Text text={value} />
  if (Array.isArray(value)) return <List values={value} />
  const graph = graphCell(value)
  if (graph) return graph.labels ? <NodeCell cell={graph} /> : <LinkCell cell={graph} />
  if (typeof value === 'object') return <Fields record={value as Record<string, unknown>} />
  return <span>{JSON.stringify(value)}</span>
}

/** A text; one that is an id or the key of a link leads where that does. */
function Text({ text }: { text: string }) {
  const target = targetOf(text)
  const words = (
    <span dir="auto" className="whitespace-pre-wrap">
      {text}
    </span>
  )
  return target ? (
    <Opener target={target} tabIndex={-1} className="underline decoration-line underline-offset-2">
      {words}
    </Opener>
  ) : (
    words
  )
}

function List({ values }: { values: readonly unknown[] }) {
  return values.map((value, at) => (
    // oxlint-disable-next-line react/no-array-index-key -- the values of a result never move
    <span key={at}>
      {at > 0 && ', '}
      <Cell value={value} />
    </span>
  ))
}

function Fields({ record }: { record: Record<string, unknown> }) {
  return Object.entries(record).map(([name, value], at) => (
    <span key={name}>
      {at > 0 && ' · '}
      <span className="text-muted">{name} </span>
      <Cell value={value} />
    </span>
  ))
}

const linked = 'underline decoration-line underline-offset-2'

function NodeCell({ cell }: { cell: GraphCell }) {
  const { lang } = useMessages()
  const kind = entityKindOf(cell)
  const target = targetOf(cell)
  const name = nameIn({ name: nameOfCell(cell), names: namesOfCell(cell) }, lang)
  if (!target) return <span dir="auto">{name}</span>
  return (
    <Opener target={target} tabIndex={-1} className={kind ? 'font-medium' : linked}>
      {kind && (
        <span className="me-1.5 inline-block align-[-0.1em]">
          <KindBadge kind={kind} lang={lang} size={16} />
        </span>
      )}
      <span dir="auto">{name}</span>
    </Opener>
  )
}

function LinkCell({ cell }: { cell: GraphCell }) {
  const { lang } = useMessages()
  const words = isRelation(cell.type) ? relations[cell.type].label[lang] : (cell.type ?? '')
  const target = targetOf(cell)
  if (!target) return <Fields record={{ [words]: cell.properties }} />
  return (
    <Opener target={target} tabIndex={-1} className={linked}>
      {words}
    </Opener>
  )
}
