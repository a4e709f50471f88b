import { isOwn } from '@/lib/extract/context'
import type { Reading, ReadSentence } from '@/lib/extract/reading'
import type { ExtractedClaim } from '@/lib/model'

/** Rules that read who acted in an operation. */
const acting = new Set(['acts', 'acted-on-by', 'acts-on', 'agit', 'actúa', 'تصرف'])
/** The rule that reads who helped with a case, whatever operation it belongs to. */
const supporting = 'supports-a-case'
const head = new Set(['title', 'subtitle', 'standfirst'])
/** How many sentences of the body say what a release is of. */
const lead = 1

const pair = ({ subject, object }: ExtractedClaim): string => `${subject} ${object}`
const isActing = ({ relation, evidence }: ExtractedClaim): boolean =>
  relation === 'PARTICIPATED_IN' && acting.has(evidence[0]?.rule ?? '')

/** Sentences that say at the top what the release is of. */
const leadOf = (reading: Reading): readonly ReadSentence[] => [
  ...reading.sentences.filter(({ section }) => head.has(section)),
  ...reading.sentences.filter(({ section }) => section === 'body' || section === 'quote').slice(0, lead),
]

/** A force that alone acts at the top of a release led its operation, where nobody is said to have led it. */
function soleActor(reading: Reading): void {
  const { document } = reading
  const top = leadOf(reading)
  const atTop = ({ evidence }: ExtractedClaim): boolean =>
    top.some(({ start, end }) => start <= evidence[0]!.start && end > evidence[0]!.start)
  const claims = document.claims.filter((claim) => isActing(claim) && !claim.background && atTop(claim))
  for (const object of new Set(claims.map((claim) => claim.object))) {
    const operation = document.entities.find(({ id }) => id === object)
    if (!operation || !isOwn(reading, operation)) continue
    const headed = document.claims.some((claim) => claim.relation === 'LED' && claim.object === object)
    const told = claims.filter((claim) => claim.object === object)
    const others = document.claims.filter(
      (claim) => isActing(claim) && claim.object === object && claim.subject !== told[0]!.subject,
    )
    const body = document.entities.find(({ id }) => id === told[0]!.subject)
    if (headed || others.length > 0 || body?.kind !== 'Organisation') continue
    for (const claim of document.claims)
      if (isActing(claim) && claim.object === object) claim.relation = 'LED'
  }
}

/** Settles what a body was to an operation once all is read: who leads or coordinates it is no mere participant. */
export function settleRoles(reading: Reading): void {
  soleActor(reading)
  const { claims } = reading.document
  const leading = new Set(
    claims
      .filter(({ relation }) => relation === 'LED' || relation === 'COORDINATED')
      .map((claim) => pair(claim)),
  )
  const isLess = ({ relation, evidence }: ExtractedClaim): boolean =>
    relation === 'PARTICIPATED_IN' || evidence[0]?.rule === supporting
  const kept = claims.filter((claim) => !isLess(claim) || !leading.has(pair(claim)))
  if (kept.length < claims.length) claims.splice(0, claims.length, ...kept)
}
