'use client'

import type { SubmitEvent } from 'react'
import { useState } from 'react'
import { fileLimits } from '@/lib/board/file'
import { toCypher } from '@/lib/board/cypher'
import { Button, ButtonLink } from '@/app/_components/ui/button'
import { Copied } from '@/app/_components/ui/copied'
import { useCopy } from '@/app/_components/ui/use-copy'
import { useMessages } from '@/app/_components/i18n'
import { useExplore } from '@/app/explore/explore-context'
import { BoardOpenDialog } from './board-open-dialog'
import { Dialog } from './dialog'

/** Characters of an address that servers still take. */
const longestAddress = 12_000

/** Whichever dialog about the board as a whole is open. */
export function BoardDialogs() {
  const { boardDialog, setBoardDialog, saved } = useExplore()
  const close = () => setBoardDialog(null)
  switch (boardDialog) {
    case 'save-as':
      return <NameDialog title="save" onName={saved.saveAs} onClose={close} />
    case 'rename':
      return <NameDialog title="rename" onName={saved.rename} onClose={close} />
    case 'open':
      return <BoardOpenDialog onClose={close} />
    case 'cypher':
      return <CypherDialog onClose={close} />
    case 'history':
    case null:
      return null
  }
}

function NameDialog({
  title,
  onName,
  onClose,
}: {
  title: 'save' | 'rename'
  onName: (name: string) => void
  onClose: () => void
}) {
  const { m } = useMessages()
  const { paper } = useExplore()
  const [name, setName] = useState(paper.name)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    onClose()
    onName(name.trim())
  }
  return (
    <Dialog title={m.boards[title]} onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-3 p-4">
        <label className="flex flex-col gap-1">
          {m.boards.name}
          <input
            value={name}
            onChange={(event) => setName(event.target.value)}
            maxLength={fileLimits.name}
            dir="auto"
            className="rounded-md border border-line bg-bg px-3 py-2"
          />
          <span className="text-xs text-muted">{m.boards.nameHint}</span>
        </label>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{m.boards.cancel}</Button>
          <Button type="submit" look="strong" disabled={!name.trim()}>
            {m.boards.save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function CypherDialog({ onClose }: { onClose: () => void }) {
  const { m } = useMessages()
  const { session, shown } = useExplore()
  const { note, copy } = useCopy()
  const cypher = toCypher(session.board, shown)
  const address = `/query?cypher=${encodeURIComponent(cypher)}`
  return (
    <Dialog title="Cypher" onClose={onClose}>
      <div className="flex min-h-0 flex-1 flex-col gap-3 p-4">
        <p className="text-muted">{m.boards.cypherNote}</p>
        <pre
          dir="ltr"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keyboard
          tabIndex={0}
          data-testid="board-cypher"
          className="min-h-0 flex-1 overflow-auto rounded-md border border-line bg-bg p-3 text-xs"
        >
          {cypher}
        </pre>
        <div className="flex flex-wrap items-center justify-end gap-2">
          <p className="me-auto text-muted">
            {address.length > longestAddress && m.boards.tooLongForQuery} <Copied note={note} />
          </p>
          <Button onClick={() => copy(cypher, { done: m.boards.copiedText, failed: m.boards.notCopied })}>
            {m.boards.copy}
          </Button>
          {address.length <= longestAddress && (
            <ButtonLink href={address} look="strong" prefetch={false}>
              {m.boards.openQuery}
            </ButtonLink>
          )}
        </div>
      </div>
    </Dialog>
  )
}
