import type { DocumentMention } from '@/lib/extract/document'
import { addMention, gapBefore, mentionsIn, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { isCapitalised } from '@/lib/text/tokens'
import { personEntity } from './person-entity'
import { personNameAt, personNameBefore, type PersonName } from './person-name'
import { isTitleCase } from './title-case'
import { findTitles, type Title } from './titles'

const adjacent = /^[ \u00a0]?$/u
const comma = /^\s*[,،:(]\s*$/u

/** Index behind honorifics and ranks at `index`: "M.", "Mr", "Police Senior Superintendent". */
function behindHonorifics(reading: Reading, sentence: ReadSentence, index: number): number {
  const { words } = reading
  let at = index
  for (;;) {
    const honorific = words.honorifics.matchesAt(sentence.tokens, at)[0]
    const rank = words.offices
      .matchesAt(sentence.tokens, at)
      .find(({ values }) => values.includes('rank') || values.includes('ambassador'))
    const next = honorific ?? rank
    if (!next) return at
    at = next.to
  }
}

interface NameBeside extends PersonName {
  /** A single word counts as a name only right behind an office. */
  readonly single: boolean
}

const mentionOf = (
  reading: Reading,
  sentence: ReadSentence,
  { from, to }: PersonName,
): DocumentMention | undefined =>
  mentionsIn(reading.document, sentence.index).find(
    ({ start, end, entity, form }) =>
      entity.kind === 'Official' &&
      form !== 'title' &&
      start < sentence.tokens[to - 1]!.end &&
      end > sentence.tokens[from]!.start,
  )

function nameAfter(reading: Reading, sentence: ReadSentence, title: Title): NameBeside | undefined {
  const { tokens } = sentence
  const text = reading.document.release.text
  if (title.to >= tokens.length) return undefined
  const gap = gapBefore(text, tokens, title.to)
  const close = adjacent.test(gap)
  if (!close && !/^\s*[,،]\s*$/u.test(gap) && !/^ – $/u.test(gap)) return undefined
  const start = behindHonorifics(reading, sentence, title.to)
  if (start > title.to && start < tokens.length && !/^[.\s]*$/u.test(gapBefore(text, tokens, start)))
    return undefined
  const known = mentionsIn(reading.document, sentence.index).find(
    (mention) => mention.start === tokens[start]?.start && mention.entity.kind === 'Official',
  )
  if (known) return { from: start, to: start + 1, single: false }
  const name = personNameAt(reading, sentence, start)
  if (!name) return undefined
  const single = name.to - name.from === 1
  return single && !close && start === title.to ? undefined : { ...name, single }
}

/** "Vilma Martinez, embajadora de …": the name before a comma and perhaps an article. */
function nameBefore(reading: Reading, sentence: ReadSentence, title: Title): NameBeside | undefined {
  const { words } = reading
  const { tokens } = sentence
  const text = reading.document.release.text
  let at = title.reach
  const owned = (index: number): boolean => tokens[index]?.text === 's' && index < title.reach
  while (
    at > 0 &&
    (words.articles.has(tokens[at - 1]!.fold) || owned(at - 1) || owned(at)) &&
    !comma.test(gapBefore(text, tokens, at))
  )
    at -= 1
  if (at === 0 || !comma.test(gapBefore(text, tokens, at)) || gapBefore(text, tokens, at).includes(':'))
    return undefined
  const known = mentionsIn(reading.document, sentence.index).find(
    (mention) =>
      mention.entity.kind === 'Official' && mention.form !== 'title' && mention.end === tokens[at - 1]!.end,
  )
  if (known) return { from: at - 1, to: at, single: false }
  const name = personNameBefore(reading, sentence, at)
  return name ? { ...name, single: false } : undefined
}

function introduce(reading: Reading, sentence: ReadSentence, title: Title, name: NameBeside): void {
  const { document } = reading
  const { tokens } = sentence
  const { organisation, office } = title
  const written = {
    text: document.release.text.slice(tokens[title.from]!.start, tokens[title.to - 1]!.end),
    start: tokens[title.from]!.start,
    end: tokens[title.to - 1]!.end,
    ...(organisation ? { organisation } : {}),
  }
  const known = mentionOf(reading, sentence, name)
  if (known) {
    known.title ??= written
    reading.offices.push({ entity: known.entity, office, organisation, sentence: sentence.index })
    return
  }
  if (name.single || isTitleCase(sentence)) return
  const entity = personEntity(reading, sentence, name, organisation)
  reading.offices.push({ entity, office, organisation, sentence: sentence.index })
  addMention(document, {
    sentence: sentence.index,
    start: tokens[name.from]!.start,
    end: tokens[name.to - 1]!.end,
    entity,
    form: 'name',
    rule: name.from >= title.to ? 'office-name' : 'name-office',
    confidence: organisation ? 0.92 : 0.85,
    title: written,
  })
}

/** Names behind a verb of speech without an office: who is quoted is an official or spokesperson. */
function findSpeakers(reading: Reading, sentence: ReadSentence): void {
  const { document, words } = reading
  const { tokens } = sentence
  tokens.forEach((token, index) => {
    if (!words.speechVerbs.has(token.fold)) return
    const start = behindHonorifics(reading, sentence, index + 1)
    const name =
      start < tokens.length && /^[\s.]*$/u.test(gapBefore(document.release.text, tokens, start))
        ? personNameAt(reading, sentence, start)
        : undefined
    if (!name || name.to - name.from < 2 || mentionOf(reading, sentence, name)) return
    const entity = personEntity(reading, sentence, name, undefined)
    reading.offices.push({ entity, office: 'speaker', organisation: undefined, sentence: sentence.index })
    addMention(document, {
      sentence: sentence.index,
      start: tokens[name.from]!.start,
      end: tokens[name.to - 1]!.end,
      entity,
      form: 'name',
      rule: 'speaker',
      confidence: 0.7,
    })
  })
}

/** "Arif Berg of the Turkish National Police": a name and the public body that it is of. */
function findOfBodies(reading: Reading, sentence: ReadSentence): void {
  const { document, words } = reading
  const { tokens } = sentence
  for (const body of mentionsIn(document, sentence.index)) {
    const { entity } = body
    if (entity.kind !== 'Organisation' || (entity.properties['country'] === undefined && !entity.known))
      continue
    let at = tokens.findIndex(({ start }) => start >= body.start)
    if (at > 0 && words.articles.has(tokens[at - 1]!.fold) && !words.ofBody.has(tokens[at - 1]!.fold)) at -= 1
    if (at < 3 || !words.ofBody.has(tokens[at - 1]!.fold)) continue
    if (!adjacent.test(gapBefore(document.release.text, tokens, at - 1))) continue
    const name = personNameBefore(reading, sentence, at - 1)
    if (!name || mentionOf(reading, sentence, name)) continue
    const spaced = tokens
      .slice(name.from + 1, name.to)
      .some((_, index) => adjacent.test(gapBefore(document.release.text, tokens, name.from + 1 + index)))
    if (!spaced) continue
    addMention(document, {
      sentence: sentence.index,
      start: tokens[name.from]!.start,
      end: tokens[name.to - 1]!.end,
      entity: personEntity(reading, sentence, name, entity),
      form: 'name',
      rule: 'name-body',
      confidence: 0.75,
    })
  }
}

/** Offices that anybody can have, which mean a certain person only together with a body or a name. */
const common = new Set([
  'rank',
  'coordinator',
  'administrator',
  'special-agent',
  'head',
  'attorney',
  'secretary',
])

const mayStandAlone = (sentence: ReadSentence, { office, organisation, from }: Title): boolean =>
  office !== 'rank' &&
  (organisation !== undefined ||
    !common.has(office) ||
    (office !== 'administrator' && isCapitalised(sentence.tokens[from]!)))

/** True when a name behind a comma opens the next pair of a list: "Minister of X, Anna Berg, Director of Y". */
function opensNextPair(
  reading: Reading,
  sentence: ReadSentence,
  title: Title,
  name: NameBeside,
  titles: readonly Title[],
): boolean {
  const text = reading.document.release.text
  const { tokens } = sentence
  if (adjacent.test(gapBefore(text, tokens, title.to))) return false
  const next = titles.find(({ reach }) => reach >= name.to)
  if (!next || next.reach - name.to > 2 || name.to >= tokens.length) return false
  const own = nameBefore(reading, sentence, next)
  return own !== undefined && own.to >= name.to && own.from <= name.from
}

/** True when a title goes on from the one before it, so that it is of the same person: "Minister and Chair of Y". */
function continues(reading: Reading, sentence: ReadSentence, last: Title, title: Title): boolean {
  const between = sentence.tokens.slice(last.to, title.reach)
  return (
    between.length > 0 &&
    between.length < 4 &&
    reading.words.and.has(between[0]!.fold) &&
    between
      .slice(1)
      .every(({ fold }) => reading.words.articles.has(fold) || reading.words.officeBefore.has(fold)) &&
    !/[.;:]/u.test(
      reading.document.release.text.slice(
        sentence.tokens[last.to - 1]!.end,
        sentence.tokens[title.from]!.start,
      ),
    )
  )
}

function nameOf(
  reading: Reading,
  sentence: ReadSentence,
  title: Title,
  titles: readonly Title[],
): NameBeside | undefined {
  const after = nameAfter(reading, sentence, title)
  const close = after && adjacent.test(gapBefore(reading.document.release.text, sentence.tokens, title.to))
  const before = close ? undefined : nameBefore(reading, sentence, title)
  return before ?? (after && !opensNextPair(reading, sentence, title, after, titles) ? after : undefined)
}

/**
 * Finds officials by an office beside a name, before or after it, and by verbs of speech. Names without any
 * of these are left alone: releases name suspects and victims too, and those are not loaded.
 */
export function findOfficials(reading: Reading): void {
  for (const sentence of reading.sentences) {
    if (sentence.section === 'boilerplate') continue
    const titles = findTitles(reading, sentence)
    let last: { title: Title; name: NameBeside } | undefined
    for (const title of titles) {
      const second = last && continues(reading, sentence, last.title, title) ? last.name : undefined
      const name = nameOf(reading, sentence, title, titles) ?? second
      last = name ? { title, name } : undefined
      if (name) introduce(reading, sentence, title, name)
      else if (mayStandAlone(sentence, title)) {
        const { tokens } = sentence
        reading.titles.push({
          sentence: sentence.index,
          start: tokens[title.reach]!.start,
          end: tokens[title.to - 1]!.end,
          office: title.office,
          organisation: title.organisation,
        })
      }
    }
    findSpeakers(reading, sentence)
    findOfBodies(reading, sentence)
  }
}
