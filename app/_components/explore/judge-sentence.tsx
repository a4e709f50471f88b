'use client'

import type { FormEvent } from 'react'
import { useState } from 'react'
import { Check, PenLine, Undo2, X } from 'lucide-react'
import { standing, type Judgement, type JudgementRequest } from '@/lib/api/judgements'
import { formatDate } from '@/lib/i18n'
import type { AppError } from '@/lib/errors'
import { useMessages } from '@/app/_components/i18n'
import { Button } from '@/app/_components/ui/button'
import { useJudging } from '@/app/explore/use-judging'

const small = 'px-2 py-0.5 text-xs'

/** Confirm, reject or note one sentence behind a link, with what was decided before; each decision has its undo. */
export function JudgeSentence({
  words,
  judgements,
}: {
  words: Pick<JudgementRequest, 'link' | 'release' | 'start' | 'end'>
  judgements: readonly Judgement[]
}) {
  const { m } = useMessages()
  const { busy, problem, judge, undo } = useJudging()
  const [writing, setWriting] = useState(false)
  const now = standing(judgements)
  const notes = judgements.filter(({ verdict, undoneAt }) => verdict === 'noted' && !undoneAt)
  const texts = m.judgements
  return (
    <div className="mt-1.5 flex flex-col gap-1.5">
      {[...notes, ...(now ? [now] : [])].map((judgement) => (
        <Decision
          key={judgement.id}
          judgement={judgement}
          busy={busy}
          onUndo={() => void undo(judgement.id)}
        />
      ))}
      <div className="flex flex-wrap gap-1.5">
        {!now && (
          <>
            <Button
              className={small}
              disabled={busy}
              onClick={() => void judge({ ...words, verdict: 'confirmed' })}
            >
              <Check size={13} aria-hidden />
              {texts.confirm}
            </Button>
            <Button
              className={small}
              disabled={busy}
              onClick={() => void judge({ ...words, verdict: 'rejected' })}
            >
              <X size={13} aria-hidden />
              {texts.reject}
            </Button>
          </>
        )}
        {!writing && (
          <Button className={small} onClick={() => setWriting(true)}>
            <PenLine size={13} aria-hidden />
            {texts.note}
          </Button>
        )}
      </div>
      {writing && (
        <NoteForm
          busy={busy}
          onSave={(note) => judge({ ...words, verdict: 'noted', note })}
          onClose={() => setWriting(false)}
        />
      )}
      {problem && <Problem problem={problem} />}
    </div>
  )
}

/** One decision with when it was made, and its undo. */
export function Decision({
  judgement,
  busy,
  onUndo,
}: {
  judgement: Judgement
  busy: boolean
  onUndo: () => void
}) {
  const { m, lang } = useMessages()
  const texts = m.judgements
  const what = texts[judgement.verdict]
  const colour = { confirmed: 'text-good', rejected: 'text-bad', noted: 'text-ink' }[judgement.verdict]
  return (
    <div className="flex items-start justify-between gap-2 rounded-md bg-raised px-2 py-1 text-xs">
      <p className="min-w-0 break-words">
        <span className={`font-semibold ${colour}`}>{what}</span>{' '}
        {judgement.note && <bdi className="whitespace-pre-wrap">{judgement.note} </bdi>}
        <span className="text-muted">{texts.when(formatDate(judgement.at.slice(0, 10), lang))}</span>
      </p>
      <button
        type="button"
        disabled={busy}
        aria-label={texts.undoOf(what)}
        onClick={onUndo}
        className="inline-flex shrink-0 items-center gap-1 font-medium text-accent underline-offset-2 hover:underline"
      >
        <Undo2 size={13} aria-hidden />
        {texts.undo}
      </button>
    </div>
  )
}

/** Why a decision was not saved. */
export function Problem({ problem }: { problem: AppError }) {
  const { m } = useMessages()
  const away = problem.code === 'database_away'
  return (
    <p
      role="alert"
      className={`rounded-md px-2 py-1 text-xs ${away ? 'bg-warn-bg text-warn' : 'bg-bad-bg text-bad'}`}
    >
      {away ? m.judgements.away : `${m.judgements.failed} ${problem.message}`}
    </p>
  )
}

/** What a person writes about a sentence; it stays in the form until it is saved. */
function NoteForm({
  busy,
  onSave,
  onClose,
}: {
  busy: boolean
  onSave: (note: string) => Promise<boolean>
  onClose: () => void
}) {
  const { m } = useMessages()
  const [note, setNote] = useState('')
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (note.trim() && (await onSave(note))) onClose()
  }
  return (
    <form onSubmit={(event) => void send(event)} className="flex flex-col gap-1.5">
      <textarea
        value={note}
        onChange={(event) => setNote(event.target.value)}
        aria-label={m.judgements.label}
        maxLength={2_000}
        rows={2}
        dir="auto"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the person has just asked to write
        autoFocus
        className="w-full rounded-md border border-line bg-panel px-2 py-1"
      />
      <div className="flex gap-1.5">
        <Button type="submit" look="strong" className={small} disabled={busy || !note.trim()}>
          {m.judgements.save}
        </Button>
        <Button className={small} onClick={onClose}>
          {m.judgements.cancel}
        </Button>
      </div>
    </form>
  )
}
