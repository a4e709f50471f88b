'use client'

import { linksPerNode } from '@/lib/board/picture'
import { formatDate } from '@/lib/i18n'
import { useMessages } from '@/app/_components/i18n'
import { useExplore } from '@/app/explore/explore-context'
import { GoneDecisions } from './gone-decisions'
import { GroupList } from './group-list'
import { InspectorHead } from './inspector-head'
import { LineButton, NodeButton } from './node-button'
import { Section } from './section'

const most = 7

/** The board as a whole: how much of what, when it was published, what stands out. */
export function InspectBoard() {
  const { m, lang } = useMessages()
  const { shown } = useExplore()
  const { inspector } = m.explore
  const counts = linksPerNode(shown)
  const connected = shown.nodes
    .filter((node) => (counts.get(node.id) ?? 0) > 0)
    .toSorted((left, right) => (counts.get(right.id) ?? 0) - (counts.get(left.id) ?? 0))
  const strongest = shown.lines.toSorted((left, right) => right.stories - left.stories)
  const dates = shown.links.flatMap((link) => link.published).toSorted()
  const [first, last] = [dates[0], dates.at(-1)]
  return (
    <>
      <InspectorHead
        title={inspector.nothing}
        note={
          <>
            <p>{m.explore.summary(shown.nodes.length, shown.links.length)}</p>
            {first && last && <p>{inspector.span(formatDate(first, lang), formatDate(last, lang))}</p>}
            <p className="mt-1">{inspector.nothingHint}</p>
          </>
        }
      />
      <GroupList />
      {connected.length > 0 && (
        <Section title={inspector.mostConnected}>
          <ul>
            {connected.slice(0, most).map((node) => (
              <li key={node.id}>
                <NodeButton node={node} aside={counts.get(node.id)} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {strongest.length > 0 && (
        <Section title={inspector.strongest}>
          <ul>
            {strongest.slice(0, most).map((line) => (
              <li key={line.id}>
                <LineButton line={line} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <GoneDecisions />
    </>
  )
}
