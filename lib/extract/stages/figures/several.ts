import type { DocumentMention } from '@/lib/extract/document'
import { gapBefore, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { tokenize } from '@/lib/text/tokens'

/** Whether a mention stands for several operations: its noun, or the one before its name, is a plural. */
export function isSeveral(reading: Reading, sentence: ReadSentence, mention: DocumentMention): boolean {
  const { tokens } = sentence
  return tokens.some((token, index) => {
    const plural = [token.fold, ...token.readings].some((word) => reading.words.operations.has(word))
    if (!plural || token.end < mention.start - 24 || token.start > mention.end + 2) return false
    const inside = token.start >= mention.start && token.end <= mention.end
    const next = tokens[index + 1]
    const beside =
      next !== undefined &&
      next.start === mention.start &&
      !/[.,;:]/u.test(gapBefore(reading.document.release.text, tokens, index + 1))
    const behind = tokens[index - 1]?.end === mention.end
    return inside || beside || behind
  })
}

/** Names of operations that stand in one list with `mention`: "Etosha and Hurricane". */
export function listedWith(
  reading: Reading,
  mention: DocumentMention,
  mentions: readonly DocumentMention[],
): DocumentMention[] {
  const names = mentions.filter(({ form }) => form !== 'description')
  const joined = (left: DocumentMention, right: DocumentMention): boolean => {
    const gap = reading.document.release.text.slice(left.end, right.start)
    const words = tokenize(gap).filter(({ fold }) => !reading.words.operation.has(fold))
    return (
      /^[\s,،’'\p{L}]+$/u.test(gap) &&
      (words.length === 0 ? /[,،]/u.test(gap) : words.every(({ fold }) => isJoin(reading, fold)))
    )
  }
  const at = names.indexOf(mention)
  if (at === -1) return [mention]
  let from = at
  let to = at
  while (from > 0 && joined(names[from - 1]!, names[from]!)) from -= 1
  while (to + 1 < names.length && joined(names[to]!, names[to + 1]!)) to += 1
  return names.slice(from, to + 1)
}

const isJoin = (reading: Reading, fold: string): boolean =>
  reading.words.and.has(fold) || reading.words.articles.has(fold)

/** Whether a sentence tells of several operations and names none: "in two operations". */
export const speaksOfSeveral = (reading: Reading, { tokens }: ReadSentence): boolean =>
  tokens.some((token) => [token.fold, ...token.readings].some((word) => reading.words.operations.has(word)))
