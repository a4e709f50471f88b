'use client'

import { useMessages } from '@/app/_components/i18n'
import { Button } from '@/app/_components/ui/button'
import { useExplore } from '@/app/explore/explore-context'
import { Section } from './section'

/** Groups on the board as it is drawn, or those that have only members among `ids`: pick, fold or open, and take apart. */
export function GroupList({ ids }: { ids?: readonly string[] }) {
  const { m } = useMessages()
  const { acts, folded: drawn } = useExplore()
  const meant = drawn.groups.filter(({ members }) => !ids || members.every((id) => ids.includes(id)))
  if (meant.length === 0) return null
  return (
    <Section title={m.groups.title} aside={meant.length}>
      <ul>
        {meant.map(({ id, label, members, folded }) => (
          <li key={id} className="flex items-center gap-2 py-0.5">
            <button
              type="button"
              dir="auto"
              onClick={() => acts.select({ nodes: members, line: null })}
              className="min-w-0 flex-1 truncate rounded px-1 text-start hover:bg-raised"
            >
              {m.groups.named(label, members.length)}
            </button>
            {folded ? (
              <Button onClick={() => drawn.open(id)}>{m.groups.open}</Button>
            ) : (
              <Button onClick={() => acts.perform({ type: 'fold', ids: [id], folded: true })}>
                {m.groups.fold}
              </Button>
            )}
            {!drawn.crowded && (
              <Button onClick={() => acts.perform({ type: 'ungroup', ids: [id] })}>{m.groups.ungroup}</Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
