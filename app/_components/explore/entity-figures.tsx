'use client'

import { useState } from 'react'
import Link from 'next/link'
import type { Citation as Cited, FigureNode } from '@/lib/api/schemas'
import { formatFigure, formatRange } from '@/lib/i18n'
import { measures, modalities } from '@/lib/model'
import { useMessages } from '@/app/_components/i18n'
import { Citation } from '@/app/_components/ui/citation'
import { Section } from './section'

const most = 5

/** Releases that figures are quoted from, in the order of their first answer: their places are the source numbers. */
const sourcesOf = (figures: readonly FigureNode[]): Cited[] => [
  ...new Map(
    figures.flatMap((figure) => figure.answers.map(({ release }) => [release.id, release] as const)),
  ).values(),
]

/** Every published answer to each figure, each with the number of its source; disagreements are said in words. */
export function EntityFigures({ figures }: { figures: readonly FigureNode[] }) {
  const { m, lang } = useMessages()
  const { inspector } = m.explore
  const [all, setAll] = useState(false)
  const sources = sourcesOf(figures)
  return (
    <Section title={inspector.figures} aside={figures.length}>
      <table className="w-full">
        <thead className="sr-only">
          <tr>
            <th scope="col">{inspector.measure}</th>
            <th scope="col">{inspector.value}</th>
          </tr>
        </thead>
        <tbody>
          {figures.slice(0, all ? undefined : most).map((figure) => (
            <FigureRow key={figure.id} figure={figure} sources={sources} />
          ))}
        </tbody>
      </table>
      {!all && figures.length > most && (
        <button
          type="button"
          onClick={() => setAll(true)}
          className="mt-1 px-1 font-medium text-accent underline-offset-2 hover:underline"
        >
          {m.explore.ofTotal(most, figures.length)} · {m.explore.showAll}
        </button>
      )}
      {figures.some((figure) => figure.disagrees) && (
        <div className="mt-2 rounded-md bg-warn-bg px-3 py-2 text-warn">
          <p className="font-semibold">{inspector.disagree}</p>
          <p>{inspector.disagreeBody}</p>
          <ul>
            {figures
              .filter((figure) => figure.disagrees)
              .map((figure) => (
                <li key={figure.id}>
                  <span className="font-medium">{measures[figure.measure].label[lang]}</span> ·{' '}
                  {figure.answers
                    .map((answer) =>
                      formatFigure({ ...answer, currency: figure.currency, unit: figure.unit }, lang),
                    )
                    .join(' / ')}
                </li>
              ))}
          </ul>
        </div>
      )}
      <details className="mt-2 px-1">
        <summary className="text-xs font-medium text-muted">
          {inspector.sources} · {sources.length}
        </summary>
        <ol className="mt-1.5 flex flex-col gap-1.5">
          {sources.map((release, at) => (
            <li key={release.id} className="flex gap-2">
              <span className="w-4 shrink-0 text-end text-xs text-muted tabular-nums">{at + 1}</span>
              <Citation release={release} lang={lang} />
            </li>
          ))}
        </ol>
      </details>
    </Section>
  )
}

function FigureRow({ figure, sources }: { figure: FigureNode; sources: readonly Cited[] }) {
  const { m, lang } = useMessages()
  const scope = [
    figure.item ?? '',
    figure.in?.name ?? '',
    figure.editions === null ? '' : m.entities.editions(figure.editions),
    figure.period ? formatRange(figure.period.from, figure.period.to, lang) : '',
  ].filter(Boolean)
  return (
    <tr className="border-t border-line align-top first:border-0">
      <td className="px-1 py-1.5 pe-3">
        {measures[figure.measure].label[lang]}
        {scope.length > 0 && (
          <span className="block text-xs text-muted" dir="auto">
            {scope.join(' · ')}
          </span>
        )}
      </td>
      <td className="px-1 py-1.5 text-end">
        {figure.answers.map((answer) => {
          const number = 1 + sources.findIndex((release) => release.id === answer.release.id)
          return (
            <span key={answer.claim} className="block font-medium tabular-nums" title={answer.quote}>
              {formatFigure({ ...answer, currency: figure.currency, unit: figure.unit }, lang)}
              {answer.modality !== 'asserted' && (
                <span className="text-xs font-normal text-muted">
                  {' '}
                  {modalities[answer.modality].label[lang]}
                </span>
              )}
              <sup className="ms-0.5">
                <Link
                  href={`/releases/${encodeURIComponent(answer.release.id)}`}
                  aria-label={m.explore.inspector.source(number)}
                  prefetch={false}
                  className="px-0.5 font-normal text-accent hover:underline"
                >
                  {number}
                </Link>
              </sup>
            </span>
          )
        })}
      </td>
    </tr>
  )
}
