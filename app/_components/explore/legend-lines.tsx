'use client'

import type { ReactNode } from 'react'
import type { Line } from '@/lib/board/lines'
import { trackOf } from '@/lib/board/picture'
import { modalities, modalityNames } from '@/lib/model'
import { kinds } from '@/lib/model/entities'
import { useMessages } from '@/app/_components/i18n'
import { useExplore } from '@/app/explore/explore-context'
import { LineSample, Sample, Stroke } from './line-sample'

/** What a line can be drawn with besides its modality, and when it is. */
const marks: readonly {
  readonly name: 'one' | 'several' | 'background' | 'series' | 'sequence'
  readonly occurs: (line: Line) => boolean
  readonly drawn: ReactNode
}[] = [
  { name: 'one', occurs: ({ stories }) => stories === 1, drawn: <Stroke width={1.4} /> },
  { name: 'several', occurs: ({ stories }) => stories > 1, drawn: <Stroke width={4} /> },
  {
    name: 'background',
    occurs: ({ links }) => links.every(({ background }) => background),
    drawn: <Stroke width={2} opacity={0.45} />,
  },
  {
    name: 'series',
    occurs: ({ links }) => trackOf(links[0].relation) === 'series',
    drawn: <Track head="M19 10L13.5 6.5L8 10L13.5 13.5Z" from={8} />,
  },
  {
    name: 'sequence',
    occurs: ({ links }) => trackOf(links[0].relation) === 'sequence',
    drawn: <Track head="M12 5.5L19 10L12 14.5" from={19} />,
  },
]

/** How lines are drawn: how a thing is said, one story or several, what is background, and one's own. Only what occurs. */
export function LegendLines() {
  const { m, lang } = useMessages()
  const { shown, session } = useExplore()
  const { lines } = shown
  const own = Object.values(session.board.own).some(({ type }) => type !== 'node')
  if (lines.length === 0 && !own) return null
  return (
    <ul data-testid="legend-lines">
      {modalityNames
        .filter((name) => lines.some(({ modality }) => modality === name))
        .map((name) => (
          <Row key={name} sample={<LineSample modality={name} />} words={modalities[name].label[lang]} />
        ))}
      {marks
        .filter(({ occurs }) => lines.some(occurs))
        .map(({ name, drawn }) => (
          <Row key={name} sample={<Sample>{drawn}</Sample>} words={m.looks[name]} />
        ))}
      {own && (
        <Row
          sample={
            <Sample>
              <Stroke width={1.4} dashes="2 3" />
            </Sample>
          }
          words={m.looks.own}
        />
      )}
    </ul>
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

/** A line of a series of operations, up to `from`, and what stands at its end. */
function Track({ head, from }: { head: string; from: number }) {
  return (
    <g fill="none" stroke={kinds.Operation.colour} strokeWidth={1.6}>
      <path d={`M1 10H${from}`} />
      <path d={head} />
    </g>
  )
}
