'use client'

import { formatNumber } from '@/lib/i18n'
import { useMessages } from '../i18n'
import { Code } from './code'
import type { Outcome } from './use-call'

/** Characters of an answer that a page shows. */
const most = 100_000

/** Status, time, headers and content of what was answered. */
export function CallOutcome({ outcome }: { outcome: Outcome }) {
  const { m, lang } = useMessages()
  const { state, status, ms, bytes, headers, text, picture } = outcome
  const size = `${formatNumber(bytes, lang)} B`
  return (
    <div className={state === 'idle' ? '' : 'mt-4 flex flex-col gap-3'}>
      <p role="status" data-testid="call-status" className="font-semibold empty:hidden">
        {state === 'sending' && m.apiDocs.sending}
        {state === 'failed' && <span className="text-bad">{m.apiDocs.failed}</span>}
        {state === 'stopped' && m.apiDocs.stopped}
        {state === 'done' && (
          <span className={status < 400 ? 'text-good' : 'text-bad'}>
            {m.apiDocs.answer(status, ms, size)}
          </span>
        )}
      </p>
      {headers.length > 0 && (
        <details>
          <summary>{m.apiDocs.headers}</summary>
          <dl dir="ltr" className="mt-1 grid gap-x-3 text-xs sm:grid-cols-[max-content_minmax(0,1fr)]">
            {headers.map(([name, value]) => (
              <div key={name} className="contents">
                <dt className="text-muted">{name}</dt>
                <dd className="break-all">{value}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {picture && (
        // an address of this page's own memory, which no loader can make smaller
        // oxlint-disable-next-line nextjs/no-img-element
        <img
          src={picture}
          alt={m.apiDocs.picture}
          className="max-h-96 rounded-md border border-line bg-white"
        />
      )}
      {text && <Code text={text.slice(0, most)} label={m.apiDocs.answers} />}
      {text.length > most && <p className="text-warn">{m.apiDocs.cut(most)}</p>}
    </div>
  )
}
