'use client'

import type { RefObject } from 'react'
import { useState } from 'react'
import type { CanvasHandle } from '@/app/_components/board/board-canvas'
import type { PictureChoice } from '@/app/_components/board/export-picture'
import { toPng } from '@/app/_components/board/export-picture'
import { useMessages } from '@/app/_components/i18n'
import { Button } from '@/app/_components/ui/button'
import { save } from '@/app/_components/ui/save'
import { Dialog } from './dialog'

const formats = ['PNG', 'SVG'] as const
const parts = ['view', 'whole'] as const

/** Saves the board as a picture: which file, how much of it, and on which ground. */
export function PictureDialog({
  canvas,
  onClose,
}: {
  canvas: RefObject<CanvasHandle | null>
  onClose: () => void
}) {
  const { m } = useMessages()
  const [format, setFormat] = useState<(typeof formats)[number]>('PNG')
  const [part, setPart] = useState<PictureChoice['part']>('view')
  const [ground, setGround] = useState(true)
  const [failed, setFailed] = useState(false)
  const write = async () => {
    const svg = canvas.current?.svg({ title: m.explore.board, part, ground }) ?? ''
    try {
      const blob = format === 'PNG' ? await toPng(svg) : new Blob([svg], { type: 'image/svg+xml' })
      save(blob, `communique-board.${format.toLowerCase()}`)
      onClose()
    } catch {
      setFailed(true)
    }
  }
  return (
    <Dialog title={m.canvas.picture} onClose={onClose}>
      <div className="flex flex-col gap-4 p-4">
        <Choice legend={m.canvas.format} options={formats} chosen={format} choose={setFormat} />
        <Choice
          legend={m.canvas.part}
          options={parts}
          chosen={part}
          choose={setPart}
          words={(option) => m.canvas.parts[option]}
        />
        <label className="flex items-center gap-2">
          <input type="checkbox" checked={ground} onChange={(event) => setGround(event.target.checked)} />
          {m.canvas.ground}
        </label>
        {failed && <p role="alert">{m.canvas.failed}</p>}
        <Button look="strong" onClick={() => void write()}>
          {m.canvas.save}
        </Button>
      </div>
    </Dialog>
  )
}

function Choice<T extends string>({
  legend,
  options,
  chosen,
  choose,
  words = (option) => option,
}: {
  legend: string
  options: readonly T[]
  chosen: T
  choose: (option: T) => void
  words?: (option: T) => string
}) {
  return (
    <fieldset className="flex flex-wrap gap-4">
      <legend className="mb-1 text-sm font-semibold">{legend}</legend>
      {options.map((option) => (
        <label key={option} className="flex items-center gap-2">
          <input type="radio" name={legend} checked={option === chosen} onChange={() => choose(option)} />
          {words(option)}
        </label>
      ))}
    </fieldset>
  )
}
