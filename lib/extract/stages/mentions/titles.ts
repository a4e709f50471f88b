import type { DocumentEntity, DocumentMention } from '@/lib/extract/document'
import {
  gapBefore,
  mentionsIn,
  removeMentions,
  tokenAt,
  type Reading,
  type ReadSentence,
} from '@/lib/extract/reading'
import { foldedWords } from '@/lib/extract/words'
import { languagePacks } from '@/lib/knowledge/languages'
import { isCapitalised } from '@/lib/text/tokens'
import { isHolder, titleExtent, withoutTrailingName } from './title-extent'

/** An office as written, with what it is held of: "Head of INTERPOL’s Environmental Security unit". */
export interface Title {
  readonly office: string
  /** First token of the title, without an organisation or country before it. */
  readonly from: number
  readonly to: number
  /** First token including what stands before it: "INTERPOL", "China’s". */
  readonly reach: number
  readonly organisation: DocumentEntity | undefined
  /** True for the office of several: "Trial Attorneys". */
  readonly plural: boolean
  /** True for an office that somebody held before: "former", "then". */
  readonly former: boolean
}

const unitSets = new Map<string, ReadonlySet<string>>()

/** Nouns of the language that head the names of units. */
function unitNouns({ lang }: Reading): ReadonlySet<string> {
  let nouns = unitSets.get(lang)
  if (!nouns) unitSets.set(lang, (nouns = new Set(languagePacks[lang].claims.units.flatMap(foldedWords))))
  return nouns
}

const soft = /^[ \u00a0]?[’'-]?[ \u00a0]?$/u
const possessive = /^(?:[’']s|[’'])?[ \u00a0]$/u
/** What may stand between a unit and the office of somebody who is of it, where the title goes on: "’s". */
const owner = /^[’']s?[ \u00a0]$/u

/** The body or country right before a title: "INTERPOL Secretary General", "China’s Vice-Minister", "French Interior Minister". */
function holderBefore(reading: Reading, sentence: ReadSentence, from: number): DocumentMention | undefined {
  // where names follow what they are of, what stands before an office belongs to something else
  if (!reading.words.cased) return undefined
  const text = reading.document.release.text
  const start = sentence.tokens[from]!.start
  return mentionsIn(reading.document, sentence.index).find(
    (mention) => isHolder(mention) && mention.end <= start && possessive.test(text.slice(mention.end, start)),
  )
}

/** "son directeur", "its Director": the body named last before the office. */
function possessed(reading: Reading, sentence: ReadSentence, from: number): DocumentMention | undefined {
  const { tokens } = sentence
  const before = tokens[from - 1]
  if (!before || !reading.words.possessives.has(before.fold)) return undefined
  return mentionsIn(reading.document, sentence.index)
    .filter(({ entity, end }) => entity.kind === 'Organisation' && end <= before.start)
    .toSorted((a, b) => b.end - a.end || b.start - a.start)[0]
}

/**
 * What an office is held of among the names in its words: the first body, since it stands nearest, but not the owner
 * of another behind it ("Europol’s European Cybercrime Centre"); a country where there is no body.
 */
function heldOf(reading: Reading, inside: readonly DocumentMention[]): DocumentMention | undefined {
  const { text } = reading.document.release
  const isOrganisation = ({ entity }: DocumentMention): boolean => entity.kind !== 'Country'
  const bodies = inside.filter(isOrganisation)
  for (const [index, body] of bodies.entries()) {
    const next = bodies[index + 1]
    if (next && owner.test(text.slice(body.end, next.start))) continue
    return body
  }
  return bodies[0] ?? inside[0]
}

/** Whether a title is of a unit that is not known by name, so that the body behind it is not what the office is of. */
function isOfUnit(reading: Reading, sentence: ReadSentence, from: number, body: DocumentMention): boolean {
  const units = unitNouns(reading)
  const mentions = mentionsIn(reading.document, sentence.index)
  const link = sentence.tokens.findIndex(({ fold }, at) => at >= from && reading.words.officeLinks.has(fold))
  return sentence.tokens
    .slice(link === -1 ? from : link)
    .some(
      (token) =>
        token.end <= body.start &&
        units.has(token.fold) &&
        !mentions.some(
          ({ start, end, entity }) => start <= token.start && end >= token.end && entity.kind !== 'Offence',
        ),
    )
}

/** Where the words that belong to an office before it start: "Acting", "Deputy". */
function withWordsBefore(reading: Reading, sentence: ReadSentence, index: number): number {
  const { tokens } = sentence
  const { text } = reading.document.release
  let from = index
  while (
    from > 0 &&
    reading.words.officeBefore.has(tokens[from - 1]!.fold) &&
    soft.test(gapBefore(text, tokens, from))
  ) {
    const covered = mentionsIn(reading.document, sentence.index).some(
      ({ start, end }) => start <= tokens[from - 1]!.start && end > tokens[from - 1]!.start,
    )
    if (covered) break
    from -= 1
  }
  return withFieldBefore(reading, sentence, from)
}

/** "INTERPOL’s Cybercrime Director": a field of crime between a body and an office of it belongs to the office. */
function withFieldBefore(reading: Reading, sentence: ReadSentence, from: number): number {
  const { tokens } = sentence
  const { text } = reading.document.release
  const mentions = mentionsIn(reading.document, sentence.index)
  const field = mentions.find(
    ({ entity, end }) => entity.kind === 'Offence' && end === tokens[from - 1]?.end && from < tokens.length,
  )
  if (!field || !isCapitalised(tokens[from]!) || text.slice(field.end, tokens[from]!.start) !== ' ')
    return from
  const before = text.slice(0, field.start)
  const held = mentions.some(
    (mention) =>
      isHolder(mention) && /^(?:[’']s)?\s$/u.test(before.slice(mention.end)) && mention.end < field.start,
  )
  return held && /^\p{Lu}/u.test(field.quote) ? tokenAt(tokens, field.start) : from
}

/** Whether words before, in or right behind a title make it a past one. */
function isFormer(reading: Reading, sentence: ReadSentence, from: number, to: number): boolean {
  const { words } = reading
  for (let at = Math.max(0, from - 2); at < Math.min(to + 2, sentence.tokens.length); at += 1) {
    const match = words.former.matchesAt(sentence.tokens, at)[0]
    if (!match) continue
    const beside = match.to <= from && match.to >= from - 1
    const behind = !words.cased && (at === to - 1 || at === to)
    if (beside || behind || (at >= from && match.to <= to)) return true
  }
  return false
}

/** "contrôleur général de police Louis Berg": words of an office with the name behind it are no name of a body. */
function withoutMisreadBodies(reading: Reading, sentence: ReadSentence, from: number, to: number): void {
  const { tokens } = sentence
  const first = tokens[from + 1]
  const last = tokens[to - 1]!
  if (!first || to - from < 2) return
  const misread = mentionsIn(reading.document, sentence.index).filter(
    ({ entity, start, end }) =>
      entity.kind === 'Organisation' &&
      !entity.known &&
      start >= first.start &&
      start <= last.start &&
      end > last.end,
  )
  removeMentions(reading.document, new Set(misread))
}

function titleAt(reading: Reading, sentence: ReadSentence, index: number): Title | undefined {
  const { words } = reading
  const { tokens } = sentence
  const plural = words.officePlurals.matchesAt(tokens, index)[0]
  const single = words.offices.matchesAt(tokens, index)[0]
  const match = plural && plural.to > (single?.to ?? 0) ? plural : single
  if (!match) return undefined
  withoutMisreadBodies(reading, sentence, index, match.to)
  const from = withWordsBefore(reading, sentence, index)
  const { to: reached, inside } = titleExtent(reading, sentence, match.to, match.values.includes('rank'))
  const to = withoutTrailingName(reading, sentence, match.to - 1, Math.max(match.to, reached))
  const before = holderBefore(reading, sentence, from)
  const bodies = inside.filter(({ start }) => start < (tokens[to]?.start ?? sentence.end))
  const own = heldOf(reading, bodies)
  const unnamed = own && isOfUnit(reading, sentence, match.to, own)
  const held = unnamed
    ? undefined
    : ((own && own.entity.kind !== 'Country' ? own : undefined) ??
      (before?.entity.kind === 'Organisation' ? before : undefined) ??
      own ??
      before ??
      possessed(reading, sentence, from))
  return {
    office: match.values[0]!,
    from,
    to,
    reach: before ? tokenAt(tokens, before.start) : from,
    organisation: held?.entity,
    plural: match === plural,
    former: isFormer(reading, sentence, from, to),
  }
}

/** Every title of a sentence, in order. */
export function findTitles(reading: Reading, sentence: ReadSentence): Title[] {
  const { words } = reading
  const { tokens } = sentence
  const titles: Title[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const match = words.offices.matchesAt(tokens, index)[0] ?? words.officePlurals.matchesAt(tokens, index)[0]
    if (!match) continue
    const inBody = mentionsIn(reading.document, sentence.index).some(
      ({ start, end, entity, form }) =>
        start <= tokens[index]!.start &&
        end > tokens[index]!.start &&
        entity.kind !== 'Country' &&
        form !== 'title',
    )
    const body = tokens[match.to]?.text === 's' && words.heads.has(tokens[match.to + 1]?.fold ?? '')
    const title = inBody || body ? undefined : titleAt(reading, sentence, index)
    if (title) titles.push(title)
    // "Singapore Police Commissioner": an office may go on behind the name of a body
    index = title ? title.to - 1 : body ? match.to - 1 : index
  }
  return titles
}
