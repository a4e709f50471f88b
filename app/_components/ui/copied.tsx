import { Check } from 'lucide-react'
import type { CopyNote } from './use-copy'

/** What became of copying, for eyes and screen readers alike. */
export function Copied({ note }: { note: CopyNote }) {
  return (
    <span role="status" data-testid="copied" className="min-w-0 break-words">
      {note.text && (
        <span className={`inline-flex items-center gap-1.5 ${note.failed ? 'text-warn' : 'text-good'}`}>
          {!note.failed && <Check size={15} aria-hidden className="shrink-0" />}
          {note.text}
        </span>
      )}
    </span>
  )
}
