'use client'

import type { MouseEvent, ReactNode } from 'react'
import Link from 'next/link'
import { lineId } from '@/lib/board/lines'
import { endsOfKey } from '@/lib/results/cells'
import type { Target } from '@/lib/results/targets'
import { isSameTarget } from '@/lib/results/targets'
import { useEvidencePanel } from './evidence-context'

/** The page of what a value leads to; undefined where it has none of its own. */
function addressOf(target: Target): string | undefined {
  if (target.type === 'entity') return `/entities/${encodeURIComponent(target.id)}`
  if (target.type === 'release') return `/releases/${encodeURIComponent(target.id)}`
  const ends = target.type === 'link' ? endsOfKey(target.key) : undefined
  return (
    ends &&
    `/explore?nodes=${ends.map(encodeURIComponent).join(',')}&selected=${encodeURIComponent(lineId(...ends))}`
  )
}

const isPlain = (event: MouseEvent) => !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)

/** A value that leads somewhere: its evidence beside the result, a release to its page. Another tab opens its page. */
export function Opener({
  target,
  className = '',
  tabIndex,
  children,
}: {
  target: Target
  className?: string
  tabIndex?: number
  children: ReactNode
}) {
  const { open, show } = useEvidencePanel()
  const address = addressOf(target)
  const shared = {
    'data-opener': target.type,
    tabIndex,
    className: `hover:text-accent ${isSameTarget(open, target) ? 'text-accent' : ''} ${className}`,
    ...(isSameTarget(open, target) ? { 'aria-current': true } : {}),
  }
  if (!address)
    return (
      <button type="button" onClick={() => show(target)} {...shared}>
        {children}
      </button>
    )
  return (
    <Link
      href={address}
      prefetch={false}
      onClick={(event) => {
        if (target.type === 'release' || !isPlain(event)) return
        event.preventDefault()
        show(target)
      }}
      {...shared}
    >
      {children}
    </Link>
  )
}
