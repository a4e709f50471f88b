'use client'

import type { ReactNode } from 'react'
import { Eye, EyeOff } from 'lucide-react'
import type { FacetCount } from '@/lib/board/counts'
import { countsOf, idsWith } from '@/lib/board/counts'
import type { Facet } from '@/lib/board/state'
import { facets } from '@/lib/board/state'
import type { InterfaceLanguage } from '@/lib/i18n'
import { languageName } from '@/lib/i18n'
import type { Kind, Modality, Relation } from '@/lib/model'
import { kinds, modalities, relations } from '@/lib/model'
import { useMessages } from '@/app/_components/i18n'
import { KindBadge } from '@/app/_components/ui/kind-badge'
import { useExplore } from '@/app/explore/explore-context'
import { LineSample } from './line-sample'
import { SectionHeading } from './section'

/** How a value of a facet is called. */
function labelOf(facet: Facet, value: string, lang: InterfaceLanguage): string {
  switch (facet) {
    case 'kind':
      return kinds[value as Kind].plural[lang]
    case 'relation':
      return relations[value as Relation].label[lang]
    case 'modality':
      return modalities[value as Modality].label[lang]
    case 'language':
      return languageName(value, lang)
    case 'publisher':
      return value
  }
}

function markOf(facet: Facet, value: string, lang: InterfaceLanguage): ReactNode {
  if (facet === 'kind') return <KindBadge kind={value as Kind} lang={lang} />
  if (facet === 'modality') return <LineSample modality={value as Modality} />
  return null
}

/** What is on the board, counted; a click on a value selects what has it, its eye hides it. */
export function Facets() {
  const { m } = useMessages()
  const { session, shown } = useExplore()
  const counts = countsOf(session.board)
  return (
    <div className="flex flex-col gap-4 p-3">
      <h2 className="px-1 font-semibold" data-testid="board-summary">
        {m.explore.summary(shown.nodes.length, shown.links.length)}
      </h2>
      {facets
        .filter((facet) => counts[facet].length > 0)
        .map((facet) => (
          <section key={facet}>
            <SectionHeading
              title={m.explore.facets[facet]}
              aside={facet === 'kind' ? m.explore.onBoard : undefined}
            />
            <ul className="flex flex-col">
              {counts[facet].map((row) => (
                <FacetRow key={row.value} facet={facet} row={row} />
              ))}
            </ul>
          </section>
        ))}
    </div>
  )
}

function FacetRow({ facet, row }: { facet: Facet; row: FacetCount }) {
  const { m, lang } = useMessages()
  const { acts, session } = useExplore()
  const label = labelOf(facet, row.value, lang)
  const select = () => acts.select({ nodes: idsWith(session.board, facet, row.value), line: null })
  return (
    <li className="group flex items-center gap-1 rounded-md hover:bg-raised">
      <button
        type="button"
        title={m.explore.select(label)}
        disabled={row.off}
        onClick={select}
        className="flex min-w-0 flex-1 items-center gap-2 rounded-md px-1 py-1 text-start disabled:cursor-default"
      >
        {markOf(facet, row.value, lang)}
        <span className={`min-w-0 flex-1 truncate ${row.off ? 'text-muted line-through' : ''}`} dir="auto">
          {label}
        </span>
        <span className="text-muted tabular-nums">{row.count}</span>
      </button>
      <button
        type="button"
        aria-label={row.off ? m.explore.showValue(label) : m.explore.hideValue(label)}
        aria-pressed={row.off}
        onClick={() => acts.perform({ type: 'filter', facet, value: row.value, off: !row.off })}
        className="shrink-0 rounded-md p-1 text-muted hover:text-ink"
      >
        {row.off ? <EyeOff size={15} aria-hidden /> : <Eye size={15} aria-hidden />}
      </button>
    </li>
  )
}
