'use client'

import { useEffect, useState } from 'react'
import { FileDown } from 'lucide-react'
import { AppError } from '@/lib/errors'
import { useMessages } from '@/app/_components/i18n'
import { useExplore } from '@/app/explore/explore-context'

/** Takes files dropped anywhere on the page, so that the browser never leaves it for one; true while some are held over it. */
function useDroppedFiles(onDrop: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
    const hover = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(false)
      onDrop([...(event.dataTransfer?.files ?? [])])
    }
    window.addEventListener('dragover', hover)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', hover)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [onDrop])
  return over
}

/** Opens the file of a board that is dropped on the page, and says so over the board while one is held there. */
export function BoardDrop() {
  const { m } = useMessages()
  const { saved } = useExplore()
  const over = useDroppedFiles((files) => {
    const [file, ...others] = files
    if (!file) return
    if (others.length > 0) saved.refuseFile(new AppError('bad_request', m.questions.oneFile))
    else void saved.importFile(file)
  })
  if (!over) return null
  return (
    <div
      data-testid="drop-here"
      className="pointer-events-none absolute inset-2 z-20 flex items-center justify-center rounded-xl border-2 border-dashed border-accent bg-panel/90"
    >
      <p className="flex items-center gap-2 text-base font-semibold text-accent">
        <FileDown size={20} aria-hidden />
        {m.questions.dropFile}
      </p>
    </div>
  )
}
