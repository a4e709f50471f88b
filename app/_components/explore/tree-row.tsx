'use client'

import { Boxes, ChevronRight } from 'lucide-react'
import { linkWordsFrom, nameOf } from '@/lib/board/words'
import type { TwinRow } from '@/lib/board/twin'
import { modalities } from '@/lib/model'
import { useMessages } from '@/app/_components/i18n'
import { KindBadge } from '@/app/_components/ui/kind-badge'

const indents = ['ps-1', 'ps-6', 'ps-11', 'ps-16'] as const

/** One row of the tree; a click on its mark opens it, one on its words chooses it. */
export function TreeRow({
  row,
  current,
  selected,
  onToggle,
  onChoose,
}: {
  row: TwinRow
  current: boolean
  selected: boolean
  onToggle: () => void
  onChoose: () => void
}) {
  const selectable = row.type === 'group' || row.type === 'node' || row.type === 'link'
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the tree takes the keys of all its rows
    <div
      role="treeitem"
      data-row={row.id}
      aria-level={row.level}
      aria-posinset={row.at}
      aria-setsize={row.of}
      aria-expanded={row.open}
      aria-selected={selectable ? selected : undefined}
      tabIndex={current ? 0 : -1}
      onClick={onChoose}
      className={`flex min-h-7 cursor-pointer items-start wrap-anywhere gap-1.5 rounded-md py-1 pe-2 outline-offset-[-2px] hover:bg-raised ${indents[row.level - 1]} ${selected ? 'bg-raised font-semibold' : ''}`}
    >
      <span
        aria-hidden
        className="flex size-6 shrink-0 items-center justify-center"
        onClick={(event) => {
          if (row.open === undefined) return
          event.stopPropagation()
          onToggle()
        }}
      >
        {row.open !== undefined && (
          <ChevronRight size={16} className={row.open ? 'rotate-90' : 'rtl:rotate-180'} />
        )}
      </span>
      <RowWords row={row} />
    </div>
  )
}

function RowWords({ row }: { row: TwinRow }) {
  const { m, lang } = useMessages()
  switch (row.type) {
    case 'group':
      return (
        <>
          <Boxes size={18} aria-hidden className="my-0.5 shrink-0 text-muted" />
          <span className="min-w-0 flex-1 leading-6 font-semibold">
            <span className="sr-only">{m.twin.group} </span>
            <bdi>{row.label}</bdi> <span className="font-normal text-muted tabular-nums">{row.count}</span>
          </span>
        </>
      )
    case 'kind':
      return (
        <span className="min-w-0 flex-1 leading-6 font-semibold">
          {row.label} <span className="font-normal text-muted tabular-nums">{row.count}</span>
        </span>
      )
    case 'node':
      return (
        <>
          <KindBadge kind={row.node.kind} lang={lang} />
          <span className="min-w-0 flex-1 leading-6">
            <bdi>{row.label}</bdi> <span className="text-xs text-muted">{m.twin.links(row.links)}</span>
          </span>
        </>
      )
    case 'link': {
      const from = row.link.source === row.other.id ? row.link.target : row.link.source
      return (
        <span className="min-w-0 flex-1 leading-6">
          <span className="text-muted">{linkWordsFrom(row.link, from, lang)}</span>{' '}
          <bdi>{nameOf(row.other, lang)}</bdi>{' '}
          <span className="text-xs text-muted">
            {row.link.modality === 'asserted' ? '' : `${modalities[row.link.modality].label[lang]} · `}
            {m.explore.evidence.stories(row.link.stories)}
          </span>
        </span>
      )
    }
    case 'sentence':
      return (
        <span className="min-w-0 flex-1 leading-6">
          <q
            lang={row.evidence.release.lang}
            dir="auto"
            className="block before:content-none after:content-none"
          >
            {m.twin.quoted(row.evidence.sentence)}
          </q>
          <bdi className="text-xs text-muted">
            {row.evidence.release.title} · {row.evidence.release.publishedAt ?? m.common.unknownDate}
          </bdi>
        </span>
      )
    case 'wait':
      return <span className="min-w-0 flex-1 leading-6 text-muted">{waitWords(row.state, m.explore)}</span>
  }
}

function waitWords(
  state: 'loading' | 'failed' | 'none',
  words: { loading: string; failed: string; evidence: { none: string } },
): string {
  return state === 'none' ? words.evidence.none : words[state]
}
