import type { DocumentMention } from '@/lib/extract/document'
import { gapBefore, mentionsIn } from '@/lib/extract/reading'
import { isCapitalised } from '@/lib/text/tokens'
import { isInCue, linkBefore, rangeOf, type PhraseContext, type Range } from './phrase'

const plain = /^[ \u00a0\u202f’'-]*$/u
const possessive = /^(?:[’']s|[’'](?=\s))/u

/** Index of a word for people or bodies that act for a country, within `reach` plain words from `at`. */
function actorFrom(context: PhraseContext, at: number, step: 1 | -1, reach: number): number | undefined {
  const { text, tokens, words } = context
  for (let index = at, count = 0; count < reach; index += step, count += 1) {
    const token = tokens[index]
    if (!token || !plain.test(gapBefore(text, tokens, step === 1 ? index : index + 1))) return undefined
    if (words.actors.has(token.fold)) {
      // "law enforcement agencies": the last of several such words
      const more = step === 1 && words.actors.has(tokens[index + 1]?.fold ?? '')
      return more && plain.test(gapBefore(text, tokens, index + 1)) ? index + 1 : index
    }
    // "Canadian Embassy representatives" act for the embassy
    if (step === 1 && isCapitalised(token)) return undefined
    if (words.and.has(token.fold) || words.links.matchesAt(tokens, index).length > 0) return undefined
    if (words.auxiliaries.has(token.fold) || words.cues.matchesAt(tokens, index).length > 0) return undefined
  }
  return undefined
}

/** "police of Kenya", "officers from INTERPOL": the word that acts before the preposition. */
function actorBefore(context: PhraseContext, from: number): number | undefined {
  const { linkAt, links } = linkBefore(context, from)
  if (!['of', 'in', 'from'].some((link) => links.has(link as 'of'))) {
    return context.reading.lang === 'ar' ? actorFrom(context, from - 1, -1, 1) : undefined
  }
  const near = actorFrom(context, linkAt - 1, -1, 2)
  const actor = chiefsBefore(context, near ?? linkAt) ?? near
  return actor !== undefined && isInCue(context, actor) ? undefined : actor
}

/** How many words an office of several people may have before what it is of. */
const longestOffice = 8

/** "los ministros del Interior de Perú", "directors of the police forces of Kenya": an office of several people before the name. */
function chiefsBefore(context: PhraseContext, to: number): number | undefined {
  const { reading, text, tokens, words, sentence } = context
  if (!reading.words.cased) return undefined
  const named = mentionsIn(reading.document, sentence.index)
  for (let at = to - 1; at >= 0 && to - at <= longestOffice; at -= 1) {
    if (!plain.test(gapBefore(text, tokens, at + 1))) return undefined
    const { fold, start } = tokens[at]!
    if (named.some((other) => other.start <= start && other.end > start)) return undefined
    const links = words.links.matchesAt(tokens, at)
    const isOf = links.some(({ values }) => values.includes('of'))
    const plural = reading.words.officePlurals.matchesAt(tokens, at).length > 0 || words.actors.has(fold)
    const next = words.links.matchesAt(tokens, at + 1).some(({ values }) => values.includes('of'))
    if (plural && (next || words.determiners.has(tokens[at + 1]?.fold ?? ''))) return at
    const inside = isOf || words.determiners.has(fold) || words.and.has(fold) || isCapitalised(tokens[at]!)
    if (!inside && !reading.words.officeNouns.has(fold) && !reading.words.adjectives.has(fold))
      return undefined
    if (words.auxiliaries.has(fold) && !isOf) return undefined
  }
  return undefined
}

/** "ASEAN Desk": a capital right behind a name belongs to a longer name that is not known. */
function isCutShort({ text, tokens, reading, sentence }: PhraseContext, at: number): boolean {
  const next = tokens[at]
  if (!next || !isCapitalised(next) || !/^[ \u00a0]$/u.test(gapBefore(text, tokens, at))) return false
  return (
    !reading.words.notNames.has(next.fold) &&
    !mentionsIn(reading.document, sentence.index).some(
      ({ start, end }) => start <= next.start && end > next.start,
    )
  )
}

/** Whether a name stands right before a noun that it describes: "two INTERPOL initiatives". */
export function describesNoun({ text, tokens, words }: PhraseContext, at: number): boolean {
  const next = tokens[at]
  const { nounsAfterNames } = words.pack
  if (!nounsAfterNames || !next || !/^[ \u00a0]$/u.test(gapBefore(text, tokens, at))) return false
  if (!/^\p{Ll}{3}/u.test(next.text) || nounsAfterNames.unless.some((ending) => next.fold.endsWith(ending)))
    return false
  const known = [
    words.auxiliaries,
    words.adverbs,
    words.relatives,
    words.and,
    words.negations,
    words.planned,
    words.hypothetical,
    words.determiners,
  ]
  return (
    !known.some((set) => set.has(next.fold)) &&
    ![words.links, words.adverbials, words.subordinators, words.cues, words.outcomes, words.deeds.light].some(
      (trie) => trie.matchesAt(tokens, at).length > 0,
    )
  )
}

/** "Romanian, Finnish and Serbian authorities", the other way round: whose nationality goes on with a list of them. */
function listedBehind(context: PhraseContext, core: Range): boolean {
  const { text, tokens, words, reading, sentence } = context
  const before = tokens[core.from - 1]
  const joined = words.and.has(before?.fold ?? '')
  const last = joined ? core.from - 2 : core.from - 1
  const gap = text.slice(tokens[last]?.end ?? 0, tokens[last + 1]?.start ?? 0)
  if (last < 1 || !(joined ? plain : /^,[ \u00a0]$/u).test(gap)) return false
  const named = mentionsIn(reading.document, sentence.index).find(
    ({ end, rule, entity }) =>
      end === tokens[last]!.end && entity.kind === 'Country' && rule.includes('demonym'),
  )
  if (!named) return false
  const from = tokens.findIndex(({ start }) => start === named.start)
  return actorFrom(context, from - 1, -1, 3) !== undefined || listedBehind(context, { from, to: last + 1 })
}

/** "Romanian, Finnish and US authorities": whose nationality goes on with a list of them before those who act. */
function listedAhead(context: PhraseContext, core: Range): boolean {
  const { text, tokens, words, reading, sentence } = context
  const joined = words.and.has(tokens[core.to]?.fold ?? '')
  const first = tokens[joined ? core.to + 1 : core.to]
  const gap = text.slice(tokens[core.to - 1]!.end, tokens[core.to]?.start)
  if (!first || !(joined ? plain : /^,[ \u00a0]$/u).test(gap)) return false
  const named = mentionsIn(reading.document, sentence.index).find(
    ({ start, entity }) => start === first.start && entity.kind === 'Country',
  )
  if (!named) return false
  const range = rangeOf(tokens, named)
  return actorFrom(context, range.to, 1, 3) !== undefined || listedAhead(context, range)
}

/**
 * The words of a mention that may be an end of a claim: a country or body together with who acts for it
 * ("Chinese authorities", "police in Kenya"). Undefined where it only describes another thing: "Chinese
 * goods", "China’s border".
 */
export function standIn(context: PhraseContext, mention: DocumentMention, core: Range): Range | undefined {
  const { text, tokens } = context
  const { kind } = mention.entity
  const owner = possessive.test(text.slice(mention.end, mention.end + 3))
  if (kind !== 'Country' && kind !== 'Organisation') return owner ? undefined : core
  const next = owner && tokens[core.to]?.fold === 's' ? core.to + 1 : core.to
  const behind = actorFrom(context, next, 1, 3)
  const demonym = mention.rule.includes('demonym')
  if (behind !== undefined && (kind === 'Country' || behind === next || owner))
    return { from: core.from, to: behind + 1 }
  if (demonym) {
    const ahead = actorFrom(context, core.from - 1, -1, 3)
    if (ahead === undefined)
      return listedBehind(context, core) || listedAhead(context, core) ? core : undefined
    return { from: ahead, to: core.to }
  }
  if (owner) return { from: core.from, to: next }
  if (isCutShort(context, core.to)) return undefined
  const before = actorBefore(context, core.from)
  return before === undefined ? core : { from: before, to: core.to }
}
