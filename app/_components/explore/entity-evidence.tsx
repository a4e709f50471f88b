'use client'

import { useState } from 'react'
import { api } from '@/lib/api/client'
import type { EntitySentence } from '@/lib/api/entity-evidence'
import { lineId } from '@/lib/board/lines'
import { nameOf, relationWords } from '@/lib/board/words'
import { useMessages } from '@/app/_components/i18n'
import { Button } from '@/app/_components/ui/button'
import { JudgedProvider } from '@/app/explore/use-judging'
import { useLastRead } from '@/app/explore/use-last-read'
import { useLoad } from '@/app/explore/use-load'
import { EvidenceItem } from './evidence-item'
import { Unread } from './unread'

interface Wanted {
  readonly id: string
  readonly after?: string
}
interface Props extends Wanted {
  /** Told of a line whose sentences were judged, before they are read again. */
  readonly onJudged?: (line: string) => Promise<void>
}
const readPage = (key: string) => {
  const { id, after } = JSON.parse(key) as Wanted
  return api.entityEvidence(id, after)
}

/** The sentences behind all links of an entity, newest first, a page at a time. */
export function EntityEvidence({ id, after, onJudged }: Props) {
  const { m } = useMessages()
  const [version, setVersion] = useState(0)
  const [open, setOpen] = useState(false)
  const wanted = { id, ...(after === undefined ? {} : { after }) }
  const loaded = useLastRead(useLoad(JSON.stringify({ ...wanted, version }), readPage))
  if (loaded.status !== 'ready')
    return (
      <div className="px-4 py-3">
        <Unread loaded={loaded} />
      </div>
    )
  const { evidence, next, total } = loaded.value
  return (
    <>
      {total === 0 && <p className="px-4 py-3 text-muted">{m.inspectorTabs.noEvidence}</p>}
      <ol className="flex flex-col gap-4 px-4 py-3">
        {evidence.map((sentence) => (
          <Sentence
            key={`${sentence.claim} ${sentence.release.id} ${sentence.start}`}
            sentence={sentence}
            onJudged={async (line) => {
              await onJudged?.(line)
              setVersion((count) => count + 1)
            }}
          />
        ))}
      </ol>
      {next !== null && !open && (
        <Button className="mx-4 mb-3" onClick={() => setOpen(true)}>
          {m.inspectorTabs.more(total - Number(next))}
        </Button>
      )}
      {next !== null && open && <EntityEvidence id={id} after={next} onJudged={onJudged} />}
    </>
  )
}

function Sentence({
  sentence,
  onJudged,
}: {
  sentence: EntitySentence
  onJudged: (line: string) => Promise<void>
}) {
  const { lang } = useMessages()
  const { source, target, relation, link } = sentence
  return (
    <JudgedProvider value={() => onJudged(lineId(source.id, target.id))}>
      <EvidenceItem
        evidence={sentence}
        kind={source.kind}
        link={link}
        heading={
          <>
            <bdi className="font-medium text-ink">{nameOf(source, lang)}</bdi> {relationWords(relation, lang)}{' '}
            <bdi className="font-medium text-ink">{nameOf(target, lang)}</bdi>
          </>
        }
      />
    </JudgedProvider>
  )
}
