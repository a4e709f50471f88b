import type { DocumentMention } from '@/lib/extract/document'
import {
  addMention,
  gapBefore,
  mentionsIn,
  namedEntity,
  type Reading,
  type ReadSentence,
} from '@/lib/extract/reading'
import { isCapitalised } from '@/lib/text/tokens'
import { findArabicFacilities } from './arabic-facilities'
import { isTitleCase } from './title-case'

/** How many capitalised words may stand before the head of a name. */
const longest = 5
const space = /^[ \u00a0]$/u
const owner = /^(?:[’']s?)?[ \u00a0]$/u

/** First token of the capitalised words that name a building: "Manchester Airport". */
function nameFrom({ document, words }: Reading, { tokens }: ReadSentence, at: number): number {
  const { text } = document.release
  let from = at
  while (
    from > 0 &&
    at - from < longest &&
    isCapitalised(tokens[from - 1]!) &&
    !words.notNames.has(tokens[from - 1]!.fold) &&
    space.test(gapBefore(text, tokens, from))
  )
    from -= 1
  return from
}

/** The place right behind "in", where a building stands without a name: "its headquarters in Warsaw". */
function placeBehind(
  { document, words }: Reading,
  { tokens }: ReadSentence,
  to: number,
  mentions: readonly DocumentMention[],
): DocumentMention | undefined {
  if (!words.placeWithin.matchesAt(tokens, to).some((match) => match.to === to + 1)) return undefined
  if (!space.test(gapBefore(document.release.text, tokens, to))) return undefined
  return mentions.find(
    ({ entity, start }) =>
      (entity.kind === 'Place' || entity.kind === 'Country') && start === tokens[to + 1]?.start,
  )
}

/** "has its headquarters in": where a body is, and no building that the text tells of. */
function isSeat({ pack, words }: Reading, { tokens }: ReadSentence, at: number): boolean {
  const owned = pack.nouns.determiners.includes(tokens[at - 1]?.fold ?? '')
  return owned && at > 1 && !words.links.has(tokens[at - 2]!.fold)
}

/** "the laboratory of the United Nations Office": the body behind "of" and an article, whose building it is. */
function bodyBehindOf(
  { document, words }: Reading,
  { tokens }: ReadSentence,
  to: number,
  mentions: readonly DocumentMention[],
): DocumentMention | undefined {
  if (!words.ofBody.has(tokens[to]?.fold ?? '')) return undefined
  if (!space.test(gapBefore(document.release.text, tokens, to))) return undefined
  const at = words.articles.has(tokens[to + 1]?.fold ?? '') ? to + 2 : to + 1
  return mentions.find(
    ({ entity, start }) => entity.kind === 'Organisation' && entity.known && start === tokens[at]?.start,
  )
}

/** The building of a body by a noun, as the release names it elsewhere or by the name of the body. */
function houseName({ document }: Reading, { entity }: DocumentMention, noun: string): string {
  const names = [entity.name, ...Object.values(entity.names), ...entity.aliases]
  const named = document.entities.find(
    ({ kind, name }) => kind === 'Facility' && names.some((one) => name === `${one} ${noun}`),
  )
  return named?.name ?? `${entity.name} ${noun}`
}

/** Buildings and sites that knowledge does not have: by a name, beside their body, or with their place. */
export function findFacilities(reading: Reading): void {
  const { document, lang, words } = reading
  if (lang === 'ar') return findArabicFacilities(reading)
  const { text } = document.release
  for (const sentence of reading.sentences) {
    if (sentence.section === 'boilerplate' || isTitleCase(sentence)) continue
    const { tokens } = sentence
    const taken = mentionsIn(document, sentence.index)
    for (let at = 0; at < tokens.length; at += 1) {
      const to = words.facilities.matchesAt(tokens, at)[0]?.to
      if (to === undefined) continue
      const end = tokens[to - 1]!.end
      const body = taken.find(
        ({ entity, end: left }) =>
          entity.kind === 'Organisation' &&
          left <= tokens[at]!.start &&
          owner.test(text.slice(left, tokens[at]!.start)),
      )
      const named = isCapitalised(tokens[at]!) ? nameFrom(reading, sentence, at) : at
      const start = body?.start ?? tokens[named]!.start
      const place =
        body || named < at || isSeat(reading, sentence, at)
          ? undefined
          : placeBehind(reading, sentence, to, taken)
      const known = taken.some(
        (other) =>
          (other.entity.kind === 'Facility' || other.entity.kind === 'Organisation') &&
          other.start <= tokens[at]!.start &&
          other.end >= end,
      )
      // "the Global Airport Action Days": the words go on to name something else
      const next = tokens[to]
      const goesOn = next && isCapitalised(next) && space.test(gapBefore(text, tokens, to))
      const whose = body || named < at || place ? undefined : bodyBehindOf(reading, sentence, to, taken)
      if (known || goesOn || (!body && named === at && !place && !whose)) continue
      const name = whose ? houseName(reading, whose, text.slice(start, end)) : text.slice(start, end)
      addMention(document, {
        sentence: sentence.index,
        start: place ? tokens[at]!.start : start,
        end,
        entity: namedEntity(document, {
          kind: 'Facility',
          name: place
            ? `${name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())}, ${place.entity.name}`
            : name,
          lang,
        }),
        form: place || whose ? 'description' : 'name',
        rule: 'facility-name',
        confidence: 0.75,
      })
      at = to - 1
    }
  }
}
