import type { DocumentEntity, DocumentMention } from '@/lib/extract/document'
import { tokenAt, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { foldedWords } from '@/lib/extract/words'
import type { Link } from '@/lib/knowledge/languages/claims-pack'
import type { EntityKind } from '@/lib/model'
import type { Token } from '@/lib/text/tokens'
import type { ClaimWords } from './words'

/** A range of tokens, `to` exclusive. */
export interface Range {
  readonly from: number
  readonly to: number
}

/**
 * A noun phrase that may be an end of a claim: the mention at its head with the words that belong to it
 * ("the police of", titles, complements), what preposition leads to it, and the list that it stands in.
 */
export interface Phrase extends Range {
  readonly mention: DocumentMention
  readonly entity: DocumentEntity
  /** The mention's own tokens. */
  readonly core: Range
  /** What the preposition before it says; empty for subjects and direct objects. */
  readonly links: ReadonlySet<Link>
  /** First token of that preposition; the phrase's own first token without one. */
  readonly linkAt: number
  /** The body that a facility belongs to by its name, where the facility stands for it: "at the headquarters of". */
  readonly house?: DocumentMention
  /** True for a name in the possessive, "China’s": an end only where a pattern asks for an owner. */
  readonly owns?: true
  /** True for a name before the noun that it describes, "two INTERPOL initiatives": no end behind a verb. */
  readonly describes?: true
  /** Phrases of one list share a number. */
  readonly group: number
}

/** What the steps that build phrases look at. */
export interface PhraseContext {
  readonly reading: Reading
  readonly sentence: ReadSentence
  readonly text: string
  readonly tokens: readonly Token[]
  readonly words: ClaimWords
}

/** The words of a text between two tokens, the tokens themselves left out. */
export function between(context: Pick<PhraseContext, 'text' | 'tokens'>, from: number, to: number): string {
  const start = context.tokens[from - 1]?.end ?? context.tokens[0]?.start ?? 0
  const end = context.tokens[to]?.start ?? context.tokens.at(-1)?.end ?? start
  return context.text.slice(start, Math.max(start, end))
}

/** The tokens that `span` covers. */
export function rangeOf(tokens: readonly Token[], span: { start: number; end: number }): Range {
  const from = tokens.findIndex((token) => token.end > span.start)
  const first = from === -1 ? tokens.length : from
  return { from: first, to: Math.max(first, tokenAt(tokens, span.end)) }
}

const punctuation = /[,،;:()[\]«»“”"–—]/u

/** Arabic writes "in" onto the noun of a place: "بمدينة", "وبولاية". */
const inPlace = /^[وف]?ب\p{L}{3,}/u

/** "كل من": "each of" only opens a list. */
const eachOf = /^كلا? من$/u

/** "in the towns of | A", "en provincias, entre ellas | A": the noun for places whose names begin at token `at`. */
function placeNounBefore({ reading, text, tokens }: PhraseContext, at: number): number | undefined {
  const { words } = reading
  if (!words.cased || at < 2) return undefined
  let end = at - 1
  if (!words.placeOf.has(tokens[end]!.fold)) {
    while (end > Math.max(0, at - 4) && !words.placeSuch.matchesAt(tokens, end).some(({ to }) => to === at))
      end -= 1
    if (!words.placeSuch.matchesAt(tokens, end).some(({ to }) => to === at)) return undefined
  }
  if (!/^,?[ \u00a0]\(?$/u.test(text.slice(tokens[end - 1]?.end ?? 0, tokens[end]!.start))) return undefined
  for (const to of [end, end - 1])
    for (let from = to - 1; from >= Math.max(0, to - 2); from -= 1)
      if (words.placeNouns.matchesAt(tokens, from).some((match) => match.to === to)) return from
  return undefined
}

/** The preposition right before token `at`, articles and forms of address between them left aside. */
export function linkBefore(context: PhraseContext, at: number): { links: ReadonlySet<Link>; linkAt: number } {
  const { reading, text, tokens, words } = context
  const isHonorific = (index: number): boolean =>
    reading.words.honorifics.matchesAt(tokens, index).some(({ to }) => to === index + 1)
  const noun = placeNounBefore(context, at)
  const led = noun === undefined ? undefined : linkBefore(context, noun)
  if (led && led.links.size > 0) return led
  for (let last = at - 1; last >= 0 && at - last <= 4; last -= 1) {
    if (reading.lang === 'ar' && last > 0 && eachOf.test(`${tokens[last - 1]!.fold} ${tokens[last]!.fold}`))
      last -= 2
    if (last < 0) break
    if (punctuation.test(text.slice(tokens[last]!.end, tokens[last + 1]?.start ?? tokens[last]!.end))) break
    // "Des délégués ont": an article where nothing stands before it
    if (last === 0 && tokens[0]!.text === 'Des') break
    for (let from = Math.max(0, last - 4); from <= last; from += 1) {
      const match = words.links.matchesAt(tokens, from).find(({ to }) => to === last + 1)
      if (match) return { links: new Set(match.values), linkAt: from }
    }
    const placed = reading.lang === 'ar' && reading.words.placeNouns.matchesAt(tokens, last).length > 0
    if (placed && inPlace.test(tokens[last]!.text)) return { links: new Set(['in']), linkAt: last }
    if (!placed && !words.determiners.has(tokens[last]!.fold) && !isHonorific(last)) break
  }
  return { links: new Set(), linkAt: at }
}

const sites = new Set<EntityKind>(['Place', 'Country', 'Facility'])

/** Whether "in" is written onto the first word of a name, as Arabic does: "بالرياض", but not in "بيروت". */
function isWrittenOn({ reading, tokens }: PhraseContext, { entity, start }: DocumentMention): boolean {
  const first = reading.lang === 'ar' && sites.has(entity.kind) ? tokens[tokenAt(tokens, start)] : undefined
  if (!first || !/^[وف]?ب/u.test(first.text)) return false
  const names = [entity.name, ...Object.values(entity.names), ...entity.aliases]
  return names.every((name) => {
    const word = foldedWords(name)[0]
    return word !== first.fold && `و${word}` !== first.fold
  })
}

/** The preposition that leads to a mention whose phrase starts at token `from`, before it or written onto it. */
export function linkTo(
  context: PhraseContext,
  mention: DocumentMention,
  from: number,
): { links: ReadonlySet<Link>; linkAt: number } {
  if (isWrittenOn(context, mention)) return { links: new Set(['in']), linkAt: from }
  return linkBefore(context, from)
}

/** Whether the words of a cue reach over token `at`. */
export function isInCue({ tokens, words }: Pick<PhraseContext, 'tokens' | 'words'>, at: number): boolean {
  for (let from = Math.max(0, at - 4); from <= at; from += 1)
    if (words.cues.matchesAt(tokens, from).some(({ to }) => to > at)) return true
  return false
}
