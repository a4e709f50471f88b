import type { DocumentMention } from '@/lib/extract/document'
import { gapBefore, mentionsIn, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { isHolder } from './title-extent'

const space = /^[ \u00a0]$/u
const afterComma = /^,[ \u00a0]$|^،[ \u00a0]$/u
/** What closes an apposition behind the name of a body. */
const closed = /^(?:\s*\([^()]{2,12}\))?(?:$|\s*[.;:)\]»”"“\n،]|,(?!\s*(?:and|et|y|e|the|la|le|el)\b))/u

/** The body or country whose name starts at a token, the innermost where one owns the next: "X’s Y". */
function holderAt(reading: Reading, sentence: ReadSentence, at: number): DocumentMention | undefined {
  const { tokens } = sentence
  const { text } = reading.document.release
  const mentions = mentionsIn(reading.document, sentence.index).filter(isHolder)
  let held = mentions.find(({ start }) => start === tokens[at]?.start)
  for (let next = held; next; held = next) {
    const { end } = next
    next = mentions.find(
      ({ start, entity }) =>
        entity.kind === 'Organisation' && start > end && /^[’']s?[ \u00a0]$/u.test(text.slice(end, start)),
    )
    if (!next) break
  }
  return held
}

/**
 * The body behind an office or name that ends before token `at`: "Chuck Berg of the DEA", "Anna Dahl, Europol:". A
 * comma leads to it only where the apposition ends with its name.
 */
export function bodyBehind(
  reading: Reading,
  sentence: ReadSentence,
  at: number,
): DocumentMention | undefined {
  const { words } = reading
  const { tokens } = sentence
  const { text } = reading.document.release
  if (at >= tokens.length) return undefined
  const gap = gapBefore(text, tokens, at)
  const skip = (index: number): number => (words.articles.has(tokens[index]?.fold ?? '') ? index + 1 : index)
  const leads = words.ofBody.has(tokens[at]!.fold) || words.employers.has(tokens[at]!.fold)
  if (leads && (space.test(gap) || afterComma.test(gap))) return holderAt(reading, sentence, skip(at + 1))
  if (!afterComma.test(gap)) return undefined
  const held = holderAt(reading, sentence, at)
  if (held?.entity.kind !== 'Organisation') return undefined
  const rest = text.slice(held.end, Math.max(held.end, sentence.end))
  if (!closed.test(rest)) return undefined
  const listed = mentionsIn(reading.document, sentence.index).some(
    ({ start, entity }) =>
      entity.kind === 'Organisation' &&
      start > held.end &&
      /^,\s\S{0,4}\s?$/u.test(text.slice(held.end, start)),
  )
  return listed ? undefined : held
}
