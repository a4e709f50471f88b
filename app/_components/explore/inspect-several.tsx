'use client'

import { EyeOff, FileText, Pin, Route } from 'lucide-react'
import { sharingOf } from '@/lib/board/share'
import { useMessages } from '@/app/_components/i18n'
import { Button, ButtonLink } from '@/app/_components/ui/button'
import { useExplore } from '@/app/explore/explore-context'
import { AlignButtons } from './align-buttons'
import { GroupList } from './group-list'
import { Connects } from './connects'
import { InspectorHead } from './inspector-head'
import { LineButton, NodeButton } from './node-button'
import { Section } from './section'

/** Several nodes: what each of them is linked to, how they are linked to one another, and who they are. */
export function InspectSeveral({ ids }: { ids: readonly string[] }) {
  const { m } = useMessages()
  const { session, shown, act } = useExplore()
  const { inspector, buttons } = m.explore
  const { shared, between } = sharingOf(shown, ids)
  const nodes = ids.flatMap((id) => session.board.nodes[id] ?? [])
  const pinned = ids.every((id) => session.board.pinned.includes(id))
  return (
    <>
      <InspectorHead title={inspector.several(nodes.length)}>
        <Button onClick={() => act('hide')}>
          <EyeOff size={15} aria-hidden />
          {buttons.hide}
        </Button>
        <Button onClick={() => act('hideOthers')}>{buttons.hideOthers}</Button>
        <Button onClick={() => act('pin')}>
          <Pin size={15} aria-hidden />
          {pinned ? buttons.unpin : buttons.pin}
        </Button>
        <Button onClick={() => act('paths')}>
          <Route size={15} aria-hidden />
          {m.paths.title}
        </Button>
        <ButtonLink href={`/briefings?nodes=${ids.map(encodeURIComponent).join(',')}`} prefetch={false}>
          <FileText size={15} aria-hidden />
          {buttons.briefing}
        </ButtonLink>
      </InspectorHead>
      <Connects key={ids.join(' ')} ids={ids} />
      <div className="overflow-x-auto px-4 pb-2">
        <AlignButtons ids={ids} />
      </div>
      <GroupList ids={ids} />
      <Section title={inspector.shared}>
        {shared.length === 0 && <p className="px-1 text-muted">{inspector.noShared}</p>}
        <ul>
          {shared.map(({ id, lines }) => {
            const node = session.board.nodes[id]
            return (
              node && (
                <li key={id}>
                  <NodeButton node={node} />
                  <ul className="ms-7 mb-1">
                    {lines.map((line) => (
                      <li key={line.id}>
                        <LineButton line={line} from={id} />
                      </li>
                    ))}
                  </ul>
                </li>
              )
            )
          })}
        </ul>
      </Section>
      <Section title={inspector.between}>
        {between.length === 0 && <p className="px-1 text-muted">{inspector.noBetween}</p>}
        <ul>
          {between.map((line) => (
            <li key={line.id}>
              <LineButton line={line} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={m.explore.facets.kind} aside={nodes.length}>
        <ul>
          {nodes.map((node) => (
            <li key={node.id}>
              <NodeButton node={node} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
