'use client'

import type { Ref } from 'react'
import { useEffect, useImperativeHandle, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useMessages } from '../../i18n'
import type { Completions } from './completion'
import type { Editor } from './create-editor'
import type { EditorDoor } from './door'
import type { QueryProblem } from '@/lib/api/query'

interface Props {
  /** Each tab has its own caret and undo. */
  readonly tab: string
  readonly text: string
  readonly problems: readonly QueryProblem[]
  readonly completions: Completions
  readonly describedBy: string
  readonly door: Ref<EditorDoor>
  readonly onChange: (text: string) => void
  readonly onRun: () => void
  readonly onFormat: () => void
  readonly onCaret: (line: number, column: number) => void
}

/** What the plain field shows and does is what a person needs until the editor is there, or where it fails. */
export function CodeEditor(props: Props) {
  const { m } = useMessages()
  const { tab, text, problems, describedBy } = props
  const place = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const latest = useRef(props)
  const [editor, setEditor] = useState<Editor | null>(null)
  useEffect(() => {
    latest.current = props
  })
  useEffect(() => {
    let made: Editor | null = null
    let alive = true
    const load = async () => {
      const { createEditor } = await import('./create-editor')
      if (!alive || !place.current) return
      const { tab: first, text: now, completions } = latest.current
      const from = field.current?.selectionStart ?? 0
      const had = document.activeElement === field.current
      made = createEditor({
        parent: place.current,
        label: m.query.editor,
        describedBy,
        phrases: m.workbench.editorWords,
        completions,
        onChange: (changed) => latest.current.onChange(changed),
        onRun: () => latest.current.onRun(),
        onFormat: () => latest.current.onFormat(),
        onCaret: (line, column) => latest.current.onCaret(line, column),
      })
      made.show(first, now)
      // At once: there is never a second field of the same name on the page.
      flushSync(() => setEditor(made))
      if (had) made.select(from, from)
    }
    load().catch(() => undefined) // the plain field stays
    return () => {
      alive = false
      made?.destroy()
      setEditor(null)
    }
  }, [m, describedBy])
  useEffect(() => editor?.show(tab, text), [editor, tab, text])
  useEffect(() => editor?.mark(tab, problems), [editor, tab, problems])
  useImperativeHandle(
    props.door,
    () =>
      editor ??
      plainDoor(
        () => field.current,
        (changed) => latest.current.onChange(changed),
      ),
    [editor],
  )
  return (
    <div dir="ltr" className="relative min-h-0 min-w-0 flex-1" data-editor={editor ? 'code' : 'plain'}>
      <div ref={place} className="absolute inset-0" />
      {!editor && (
        <textarea
          id="cypher"
          ref={field}
          aria-label={m.query.editor}
          aria-describedby={describedBy}
          value={text}
          spellCheck={false}
          autoCapitalize="off"
          onChange={(event) => props.onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
            event.preventDefault()
            props.onRun()
          }}
          className="absolute inset-0 size-full resize-none bg-panel p-3 font-mono text-[0.8125rem] leading-relaxed"
        />
      )}
    </div>
  )
}

const plainDoor = (field: () => HTMLTextAreaElement | null, change: (text: string) => void): EditorDoor => ({
  focus: () => field()?.focus(),
  select: (from, to) => {
    field()?.focus()
    field()?.setSelectionRange(from, to)
  },
  insert: (text) => {
    const area = field()
    if (!area) return
    const { value, selectionStart, selectionEnd } = area
    change(`${value.slice(0, selectionStart)}${text}${value.slice(selectionEnd)}`)
    area.focus()
  },
})
