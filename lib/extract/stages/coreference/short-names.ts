import type { DocumentEntity } from '@/lib/extract/document'
import { publisherOf } from '@/lib/extract/publisher'
import {
  addMention,
  gapBefore,
  knownEntity,
  mentionsIn,
  type Reading,
  type ReadSentence,
} from '@/lib/extract/reading'
import { foldedWords } from '@/lib/extract/words'
import { knownById, officeHolders } from '@/lib/knowledge/gazetteer'
import type { KnownOfficial } from '@/lib/knowledge/entry'
import { isCapitalised, tokenize } from '@/lib/text/tokens'
import { TokenTrie } from '@/lib/text/trie'
import { shortForms } from './short-forms'

interface Person {
  readonly entity: DocumentEntity
  /** Folded words of a name used alone, in order; a double name may also go by its last word. */
  readonly families: readonly (readonly string[])[]
  /** The same for words that mean the person only behind a title: the first of two surnames. */
  readonly titled?: readonly (readonly string[])[]
  /** Where the text introduces the person; -1 for who needs no introduction. */
  readonly introduced: number
}

const familyOf = (official: KnownOfficial): string[][] => {
  const words = foldedWords(official.family)
  const arabic = arabicFamily(official)
  return [words, ...(words.length > 1 ? [words.slice(-1)] : []), ...(arabic ? [[arabic]] : [])]
}

/** The family name in Arabic letters: it stands first or last, as it does in Latin ones. */
function arabicFamily({ family, names }: KnownOfficial): string | undefined {
  const words = names.ar === undefined ? [] : foldedWords(names.ar)
  const leads = foldedWords(names.en)[0] === foldedWords(family)[0]
  return leads ? words[0] : words.at(-1)
}

function personOf(entity: DocumentEntity, quote: string, introduced: number): Person {
  const known = knownById.get(entity.id) as KnownOfficial | undefined
  if (known) return { entity, families: familyOf(known), introduced }
  const { families, titled } = shortForms(tokenize(quote))
  return { entity, families, titled, introduced }
}

/** Who the release names in full, and who leads its publisher on its date. */
function peopleOf(reading: Reading): Person[] {
  const { document } = reading
  const people: Person[] = []
  const known = new Set<DocumentEntity>()
  for (const mention of document.mentions.toSorted((a, b) => a.start - b.start)) {
    if (mention.entity.kind !== 'Official' || mention.form !== 'name') continue
    if (known.has(mention.entity)) continue
    known.add(mention.entity)
    people.push(personOf(mention.entity, mention.quote, mention.start))
  }
  const publisher = publisherOf(reading)
  const date = document.release.publishedAt
  if (publisher && date) {
    for (const office of ['secretary-general', 'president', 'executive-director']) {
      for (const holder of officeHolders(office, publisher.id, date)) {
        const entity = knownEntity(document, holder)
        if (!known.has(entity)) people.push({ entity, families: familyOf(holder), introduced: -1 })
      }
    }
  }
  return people
}

/** Start of the honorific or office right before token `at`: "M." Liao, "Secretary General" Noble. */
function prefixStart(
  reading: Reading,
  sentence: ReadSentence,
  at: number,
): { from: number; office: string | undefined } | undefined {
  const { words } = reading
  const { tokens } = sentence
  if (at === 0 || !/^\.?[ \u00a0]?$/u.test(gapBefore(reading.document.release.text, tokens, at)))
    return undefined
  for (let from = Math.max(0, at - 5); from < at; from += 1) {
    const office = words.offices.matchesAt(tokens, from).find(({ to }) => to === at)
    if (office) return { from, office: office.values[0] }
    if (words.honorifics.matchesAt(tokens, from).some(({ to }) => to === at)) {
      const before = prefixStart(reading, sentence, from)
      return { from: before?.office ? before.from : from, office: before?.office }
    }
  }
  return undefined
}

/** True when the word stands alone as a name: no other name beside it and no such ordinary word in the text. */
function standsAlone(
  reading: Reading,
  sentence: ReadSentence,
  from: number,
  to: number,
  ordinary: ReadonlySet<string>,
): boolean {
  const { tokens } = sentence
  const text = reading.document.release.text
  if (reading.lang === 'ar' || ordinary.has(tokens[from]!.fold)) return false
  const beside = (index: number, gap: string): boolean => {
    const token = tokens[index]
    return (
      token !== undefined &&
      /^[ \u00a0’'-]$/u.test(gap) &&
      isCapitalised(token) &&
      !reading.words.notNames.has(token.fold)
    )
  }
  return (
    !beside(from - 1, gapBefore(text, tokens, from)) &&
    !beside(to, to < tokens.length ? gapBefore(text, tokens, to) : '')
  )
}

interface Short {
  readonly person: Person
  readonly to: number
}

interface Named {
  readonly person: Person
  readonly titled: boolean
}

function shortAt(
  sentence: ReadSentence,
  at: number,
  people: TokenTrie<Named>,
  hasTitle: boolean,
): Short | undefined {
  const start = sentence.tokens[at]!.start
  return people
    .matchesAt(sentence.tokens, at)
    .flatMap(({ to, values }) =>
      values.filter(({ titled }) => hasTitle || !titled).map(({ person }) => ({ person, to })),
    )
    .toSorted(
      (a, b) =>
        b.to - a.to ||
        Number(b.person.introduced < start) - Number(a.person.introduced < start) ||
        b.person.introduced - a.person.introduced,
    )[0]
}

/** Marks people called by their family name after they were introduced: "Mr Noble", "le Secrétaire Général Noble", "Liao said". */
export function findShortNames(reading: Reading): void {
  const { document } = reading
  const people = new TokenTrie<Named>()
  for (const person of peopleOf(reading)) {
    for (const family of person.families) people.add(family, { person, titled: false })
    for (const family of person.titled ?? []) people.add(family, { person, titled: true })
  }
  const ordinary = new Set(
    reading.sentences.flatMap(({ tokens }) =>
      tokens.filter((token) => /^\p{Ll}/u.test(token.text)).map(({ fold }) => fold),
    ),
  )
  for (const sentence of reading.sentences) {
    if (sentence.section === 'boilerplate') continue
    const { tokens } = sentence
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at]!
      if (reading.lang !== 'ar' && !isCapitalised(token)) continue
      if (people.matchesAt(tokens, at).length === 0) continue
      const prefix = prefixStart(reading, sentence, at)
      const short = shortAt(sentence, at, people, prefix !== undefined)
      if (!short) continue
      const taken = mentionsIn(document, sentence.index).some(
        ({ start, end, entity, form }) =>
          start <= token.start && end >= token.end && form !== 'title' && entity.kind !== 'Event',
      )
      const { person, to } = short
      const alone = standsAlone(reading, sentence, at, to, ordinary)
      if (taken || (!prefix && (!alone || person.introduced === -1))) continue
      const next = tokens[to]
      if (
        prefix &&
        next &&
        reading.lang !== 'ar' &&
        !alone &&
        isCapitalised(next) &&
        !ordinary.has(next.fold)
      ) {
        const beside = /^[ \u00a0]$/u.test(gapBefore(document.release.text, tokens, to))
        if (beside && !mentionsIn(document, sentence.index).some(({ start }) => start === next.start))
          continue
      }
      const from = prefix?.from ?? at
      const start = tokens[from]!.start
      addMention(document, {
        sentence: sentence.index,
        start,
        end: tokens[to - 1]!.end,
        entity: person.entity,
        form: 'short',
        rule: prefix ? 'family-name-titled' : 'family-name',
        confidence: prefix ? 0.95 : 0.8,
        ...(prefix?.office
          ? {
              title: {
                text: document.release.text.slice(start, tokens[at - 1]!.end),
                start,
                end: tokens[at - 1]!.end,
              },
            }
          : {}),
      })
      at = to - 1
    }
  }
}
