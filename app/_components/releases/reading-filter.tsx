import type { ReactNode } from 'react'
import type { ReleaseDetail } from '@/lib/api/schemas'
import { kinds, relations, type Kind, type Relation } from '@/lib/model'
import { useMessages } from '../i18n'
import { countFound, type Filter } from './filter'

interface Props {
  detail: ReleaseDetail
  filter: Filter
  onFilter: (filter: Filter) => void
}

/** What was found, counted; each count shows only what it counts, several together show all of these. */
export function ReadingFilter({ detail, filter, onFilter }: Props) {
  const { m, lang } = useMessages()
  const found = countFound(detail)
  const toggle = (key: Kind | Relation): void => {
    const next = new Set(filter)
    if (!next.delete(key)) next.add(key)
    onFilter(next)
  }
  if (found.kinds.length === 0) return null
  return (
    <div
      role="group"
      aria-label={m.releases.filter}
      className="flex flex-col gap-1.5 border-y border-line py-2"
      data-no-print
    >
      <Row title={m.releases.named}>
        <Chip pressed={filter.size === 0} onPress={() => onFilter(new Set())}>
          {m.releases.all}
        </Chip>
        {found.kinds.map(([kind, count]) => (
          <Chip key={kind} pressed={filter.has(kind)} onPress={() => toggle(kind)}>
            <span aria-hidden className="size-2.5 rounded-full" style={{ background: kinds[kind].colour }} />
            {kinds[kind].plural[lang]} <span className="text-muted tabular-nums">{count}</span>
          </Chip>
        ))}
      </Row>
      {found.relations.length > 0 && (
        <Row title={m.releases.stated}>
          {found.relations.map(([relation, count]) => (
            <Chip key={relation} pressed={filter.has(relation)} onPress={() => toggle(relation)}>
              {relation === 'REPORTED' ? kinds.Figure.plural[lang] : relations[relation].label[lang]}{' '}
              <span className="text-muted tabular-nums">{count}</span>
            </Chip>
          ))}
        </Row>
      )}
    </div>
  )
}

function Row({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="flex items-baseline gap-2">
      <span className="w-14 shrink-0 text-xs text-muted">{title}</span>
      <div className="flex min-w-0 gap-1.5 max-md:overflow-x-auto max-md:pb-1 md:flex-wrap">{children}</div>
    </div>
  )
}

function Chip({
  pressed,
  onPress,
  children,
}: {
  pressed: boolean
  onPress: () => void
  children: ReactNode
}) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={onPress}
      className="inline-flex shrink-0 items-center gap-1.5 rounded-full border border-line bg-panel px-2.5 py-0.5 text-xs hover:bg-raised aria-pressed:border-accent aria-pressed:bg-raised aria-pressed:font-semibold"
    >
      {children}
    </button>
  )
}
