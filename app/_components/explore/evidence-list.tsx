import type { LinkEvidence } from '@/lib/api/schemas'
import { newestFirst } from '@/lib/board/words'
import type { Kind } from '@/lib/model'
import { EvidenceItem } from './evidence-item'

interface Props {
  evidence: readonly LinkEvidence[]
  /** Kind of the link's subject. */
  kind: Kind
  /** Key of the link. */
  link: string
  className: string
}

/** The sentences behind a link, newest first. */
export const EvidenceList = ({ evidence, kind, link, className }: Props) => (
  <ol className={`flex flex-col ${className}`}>
    {newestFirst(evidence).map((sentence) => (
      <EvidenceItem
        key={`${sentence.claim} ${sentence.release.id} ${sentence.start}`}
        evidence={sentence}
        kind={kind}
        link={link}
      />
    ))}
  </ol>
)
