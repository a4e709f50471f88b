'use client'

import { useEffect, useState } from 'react'
import { Play, Square } from 'lucide-react'
import { useMessages } from '../i18n'
import { Button } from '../ui/button'
import { Copied } from '../ui/copied'
import type { DeskActs } from './use-desk-acts'
import { formatNumber } from '@/lib/i18n'
import { queryRows } from '@/lib/cypher/limits'

/** Rows that an answer can be limited to. */
const limits = [queryRows.usual, 10_000, queryRows.most] as const

/** The bar's height is that of its buttons: results of a run never move it. */
const small = 'px-2 py-1 text-[0.8125rem]'

interface Props {
  readonly ready: boolean
  /** When the query that runs began, in milliseconds; null when none does. */
  readonly since: number | null
  readonly limit: number
  readonly onLimit: (limit: number) => void
  readonly onCancel: () => void
  readonly acts: DeskActs
}

/** The acts of the query that is shown. */
export function RunBar(props: Props) {
  const { m } = useMessages()
  const words = m.workbench
  const { ready, since, limit, acts } = props
  const running = since !== null
  const idle = { disabled: !ready || running, className: small }
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-1.5 border-b border-line bg-panel px-3 py-1.5">
      {running ? (
        <Button
          look="strong"
          className={`${small} min-w-24`}
          title={words.cancelHint}
          onClick={props.onCancel}
        >
          <Square size={13} aria-hidden />
          {m.query.cancel}
        </Button>
      ) : (
        <Button
          look="strong"
          className={`${small} min-w-24`}
          disabled={!ready}
          aria-keyshortcuts="Control+Enter"
          onClick={() => acts.run('run')}
        >
          <Play size={13} aria-hidden />
          {m.query.run}
        </Button>
      )}
      {running && <Elapsed since={since} />}
      <Button look="quiet" title={words.explainHint} onClick={() => acts.run('explain')} {...idle}>
        {words.explain}
      </Button>
      <Button look="quiet" title={words.profileHint} onClick={() => acts.run('profile')} {...idle}>
        {words.profile}
      </Button>
      <Button
        look="quiet"
        aria-keyshortcuts="Shift+Alt+F"
        title="Shift Alt F"
        onClick={acts.format}
        {...idle}
      >
        {words.format}
      </Button>
      <Button look="quiet" aria-keyshortcuts="Control+S" title="Ctrl S" onClick={acts.save} {...idle}>
        {words.save}
      </Button>
      <Button look="quiet" onClick={acts.copyLink} {...idle}>
        {words.copyLink}
      </Button>
      <Copied note={acts.copied} />
      <label className="ms-auto flex items-center gap-1.5 text-xs text-muted">
        {words.rowLimit}
        <select
          value={limit}
          onChange={(event) => props.onLimit(Number(event.target.value))}
          className="rounded-md border border-line bg-panel px-1.5 py-1 text-ink"
        >
          {limits.map((rows) => (
            <RowsOption key={rows} rows={rows} />
          ))}
        </select>
      </label>
    </div>
  )
}

function RowsOption({ rows }: { rows: number }) {
  const { lang } = useMessages()
  return <option value={rows}>{formatNumber(rows, lang)}</option>
}

/** Seconds since a query began, counting; read out once only, as it begins. */
function Elapsed({ since }: { since: number }) {
  const { m } = useMessages()
  const [now, setNow] = useState(since)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 100)
    return () => clearInterval(timer)
  }, [])
  return (
    <span className="text-xs text-muted tabular-nums" data-testid="elapsed">
      <span role="status" className="sr-only">
        {m.query.running}
      </span>
      {m.workbench.elapsed((Math.max(0, now - since) / 1000).toFixed(1))}
    </span>
  )
}
