import { isOwn } from '@/lib/extract/context'
import type { DocumentEntity, DocumentMention } from '@/lib/extract/document'
import { mentionsIn, type Reading, type ReadSentence } from '@/lib/extract/reading'
import type { Relation, Span } from '@/lib/model'
import type { Token } from '@/lib/text/tokens'
import { isoOf } from './mention-parts'
import { operationMeant, type Own } from './own'
import { propose } from './propose'
import { claimWords, type ClaimWords } from './words'
import { isOneOf } from './view'

/** The longest heading of a list, in words, and the longest list, in lines. */
const heading = 24
const longest = 80
/** How many lines without a known name may stand in a list. */
const unknown = 3

/** A heading that opens a list of those who took part in an operation. */
interface Heading {
  readonly own: Own
  readonly relation: Relation
  readonly sentence: ReadSentence
  /** Where the list starts, when it starts in the same sentence. */
  readonly from: number | undefined
  readonly words: Span
}

const has = (tokens: readonly Token[], trie: ClaimWords['deeds']['joining']): Span | undefined => {
  for (let at = 0; at < tokens.length; at += 1) {
    const match = trie.matchesAt(tokens, at)[0]
    if (match) return { start: tokens[at]!.start, end: tokens[match.to - 1]!.end }
  }
  return undefined
}

/** What a heading says of the names that it opens. */
function headed(
  tokens: readonly Token[],
  { deeds }: ClaimWords,
): { relation: Relation; words: Span } | undefined {
  const one = has(tokens, deeds.participants)
  if (one && tokens.length <= 6) return { relation: 'PARTICIPATED_IN', words: one }
  if (!tokens.some((token) => isOneOf(token, deeds.members))) return undefined
  const joining = has(tokens, deeds.joining)
  if (joining) return { relation: 'PARTICIPATED_IN', words: joining }
  const helping = has(tokens, deeds.helping)
  return helping && { relation: 'SUPPORTED', words: helping }
}

const isActor = ({ entity }: DocumentMention): boolean =>
  entity.kind === 'Country' || entity.kind === 'Organisation'

function headingOf(reading: Reading, sentence: ReadSentence, words: ClaimWords): Heading | undefined {
  const { text } = reading.document.release
  const { tokens } = sentence
  const raw = text.slice(sentence.start, sentence.end)
  const colon = raw.search(/[:：](?=\s|\*|$)/u)
  const ends = colon === -1 ? sentence.end : sentence.start + colon
  const ahead = tokens.filter(({ end }) => end <= ends)
  if (ahead.length === 0 || ahead.length > heading) return undefined
  // a line that heads others is no sentence
  if (colon === -1 && (/[.!?…,;]["”»*_)]*$/u.test(raw) || ahead.length > 9)) return undefined
  const found = headed(ahead, words)
  if (!found) return undefined
  const named = mentionsIn(reading.document, sentence.index).filter(({ end }) => end <= ends)
  if (colon === -1 && named.some(isActor)) return undefined
  const own = operationMeant(reading, sentence)
  if (!own) return undefined
  const behind = mentionsIn(reading.document, sentence.index).some(
    (mention) => mention.start > ends && isActor(mention),
  )
  return { own, sentence, ...found, from: behind ? ends : undefined }
}

const isNested = (mention: DocumentMention, all: readonly DocumentMention[]): boolean =>
  all.some(
    (other) =>
      other !== mention &&
      other.entity.kind === 'Organisation' &&
      other.start <= mention.start &&
      other.end >= mention.end &&
      other.end - other.start > mention.end - mention.start,
  )

/** Those that one item of a list names, each with the country that its label or brackets give it. */
interface Item {
  readonly mention: DocumentMention
  readonly country: DocumentMention | undefined
}

/**
 * The names of an item: "Kenya: the Police and the Customs", "Kenya (the Police)", "Kenyan Police", "Kenya". A country
 * whose bodies are named stands for them only.
 */
function itemsIn(text: string, mentions: readonly DocumentMention[]): Item[] {
  const top = mentions.filter((mention) => isActor(mention) && !isNested(mention, mentions))
  const items: Item[] = []
  let label: DocumentMention | undefined
  let open = false
  for (const [index, mention] of top.entries()) {
    const next = top[index + 1]
    const behind = text.slice(mention.end, next?.start ?? mention.end + 4)
    if (mention.entity.kind === 'Country') {
      const before = items.at(-1)
      const inBrackets =
        before && /^\s*\((?:the\s|la\s|le\s)?$/u.test(text.slice(before.mention.end, mention.start))
      if (inBrackets && before.mention.entity.kind === 'Organisation') {
        items[items.length - 1] = { ...before, country: before.country ?? mention }
        continue
      }
      const labels = next?.entity.kind === 'Organisation'
      if (labels && (/^\**\s*[:–—-]\**\s/u.test(behind) || /^\s*\(/u.test(behind))) {
        label = mention
        open = /^\s*\(/u.test(behind)
        continue
      }
      label = undefined
      items.push({ mention, country: undefined })
      continue
    }
    if (open && label && text.slice(label.end, mention.start).includes(')')) label = undefined
    const within =
      next?.entity.kind === 'Organisation' && /^\s\p{Ll}{1,3}[’'\s](?:\p{Ll}{2,3}\s)?$/u.test(behind)
    const foreign = label && isoOf(mention) !== undefined && isoOf(mention) !== isoOf(label)
    items.push({ mention, country: within || foreign ? undefined : label })
  }
  return items
}

/** Whether a line goes on with a list of names: it starts with one, or has no verb and no full stop. */
function goesOn(
  reading: Reading,
  sentence: ReadSentence,
  words: ClaimWords,
): 'named' | 'unknown' | undefined {
  const { text } = reading.document.release
  const raw = text.slice(sentence.start, sentence.end)
  if (sentence.section === 'boilerplate' || raw.startsWith('#')) return undefined
  const { tokens } = sentence
  const prose = tokens.some((token) => isOneOf(token, words.auxiliaries) && token.fold !== 's')
  const first = mentionsIn(reading.document, sentence.index).find(isActor)
  const lead = first && tokens.filter(({ end }) => end <= first.start)
  const starts =
    lead !== undefined &&
    (lead.every(({ fold }) => words.determiners.has(fold)) || (lead.length <= 3 && !prose))
  if (prose || (tokens.length > 14 && !/[:,–(]/u.test(raw))) return undefined
  if (starts) return 'named'
  return tokens.length <= 6 && !/[.:!?]$/u.test(raw) ? 'unknown' : undefined
}

function add(reading: Reading, { own, relation, words, sentence }: Heading, item: Item, at: number): void {
  const { mention, country } = item
  const entity: DocumentEntity = mention.entity
  const here = at === sentence.index
  propose(reading, {
    relation,
    subject: entity,
    object: own.entity,
    sentence: at,
    spans: here ? [words, mention] : [mention],
    rule: 'participants-listed',
    confidence: 0.9,
    also: here ? (own.mention.sentence === at ? undefined : own.mention) : words,
    certain: true,
    timed: 'own',
  })
  if (!country || entity.kind !== 'Organisation') return
  propose(reading, {
    relation: 'PART_OF',
    subject: entity,
    object: country.entity,
    sentence: at,
    spans: [country, mention],
    rule: 'listed-under-country',
    confidence: 0.85,
    timed: 'never',
  })
}

/** Lists of those who took part, under a heading that says so: in one line, or one a line, bodies by country. */
export function participantLists(reading: Reading): void {
  const { document, sentences } = reading
  const words = claimWords(reading.lang)
  const { text } = document.release
  for (let index = 0; index < sentences.length; index += 1) {
    const sentence = sentences[index]!
    if (sentence.section === 'boilerplate' || sentence.section === 'title') continue
    const head = headingOf(reading, sentence, words)
    if (!head || !isOwn(reading, head.own.entity)) continue
    if (head.from !== undefined) {
      const named = mentionsIn(document, index).filter(({ start }) => start > head.from!)
      for (const item of itemsIn(text, named)) add(reading, head, item, index)
      continue
    }
    let missed = 0
    for (let at = index + 1; at < Math.min(sentences.length, index + 1 + longest); at += 1) {
      const how = goesOn(reading, sentences[at]!, words)
      if (how === undefined || (how === 'unknown' && (missed += 1) > unknown)) break
      if (how === 'named')
        for (const item of itemsIn(text, mentionsIn(document, at))) add(reading, head, item, at)
    }
  }
}
