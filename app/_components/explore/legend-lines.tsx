'use client'

import type { ReactNode } from 'react'
import { modalities, modalityNames } from '@/lib/model'
import { useMessages } from '@/app/_components/i18n'
import { useExplore } from '@/app/explore/explore-context'
import { LineSample } from './line-sample'

/** How lines are drawn: how a thing is said, and one story or several. Only what occurs on the board. */
export function LegendLines() {
  const { m, lang } = useMessages()
  const { shown } = useExplore()
  const { lines } = shown
  if (lines.length === 0) return null
  return (
    <div data-testid="legend-lines">
      <p className="text-muted">{m.looks.lines}</p>
      <ul>
        {modalityNames
          .filter((name) => lines.some(({ modality }) => modality === name))
          .map((name) => (
            <Row key={name} sample={<LineSample modality={name} />} words={modalities[name].label[lang]} />
          ))}
        {lines.some(({ stories }) => stories === 1) && (
          <Row sample={<Width width={1.4} />} words={m.looks.one} />
        )}
        {lines.some(({ stories }) => stories > 1) && (
          <Row sample={<Width width={4} />} words={m.looks.several} />
        )}
      </ul>
    </div>
  )
}

function Row({ sample, words }: { sample: ReactNode; words: string }) {
  return (
    <li className="flex items-center gap-2">
      {sample}
      {words}
    </li>
  )
}

function Width({ width }: { width: number }) {
  return (
    <svg width="20" height="20" aria-hidden className="shrink-0 text-muted">
      <line x1="1" x2="19" y1="10" y2="10" stroke="currentColor" strokeWidth={width} />
    </svg>
  )
}
