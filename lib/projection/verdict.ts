import { parseLinkKey } from './keys'

/** What a person can decide about a sentence that supports a link. */
export const verdicts = ['confirmed', 'rejected'] as const
export type Verdict = (typeof verdicts)[number]

/** Words of a release that a claim is stated in, with what was decided of them. */
export interface JudgedWords {
  readonly confidence: number
  readonly verdict: Verdict | null
}

/**
 * The confidence of a claim after what people decided of its sentences: 1 when one of them is confirmed, else the
 * best of those that are not rejected; null when all are, so that the claim supports nothing.
 */
export function judgedConfidence(words: readonly JudgedWords[]): number | null {
  const left = words.filter(({ verdict }) => verdict !== 'rejected')
  if (left.length === 0) return null
  if (left.some(({ verdict }) => verdict === 'confirmed')) return 1
  return Math.max(...left.map(({ confidence }) => confidence))
}

/**
 * What a judgement names a link by: relation and ends as in its key, without modality, so that a judgement holds
 * when the same words are read as planned instead of stated.
 */
export function judgedLink(key: string): string {
  const { relation, subject, object } = parseLinkKey(key)
  return [relation, subject, object].join(':')
}
