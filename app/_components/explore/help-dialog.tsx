'use client'

import { bindings } from '@/lib/board/keys'
import { useMessages } from '@/app/_components/i18n'
import { Dialog } from './dialog'
import { keyName } from './key-name'

/** Every key and gesture of the board, read from where they are declared. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const { m, lang } = useMessages()
  return (
    <Dialog title={m.explore.help} onClose={onClose}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long list scrolls by keyboard */}
      <div className="min-h-0 flex-1 overflow-y-auto px-4 py-3" tabIndex={0}>
        <dl className="flex flex-col">
          {bindings.map(({ action, keys }) => (
            <div key={action} className="flex items-baseline gap-3 border-b border-line py-1.5">
              <dt className="min-w-0 flex-1">{m.explore.actions[action]}</dt>
              <dd className="flex flex-wrap justify-end gap-1.5">
                {keys.map((key) => (
                  <kbd key={key} className="rounded border border-line bg-bg px-1.5 text-xs leading-5">
                    {keyName(key, lang)}
                  </kbd>
                ))}
              </dd>
            </div>
          ))}
          {m.explore.gestures.map(([gesture, effect]) => (
            <div
              key={gesture}
              className="flex items-baseline gap-3 border-b border-line py-1.5 last:border-0"
            >
              <dt className="min-w-0 flex-1">{effect}</dt>
              <dd className="text-end text-xs text-muted">{gesture}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Dialog>
  )
}
