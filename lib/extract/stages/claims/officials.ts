import type { DocumentMention } from '@/lib/extract/document'
import type { Span } from '@/lib/model'
import type { PhraseContext } from './phrase'

/** The words that belong to an official, or to an office whose holder is not known. */
export interface OfficialReach extends Span {
  readonly mention: DocumentMention | undefined
}

const holderGap = /^(?:[’']s?)?[ \u00a0]$/u
const titleGap = /^[\s,،.(–-]{0,4}(?:(?:the|le|la|l|el|M|Mr|Mrs|Ms|Mme|Sr|Sra|Dr)\b[.’'\s]*){0,2}$/iu

const isHolder = ({ entity }: DocumentMention): boolean =>
  entity.kind === 'Organisation' || entity.kind === 'Country' || entity.kind === 'Facility'

function withHolder(text: string, span: Span, tops: readonly DocumentMention[]): Span {
  const holder = tops.find(
    (mention) =>
      isHolder(mention) && mention.end <= span.start && holderGap.test(text.slice(mention.end, span.start)),
  )
  return holder ? { start: holder.start, end: span.end } : span
}

function ownReach({ text, sentence }: PhraseContext, mention: DocumentMention): Span {
  const { title } = mention
  if (!title || title.start < sentence.start || title.end > sentence.end) return mention
  const [first, last] = title.start < mention.start ? [title, mention] : [mention, title]
  const inside = title.start >= mention.start && title.end <= mention.end
  const near = text.slice(first.end, last.start)
  if (!inside && near.length > 60 && !titleGap.test(near)) return mention
  return { start: Math.min(title.start, mention.start), end: Math.max(title.end, mention.end) }
}

/**
 * The officials of a sentence with their titles and the body that leads the title ("INTERPOL Secretary
 * General", "China’s Vice-Minister"): bodies inside these words are no ends of claims of their own. Offices
 * without a known holder are given too, without a mention.
 */
export function officialReaches(context: PhraseContext, tops: readonly DocumentMention[]): OfficialReach[] {
  const { reading, sentence, text } = context
  const reaches: OfficialReach[] = tops
    .filter(({ entity }) => entity.kind === 'Official')
    .map((mention) => {
      const span = ownReach(context, mention)
      const titled = mention.title !== undefined || mention.form === 'title'
      return { mention, ...(titled ? withHolder(text, span, tops) : span) }
    })
  for (const title of reading.titles) {
    if (title.sentence !== sentence.index) continue
    if (reaches.some(({ start, end }) => start <= title.start && end >= title.end)) continue
    reaches.push({ mention: undefined, ...withHolder(text, title, tops) })
  }
  return reaches
}
