'use client'

import { useState } from 'react'
import type { Dossier } from '@/lib/api/schemas'
import { api } from '@/lib/api/client'
import type { Choice } from '@/lib/board/expand'
import { choicesOf, chosenAtFirst, toAdd } from '@/lib/board/expand'
import { nameOf, relationWords } from '@/lib/board/words'
import { kinds } from '@/lib/model'
import { useMessages } from '@/app/_components/i18n'
import { Button } from '@/app/_components/ui/button'
import { KindBadge } from '@/app/_components/ui/kind-badge'
import { useExplore } from '@/app/explore/explore-context'
import { useLoad } from '@/app/explore/use-load'
import { Dialog } from './dialog'
import { Unread } from './unread'

const keyOf = ({ relation, kind }: Choice) => `${relation} ${kind}`

/** What expanding an entity would add, by relation and kind, before anything is added. */
export function ExpandDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { m, lang } = useMessages()
  const { session } = useExplore()
  const loaded = useLoad(id, api.node)
  const node = session.board.nodes[id]
  if (!node) return null
  return (
    <Dialog title={m.explore.expand.title(nameOf(node, lang))} onClose={onClose}>
      {loaded.status === 'ready' ? (
        <Rows dossier={loaded.value} onClose={onClose} />
      ) : (
        <div className="p-4">
          <Unread loaded={loaded} />
        </div>
      )}
    </Dialog>
  )
}

function Rows({ dossier, onClose }: { dossier: Dossier; onClose: () => void }) {
  const { m } = useMessages()
  const { session, acts } = useExplore()
  const choices = choicesOf(session.board, dossier.node.id, dossier.counts)
  const [chosen, setChosen] = useState(() => new Set(choices.filter(chosenAtFirst).map(keyOf)))
  const picked = choices.filter((choice) => chosen.has(keyOf(choice)) && toAdd(choice) > 0)
  const count = picked.reduce((sum, choice) => sum + toAdd(choice), 0)
  const complete = choices.every((choice) => toAdd(choice) === 0)
  const toggle = (choice: Choice) => {
    const next = new Set(chosen)
    if (!next.delete(keyOf(choice))) next.add(keyOf(choice))
    setChosen(next)
  }
  return (
    <form
      className="flex min-h-0 flex-1 flex-col"
      onSubmit={(event) => {
        event.preventDefault()
        acts.expand(dossier.node.id, picked, dossier.counts)
        onClose()
      }}
    >
      <div className="min-h-0 flex-1 overflow-y-auto px-4 py-3">
        <p className="mb-2 text-muted">{complete ? m.explore.expand.complete : m.explore.expand.intro}</p>
        <ul className="flex flex-col">
          {choices.map((choice) => (
            <Row
              key={keyOf(choice)}
              choice={choice}
              chosen={chosen.has(keyOf(choice))}
              toggle={() => toggle(choice)}
            />
          ))}
        </ul>
        {choices.some((choice) => choice.kind === 'Figure' && toAdd(choice) > 0) && (
          <p className="mt-2 text-xs text-muted">{m.explore.expand.figures}</p>
        )}
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

function Row({ choice, chosen, toggle }: { choice: Choice; chosen: boolean; toggle: () => void }) {
  const { m, lang } = useMessages()
  const rest = toAdd(choice)
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
