import type { ReactNode } from 'react'
import type { Modality } from '@/lib/model'
import { modalities } from '@/lib/model'

const dashesOf = { solid: undefined, dashed: '5 3', dotted: '1.5 2.5' } as const

/** The room for a short piece of a line, beside the words that say what it means. */
export function Sample({ children }: { children: ReactNode }) {
  return (
    <svg width="20" height="20" aria-hidden className="shrink-0 text-muted">
      {children}
    </svg>
  )
}

/** A short piece of a line in the colour of the words. */
export function Stroke({
  width,
  opacity,
  dashes,
}: {
  width: number
  opacity?: number
  dashes?: string | undefined
}) {
  return (
    <line
      x1="1"
      x2="19"
      y1="10"
      y2="10"
      stroke="currentColor"
      strokeWidth={width}
      opacity={opacity}
      strokeDasharray={dashes}
    />
  )
}

/** A short piece of the line that a modality is drawn with. */
export function LineSample({ modality }: { modality: Modality }) {
  return (
    <Sample>
      <Stroke width={2} dashes={dashesOf[modalities[modality].line]} />
    </Sample>
  )
}
