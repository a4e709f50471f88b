import type { Modality } from '@/lib/model'
import { modalities } from '@/lib/model'

const dashes = { solid: undefined, dashed: '5 3', dotted: '1.5 2.5' } as const

/** A short piece of the line that a modality is drawn with. */
export function LineSample({ modality }: { modality: Modality }) {
  return (
    <svg width="20" height="20" aria-hidden className="shrink-0 text-muted">
      <line
        x1="1"
        x2="19"
        y1="10"
        y2="10"
        stroke="currentColor"
        strokeWidth="2"
        strokeDasharray={dashes[modalities[modality].line]}
      />
    </svg>
  )
}
