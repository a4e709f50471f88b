'use client'

import { ChevronDown, Network, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { addressLimit } from '@/lib/board/address'
import type { BoardView } from '@/lib/results/board'
import { boardActs, changeOf, mostOnBoard } from '@/lib/results/board'
import { useMessages } from '../i18n'
import { boardAddress } from '../releases/entities-of'
import { Button, ButtonLink, type ButtonLook } from '../ui/button'
import type { At } from '../ui/menu'
import { below, Menu } from '../ui/menu'
import type { BoardActs as Acts } from './use-board-acts'

interface Props {
  /** Ids of every entity of the result. */
  readonly all: readonly string[]
  /** Ids of those of the chosen rows. */
  readonly chosen: readonly string[]
  /** How many rows are chosen. */
  readonly rows: number
  /** How the board was looked at whose Cypher gave the result. */
  readonly view: BoardView | undefined
  readonly acts: Acts
}

/** Ways to put a result on a board: all of it or the chosen rows, on a new one or on the one at work. */
export function BoardActs({ all, chosen, rows, view, acts }: Props) {
  const { m } = useMessages()
  if (all.length === 0) return null
  return (
    <>
      {rows > 0 && (
        <StartLink ids={chosen} label={m.questions.openRows(rows)} onStart={() => acts.start(chosen)} />
      )}
      <StartLink ids={all} look="strong" label={m.query.board} onStart={() => acts.start(all, view)} />
      {acts.state && <AtWork ids={rows > 0 ? chosen : all} rows={rows} acts={acts} />}
    </>
  )
}

/** Starts a board here with all that a board takes; another tab opens as many as an address does. */
function StartLink({
  ids,
  look,
  label,
  onStart,
}: {
  ids: readonly string[]
  look?: ButtonLook
  label: string
  onStart: () => void
}) {
  return (
    <ButtonLink
      href={boardAddress(ids.slice(0, addressLimit))}
      prefetch={false}
      {...(look ? { look } : {})}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        onStart()
      }}
    >
      <Network size={16} aria-hidden />
      {label}
    </ButtonLink>
  )
}

/** Changes the board at work; each choice says how many entities it would add or remove. */
function AtWork({ ids, rows, acts }: { ids: readonly string[]; rows: number; acts: Acts }) {
  const { m } = useMessages()
  const words = m.resultBoard
  const [menu, setMenu] = useState<At | null>(null)
  if (!acts.state) return null
  const { session, paper } = acts.state
  const { nodes } = session.board
  const size = Object.keys(nodes).length
  const items = boardActs.map((act) => {
    const { adds, removes } = changeOf(act, session.board, ids)
    const count = adds.length + removes.length
    const full = size + adds.length > mostOnBoard
    return {
      label: words[act](count),
      disabled: count === 0 || full,
      hint: full ? words.full(mostOnBoard) : undefined,
      run: () => acts.change(act, ids),
    }
  })
  return (
    <>
      <Button
        id="board-at-work"
        aria-haspopup="menu"
        aria-expanded={menu !== null}
        disabled={acts.task.busy}
        onClick={(event) => setMenu(menu ? null : below(event.currentTarget))}
      >
        {words.atWork}
        <ChevronDown size={15} aria-hidden />
      </Button>
      {menu && (
        <Menu
          label={words.atWork}
          title={words.title(paper.name || m.boards.untitled, size, rows)}
          items={items}
          at={menu}
          home="board-at-work"
          onClose={() => setMenu(null)}
        />
      )}
    </>
  )
}

/** What became of the last act, with its undo and the way to the board; what a new board leaves out, or that there is nothing for one. */
export function BoardNotes({ all, chosen, rows, acts }: Omit<Props, 'view'>) {
  const { m } = useMessages()
  const words = m.resultBoard
  const { done, task, address } = acts
  if (all.length === 0) return <p className="text-muted">{m.questions.noEntities}</p>
  const left = (rows > 0 ? chosen.length : all.length) - mostOnBoard
  return (
    <>
      {left > 0 && (
        <p className="rounded-md bg-warn-bg px-3 py-2 text-warn" data-testid="left-out">
          {m.questions.leaves(mostOnBoard, left)}
        </p>
      )}
      {task.problem && (
        <div role="alert" className="flex items-center gap-3 rounded-md bg-bad-bg px-3 py-2 text-bad">
          <p className="me-auto">{task.problem.message}</p>
          <Button className="text-ink" onClick={task.retry}>
            {m.boards.retry}
          </Button>
        </div>
      )}
      {done && address && (
        <div
          data-testid="board-changed"
          className="flex flex-wrap items-center gap-2 rounded-md border border-line bg-raised px-3 py-1.5"
        >
          <p role="status" className="me-auto">
            {words.done[done.act](done.count)}
          </p>
          <Button onClick={acts.undo}>
            <Undo2 size={15} aria-hidden />
            {m.boards.undo}
          </Button>
          <ButtonLink href={address} prefetch={false}>
            {words.open}
          </ButtonLink>
        </div>
      )}
    </>
  )
}
