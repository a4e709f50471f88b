import { contextOf, type StatementContext } from '@/lib/extract/context'
import type { DocumentEntity } from '@/lib/extract/document'
import type { Reading } from '@/lib/extract/reading'
import { allowsEnds, type Evidence, type Modality, type Relation, type Span } from '@/lib/model'
import { timeOf, type Timed } from './time'

/** A claim as a finder has read it. */
export interface Proposal {
  readonly relation: Relation
  readonly subject: DocumentEntity
  readonly object: DocumentEntity
  /** The sentence that states it, and the words that carry it: their shortest cover is the evidence. */
  readonly sentence: number
  readonly spans: readonly Span[]
  readonly rule: string
  readonly confidence: number
  /** How the verb itself is meant, where its words say so. */
  readonly modality?: Modality | undefined
  /** True where doubts of the sentence are about a crime, not about this. */
  readonly certain?: true
  /** True where the words say that it is over: a former office. */
  readonly over?: boolean
  readonly qualifiers?: Readonly<Record<string, string>>
  /** Words elsewhere in the release that are needed to understand it. */
  readonly also?: Span | undefined
  /**
   * What the dates of the sentence say of it. `never`: it does not change with time (a ministry is part of its
   * country). `own`: only a date among or right behind its words, since a noun that is described in passing
   * does not share the time of the verb. `front`: also the date that opens the sentence. `ahead`: none behind
   * its words, since a date behind a subject of talks is that of the subject.
   */
  readonly timed?: Timed | undefined
}

/** The shortest span that covers all of `spans`. */
export const cover = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
})

const evidence = (reading: Reading, span: Span, rule: string, confidence: number): Evidence => ({
  ...span,
  quote: reading.document.release.text.slice(span.start, span.end),
  rule,
  confidence: Math.round(confidence * 100) / 100,
})

/** How a claim is meant. What police act against they do act against, whether or not a suspect is guilty of it. */
function settle(modality: Modality, { relation, certain, modality: own }: Proposal): Modality {
  const plain = modality === 'asserted' || (modality === 'alleged' && certain === true)
  const settled = plain ? (own ?? 'asserted') : modality
  return relation === 'TARGETED' && settled === 'alleged' ? 'asserted' : settled
}

/** Whether an official is one only by name: a suspect, victim or relative, of whom nothing is claimed. */
const isOutsider = ({ kind, properties }: DocumentEntity): boolean =>
  kind === 'Official' && properties['role'] !== undefined

/** Adds what a finder has read to the document, with its time, speaker and modality; nothing for wrong ends. */
export function propose(reading: Reading, proposal: Proposal): void {
  const { relation, subject, object, sentence, rule, confidence, also, qualifiers, timed } = proposal
  if (subject === object || !allowsEnds(relation, subject.kind, object.kind)) return
  if (isOutsider(subject) || isOutsider(object)) return
  const span = cover(proposal.spans)
  const context: StatementContext = contextOf(reading, sentence, span)
  const { modality, saidBy, background }: StatementContext =
    timed === 'never' ? { modality: 'asserted' } : context
  reading.document.claims.push({
    id: '',
    relation,
    subject: subject.id,
    object: object.id,
    modality: settle(modality, proposal),
    ...(background || proposal.over ? { background: true as const } : {}),
    ...timeOf(reading, sentence, span, context, timed),
    ...(saidBy && !(relation === 'SPOKE_ABOUT' && saidBy === subject.id) ? { saidBy } : {}),
    ...(qualifiers ? { qualifiers } : {}),
    evidence: [
      evidence(reading, span, rule, confidence),
      ...(also ? [evidence(reading, also, `${rule}-context`, confidence)] : []),
    ],
  })
}
