'use client'

import { useCallback, useEffect, useState } from 'react'

/** Milliseconds that “copied” stays; what failed stays until it is tried again. */
const noteFor = 5000

/** What became of copying, in words; empty when nothing was copied lately. */
export interface CopyNote {
  readonly text: string
  readonly failed: boolean
}
const nothing: CopyNote = { text: '', failed: false }

/** Words for both ends of copying a text. */
interface Words {
  readonly done: string
  readonly failed: string
}

/** Puts texts on the clipboard and tells what became of it, to be shown with `Copied`. */
export function useCopy() {
  const [note, setNote] = useState(nothing)
  useEffect(() => {
    if (!note.text || note.failed) return undefined
    const timer = setTimeout(() => setNote(nothing), noteFor)
    return () => clearTimeout(timer)
  }, [note])
  const copy = useCallback((text: string, { done, failed }: Words) => {
    navigator.clipboard.writeText(text).then(
      () => setNote({ text: done, failed: false }),
      () => setNote({ text: failed, failed: true }),
    )
  }, [])
  const dismiss = useCallback(() => setNote(nothing), [])
  return { note, copy, dismiss }
}
