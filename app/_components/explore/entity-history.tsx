'use client'

import { useState } from 'react'
import { api } from '@/lib/api/client'
import type { Judged } from '@/lib/api/judgements'
import type { Dossier } from '@/lib/api/schemas'
import { historyOf, type Dated } from '@/lib/board/entity-history'
import { lineId } from '@/lib/board/lines'
import { linkWordsFrom, nameOf } from '@/lib/board/words'
import { formatDate, formatFigure } from '@/lib/i18n'
import { measures } from '@/lib/model'
import { useMessages } from '@/app/_components/i18n'
import { useExplore } from '@/app/explore/explore-context'
import { JudgedProvider, useJudging } from '@/app/explore/use-judging'
import { useLastRead } from '@/app/explore/use-last-read'
import { useLoad } from '@/app/explore/use-load'
import { Decision, Problem } from './judge-sentence'
import { JudgedWords } from './judged-sentences'
import { Section } from './section'
import { Unread } from './unread'

const readJudged = (key: string) => api.judgements(key.slice(key.indexOf(' ') + 1))

/** What happened to an entity in order, and what people decided about its sentences. */
export function EntityHistory({ dossier }: { dossier: Dossier }) {
  const { m, lang } = useMessages()
  const { id } = dossier.node
  const dated = historyOf(dossier)
  return (
    <>
      {dated.length === 0 && <p className="px-4 py-3 text-muted">{m.inspectorTabs.noHistory}</p>}
      <ol className="flex flex-col gap-1.5 px-4 py-3">
        {dated.map((one) => (
          <li key={one.key} className="flex gap-3">
            <span className="w-28 shrink-0 text-xs leading-5 text-muted">{formatDate(one.date, lang)}</span>
            <span className="min-w-0 break-words">
              <What dated={one} id={id} />
            </span>
          </li>
        ))}
      </ol>
      <Judgements id={id} />
    </>
  )
}

function What({ dated, id }: { dated: Dated; id: string }) {
  const { m, lang } = useMessages()
  if ('link' in dated)
    return (
      <>
        <span className="text-muted">{linkWordsFrom(dated.link, id, lang)}</span>{' '}
        <bdi>{nameOf(dated.other, lang)}</bdi>
      </>
    )
  const { measure, answers, currency, unit } = dated.figure
  return (
    <>
      {measures[measure].label[lang]}{' '}
      <span className="font-medium">
        {answers.map((answer) => formatFigure({ ...answer, currency, unit }, lang)).join(' / ')}
      </span>{' '}
      <span className="text-xs text-muted">{m.inspectorTabs.published}</span>
    </>
  )
}

function Judgements({ id }: { id: string }) {
  const { m } = useMessages()
  const { acts } = useExplore()
  const [version, setVersion] = useState(0)
  const loaded = useLastRead(useLoad(`${version} ${id}`, readJudged))
  if (loaded.status !== 'ready')
    return (
      <div className="px-4 pb-4">
        <Unread loaded={loaded} />
      </div>
    )
  const { judgements } = loaded.value
  if (judgements.length === 0) return null
  return (
    <Section title={m.judgements.title} aside={judgements.length}>
      <ul className="flex flex-col gap-2 px-1">
        {judgements.map((judged) => {
          const [, source = '', target = ''] = judged.link.split(':')
          const again = async () => {
            await acts.reread(lineId(source, target))
            setVersion((count) => count + 1)
          }
          return (
            <JudgedProvider key={judged.id} value={again}>
              <JudgedRow judged={judged} />
            </JudgedProvider>
          )
        })}
      </ul>
    </Section>
  )
}

function JudgedRow({ judged }: { judged: Judged }) {
  const { m } = useMessages()
  const { busy, problem, undo } = useJudging()
  const texts = m.judgements
  return (
    <li>
      <JudgedWords judged={judged} />
      {judged.undoneAt ? (
        <p className="text-xs text-muted">
          {texts[judged.verdict]} · {texts.undone}
        </p>
      ) : (
        <Decision judgement={judged} busy={busy} onUndo={() => void undo(judged.id)} />
      )}
      {problem && <Problem problem={problem} />}
    </li>
  )
}
