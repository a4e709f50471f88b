'use client'

import { Network } from 'lucide-react'
import { addressLimit } from '@/lib/board/address'
import { useMessages } from '../i18n'
import { boardAddress } from '../releases/entities-of'
import { ButtonLink } from '../ui/button'

interface Props {
  /** Ids of every entity of the result. */
  all: readonly string[]
  /** Ids of those of the chosen rows. */
  chosen: readonly string[]
  /** How many rows are chosen. */
  rows: number
}

/** Ways to put a result on a board: all of it, and the chosen rows. */
export function BoardLinks({ all, chosen, rows }: Props) {
  const { m } = useMessages()
  if (all.length === 0) return null
  return (
    <>
      {rows > 0 && (
        <ButtonLink href={boardAddress(chosen.slice(0, addressLimit))} prefetch={false}>
          {m.questions.openRows(rows)}
        </ButtonLink>
      )}
      <ButtonLink href={boardAddress(all.slice(0, addressLimit))} look="strong" prefetch={false}>
        <Network size={16} aria-hidden />
        {m.query.board}
      </ButtonLink>
    </>
  )
}

/** What of a result its board leaves out, or that there is nothing for one; empty when it takes all. */
export function BoardNote({ all, chosen, rows }: Props) {
  const { m } = useMessages()
  if (all.length === 0) return <p className="text-muted">{m.questions.noEntities}</p>
  const left = (rows > 0 ? chosen.length : all.length) - addressLimit
  if (left <= 0) return null
  return (
    <p className="rounded-md bg-warn-bg px-3 py-2 text-warn" data-testid="left-out">
      {m.questions.leaves(addressLimit, left)}
    </p>
  )
}
