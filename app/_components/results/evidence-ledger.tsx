'use client'

import Link from 'next/link'
import { useLoad } from '@/app/explore/use-load'
import { api } from '@/lib/api/client'
import type { Citation as Cited } from '@/lib/api/schemas'
import { highlight } from '@/lib/board/words'
import { AppError } from '@/lib/errors'
import { ledgerCypher } from '@/lib/results/ledger'
import type { LedgerLabel } from '@/lib/results/targets'
import { InspectorHead } from '../explore/inspector-head'
import { useMessages } from '../i18n'
import { Citation } from '../ui/citation'
import { EvidenceUnread } from './evidence-unread'

interface Quoted {
  readonly release: Cited
  readonly sentence: string
  readonly sentenceStart: number
  readonly start: number
  readonly end: number
}

/** The sentences that a piece of the ledger stands in, each with its release. Throws `not_found` for an id that nothing has. */
async function readLedger(key: string): Promise<readonly Quoted[]> {
  const { label, id } = JSON.parse(key) as { label: LedgerLabel; id: string }
  const { rows } = await api.query({ cypher: ledgerCypher[label], params: { id } })
  const release = rows[0]?.[0]
  if (typeof release !== 'string') throw new AppError('not_found', `There is no ${label} “${id}”.`)
  const detail = await api.release(release)
  return rows.map(([, from, to, start, end]) => ({
    release: detail.release,
    sentence: detail.release.text.slice(Number(from), Number(to)),
    sentenceStart: Number(from),
    start: Number(start),
    end: Number(end),
  }))
}

/** A sentence, a claim or a mention: the words in their sentence, and the release that it stands in. */
export function EvidenceLedger({ label, id }: { label: LedgerLabel; id: string }) {
  const { m, lang } = useMessages()
  const loaded = useLoad(JSON.stringify({ label, id }), readLedger)
  if (loaded.status !== 'ready') return <EvidenceUnread loaded={loaded} />
  return (
    <>
      <InspectorHead title={m.results.evidence.title} />
      <ol className="flex flex-col gap-4 px-4 pb-4">
        {loaded.value.map((quoted) => {
          const { before, quote, after } = highlight(quoted)
          const { release, sentenceStart, start } = quoted
          return (
            <li key={start} className="border-s-2 border-line ps-3" data-testid="evidence">
              <blockquote lang={release.lang} dir="auto" className="leading-relaxed">
                {before}
                {quote && <mark className="rounded-sm bg-mark px-0.5 text-ink">{quote}</mark>}
                {after}
              </blockquote>
              <p className="mt-1">
                <Citation release={release} lang={lang} at={sentenceStart} />
              </p>
              <Link
                href={`/releases/${encodeURIComponent(release.id)}#s${sentenceStart}`}
                className="text-xs text-accent underline-offset-2 hover:underline"
              >
                {m.results.evidence.release}
              </Link>
            </li>
          )
        })}
      </ol>
    </>
  )
}
