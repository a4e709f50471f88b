import { isOwn } from '@/lib/extract/context'
import { headSections } from '@/lib/extract/reading'
import type { Reading, ReadSentence } from '@/lib/extract/reading'
import type { ExtractedClaim } from '@/lib/model'
import { claimWords } from './words'

/** Rules that read who acted in an operation. */
const acting = new Set(['acts', 'acted-on-by', 'acts-on', 'agit', 'actúa', 'تصرف'])
/** The rule that reads who helped with a case, whatever operation it belongs to. */
const supporting = 'supports-a-case'
/** How many sentences of the body say what a release is of. */
const lead = 1

const pair = ({ subject, object }: ExtractedClaim): string => `${subject} ${object}`
const isActing = ({ relation, evidence }: ExtractedClaim): boolean =>
  relation === 'PARTICIPATED_IN' && acting.has(evidence[0]?.rule ?? '')

/** Sentences that say at the top what the release is of. */
const leadOf = (reading: Reading): readonly ReadSentence[] => [
  ...reading.sentences.filter(({ section }) => headSections.has(section)),
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

/** Rules by which whoever carries an operation out leads it. */
const carrying = new Set(['conducted-by', 'carries-out'])
/** How many letters before its operation a word for joint action may stand. */
const jointReach = 30

/** "a joint operation mounted by A and B": those who carry it out together take part in it, and none of them leads. */
function jointActors(reading: Reading): void {
  const { document, sentences } = reading
  const { joint } = claimWords(reading.lang).deeds
  if (joint.size === 0) return
  const led = document.claims.filter(
    ({ relation, evidence }) => relation === 'LED' && carrying.has(evidence[0]?.rule ?? ''),
  )
  for (const claim of led) {
    const { start, end, rule } = claim.evidence[0]!
    const beside = led.filter(
      (other) =>
        other.object === claim.object &&
        other.evidence[0]!.rule === rule &&
        other.evidence[0]!.start < end &&
        other.evidence[0]!.end > start,
    )
    if (new Set(beside.map(({ subject }) => subject)).size < 2) continue
    const sentence = sentences.find((one) => one.start <= start && one.end > start)
    const words = sentence?.tokens.filter((token) => token.end > start - jointReach && token.start < end)
    if (words?.some(({ fold }) => joint.has(fold)))
      for (const other of beside) other.relation = 'PARTICIPATED_IN'
  }
}

/** Settles what a body was to an operation once all is read: who leads or coordinates it is no mere participant. */
export function settleRoles(reading: Reading): void {
  jointActors(reading)
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
