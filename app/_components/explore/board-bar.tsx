'use client'

import type { KeyboardEvent } from 'react'
import { useEffect, useRef, useState } from 'react'
import { ChevronDown } from 'lucide-react'
import { useMessages } from '@/app/_components/i18n'
import { save as saveFile } from '@/app/_components/ui/save'
import { useExplore } from '@/app/explore/explore-context'

interface Item {
  readonly label: string
  readonly hint?: string
  readonly run: () => void
  readonly disabled?: boolean
}

/** The name of a file for a board: its own, with nothing that a file system minds. */
const fileName = (name: string) =>
  `${name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '') || 'board'}.board.json`

/** The link of the board: its own when it is saved, else with all that is on it. */
const linkOf = (id: string | null) =>
  id === null ? window.location.href : `${window.location.origin}/explore?board=${id}`

function useItems(chooseFile: () => void): Item[] {
  const { m } = useMessages()
  const { saved, paper, session, act, setBoardDialog, say } = useExplore()
  const words = m.boards
  const empty = Object.keys(session.board.nodes).length + Object.keys(session.board.own).length === 0
  const isNew = paper.id === null
  const copy = () => {
    const link = linkOf(paper.id)
    navigator.clipboard.writeText(link).then(
      () => say(words.copied),
      () => say(words.linkIs(link)),
    )
  }
  return [
    { label: words.save, hint: 'Ctrl S', run: () => act('save'), disabled: isNew && empty },
    { label: words.saveAs, run: () => setBoardDialog('save-as'), disabled: empty },
    { label: words.open, hint: 'Ctrl O', run: () => act('openBoard') },
    { label: words.duplicate, run: () => saved.saveAs(words.copyOf(paper.name)), disabled: isNew },
    { label: words.rename, run: () => setBoardDialog('rename'), disabled: isNew },
    { label: words.remove, run: saved.remove, disabled: isNew },
    { label: words.fresh, run: () => window.location.assign('/explore') },
    { label: words.copyLink, run: copy, disabled: isNew && empty },
    {
      label: words.exportFile,
      run: () => saveFile(new Blob([saved.document], { type: 'application/json' }), fileName(paper.name)),
      disabled: empty,
    },
    { label: words.importFile, run: chooseFile },
    { label: words.history, run: () => setBoardDialog('history') },
    { label: words.cypher, run: () => setBoardDialog('cypher'), disabled: empty },
  ]
}

/** The board's name, whether it is saved, and the menu of what can be done with it as a whole. */
export function BoardBar() {
  const { m } = useMessages()
  const { saved, paper } = useExplore()
  const [open, setOpen] = useState(false)
  const file = useRef<HTMLInputElement>(null)
  const items = useItems(() => file.current?.click())
  const alarming = ['failed', 'elsewhere'].includes(saved.state)
  const name = paper.name || m.boards.untitled
  return (
    <div className="relative p-2">
      <button
        type="button"
        id="board-menu-button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={`${m.boards.menu}: ${name}`}
        onClick={() => setOpen(!open)}
        className="flex w-full items-center gap-2 rounded-md px-2 py-1.5 text-start hover:bg-raised"
      >
        <span
          className="min-w-0 flex-1 truncate font-semibold"
          dir="auto"
          title={name}
          data-testid="board-name"
        >
          {name}
        </span>
        <ChevronDown size={16} aria-hidden className="shrink-0 text-muted" />
      </button>
      <p
        role="status"
        data-testid="board-state"
        className={`px-2 text-xs ${alarming ? 'font-semibold text-warn' : 'text-muted'}`}
      >
        {m.boards.states[saved.state]}
      </p>
      <input
        ref={file}
        type="file"
        hidden
        accept=".json,application/json"
        data-testid="board-file"
        onChange={(event) => {
          const [chosen] = event.target.files ?? []
          if (chosen) void saved.importFile(chosen)
          event.target.value = ''
        }}
      />
      {open && <BoardMenu items={items} onClose={() => setOpen(false)} />}
    </div>
  )
}

function BoardMenu({ items, onClose }: { items: readonly Item[]; onClose: () => void }) {
  const { m } = useMessages()
  const box = useRef<HTMLDivElement>(null)
  const enabled = () => [...(box.current?.querySelectorAll<HTMLButtonElement>('button:enabled') ?? [])]
  useEffect(() => {
    box.current?.querySelector<HTMLButtonElement>('button:enabled')?.focus()
    const outside = (event: PointerEvent) => {
      const inside =
        event.target instanceof Element && event.target.closest('#board-menu, #board-menu-button')
      if (!inside) onClose()
    }
    window.addEventListener('pointerdown', outside)
    return () => window.removeEventListener('pointerdown', outside)
  }, [onClose])
  const press = (event: KeyboardEvent) => {
    const all = enabled()
    const at = all.indexOf(document.activeElement as HTMLButtonElement)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key]
    if (to !== undefined) all.at(to % all.length)?.focus()
    else if (event.key === 'Escape' || event.key === 'Tab') {
      onClose()
      document.getElementById('board-menu-button')?.focus()
    } else return
    event.preventDefault()
  }
  return (
    <div
      ref={box}
      id="board-menu"
      role="menu"
      tabIndex={-1}
      aria-label={m.boards.menu}
      onKeyDown={press}
      className="absolute start-2 top-11 z-30 w-56 rounded-lg border border-line bg-panel p-1 shadow-xl"
    >
      {items.map(({ label, hint, run, disabled }) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          disabled={disabled}
          onClick={() => {
            onClose()
            document.getElementById('board-menu-button')?.focus()
            run()
          }}
          className="flex w-full items-center gap-3 rounded-md px-2.5 py-1.5 text-start enabled:hover:bg-raised enabled:focus:bg-raised disabled:text-muted/60"
        >
          <span className="min-w-0 flex-1">{label}</span>
          {hint && <kbd className="text-xs text-muted">{hint}</kbd>}
        </button>
      ))}
    </div>
  )
}
