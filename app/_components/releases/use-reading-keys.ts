import { useEffect } from 'react'
import type { AccountSentence, Told } from '@/lib/account/account'
import { focusSentence, stepFrom } from './places'

interface Keys {
  account: readonly AccountSentence[]
  at: number
  chosen: Told | undefined
  choose: (told: Told | undefined) => void
  open: (start: number) => void
}

const steps: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

/** j and k anywhere, arrows on a sentence, go from sentence to sentence; Enter opens what rests on it, Escape goes back. */
export function useReadingKeys({ account, at, chosen, choose, open }: Keys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { key, target, altKey, ctrlKey, metaKey } = event
      if (!(target instanceof HTMLElement) || event.defaultPrevented || altKey || ctrlKey || metaKey) return
      if (target.closest('input, textarea, select, [contenteditable], [role="menu"]')) return
      const onSentence = target.dataset['sentence'] !== undefined
      const step = steps[key]
      if (step !== undefined && (key.length === 1 || target.closest('[data-sentence]'))) {
        const next = stepFrom(account, at, step)
        if (next === undefined) return
        event.preventDefault()
        focusSentence(next)
        history.replaceState(history.state, '', `#s${next}`)
      } else if (key === 'Enter' && onSentence) {
        event.preventDefault()
        open(at)
      } else if (key === 'Escape' && (chosen || target.closest('[data-told]'))) {
        choose(undefined)
        if (target.closest('[data-told]')) focusSentence(at)
      }
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [account, at, chosen, choose, open])
}
