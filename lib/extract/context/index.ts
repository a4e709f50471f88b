import type { Reading } from '@/lib/extract/reading'
import type { Modality, Span } from '@/lib/model'

/** How a statement is meant, when it held and who says it. */
export interface StatementContext {
  modality: Modality
  /** True when the release recalls it in passing: an earlier edition, another case. */
  background?: true
  validFrom?: string
  validTo?: string
  /** The words that the bounds come from. */
  validText?: string
  validBasis?: 'stated' | 'resolved' | 'dateline'
  /** Entity id of the speaker of a quote or of reported speech. */
  saidBy?: string
}

/** The context of the statement made by the words of `span` in sentence number `sentence`. */
export function contextOf(reading: Reading, sentence: number, span: Span): StatementContext {
  void reading
  void sentence
  void span
  return { modality: 'asserted' }
}
