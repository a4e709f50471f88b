import type { DocumentEntity, DocumentMention } from '@/lib/extract/document'
import {
  addMention,
  gapBefore,
  mentionsIn,
  namedEntity,
  type Reading,
  type ReadSentence,
} from '@/lib/extract/reading'
import { personIdentity, personNameAt, personNameBefore, type PersonName } from './person-name'
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

function personEntity(
  reading: Reading,
  sentence: ReadSentence,
  name: PersonName,
  organisation: DocumentEntity | undefined,
): DocumentEntity {
  const tokens = sentence.tokens.slice(name.from, name.to)
  const text = reading.document.release.text.slice(tokens[0]!.start, tokens.at(-1)!.end)
  const identity = personIdentity(tokens.map(({ fold }) => fold))
  const same = reading.offices.find(
    ({ entity }) =>
      !entity.known &&
      personIdentity(entity.name.split(/[\s-]+/u).map((word) => word.toLowerCase())) === identity,
  )
  if (same) return same.entity
  return namedEntity(reading.document, {
    kind: 'Official',
    name: text,
    identity,
    lang: reading.lang,
    context: contextOfBody(organisation),
  })
}

/** What tells people of one name apart across releases: the country of their body, or that it is an international one. */
function contextOfBody(organisation: DocumentEntity | undefined): string {
  const country = organisation?.properties[organisation.kind === 'Country' ? 'iso' : 'country']
  if (typeof country === 'string') return `country-${country.toLowerCase()}`
  return organisation?.known ? 'international' : ''
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
  if (name.single) return
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

/**
 * Finds officials by an office beside a name, before or after it, and by verbs of speech. Names without any
 * of these are left alone: releases name suspects and victims too, and those are not loaded.
 */
export function findOfficials(reading: Reading): void {
  const singles: [ReadSentence, Title, NameBeside][] = []
  for (const sentence of reading.sentences) {
    if (sentence.section === 'boilerplate') continue
    for (const title of findTitles(reading, sentence)) {
      const after = nameAfter(reading, sentence, title)
      const before =
        after && adjacent.test(gapBefore(reading.document.release.text, sentence.tokens, title.to))
          ? undefined
          : nameBefore(reading, sentence, title)
      const name = before ?? after
      if (name) {
        introduce(reading, sentence, title, name)
        if (name.single) singles.push([sentence, title, name])
      } else if (title.office !== 'rank' && title.office !== 'speaker') {
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
  }
}
