import type { DocumentEntity, DocumentMention } from '@/lib/extract/document'
import { publisherOf } from '@/lib/extract/publisher'
import {
  addMention,
  knownEntity,
  mentionsIn,
  namedEntity,
  type Reading,
  type ReadSentence,
} from '@/lib/extract/reading'
import { countryByIso } from '@/lib/knowledge/gazetteer'
import { foldedWords } from '@/lib/extract/words'
import { isoOf } from './bureaus'
import { freeRuns, headFirst, type Candidate } from './organisation-runs'
import { identityWords, knownByWords } from './organisation-identity'
import { isTitleCase } from './title-case'

interface Described extends Candidate {
  readonly start: number
  readonly end: number
  readonly name: string
  readonly identity: string
  readonly country: DocumentEntity | undefined
}

/** The country that a line of a list is about: "Germany: Police of X; Prosecutor of Y". */
const labelOf = (
  reading: Reading,
  sentence: ReadSentence,
  countries: readonly DocumentMention[],
): DocumentMention | undefined =>
  countries.find(
    ({ start, end }) =>
      /^[\s*•-]*$/u.test(reading.document.release.text.slice(sentence.start, start)) &&
      /^\**:/u.test(reading.document.release.text.slice(end, end + 4)),
  )

/** The country of a known body in the name or right behind it: "X Bureau of the Hong Kong Police". */
function countryOfBody(
  reading: Reading,
  sentence: ReadSentence,
  start: number,
  end: number,
): DocumentEntity | undefined {
  const { document } = reading
  const body = mentionsIn(document, sentence.index).find(
    (mention) =>
      mention.entity.kind === 'Organisation' &&
      mention.entity.properties['country'] !== undefined &&
      ((mention.start >= start && mention.end <= end) ||
        (mention.start > end &&
          /^\s(?:of|du|de|del)\s?(?:the|la|l[’'])?\s?$/u.test(
            document.release.text.slice(end, mention.start),
          ))),
  )
  const country = body && countryByIso.get(String(body.entity.properties['country']))
  return country && knownEntity(document, country)
}

/** Name, content words and country of a candidate: the country inside it, before it ("China’s"), or after it ("of China"). */
function describe(reading: Reading, { sentence, from, to }: Candidate): Described {
  const text = reading.document.release.text
  const { tokens } = sentence
  const start = tokens[from]!.start
  const end = tokens[to - 1]!.end
  const countries = mentionsIn(reading.document, sentence.index).filter(
    ({ entity }) => entity.kind === 'Country',
  )
  const within = countries.filter((mention) => mention.start >= start && mention.end <= end)
  const before = countries.find(
    (mention) => mention.end <= start && /^\.?(?:[’']s?)?\s$/u.test(text.slice(mention.end, start)),
  )
  const after = countries.find(
    (mention) =>
      mention.start >= end &&
      /^\s(?:of|de|du|d|del)?[\s’']*(?:the|la|l|el)?[\s’']*$/u.test(text.slice(end, mention.start)),
  )
  const plain = tokens
    .slice(from, to)
    .filter((token) => !within.some((mention) => mention.start <= token.start && mention.end >= token.end))
  return {
    sentence,
    from,
    to,
    start,
    end,
    name: text.slice(start, end),
    identity: identityWords(plain.map(({ fold }) => fold)),
    country:
      (within[0] ?? before ?? after ?? labelOf(reading, sentence, countries))?.entity ??
      countryOfBody(reading, sentence, start, end),
  }
}

/** Countries that a body without one may be of, likeliest first: of its sentence, named before, of the dateline. */
function nearbyCountries(reading: Reading, found: Described): string[] {
  const isos = reading.document.mentions
    .filter(({ start, sentence }) => start < found.start || sentence === found.sentence.index)
    .toSorted(
      (a, b) =>
        Number(b.sentence === found.sentence.index) - Number(a.sentence === found.sentence.index) ||
        b.start - a.start,
    )
    .flatMap(({ entity }) => isoOf(entity) ?? entity.properties['country'] ?? [])
  const dateline = reading.document.release.dateline?.country
  return [...new Set([...isos.map(String), ...(dateline ? [dateline] : [])])].slice(0, 6)
}

/** Content words of a unit together with those of the body it is of: "X Department of the Ministry of Y". */
function wholeIdentity(reading: Reading, found: Described, all: readonly Described[]): string | undefined {
  const body = all.find(
    (other) =>
      other.start > found.end &&
      /^\s(?:of|du|de|del|des)?\s?(?:the|la|l[’'])?\s?$/u.test(
        reading.document.release.text.slice(found.end, other.start),
      ),
  )
  return body && identityWords(`${found.identity} ${body.identity}`.split(' '))
}

/** True for some words of a body named before, behind a definite article: left for coreference. */
function repeats(reading: Reading, found: Described): boolean {
  const before = found.sentence.tokens[found.from - 1]
  if (!before || found.country || !reading.words.determiners.has(before.fold)) return false
  if (reading.words.indefiniteDeterminers.has(before.fold)) return false
  const own = found.identity.split(' ')
  return reading.document.mentions.some(({ end, entity, form }) => {
    if (end > found.start || form !== 'name' || entity.kind !== 'Organisation') return false
    const words = new Set(foldedWords(entity.names[reading.lang] ?? entity.name))
    return words.size > own.length + 1 && own.every((word) => words.has(word))
  })
}

function resolve(reading: Reading, found: Described, all: readonly Described[]): DocumentEntity {
  const { document, lang } = reading
  const sameWords = all.find((other) => other.identity === found.identity && other.country)
  const country = found.country ?? sameWords?.country
  const iso = country ? isoOf(country) : undefined
  const whole = wholeIdentity(reading, found, all)
  const known = (iso ? [iso] : nearbyCountries(reading, found))
    .map((code) => (whole ? knownByWords(code, whole) : undefined) ?? knownByWords(code, found.identity))
    .find((entry) => entry !== undefined)
  if (known) return knownEntity(document, known)
  return namedEntity(document, {
    kind: 'Organisation',
    name: (sameWords ?? found).name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
    identity: found.identity,
    lang,
    context: country?.id ?? (found.identity.split(' ').length <= 2 ? (publisherOf(reading)?.id ?? '') : ''),
    properties: iso ? { country: iso } : {},
  })
}

/** Finds organisations that knowledge does not have by the head of their name, each with its country. */
export function findOrganisations(reading: Reading): void {
  const find = reading.pack.organisations.order === 'free' ? freeRuns : headFirst
  const all = reading.sentences
    .filter((sentence) => sentence.section !== 'boilerplate' && !isTitleCase(sentence))
    .flatMap((sentence) => find(reading, sentence))
    .map((candidate) => describe(reading, candidate))
    .filter(({ identity }) => identity.includes(' ') || identity.length > 8)
  for (const found of all) {
    const covering = mentionsIn(reading.document, found.sentence.index).find(
      ({ start, end, entity }) =>
        start <= found.start && end >= found.end && entity.kind !== 'Country' && entity.kind !== 'Place',
    )
    if (covering) continue
    const entity = resolve(reading, found, all)
    if (!entity.known && repeats(reading, found)) continue
    const sentence = found.sentence.index
    addMention(reading.document, {
      sentence,
      start: found.start,
      end: found.end,
      entity,
      form: 'name',
      rule: 'organisation-name',
      confidence: 0.8,
    })
  }
}
