'use client'

import { useState } from 'react'
import type { Dossier } from '@/lib/api/schemas'
import { api } from '@/lib/api/client'
import type { Choice, PageSize } from '@/lib/board/expand'
import { choicesOf, chosenAtFirst, pageSizes, toAdd } from '@/lib/board/expand'
import { nameOf, relationWords } from '@/lib/board/words'
import { kinds } from '@/lib/model'
import { useMessages } from '@/app/_components/i18n'
import { Button } from '@/app/_components/ui/button'
import { KindBadge } from '@/app/_components/ui/kind-badge'
import { useExplore } from '@/app/explore/explore-context'
import { useLoad } from '@/app/explore/use-load'
import { Dialog } from './dialog'
import { NamedNeighbours, useNamed } from './expand-named'
import { Unread } from './unread'

const keyOf = ({ relation, kind }: Choice) => `${relation} ${kind}`

/** What expanding an entity would add, by relation and kind or by name, before anything is added. */
export function ExpandDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { m, lang } = useMessages()
  const { session } = useExplore()
  const loaded = useLoad(id, api.node)
  const node = session.board.nodes[id]
  if (!node) return null
  return (
    <Dialog title={m.explore.expand.title(nameOf(node, lang))} onClose={onClose}>
      {loaded.status === 'ready' ? (
        <Preview dossier={loaded.value} onClose={onClose} />
      ) : (
        <div className="p-4">
          <Unread loaded={loaded} />
        </div>
      )}
    </Dialog>
  )
}

/** What is offered by relation and kind, or by a name, and the button that adds what is ticked; Enter anywhere adds. */
function Preview({ dossier, onClose }: { dossier: Dossier; onClose: () => void }) {
  const { m } = useMessages()
  const [text, setText] = useState('')
  const [size, setSize] = useState<PageSize>(pageSizes[0])
  const name = text.trim()
  const rows = useRows(dossier, size)
  const named = useNamed(dossier, name, size)
  const { count, add } = name === '' ? rows : named
  return (
    <form
      className="flex min-h-0 flex-1 flex-col"
      onSubmit={(event) => {
        event.preventDefault()
        if (count === 0) return
        add()
        onClose()
      }}
    >
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2 border-b border-line px-4 py-3">
        <label className="flex min-w-48 flex-1 flex-col gap-1 text-xs text-muted">
          {m.expanding.name}
          <input
            type="search"
            dir="auto"
            value={text}
            maxLength={200}
            placeholder={m.expanding.nameHint}
            onChange={(event) => setText(event.target.value)}
            className="rounded-md border border-line bg-panel px-2 py-1.5 text-sm text-ink pointer-coarse:py-2.5"
          />
        </label>
        <Sizes size={size} onChange={setSize} />
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto px-4 py-3">
        {name === '' ? <Rows offer={rows} /> : <NamedNeighbours offer={named} name={name} />}
      </div>
      <footer className="flex justify-end gap-2 border-t border-line px-4 py-3">
        <Button onClick={onClose}>{m.explore.buttons.cancel}</Button>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to press this */}
        <Button type="submit" look="strong" disabled={count === 0} autoFocus>
          {m.explore.expand.add(count)}
        </Button>
      </footer>
    </form>
  )
}

function Sizes({ size, onChange }: { size: PageSize; onChange: (size: PageSize) => void }) {
  const { m } = useMessages()
  return (
    <fieldset className="text-xs text-muted">
      <legend className="mb-1">{m.expanding.howMany}</legend>
      <div className="flex overflow-hidden rounded-md border border-line text-sm text-ink">
        {pageSizes.map((each) => (
          <label
            key={each}
            className="cursor-pointer border-s border-line px-2.5 py-1.5 tabular-nums first:border-0 has-checked:bg-accent has-checked:font-semibold has-checked:text-on-accent has-focus-visible:outline-2 has-focus-visible:-outline-offset-4 pointer-coarse:py-2.5"
          >
            <input
              type="radio"
              name="page-size"
              className="sr-only"
              checked={size === each}
              onChange={() => onChange(each)}
            />
            {each}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** The rows of the preview, which of them are ticked, and what adding those does. */
function useRows(dossier: Dossier, size: PageSize) {
  const { session, acts } = useExplore()
  const { id } = dossier.node
  const choices = choicesOf(session.board, id, dossier.counts)
  const rows = choices.map((choice) => ({ choice, rest: toAdd(choice, size) }))
  const [chosen, setChosen] = useState(() => new Set(choices.filter(chosenAtFirst).map(keyOf)))
  const picked = rows.filter(({ choice, rest }) => chosen.has(keyOf(choice)) && rest > 0)
  return {
    rows,
    chosen,
    toggle: (choice: Choice) => {
      const next = new Set(chosen)
      if (!next.delete(keyOf(choice))) next.add(keyOf(choice))
      setChosen(next)
    },
    count: picked.reduce((sum, { rest }) => sum + rest, 0),
    add: () =>
      acts.expand(
        id,
        picked.map(({ choice }) => choice),
        { counts: dossier.counts, size },
      ),
  }
}

function Rows({ offer: { rows, chosen, toggle } }: { offer: ReturnType<typeof useRows> }) {
  const { m } = useMessages()
  const complete = rows.every(({ rest }) => rest === 0)
  return (
    <>
      <p className="mb-2 text-muted">{complete ? m.explore.expand.complete : m.explore.expand.intro}</p>
      <ul className="flex flex-col">
        {rows.map(({ choice, rest }) => (
          <Row
            key={keyOf(choice)}
            {...{ choice, rest }}
            chosen={chosen.has(keyOf(choice))}
            toggle={() => toggle(choice)}
          />
        ))}
      </ul>
      {rows.some(({ choice, rest }) => choice.kind === 'Figure' && rest > 0) && (
        <p className="mt-2 text-xs text-muted">{m.explore.expand.figures}</p>
      )}
    </>
  )
}

function Row({
  choice,
  rest,
  chosen,
  toggle,
}: {
  choice: Choice
  /** How many links choosing it adds. */
  rest: number
  chosen: boolean
  toggle: () => void
}) {
  const { m, lang } = useMessages()
  const words = choice.ways.map((way) => relationWords(choice.relation, lang, way)).join(' / ')
  return (
    <li>
      <label
        className={`flex items-center gap-2.5 rounded-md px-1 py-1.5 ${rest > 0 ? 'cursor-pointer hover:bg-raised' : 'text-muted'}`}
      >
        <input
          type="checkbox"
          checked={chosen && rest > 0}
          disabled={rest === 0}
          onChange={toggle}
          className="size-4 accent-(--accent)"
        />
        <KindBadge kind={choice.kind} size={22} lang={lang} />
        <span className="min-w-0 flex-1">
          {words} <span className="text-muted">· {kinds[choice.kind].plural[lang]}</span>
        </span>
        <span className="text-muted tabular-nums">{m.explore.expand.row(choice.shown, choice.total)}</span>
        <span className="w-10 text-end font-medium tabular-nums">{chosen && rest > 0 ? `+${rest}` : ''}</span>
      </label>
    </li>
  )
}
