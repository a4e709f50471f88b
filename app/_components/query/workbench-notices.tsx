'use client'

import type { WorkbenchState } from '@/app/query/use-workbench'
import { formatDate } from '@/lib/i18n'
import { useMessages } from '../i18n'
import { Button } from '../ui/button'
import { NoticeBar } from './notice-bar'
import { useTitle } from './tab-strip'

interface Props {
  readonly bench: WorkbenchState
  /** Something else that is to be said; empty for nothing. */
  readonly said: string
  readonly onSaid: (text: string) => void
}

/** What happened to tabs and saved queries, each with the way back. */
export function WorkbenchNotices({ bench, said, onSaid }: Props) {
  const { m } = useMessages()
  const words = m.workbench
  const titleOf = useTitle()
  const { state, act, lost, forgetLost, notKept } = bench
  return (
    <>
      {state.closed && (
        <NoticeBar text={words.closed(titleOf(state.closed.tab))} onDismiss={() => act({ type: 'forget' })}>
          <Button onClick={() => act({ type: 'reopen' })}>{words.undo}</Button>
        </NoticeBar>
      )}
      {lost && <NoticeBar warn text={words.missingQuery} onDismiss={forgetLost} />}
      {said && <NoticeBar warn text={said} onDismiss={() => onSaid('')} />}
      {notKept && <p className="bg-warn-bg px-3 py-1 text-xs text-warn">{words.notKept}</p>}
      <SavedNotice bench={bench} />
    </>
  )
}

function SavedNotice({ bench: { saved, takeLater } }: { bench: WorkbenchState }) {
  const { m, lang } = useMessages()
  const words = m.workbench
  const { notice, dismiss, save, restore } = saved
  if (!notice) return null
  if (notice.type === 'saved') return <NoticeBar text={words.saved(notice.text)} onDismiss={dismiss} />
  if (notice.type === 'failed') return <NoticeBar warn text={notice.text} onDismiss={dismiss} />
  if (notice.type === 'deleted')
    return (
      <NoticeBar text={words.deleted(notice.query.name)} onDismiss={dismiss}>
        <Button onClick={() => void restore(notice.query)}>{words.undo}</Button>
      </NoticeBar>
    )
  const { saved: later, tab, name, description } = notice
  return (
    <NoticeBar
      warn
      text={words.conflict(later.name, formatDate(later.changedAt.slice(0, 10), lang))}
      onDismiss={dismiss}
    >
      <Button onClick={() => void save(tab, name, description, later.version)}>{words.overwrite}</Button>
      <Button onClick={() => takeLater(tab.id, later)}>{words.loadSaved}</Button>
    </NoticeBar>
  )
}
