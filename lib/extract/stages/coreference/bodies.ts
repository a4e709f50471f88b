import type { DocumentEntity } from '@/lib/extract/document'
import { publisherOf } from '@/lib/extract/publisher'
import { addMention, gapBefore, mentionsIn, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { foldedWords } from '@/lib/extract/words'
import { nameIn } from '@/lib/knowledge/folder-names'
import { isCapitalised } from '@/lib/text/tokens'
import { knownEntityId } from '@/lib/model/identity'
import { isTitleCase } from '../mentions/title-case'

/** What must not follow, since the name then goes on: "the Organization of American States", "l’Organisation mondiale". */
const goesOn =
  /^[ \u00a0’'-](?:(?:of|for|de|du|des|del|para|pour|mondiale|internationale|mundial|internacional)(?!\p{L})|d[’']|\p{Lu})/u

function isLonger({ words }: Reading, behind: string): boolean {
  if (goesOn.test(behind)) return true
  const [next] = /^[ \u00a0]/u.test(behind) ? foldedWords(behind) : []
  return next !== undefined && words.placeOf.has(next)
}

/** Who "the Organization" is: the publisher, unless that is a body of one country, which would call itself otherwise. */
function ownOf(reading: Reading): DocumentEntity | undefined {
  const own = publisherOf(reading)
  if (own?.properties['country'] === undefined) return own
  return reading.document.entities.find(({ id }) => id === knownEntityId('Organisation', 'interpol'))
}

/** A phrase as it stands within a sentence and at its start. */
const atStart = (phrase: string): string[] => [
  ...new Set([phrase, phrase.slice(0, 1).toUpperCase() + phrase.slice(1)]),
]

/** Marks words that stand for the publisher of a release: "l’Organisation", "the world police body". */
export function findOwnOrganisation(reading: Reading): void {
  const own = ownOf(reading)
  if (!own) return
  for (const sentence of reading.sentences) {
    if (sentence.section === 'boilerplate') continue
    for (const phrase of reading.pack.ownOrganisation.flatMap(atStart)) {
      for (let at = sentence.text.indexOf(phrase); at !== -1; at = sentence.text.indexOf(phrase, at + 1)) {
        const end = at + phrase.length
        if (
          /[\p{L}\p{N}]/u.test(sentence.text[at - 1] ?? ' ') ||
          /^[\p{L}\p{N}]/u.test(sentence.text.slice(end))
        )
          continue
        if (isLonger(reading, sentence.text.slice(end, end + 40))) continue
        const bare = /^(?:[Tt]he |[Ll][’']|[Ll]a )/u.exec(phrase)?.[0].length ?? 0
        addMention(reading.document, {
          sentence: sentence.index,
          start: sentence.start + at + bare,
          end: sentence.start + end,
          entity: own,
          form: 'description',
          rule: 'own-organisation',
          confidence: 0.9,
        })
      }
    }
  }
}

interface NamedBody {
  readonly end: number
  readonly entity: DocumentEntity
  /** Folded words of its names in the language read. */
  readonly words: ReadonlySet<string>
}

/** Every body named by name or acronym, in the order of the text. */
function namedBodies(reading: Reading): NamedBody[] {
  const words = new Map<DocumentEntity, ReadonlySet<string>>()
  return reading.document.mentions
    .filter(
      ({ entity, form }) =>
        (form === 'name' || form === 'acronym') &&
        (entity.kind === 'Organisation' || entity.kind === 'Facility'),
    )
    .toSorted((a, b) => a.start - b.start)
    .map(({ end, entity }) => {
      const names = [nameIn(entity, reading.lang) ?? entity.name, ...(entity.known ? [] : [entity.name])]
      const own = words.get(entity) ?? new Set(names.flatMap(foldedWords))
      words.set(entity, own)
      return { end, entity, words: own }
    })
}

/** How many named bodies back a description may look. */
const nearby = 200

/** The body named last before an offset of whose name all these words are a part. */
function lastNamed(
  bodies: readonly NamedBody[],
  before: number,
  words: readonly string[],
): DocumentEntity | undefined {
  let from = bodies.length
  while (from > 0 && bodies[from - 1]!.end > before) from -= 1
  return bodies
    .slice(Math.max(0, from - nearby), from)
    .findLast((body) => words.every((word) => body.words.has(word)) && body.words.size > words.length)?.entity
}

/** True when a small noun ends its phrase: only punctuation, a joining word or a small verb follows. */
const endsThere = (text: string, end: number): boolean =>
  /^(?:[.,;:)»”]|\s(?:has|had|is|was|will|which|and|to|in|a|est|qui|ont|et|pour|ha|es|que|y|s)\b)/u.test(
    text.slice(end, end + 12),
  )

/** End of the capitalised words behind a definite determiner at `at`; `at` when there are none or the name goes on. */
function describedEnd(reading: Reading, sentence: ReadSentence, at: number): number {
  const { words } = reading
  const { tokens } = sentence
  const text = reading.document.release.text
  const determiner = tokens[at - 1]
  if (!determiner || !words.determiners.has(determiner.fold)) return at
  if (words.indefiniteDeterminers.has(determiner.fold)) return at
  if (!/^[ \u00a0’']$/u.test(gapBefore(text, tokens, at))) return at
  const first = tokens[at]!
  if (
    words.heads.has(first.fold) &&
    !words.weakHeads.has(first.fold) &&
    first.text === first.text.toLowerCase()
  )
    return endsThere(text, first.end) ? at + 1 : at
  let to = at
  while (
    to < tokens.length &&
    to - at < 4 &&
    (to === at || /^[ \u00a0-]$/u.test(gapBefore(text, tokens, to)))
  ) {
    const token = tokens[to]!
    if (!isCapitalised(token) || words.notNames.has(token.fold)) break
    if (token.text === token.text.toUpperCase()) return at
    to += 1
  }
  const noun = tokens[reading.pack.organisations.order === 'free' ? to - 1 : at]!.fold
  if (to > at && !words.heads.has(noun) && !words.facilityNouns.has(noun)) return at
  return to > at && goesOn.test(text.slice(tokens[to - 1]!.end, tokens[to - 1]!.end + 16)) ? at : to
}

/** Marks a body called by some words of its name: "the Ministry", "la Oficina Regional", after its full name. */
export function findDescribedBodies(reading: Reading): void {
  if (reading.words.determiners.size === 0) return
  const { document } = reading
  const bodies = namedBodies(reading)
  for (const sentence of reading.sentences) {
    if (sentence.section === 'boilerplate' || isTitleCase(sentence)) continue
    const { tokens } = sentence
    for (let at = 1; at < tokens.length; at += 1) {
      const to = describedEnd(reading, sentence, at)
      if (to === at) continue
      const start = tokens[at]!.start
      const end = tokens[to - 1]!.end
      if (mentionsIn(document, sentence.index).some((other) => other.start < end && other.end > start))
        continue
      const entity = lastNamed(
        bodies,
        start,
        tokens.slice(at, to).map(({ fold }) => fold),
      )
      if (!entity) continue
      addMention(document, {
        sentence: sentence.index,
        start,
        end,
        entity,
        form: 'description',
        rule: 'body-described',
        confidence: 0.75,
      })
    }
  }
}
