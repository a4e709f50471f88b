'use client'

import { countsOf } from '@/lib/board/counts'
import { facets } from '@/lib/board/state'
import { useMessages } from '@/app/_components/i18n'
import { useExplore } from '@/app/explore/explore-context'
import { FacetGroup } from './facet-group'
import { HiddenList } from './hidden-list'
import { LimitSliders } from './limit-sliders'
import { OwnLegend } from './own-legend'

const [first, second, ...rest] = facets

/** What is on the board, counted, and what limits it: kinds and links first, as in the picture, then how sure. */
export function Facets() {
  const { m } = useMessages()
  const { session, shown } = useExplore()
  const counts = countsOf(session.board)
  const group = (facet: (typeof facets)[number]) =>
    counts[facet].length > 0 && <FacetGroup key={facet} facet={facet} rows={counts[facet]} />
  return (
    <div className="flex flex-col gap-4 p-3">
      <h2 className="px-1 font-semibold" data-testid="board-summary">
        {m.explore.summary(shown.nodes.length, shown.links.length)}
      </h2>
      <HiddenList />
      {group(first)}
      {group(second)}
      <LimitSliders />
      {rest.map(group)}
      <OwnLegend />
    </div>
  )
}
