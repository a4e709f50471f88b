import Link from 'next/link'
import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { confidenceWords, explainRule } from '@/lib/account/rules'
import type { ReleaseDetail } from '@/lib/api/schemas'
import { nameIn } from '@/lib/i18n'
import { isPersonRole, kinds, personRoles } from '@/lib/model'
import { useMessages } from '../i18n'
import { KindBadge } from '../ui/kind-badge'
import { boardAddress } from './entities-of'

const gap = 6
const margin = 8

/** Where a card stands: under the first line of the words, over it where there is no room, inside the window. */
export function placeCard(
  words: { left: number; top: number; bottom: number },
  card: { width: number; height: number },
  view: { width: number; height: number },
): { left: number; top: number } {
  const under = words.bottom + gap
  const over = words.top - gap - card.height
  const top = under + card.height + margin > view.height && over >= margin ? over : under
  return { left: Math.max(margin, Math.min(words.left, view.width - card.width - margin)), top }
}

interface Props {
  mention: ReleaseDetail['mentions'][number]
  times: number
  anchor: RefObject<HTMLElement | null>
  pinned: boolean
}

/** Who or what words name, why they were taken for it, and the ways on. Its parts are spans: it stands inside a paragraph. */
export function MentionCard({ mention, times, anchor, pinned }: Props) {
  const { m, lang } = useMessages()
  const card = useRef<HTMLSpanElement>(null)
  const first = useRef<HTMLAnchorElement>(null)
  const [at, setAt] = useState({ left: 0, top: 0 })
  useLayoutEffect(() => {
    const place = (): void => {
      const words = anchor.current?.getClientRects()[0]
      const box = card.current?.getBoundingClientRect()
      if (words && box) setAt(placeCard(words, box, { width: window.innerWidth, height: window.innerHeight }))
    }
    place()
    window.addEventListener('scroll', place, { passive: true, capture: true })
    window.addEventListener('resize', place)
    return () => {
      window.removeEventListener('scroll', place, { capture: true })
      window.removeEventListener('resize', place)
    }
  }, [anchor])
  useLayoutEffect(() => {
    if (pinned) first.current?.focus({ preventScroll: true })
  }, [pinned])
  const name = nameIn(mention, lang)
  const { role } = mention
  return (
    <span
      ref={card}
      role="dialog"
      aria-label={name}
      data-card
      dir="ltr"
      lang={lang}
      style={at}
      className="fixed z-40 flex w-72 max-w-[calc(100vw-1rem)] flex-col gap-1.5 rounded-lg border border-line bg-panel p-3 text-start text-sm font-normal not-italic shadow-lg"
    >
      <span className="flex items-start gap-2">
        <KindBadge kind={mention.kind} lang={lang} />
        <span className="min-w-0">
          <bdi className="block font-semibold wrap-anywhere">{name}</bdi>
          <span className="block text-xs text-muted">
            {kinds[mention.kind].label[lang]}
            {isPersonRole(role) && ` · ${personRoles[role].label[lang]}`} · {m.releases.times(times)}
          </span>
        </span>
      </span>
      <span className="block text-xs text-muted" title={mention.rule}>
        <bdi>{m.releases.why(explainRule(mention.rule, lang))}</bdi> · {m.releases.confidence}{' '}
        {confidenceWords(mention.confidence, lang)}
      </span>
      <span className="flex flex-wrap gap-x-4 gap-y-1 text-xs">
        <Link
          ref={first}
          href={boardAddress([mention.entity])}
          tabIndex={pinned ? 0 : -1}
          className="text-accent hover:underline"
        >
          {m.releases.explore}
        </Link>
        <Link
          href={`/entities/${encodeURIComponent(mention.entity)}`}
          tabIndex={pinned ? 0 : -1}
          className="text-accent hover:underline"
        >
          {m.releases.dossier}
        </Link>
      </span>
    </span>
  )
}
