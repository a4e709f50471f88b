import type { DocumentMention } from '@/lib/extract/document'
import type { Reading, ReadSentence } from '@/lib/extract/reading'
import type { Span } from '@/lib/model'
import type { Token } from '@/lib/text/tokens'
import type { ContextWords } from './words'

/** Words that somebody says, and who. */
export interface Said extends Span {
  readonly speaker: string
}

interface Paragraph extends Span {
  readonly tokens: readonly Token[]
}

/** Quotations of one speaker, over one paragraph or several. */
interface Speech {
  readonly parts: (Span & { readonly paragraph: number })[]
}

const closing: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '”', '"': '"' }

function paragraphsOf(reading: Reading): Paragraph[] {
  const paragraphs = new Map<number, { start: number; end: number; tokens: Token[] }>()
  for (const sentence of reading.sentences) {
    if (sentence.section === 'boilerplate') continue
    const found = paragraphs.get(sentence.paragraph)
    if (!found)
      paragraphs.set(sentence.paragraph, {
        start: sentence.start,
        end: sentence.end,
        tokens: [...sentence.tokens],
      })
    else {
      found.end = sentence.end
      found.tokens.push(...sentence.tokens)
    }
  }
  return [...paragraphs.values()]
}

/** Quotations of the text, those that run on into the next paragraph joined to one. */
function speechesOf(text: string, paragraphs: readonly Paragraph[]): Speech[] {
  const speeches: Speech[] = []
  let running: Speech | undefined
  paragraphs.forEach(({ start, end }, paragraph) => {
    let open: number | undefined
    let closer = ''
    if (running && !(text[start] ?? '' in closing)) running = undefined
    for (let at = start; at < end; at += 1) {
      const letter = text[at] ?? ''
      if (open === undefined && letter in closing) {
        open = at
        closer = closing[letter] ?? ''
      } else if (open !== undefined && letter === closer) {
        const part = { start: open, end: at + 1, paragraph }
        if (running && open === start) running.parts.push(part)
        else speeches.push({ parts: [part] })
        running = undefined
        open = undefined
      }
    }
    if (open === undefined) return
    const part = { start: open, end, paragraph }
    if (running) running.parts.push(part)
    else speeches.push((running = { parts: [part] }))
  })
  return speeches
}

/** Where a verb of speaking stands between two offsets; the last one when `last` is set. */
function verbIn(
  tokens: readonly Token[],
  { start, end }: Span,
  words: ContextWords,
  last: boolean,
): Span | undefined {
  let found: Span | undefined
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!
    if (token.start < start || token.end > end) continue
    const match = words.speech.matchesAt(tokens, at)[0]
    if (!match) continue
    found = { start: token.start, end: tokens[match.to - 1]!.end }
    if (!last) return found
  }
  return found
}

const speaks = ({ entity, form }: DocumentMention): boolean =>
  entity.kind === 'Official' && form !== 'pronoun'

/** Who speaks in the words between two offsets, by the verb of speaking among them. */
function speakerIn(
  reading: Reading,
  paragraph: Paragraph,
  span: Span,
  words: ContextWords,
  last: boolean,
): string | undefined {
  const verb = verbIn(paragraph.tokens, span, words, last)
  if (!verb) return undefined
  const near = reading.document.mentions
    .filter(
      ({ start, end, entity }) =>
        start >= span.start &&
        end <= span.end &&
        (entity.kind === 'Official' || entity.kind === 'Organisation'),
    )
    .toSorted((a, b) => a.start - b.start)
  const officials = near.filter(speaks)
  const after = officials.filter(({ start }) => start >= verb.end)
  const before = officials.filter(({ end }) => end <= verb.start)
  const pick = (mentions: readonly DocumentMention[]): DocumentMention | undefined =>
    mentions.find(({ form }) => form === 'name' || form === 'short') ?? mentions[0]
  const person = last ? (pick(before.slice(-2)) ?? pick(after)) : (pick(after) ?? pick(before))
  if (person) return person.entity.id
  const body = near.find(
    ({ start, entity }) => entity.kind === 'Organisation' && Math.abs(start - verb.end) < 6,
  )
  return (
    body ??
    near.findLast(({ end, entity }) => entity.kind === 'Organisation' && Math.abs(verb.start - end) < 4)
  )?.entity.id
}

function quotes(reading: Reading, words: ContextWords): Said[] {
  const { text } = reading.document.release
  const paragraphs = paragraphsOf(reading)
  const speeches = speechesOf(text, paragraphs)
  const said: Said[] = []
  const speakerByParagraph = new Map<number, string>()
  for (const { parts } of speeches) {
    let speaker: string | undefined
    for (const part of parts) {
      const paragraph = paragraphs[part.paragraph]!
      const later = speeches.flatMap((other) => other.parts).find(({ start }) => start >= part.end)
      const stop = later && later.paragraph === part.paragraph ? later.start : paragraph.end
      const earlier = speeches
        .flatMap((other) => other.parts)
        .findLast(({ end, paragraph: at }) => end <= part.start && at === part.paragraph)
      const lead = { start: earlier?.end ?? paragraph.start, end: part.start }
      speaker ??= speakerIn(reading, paragraph, { start: part.end, end: stop }, words, false)
      speaker ??= speakerIn(reading, paragraph, lead, words, true)
      const previous = paragraphs[part.paragraph - 1]
      if (!speaker && part.start === paragraph.start && previous && text[previous.end - 1] === ':')
        speaker = speakerIn(reading, previous, previous, words, true)
    }
    speaker ??= speakerByParagraph.get(parts[0]!.paragraph)
    if (!speaker) continue
    for (const { start, end, paragraph } of parts) {
      said.push({ start, end, speaker })
      speakerByParagraph.set(paragraph, speaker)
    }
  }
  return said
}

/** Who the words behind "according to" name: a person rather than the body they speak for. */
function sourceBehind(reading: Reading, sentence: ReadSentence, from: number): DocumentMention | undefined {
  const comma = sentence.text.slice(from - sentence.start).search(/[,،]/u)
  const to = comma === -1 ? sentence.end : from + comma
  const near = reading.document.mentions
    .filter(({ start, end }) => start >= from && end <= to && start - from < 80)
    .toSorted((a, b) => a.start - b.start)
  return (
    near.find(speaks) ?? near.find(({ entity, start }) => entity.kind === 'Organisation' && start - from < 10)
  )
}

/** What a sentence reports without quotation marks: "He stressed that …", "According to …, …". */
function reported(reading: Reading, sentence: ReadSentence, words: ContextWords): Said[] {
  const { tokens } = sentence
  const { mentions } = reading.document
  const said: Said[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const start = tokens[at]!.start
    const source = words.accordingTo.matchesAt(tokens, at)[0]
    const named = source && sourceBehind(reading, sentence, tokens[source.to - 1]!.end)
    if (named) {
      said.push({ start: named.end, end: sentence.end, speaker: named.entity.id })
      said.push({ start: sentence.start, end: start, speaker: named.entity.id })
      return said
    }
    const verb = words.speech.matchesAt(tokens, at)[0]
    if (!verb) continue
    const subject = mentions.findLast(
      (mention) => mention.start >= sentence.start && mention.end <= start && speaks(mention),
    )
    const next = tokens[verb.to]
    if (!subject || !next) continue
    const complement = words.complements.has(next.fold)
    const bare =
      words.reporting.matchesAt(tokens, at)[0]?.to === verb.to &&
      /^\s$/u.test(reading.document.release.text.slice(tokens[verb.to - 1]!.end, next.start))
    if (complement || bare) {
      said.push({ start: next.start, end: sentence.end, speaker: subject.entity.id })
      return said
    }
  }
  return said
}

const known = new WeakMap<Reading, { mentions: number; said: readonly Said[] }>()

/** All words of a release that somebody says, quoted or reported. */
export function speechOf(reading: Reading, words: ContextWords): readonly Said[] {
  const { length } = reading.document.mentions
  const found = known.get(reading)
  if (found?.mentions === length) return found.said
  const quoted = quotes(reading, words)
  const said = [
    ...quoted,
    ...reading.sentences
      .filter(({ section }) => section !== 'boilerplate' && section !== 'title')
      .flatMap((sentence) => reported(reading, sentence, words)),
  ]
  known.set(reading, { mentions: length, said })
  return said
}
