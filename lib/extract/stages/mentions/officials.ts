import type { DocumentEntity, DocumentMention, MentionTitle } from '@/lib/extract/document'
import { publisherOf } from '@/lib/extract/publisher'
import { addMention, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { officeHolders } from '@/lib/knowledge/gazetteer'
import { knownEntityId } from '@/lib/model/identity'
import { isCapitalised } from '@/lib/text/tokens'
import { bodyBehind } from './body-beside'
import { furtherNames, nameOf, type NameBeside } from './name-beside'
import { officialAt } from './official-at'
import { personEntity } from './person-entity'
import { findOfBodies, findSpeakers } from './quoted-people'
import { bodyOfLine, findPredecessors } from './successors'
import { isOutsider } from './suspects'
import { isTitleCase } from './title-case'
import { findTitles, type Title } from './titles'

/** The body that stands behind the office or the name where the title itself names none. */
function bodyOf(
  reading: Reading,
  sentence: ReadSentence,
  title: Title,
  name: NameBeside,
  known: DocumentMention | undefined,
): DocumentEntity | undefined {
  if (title.organisation) return title.organisation
  const { tokens } = sentence
  if (name.from < title.from)
    return bodyBehind(reading, sentence, title.to)?.entity ?? bodyOfLine(reading, sentence)
  const behind = known ? tokens.findIndex(({ start }) => start >= known.end) : name.to
  return behind === -1 ? undefined : bodyBehind(reading, sentence, behind)?.entity
}

/** Offices that need no "of" in a release of the body that they lead. */
const leading = new Set(['secretary-general', 'executive-director'])

/** "Secretary General Jürgen Stock said": of the body that publishes, where he led it then. */
function bodyLed(reading: Reading, office: string, holder: DocumentEntity): DocumentEntity | undefined {
  const { release, mentions } = reading.document
  if (!leading.has(office) || !holder.known || release.publishedAt === null) return undefined
  const body = publisherOf(reading)
  if (!body || !mentions.some(({ entity }) => entity === body)) return undefined
  const held = officeHolders(office, body.id, release.publishedAt)
  return held.some(({ kind, key }) => knownEntityId(kind, key) === holder.id) ? body : undefined
}

function writtenAs(
  reading: Reading,
  { tokens }: ReadSentence,
  title: Title,
  organisation: DocumentEntity | undefined,
): MentionTitle {
  const start = tokens[title.from]!.start
  const { end } = tokens[title.to - 1]!
  return {
    text: reading.document.release.text.slice(start, end),
    start,
    end,
    office: title.office,
    ...(organisation ? { organisation } : {}),
    ...(title.former ? { former: true } : {}),
  }
}

function introduce(
  reading: Reading,
  sentence: ReadSentence,
  title: Title,
  name: NameBeside,
  body?: DocumentEntity,
): void {
  const { document } = reading
  const { tokens } = sentence
  const { office } = title
  const known = officialAt(reading, sentence, name)
  const organisation =
    body ??
    bodyOf(reading, sentence, title, name, known) ??
    (known ? bodyLed(reading, office, known.entity) : undefined)
  const written = writtenAs(reading, sentence, title, organisation)
  if (known) {
    if (!known.title) known.title = written
    else if (known.title.start !== written.start) known.moreTitles = [...(known.moreTitles ?? []), written]
    reading.offices.push({ entity: known.entity, office, organisation, sentence: sentence.index })
    return
  }
  const signs = name.from < title.from && name.from <= 1 && organisation !== undefined
  if (name.single || (isTitleCase(sentence) && !signs)) return
  if (isOutsider(reading, sentence, name, written)) return
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

/** Offices that anybody can have, which mean a certain person only together with a body or a name. */
const common = new Set([
  'rank',
  'coordinator',
  'administrator',
  'special-agent',
  'head',
  'attorney',
  'secretary',
  'judge',
  'representative',
])

const mayStandAlone = (
  { words }: Reading,
  sentence: ReadSentence,
  { office, organisation, from, plural, former }: Title,
): boolean =>
  office !== 'rank' &&
  !plural &&
  !former &&
  (organisation !== undefined ||
    !common.has(office) ||
    (office !== 'administrator' && words.cased && isCapitalised(sentence.tokens[from]!)))

/** True when a title goes on from the one before it, so that it is of the same person: "Minister and Chair of Y". */
function continues(reading: Reading, sentence: ReadSentence, last: Title, title: Title): boolean {
  const { words } = reading
  const { tokens } = sentence
  const { text } = reading.document.release
  const between = tokens.slice(last.to, title.reach)
  if (between.length > 4) return false
  const gap = text.slice(tokens[last.to - 1]!.end, tokens[title.reach]!.start)
  if (/[.;:()–]/u.test(gap)) return false
  const rest = words.and.has(between[0]?.fold ?? '') ? between.slice(1) : between
  const small = rest.every(
    (token) =>
      words.articles.has(token.fold) ||
      words.officeBefore.has(token.fold) ||
      token.fold === 's' ||
      words.former.matchesAt([token], 0).length > 0,
  )
  if (!small) return false
  const joined = rest.length < between.length || (!words.cased && tokens[title.reach]!.text.startsWith('و'))
  return joined || (rest.length === 0 && /^,\s$|^،\s$/u.test(gap))
}

/** "ministre d’État, Secrétaire général de X, M. Y": an office before another of the same person, without an article. */
function leadsTo(reading: Reading, sentence: ReadSentence, title: Title, next: Title): boolean {
  const { tokens } = sentence
  const gap = reading.document.release.text.slice(tokens[title.to - 1]!.end, tokens[next.reach]!.start)
  if (!reading.words.cased && tokens[next.reach]!.text.startsWith('و')) return false
  if (next.office === 'rank') return /^[,،]\s(?:(?:le|la|el|l[’']|the)\s?)?$/u.test(gap)
  return reading.lang !== 'en' && /^,\s$/u.test(gap)
}

interface Pair {
  readonly title: Title
  readonly name: NameBeside | undefined
}

/** Each title with the name of who holds it; titles of one person in a row share it. */
function pairsOf(reading: Reading, sentence: ReadSentence, titles: readonly Title[]): Pair[] {
  const pairs: { title: Title; name: NameBeside | undefined }[] = []
  for (const title of titles) {
    const last = pairs.at(-1)
    const own = nameOf(reading, sentence, title, titles)
    const shared = last?.name && !last.title.plural && continues(reading, sentence, last.title, title)
    pairs.push({ title, name: own ?? (shared ? last.name : undefined) })
  }
  for (let index = pairs.length - 2; index >= 0; index -= 1) {
    const pair = pairs[index]!
    const next = pairs[index + 1]!
    if (pair.name || !next.name || next.name.from < next.title.to) continue
    if (leadsTo(reading, sentence, pair.title, next.title)) pair.name = next.name
  }
  return pairs
}

/**
 * Finds officials by an office beside a name, before or after it, and by verbs of speech. Names without any
 * of these are left alone: releases name suspects and victims too, and those are not loaded.
 */
export function findOfficials(reading: Reading): void {
  for (const sentence of reading.sentences) {
    if (sentence.section === 'boilerplate') continue
    const pairs = pairsOf(reading, sentence, findTitles(reading, sentence))
    for (const { title, name } of pairs) {
      if (name) {
        const names = [name, ...(title.plural ? furtherNames(reading, sentence, name) : [])]
        const body = names.length > 1 ? bodyBehind(reading, sentence, names.at(-1)!.to)?.entity : undefined
        for (const one of names) introduce(reading, sentence, title, one, title.organisation ?? body)
      } else if (mayStandAlone(reading, sentence, title)) {
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
    findPredecessors(reading, sentence)
  }
}
