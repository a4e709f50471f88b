import type { DocumentMention } from '@/lib/extract/document'
import type { Span } from '@/lib/model'
import { isOneOf, type View } from './view'

/** The country of an entity, as its ISO code. */
export const isoOf = ({ entity }: DocumentMention): unknown =>
  entity.properties[entity.kind === 'Country' ? 'iso' : 'country']

/** Whether a span lies in another. */
export const inside = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end

/** Whether a mention has one of some words. */
export const hasWord = (view: View, mention: DocumentMention, words: ReadonlySet<string>): boolean =>
  view.tokens.some((token) => inside(token, mention) && isOneOf(token, words))
