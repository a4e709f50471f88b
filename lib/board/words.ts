import type { Link } from '@/lib/api/schemas'
import type { Language, Relation } from '@/lib/model'
import { relations } from '@/lib/model/relations'

/** A language that the model names things in. */
export type LanguageCode = Language

/** The name of a node in a language, else its main one. */
export const nameOf = (
  node: { readonly name: string; readonly names: Partial<Record<Language, string>> },
  lang: LanguageCode,
): string => node.names[lang] ?? node.name

/** What else a node is called besides `nameOf`, each name once. */
export const otherNames = (node: Parameters<typeof nameOf>[0], lang: LanguageCode): string[] =>
  [...new Set([node.name, ...Object.values(node.names)])].filter((name) => name !== nameOf(node, lang))

/** How a relation reads from subject to object, or with `inverse` from object to subject. */
export const relationWords = (
  relation: Relation,
  lang: LanguageCode,
  inverse: 'inverse' | 'forward' = 'forward',
) => relations[relation][inverse === 'inverse' ? 'inverse' : 'label'][lang]

/** How a link reads when one stands at `from`: forwards from its source, inversely from its target. */
export const linkWordsFrom = (link: Link, from: string, lang: LanguageCode): string =>
  relationWords(link.relation, lang, link.source === from ? 'forward' : 'inverse')

/** A sentence cut around the words that were quoted from it; `quote` is empty when they are not inside it. */
export interface Highlight {
  readonly before: string
  readonly quote: string
  readonly after: string
}

/** Cuts `sentence`, which starts at `sentenceStart` in its release, around the span `start`–`end` of the same release. */
export function highlight(part: {
  readonly sentence: string
  readonly sentenceStart: number
  readonly start: number
  readonly end: number
}): Highlight {
  const from = Math.max(0, Math.min(part.sentence.length, part.start - part.sentenceStart))
  const to = Math.max(from, Math.min(part.sentence.length, part.end - part.sentenceStart))
  return {
    before: part.sentence.slice(0, from),
    quote: part.sentence.slice(from, to),
    after: part.sentence.slice(to),
  }
}

/** Sentences by the date of their release, newest first and undated last; within a release in the order of its text. */
export const newestFirst = <
  T extends {
    readonly release: { readonly id: string; readonly publishedAt: string | null }
    readonly sentenceStart: number
    readonly start: number
  },
>(
  sentences: readonly T[],
): T[] =>
  sentences.toSorted((left, right) => {
    const [one, other] = [left.release.publishedAt ?? '', right.release.publishedAt ?? '']
    if (one !== other) return one < other ? 1 : -1
    if (left.release.id !== right.release.id) return left.release.id < right.release.id ? -1 : 1
    return left.sentenceStart - right.sentenceStart || left.start - right.start
  })
