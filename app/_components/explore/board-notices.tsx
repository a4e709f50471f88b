'use client'

import type { ReactNode } from 'react'
import { useState } from 'react'
import { X } from 'lucide-react'
import { formatDate } from '@/lib/i18n'
import { questionNamed } from '@/lib/questions'
import type { InterfaceLanguage, Messages } from '@/lib/i18n'
import { useMessages } from '@/app/_components/i18n'
import { useExplore } from '@/app/explore/explore-context'
import type { Asked } from '@/app/explore/use-opening'
import type { SavedBoardWork, SavedNotice } from '@/app/explore/use-saved'

const namesShown = 5

interface Said {
  readonly text: string
  readonly acts: readonly (readonly [label: string, run: () => void])[]
}

function saidOf(
  notice: SavedNotice,
  saved: SavedBoardWork,
  at: { m: Messages; lang: InterfaceLanguage; notKept: boolean; again: () => void },
): Said {
  const words = at.m.boards
  switch (notice.type) {
    case 'failed':
      return {
        text:
          notice.error.code === 'database_away'
            ? `${words.away} ${at.notKept ? words.notKept : words.keptHere}`
            : `${words.saveFailed} ${notice.error.message}`,
        acts: [
          [words.retry, saved.retry],
          [words.saveAs, at.again],
        ],
      }
    case 'conflict':
      return {
        text: words.conflict(notice.facts.name, formatDate(notice.facts.changedAt.slice(0, 10), at.lang)),
        acts: [
          [words.overwrite, () => saved.overwrite(notice.facts)],
          [words.saveAs, at.again],
          [words.reload, () => saved.reload(notice.facts.id)],
        ],
      }
    case 'deleted':
      return { text: words.deleted(notice.name), acts: [[words.undo, notice.undo]] }
    case 'not-imported':
      return { text: `${words.notImported} ${notice.error.message}`, acts: [] }
  }
}

/** Which ready question the board answers and how much of the answer was left out, or why it answers none. */
function askedWords({ name, answer }: Asked, m: Messages, lang: InterfaceLanguage): string {
  const title = questionNamed(name)?.title[lang] ?? name
  if (typeof answer === 'string') return m.questions[answer](title)
  const { shown, left } = answer
  return [m.questions.answers(title), left > 0 && m.questions.left(shown, left)].filter(Boolean).join(' ')
}

/** What a person has to know about the board as a saved one, with what can be done about it. */
export function BoardNotices() {
  const { m, lang } = useMessages()
  const { saved, gone, acts, notKept, fromFile, asked, replaced, setBoardDialog } = useExplore()
  const [seen, setSeen] = useState(false)
  const again = () => setBoardDialog('save-as')
  const said = saved.notice && saidOf(saved.notice, saved, { m, lang, notKept, again })
  const back: Said['acts'] = replaced ? [[m.boards.undo, acts.back]] : []
  const names = gone
    .slice(0, namesShown)
    .map(({ name }) => name)
    .join(', ')
  const more = gone.length - namesShown
  return (
    <>
      {said && (
        <NoticeLine onClose={saved.dismiss} acts={said.acts}>
          {said.text}
        </NoticeLine>
      )}
      {fromFile && (
        <NoticeLine calm onClose={acts.dismissFile} acts={back}>
          {m.questions.fromFile}
        </NoticeLine>
      )}
      {asked && (
        <NoticeLine
          calm={typeof asked.answer === 'object' && asked.answer.left === 0}
          onClose={acts.dismissAsked}
          acts={typeof asked.answer === 'object' ? back : []}
        >
          {askedWords(asked, m, lang)}
        </NoticeLine>
      )}
      {gone.length > 0 && (
        <NoticeLine onClose={acts.dismissGone} acts={[]}>
          {m.boards.missing(gone.length, more > 0 ? m.boards.andMore(names, more) : names)}
        </NoticeLine>
      )}
      {notKept && !seen && (
        <NoticeLine onClose={() => setSeen(true)} acts={[]}>
          {m.boards.notKept}
        </NoticeLine>
      )}
    </>
  )
}

function NoticeLine({
  children,
  acts,
  onClose,
  calm = false,
}: {
  children: ReactNode
  /** Whether it only tells what happened, and asks for nothing. */
  calm?: boolean
  acts: Said['acts']
  onClose: () => void
}) {
  const { m } = useMessages()
  return (
    <div
      role={calm ? 'status' : 'alert'}
      className={`pointer-events-auto flex items-start gap-3 rounded-lg px-3 py-2 shadow-sm ${calm ? 'border border-line bg-panel' : 'bg-warn-bg text-warn'}`}
    >
      <div className="min-w-0 flex-1">
        <p className="break-words" dir="auto">
          {children}
        </p>
        {acts.length > 0 && (
          <p className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
            {acts.map(([label, run]) => (
              <button
                key={label}
                type="button"
                onClick={run}
                className="font-semibold underline underline-offset-2"
              >
                {label}
              </button>
            ))}
          </p>
        )}
      </div>
      <button type="button" aria-label={m.explore.dismiss} onClick={onClose} className="shrink-0 p-0.5">
        <X size={16} aria-hidden />
      </button>
    </div>
  )
}
