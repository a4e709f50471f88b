'use client'

import Link from 'next/link'
import { useRef, type FocusEvent, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import type { ReleaseDetail } from '@/lib/api/schemas'
import { nameIn } from '@/lib/i18n'
import { kinds } from '@/lib/model'
import { useMessages } from '../i18n'
import { MentionCard } from './mention-card'
import type { OpenCard } from './use-card'

interface Props {
  mention: ReleaseDetail['mentions'][number]
  /** How often the release names the entity. */
  times: number
  card: OpenCard
  children: ReactNode
}

/** Words that name an entity, in the colour of its kind; its card opens by pointing, focus and click, and again by Enter its dossier. */
export function Mention({ mention, times, card, children }: Props) {
  const { lang } = useMessages()
  const words = useRef<HTMLAnchorElement>(null)
  const key = `${mention.start}-${mention.end}`
  const open = card.key === key
  const click = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || (open && card.pinned)) return
    event.preventDefault()
    card.pin(key)
  }
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return
    event.stopPropagation()
    card.close()
    words.current?.focus()
    card.close()
  }
  const blur = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (open && !currentTarget.contains(relatedTarget)) card.close()
  }
  return (
    <span
      role="presentation"
      onKeyDown={leave}
      onBlur={blur}
      onPointerEnter={() => card.show(key)}
      onPointerLeave={() => card.fade(key)}
    >
      <Link
        ref={words}
        href={`/entities/${encodeURIComponent(mention.entity)}`}
        prefetch={false}
        aria-description={`${kinds[mention.kind].label[lang]}: ${nameIn(mention, lang)}`}
        onClick={click}
        onFocus={() => card.show(key)}
        data-mention={mention.entity}
        className="rounded-sm border-b-2 text-inherit hover:brightness-95"
        style={{
          borderColor: kinds[mention.kind].colour,
          background: `color-mix(in srgb, ${kinds[mention.kind].colour} 14%, transparent)`,
        }}
      >
        {children}
      </Link>
      {open && <MentionCard mention={mention} times={times} anchor={words} pinned={card.pinned} />}
    </span>
  )
}
