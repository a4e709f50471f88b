'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { FileText, FolderOpen, Upload } from 'lucide-react'
import { useMessages } from '../i18n'
import { Button } from '../ui/button'
import { filesOfDrop, filesOfInput } from './dropped'
import type { Chosen } from './portions'

/** Takes files and folders dropped anywhere on the page, with a button for each so that a keyboard does as well. */
export function DropZone({
  busy,
  onChoose,
}: {
  busy: boolean
  onChoose: (chosen: readonly Chosen[]) => void
}) {
  const { m } = useMessages()
  const [over, setOver] = useState(false)
  const [problem, setProblem] = useState(false)
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const hover = (event: DragEvent): void => {
      event.preventDefault()
      setOver(event.type === 'dragover' && !busy)
    }
    const drop = (event: DragEvent): void => {
      hover(event)
      const data = event.dataTransfer
      if (!data || busy) return
      setProblem(false)
      filesOfDrop(data)
        .then(onChoose)
        .catch(() => setProblem(true))
    }
    window.addEventListener('dragover', hover)
    window.addEventListener('dragleave', hover)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', hover)
      window.removeEventListener('dragleave', hover)
      window.removeEventListener('drop', drop)
    }
  }, [busy, onChoose])
  const take = useCallback(
    (input: HTMLInputElement | null): void => {
      if (!input?.files?.length) return
      onChoose(filesOfInput(input.files))
      input.value = ''
    },
    [onChoose],
  )
  useEffect(() => {
    // what was chosen before this page came to life
    take(files.current)
    take(folder.current)
  }, [take])
  return (
    <section
      aria-label={m.loading.drop}
      data-over={over || undefined}
      className="flex min-h-64 flex-col items-center justify-center gap-3 rounded-lg border-2 border-dashed border-line bg-panel p-6 text-center data-over:border-accent data-over:bg-raised"
    >
      <Upload size={28} className="text-muted" aria-hidden />
      <p className="text-base font-medium">{m.loading.drop}</p>
      <p className="text-muted">{m.loading.or}</p>
      <div className="flex flex-wrap justify-center gap-2">
        <Button disabled={busy} onClick={() => files.current?.click()}>
          <FileText size={16} aria-hidden />
          {m.loading.files}
        </Button>
        <Button disabled={busy} onClick={() => folder.current?.click()}>
          <FolderOpen size={16} aria-hidden />
          {m.loading.folder}
        </Button>
      </div>
      <p className="text-xs text-muted">{m.loading.formats}</p>
      {problem && (
        <p role="alert" className="text-bad">
          {m.loading.unreadable}
        </p>
      )}
      <input
        ref={files}
        type="file"
        multiple
        hidden
        data-input="files"
        onChange={(event) => take(event.target)}
      />
      <input
        ref={folder}
        type="file"
        hidden
        data-input="folder"
        onChange={(event) => take(event.target)}
        {...{ webkitdirectory: '' }}
      />
    </section>
  )
}
