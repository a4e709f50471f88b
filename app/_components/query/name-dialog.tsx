'use client'

import { useState } from 'react'
import { savedQueryLimits } from '@/lib/api/queries'
import { Dialog } from '../explore/dialog'
import { useMessages } from '../i18n'
import { Button } from '../ui/button'

interface Props {
  readonly title: string
  readonly name: string
  /** Asked for beside the name where it is given. */
  readonly description?: string
  readonly onClose: () => void
  readonly onName: (name: string, description: string) => void
}

/** Asks for a name, and for a description where there is one to change. */
export function NameDialog({ title, name, description, onClose, onName }: Props) {
  const { m } = useMessages()
  const words = m.workbench
  const [given, setGiven] = useState(name)
  const [told, setTold] = useState(description ?? '')
  const field = 'rounded-md border border-line bg-bg px-2.5 py-1.5'
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className="flex flex-col gap-3 p-4"
        onSubmit={(event) => {
          event.preventDefault()
          onClose()
          onName(given.trim(), told.trim())
        }}
      >
        <label className="flex flex-col gap-1">
          <span className="font-medium">{words.name}</span>
          <input
            value={given}
            dir="auto"
            required
            maxLength={savedQueryLimits.name}
            onChange={(event) => setGiven(event.target.value)}
            className={field}
          />
        </label>
        {description !== undefined && (
          <label className="flex flex-col gap-1">
            <span className="font-medium">{words.description}</span>
            <textarea
              value={told}
              dir="auto"
              rows={3}
              maxLength={savedQueryLimits.description}
              placeholder={words.descriptionHint}
              onChange={(event) => setTold(event.target.value)}
              className={`${field} placeholder:text-muted`}
            />
          </label>
        )}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{m.query.cancel}</Button>
          <Button type="submit" look="strong" disabled={given.trim() === ''}>
            {words.save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
