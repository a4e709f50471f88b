'use client'

import { useMessages } from '@/app/_components/i18n'
import type { MenuItem } from '@/app/_components/ui/menu'
import { save } from '@/app/_components/ui/save'
import { useExplore } from '@/app/explore/explore-context'
import { keyOf } from './key-name'

/** The name of a file for a board: its own, with nothing that a file system minds. */
const fileName = (name: string) =>
  `${name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '') || 'board'}.board.json`

/** The link of the board: its own when it is saved, else with all that is on it. */
const linkOf = (id: string | null) =>
  id === null ? window.location.href : `${window.location.origin}/explore?board=${id}`

/** What can be done with the board as a whole. */
export function useBoardItems(): MenuItem[] {
  const { m, lang } = useMessages()
  const { saved, paper, session, act, setBoardDialog, copying, chooseFile } = useExplore()
  const words = m.boards
  const empty = Object.keys(session.board.nodes).length + Object.keys(session.board.own).length === 0
  const isNew = paper.id === null
  const copy = () => {
    const link = linkOf(paper.id)
    copying.copy(link, { done: words.copied, failed: words.linkIs(link) })
  }
  return [
    { label: words.save, hint: keyOf('save', lang), run: () => act('save'), disabled: isNew && empty },
    { label: words.saveAs, run: () => setBoardDialog('save-as'), disabled: empty },
    { label: words.open, hint: keyOf('openBoard', lang), run: () => act('openBoard') },
    { label: words.duplicate, run: () => saved.saveAs(words.copyOf(paper.name)), disabled: isNew },
    { label: words.rename, run: () => setBoardDialog('rename'), disabled: isNew },
    { label: words.remove, run: saved.remove, disabled: isNew },
    { label: words.fresh, run: () => window.location.assign('/explore') },
    { label: words.copyLink, run: copy, disabled: isNew && empty },
    {
      label: words.exportFile,
      run: () => save(new Blob([saved.document], { type: 'application/json' }), fileName(paper.name)),
      disabled: empty,
    },
    { label: words.importFile, run: chooseFile },
    { label: words.history, run: () => setBoardDialog('history') },
    { label: words.cypher, run: () => setBoardDialog('cypher'), disabled: empty },
  ]
}
