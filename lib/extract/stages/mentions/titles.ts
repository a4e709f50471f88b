import type { DocumentEntity, DocumentMention } from '@/lib/extract/document'
import { gapBefore, mentionsIn, tokenAt, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { isCapitalised } from '@/lib/text/tokens'

/** An office as written, with what it is held of: "Head of INTERPOL’s Environmental Security unit". */
export interface Title {
  readonly office: string
  /** First token of the title, without an organisation or country before it. */
  readonly from: number
  readonly to: number
  /** First token including what stands before it: "INTERPOL", "China’s". */
  readonly reach: number
  readonly organisation: DocumentEntity | undefined
}

const soft = /^[ \u00a0]?[’'-]?[ \u00a0]?$/u
const possessive = /^(?:[’']s|[’'])?[ \u00a0]$/u
const holders = ['Organisation', 'Facility', 'Country'] as const

const isHolder = ({ entity }: DocumentMention): boolean => holders.some((kind) => kind === entity.kind)

function startsHonorific(reading: Reading, sentence: ReadSentence, index: number): boolean {
  return (
    isCapitalised(sentence.tokens[index]!) &&
    reading.words.honorifics.matchesAt(sentence.tokens, index).length > 0
  )
}

/** "and INTERPOL’s Vice President", "et ancien Président": a second office, not more of the first. */
function opensOffice(reading: Reading, sentence: ReadSentence, index: number): boolean {
  const { words } = reading
  const { tokens } = sentence
  for (let at = index; at < Math.min(index + 3, tokens.length); at += 1) {
    if (words.offices.matchesAt(tokens, at).length > 0) return true
    if (!words.officeBefore.has(tokens[at]!.fold) && !words.articles.has(tokens[at]!.fold)) return false
  }
  return false
}

/** Where a title that starts with an office at `from`..`to` ends: through links, names of bodies and unit nouns. */
function expand(
  reading: Reading,
  sentence: ReadSentence,
  start: number,
): { to: number; inside: DocumentMention[] } {
  const { words } = reading
  const { tokens } = sentence
  const text = reading.document.release.text
  const taken = mentionsIn(reading.document, sentence.index)
  const inside: DocumentMention[] = []
  let to = start
  let at = start
  let linked = false
  while (at < tokens.length && at - start < 24 && soft.test(gapBefore(text, tokens, at))) {
    const token = tokens[at]!
    const mention = taken.find((other) => other.start === token.start && isHolder(other))
    if (taken.some((other) => other.start === token.start && other.entity.kind === 'Official')) break
    if (mention) {
      inside.push(mention)
      at = to = tokenAt(tokens, mention.end)
      linked = true
    } else if (words.officeLinks.has(token.fold)) {
      if (words.and.has(token.fold) && (!linked || opensOffice(reading, sentence, at + 1))) break
      linked = true
      at += 1
    } else if (token.fold === 's' && to === at) at += 1
    else if (startsHonorific(reading, sentence, at)) break
    else if (isCapitalised(token) && linked && !words.notNames.has(token.fold)) at = to = at + 1
    else if (
      words.officeNouns.has(token.fold) ||
      words.adjectives.has(token.fold) ||
      (linked && words.heads.has(token.fold))
    ) {
      at += 1
      if (linked || words.adjectives.has(token.fold)) to = at
      linked = true
    } else break
  }
  return { to, inside }
}

/** "Director of Police Services Tim Morris": the name is what follows the last noun of a body. */
function withoutTrailingName(reading: Reading, sentence: ReadSentence, start: number, to: number): number {
  const { words } = reading
  const { tokens } = sentence
  for (let at = to - 3; at > start; at -= 1) {
    const noun = words.officeNouns.has(tokens[at]!.fold) || words.heads.has(tokens[at]!.fold)
    const rest = tokens.slice(at + 1, to)
    if (
      noun &&
      rest.length >= 2 &&
      rest.length <= 3 &&
      rest.every(
        (token) =>
          isCapitalised(token) &&
          !words.officeNouns.has(token.fold) &&
          !words.heads.has(token.fold) &&
          !words.officeLinks.has(token.fold),
      )
    ) {
      const covered = mentionsIn(reading.document, sentence.index).some(
        (other) =>
          isHolder(other) && other.end > tokens[at + 1]!.start && other.start <= tokens[at + 1]!.start,
      )
      if (!covered) return at + 1
    }
  }
  return to
}

/** The body or country right before a title: "INTERPOL Secretary General", "China’s Vice-Minister", "French Interior Minister". */
function holderBefore(reading: Reading, sentence: ReadSentence, from: number): DocumentMention | undefined {
  const text = reading.document.release.text
  const start = sentence.tokens[from]!.start
  return mentionsIn(reading.document, sentence.index).find(
    (mention) => isHolder(mention) && mention.end <= start && possessive.test(text.slice(mention.end, start)),
  )
}

/** Every title of a sentence, in order. */
export function findTitles(reading: Reading, sentence: ReadSentence): Title[] {
  const { words } = reading
  const { tokens } = sentence
  const text = reading.document.release.text
  const titles: Title[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const match = words.offices.matchesAt(tokens, index)[0]
    if (!match) continue
    const inBody = mentionsIn(reading.document, sentence.index).some(
      ({ start, end, entity, form }) =>
        start <= tokens[index]!.start &&
        end > tokens[index]!.start &&
        entity.kind !== 'Country' &&
        form !== 'title',
    )
    const body = tokens[match.to]?.text === 's' && words.heads.has(tokens[match.to + 1]?.fold ?? '')
    if (inBody || body) {
      index = match.to - 1
      continue
    }
    let from = index
    while (
      from > 0 &&
      words.officeBefore.has(tokens[from - 1]!.fold) &&
      soft.test(gapBefore(text, tokens, from))
    ) {
      const covered = mentionsIn(reading.document, sentence.index).some(
        ({ start, end }) => start <= tokens[from - 1]!.start && end > tokens[from - 1]!.start,
      )
      if (covered) break
      from -= 1
    }
    const { to: reached, inside } = expand(reading, sentence, match.to)
    const wide = Math.max(match.to, reached)
    const to = withoutTrailingName(reading, sentence, match.to - 1, wide)
    const before = holderBefore(reading, sentence, from)
    const bodies = inside.filter(({ start }) => start < (tokens[to]?.start ?? sentence.end))
    const held =
      bodies.find(({ entity }) => entity.kind !== 'Country') ??
      (before?.entity.kind === 'Organisation' ? before : undefined)
    titles.push({
      office: match.values[0]!,
      from,
      to,
      reach: before ? tokenAt(tokens, before.start) : from,
      organisation: (held ?? bodies[0] ?? before)?.entity,
    })
    index = to - 1
  }
  return titles
}
