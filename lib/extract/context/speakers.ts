import type { DocumentMention } from '@/lib/extract/document'
import { firstFrom, mentionsIn, type Reading, type ReadSentence } from '@/lib/extract/reading'
import type { Span } from '@/lib/model'
import type { Token } from '@/lib/text/tokens'
import type { ContextWords } from './words'

/** Words that somebody says, and who. */
export interface Said extends Span {
  readonly speaker: string
}

interface Paragraph extends Span {
  readonly tokens: readonly Token[]
  readonly mentions: readonly DocumentMention[]
}

/** Quotations of one speaker, over one paragraph or several. */
interface Speech {
  readonly parts: (Span & { readonly paragraph: number })[]
}

const closing: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '”', '"': '"', '’’': '‘‘' }

function paragraphsOf(reading: Reading): Paragraph[] {
  const paragraphs = new Map<
    number,
    { start: number; end: number; tokens: Token[]; mentions: DocumentMention[] }
  >()
  for (const sentence of reading.sentences) {
    if (sentence.section === 'boilerplate') continue
    const found = paragraphs.get(sentence.paragraph)
    if (!found)
      paragraphs.set(sentence.paragraph, {
        start: sentence.start,
        end: sentence.end,
        tokens: [...sentence.tokens],
        mentions: [...mentionsIn(reading.document, sentence.index)],
      })
    else {
      found.end = sentence.end
      for (const token of sentence.tokens) found.tokens.push(token)
      for (const mention of mentionsIn(reading.document, sentence.index)) found.mentions.push(mention)
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
    if (running && !((text[start] ?? '') in closing)) running = undefined
    for (let at = start; at < end; at += 1) {
      const doubled = (text[at] === '’' || text[at] === '‘') && text[at] === text[at + 1]
      const letter = text.slice(at, at + (doubled ? 2 : 1))
      if (open === undefined && letter in closing) {
        open = at
        closer = closing[letter] ?? ''
      } else if (open !== undefined && letter === closer) {
        const part = { start: open, end: at + letter.length, paragraph }
        if (running && open === start) running.parts.push(part)
        else speeches.push({ parts: [part] })
        running = undefined
        open = undefined
      }
      if (doubled) at += 1
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
  for (let at = firstFrom(tokens, start); at < tokens.length; at += 1) {
    const token = tokens[at]!
    if (token.end > end) break
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
function speakerIn(paragraph: Paragraph, span: Span, words: ContextWords, last: boolean): string | undefined {
  const verb = verbIn(paragraph.tokens, span, words, last)
  if (!verb) return undefined
  const { mentions } = paragraph
  const near = mentions
    .slice(firstFrom(mentions, span.start), firstFrom(mentions, span.end))
    .filter(
      ({ end, entity }) => end <= span.end && (entity.kind === 'Official' || entity.kind === 'Organisation'),
    )
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

/** "Anna Berg, commissioner, Europol:": who is named first before a colon that opens a quotation. */
function announced(text: string, { mentions }: Paragraph, { start, end }: Span): string | undefined {
  const before = text.slice(start, end)
  if (!/:\s*$/u.test(before)) return undefined
  const from = start + Math.max(before.lastIndexOf('. ') + 1, before.lastIndexOf('” ') + 1)
  return mentions.find((mention) => speaks(mention) && mention.start >= from && mention.end <= end)?.entity.id
}

/** How long the line may be in which a quotation is signed. */
const signature = 260

/** "Anna Berg, Director of Europol": the official whose name opens the line under a quotation, with the office alone. */
function signed(text: string, { start, end, mentions }: Paragraph): string | undefined {
  const line = text.slice(start, end)
  if (end - start > signature || /[“«„"]|[.!?]\s+\p{Lu}/u.test(line)) return undefined
  const first = mentions.find(speaks)
  if (!first || (first.title === undefined && !/^[—–-]/u.test(line))) return undefined
  const title = first.title ?? first
  const opens = Math.min(first.start, title.start) - start
  const closes = end - Math.max(first.end, title.end)
  return opens <= 30 && (closes <= 3 || (first.title !== undefined && first.start - start <= 3))
    ? first.entity.id
    : undefined
}

function quotes(reading: Reading, words: ContextWords): Said[] {
  const { text } = reading.document.release
  const paragraphs = paragraphsOf(reading)
  const speeches = speechesOf(text, paragraphs)
  const all = speeches.flatMap(({ parts }) => parts)
  let order = 0
  const said: Said[] = []
  const speakerByParagraph = new Map<number, string>()
  for (const { parts } of speeches) {
    let speaker: string | undefined
    for (const part of parts) {
      const paragraph = paragraphs[part.paragraph]!
      const earlier = all[order - 1]
      const later = all[order + 1]
      order += 1
      const stop = later?.paragraph === part.paragraph ? later.start : paragraph.end
      const from = earlier?.paragraph === part.paragraph ? earlier.end : paragraph.start
      speaker ??= speakerIn(paragraph, { start: part.end, end: stop }, words, false)
      speaker ??= speakerIn(paragraph, { start: from, end: part.start }, words, true)
      speaker ??= announced(text, paragraph, { start: from, end: part.start })
      const previous = paragraphs[part.paragraph - 1]
      if (!speaker && part.start === paragraph.start && previous && text[previous.end - 1] === ':')
        speaker = speakerIn(previous, previous, words, true) ?? announced(text, previous, previous)
      const following = paragraphs[part.paragraph + 1]
      if (!speaker && part.start === paragraph.start && part.end >= paragraph.end - 1 && following)
        speaker = signed(text, following)
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
  const near = mentionsIn(reading.document, sentence.index).filter(
    ({ start, end }) => start >= from && end <= to && start - from < 80,
  )
  return (
    near.find(speaks) ?? near.find(({ entity, start }) => entity.kind === 'Organisation' && start - from < 10)
  )
}

/** How many letters may stand between a verb and the subject behind it. */
const subjectReach = 24

/** The official whose verb this is: the last one before it, or where verbs come first the one behind it. */
function subjectOf(reading: Reading, sentence: ReadSentence, verb: Span): DocumentMention | undefined {
  const officials = mentionsIn(reading.document, sentence.index).filter(speaks)
  const behind = reading.words.cased
    ? undefined
    : officials.find(({ start }) => start >= verb.end && start - verb.end <= subjectReach)
  return behind ?? officials.findLast(({ end }) => end <= verb.start)
}

/** "Pour X, …": whose opinion a sentence gives that opens so. */
function viewOf(reading: Reading, sentence: ReadSentence, words: ContextWords): Said | undefined {
  const match = words.views.matchesAt(sentence.tokens, 0)[0]
  if (!match) return undefined
  const { end } = sentence.tokens[match.to - 1]!
  const holder = mentionsIn(reading.document, sentence.index).find(
    (mention) => speaks(mention) && mention.start > end && mention.start - end < 8,
  )
  return holder ? { start: holder.end, end: sentence.end, speaker: holder.entity.id } : undefined
}

/**
 * What is reported behind a verb and its subject: from the word for "that" on, which remarks on the subject may precede;
 * nothing where the words are quoted.
 */
function behindSubject(sentence: ReadSentence, subject: DocumentMention, words: ContextWords): Said[] {
  if (/’’|[“«"]/u.test(sentence.text)) return []
  const that = sentence.tokens.find(
    (token) =>
      token.start >= subject.end &&
      [token.fold, ...token.readings].some((word) => words.complements.has(word)),
  )
  return [{ start: that?.start ?? subject.end, end: sentence.end, speaker: subject.entity.id }]
}

/** What a sentence reports without quotation marks: "He stressed that …", "According to …, …". */
function reported(reading: Reading, sentence: ReadSentence, words: ContextWords): Said[] {
  const { tokens } = sentence
  const said: Said[] = []
  const view = viewOf(reading, sentence, words)
  if (view) return [view]
  for (let at = 0; at < tokens.length; at += 1) {
    const start = tokens[at]!.start
    const source = words.accordingTo.matchesAt(tokens, at)[0]
    const named = source && sourceBehind(reading, sentence, tokens[source.to - 1]!.end)
    if (named) {
      said.push({ start: named.end, end: sentence.end, speaker: named.entity.id })
      said.push({ start: sentence.start, end: start, speaker: named.entity.id })
      return said
    }
    const opinion = words.opinions.matchesAt(tokens, at)[0]
    const verb = opinion ?? words.speech.matchesAt(tokens, at)[0]
    if (!verb) continue
    const span = { start, end: tokens[verb.to - 1]!.end }
    const subject = subjectOf(reading, sentence, span)
    const next = tokens[verb.to]
    if (!subject || !next) continue
    if (subject.start >= span.end) return behindSubject(sentence, subject, words)
    const complement = words.complements.has(next.fold)
    const bare =
      words.reporting.matchesAt(tokens, at)[0]?.to === verb.to &&
      /^\s$/u.test(reading.document.release.text.slice(tokens[verb.to - 1]!.end, next.start))
    if (complement || bare || opinion) {
      said.push({ start: next.start, end: sentence.end, speaker: subject.entity.id })
      return said
    }
  }
  return said
}

const known = new WeakMap<Reading, { mentions: number; bySentence: ReadonlyMap<number, readonly Said[]> }>()

/** What somebody says, quoted or reported, by the sentences that it touches. */
function speechOf(reading: Reading, words: ContextWords): ReadonlyMap<number, readonly Said[]> {
  const { length } = reading.document.mentions
  const found = known.get(reading)
  if (found?.mentions === length) return found.bySentence
  const quoted = quotes(reading, words)
  const said = [
    ...quoted,
    ...reading.sentences
      .filter(({ section }) => section !== 'boilerplate' && section !== 'title')
      .flatMap((sentence) => reported(reading, sentence, words)),
  ]
  const bySentence = new Map<number, Said[]>()
  for (const part of said) {
    const first = Math.max(0, firstFrom(reading.sentences, part.start + 1) - 1)
    for (let index = first; (reading.sentences[index]?.start ?? part.end) < part.end; index += 1) {
      const list = bySentence.get(index)
      if (list) list.push(part)
      else bySentence.set(index, [part])
    }
  }
  known.set(reading, { mentions: length, bySentence })
  return bySentence
}

/** Who says the words of a span, which starts in sentence number `sentence`; undefined when the release does. */
export const speakerOf = (
  reading: Reading,
  words: ContextWords,
  sentence: number,
  span: Span,
): string | undefined =>
  speechOf(reading, words)
    .get(sentence)
    ?.find(({ start, end }) => start <= span.start && end >= span.end)?.speaker
