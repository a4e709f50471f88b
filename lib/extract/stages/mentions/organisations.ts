import type { DocumentEntity, DocumentMention } from '@/lib/extract/document'
import { publisherOf } from '@/lib/extract/publisher'
import {
  addMention,
  firstFrom,
  gapBefore,
  knownEntity,
  mentionsIn,
  namedEntity,
  type Reading,
  type ReadSentence,
} from '@/lib/extract/reading'
import { countryByIso } from '@/lib/knowledge/gazetteer'
import { nameIn } from '@/lib/knowledge/folder-names'
import { foldedWords } from '@/lib/extract/words'
import { isUpperCase } from '@/lib/text/tokens'
import { isoOf } from './bureaus'
import { arabicRuns, bareName, headOf, longerName } from './arabic-runs'
import { headFirst } from './head-first-runs'
import { freeRuns, type Candidate } from './organisation-runs'
import { identityWords, knownByWords, stateBodyByWords } from './organisation-identity'
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

const ofBefore = /^\s(?:of|du|de|del)\s?(?:the|la|l[’'])?\s?$/u

/** Whether only a word for "of" stands between two names, with its articles: " of the ", " della ". */
function isOf({ words }: Reading, gap: string): boolean {
  if (ofBefore.test(gap)) return true
  if (!/^\s[\p{L}\s’']+$/u.test(gap)) return false
  const [first, ...more] = foldedWords(gap)
  return first !== undefined && words.placeOf.has(first) && more.every((word) => words.articles.has(word))
}

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
        (mention.start > end && isOf(reading, document.release.text.slice(end, mention.start)))),
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
      (/^\s(?:of|de|du|d|del)?[\s’']*(?:the|la|l|el)?[\s’']*$/u.test(text.slice(end, mention.start)) ||
        isOf(reading, text.slice(end, mention.start))),
  )
  const head = reading.lang === 'ar' ? headOf(reading, tokens[from]!) : undefined
  const plain = tokens
    .slice(from, to)
    .filter((token) => !within.some((mention) => mention.start <= token.start && mention.end >= token.end))
  return {
    sentence,
    from,
    to,
    start,
    end,
    name: head === undefined ? text.slice(start, end) : bareName(text.slice(start, end), head),
    identity: identityWords(
      plain.map((token) => (token === tokens[from] ? (head ?? token.fold) : token.fold)),
    ),
    country:
      (within[0] ?? before ?? after ?? labelOf(reading, sentence, countries))?.entity ??
      countryOfBody(reading, sentence, start, end),
  }
}

/** How many countries a body without one is looked for in, and how many sentences back they may be named. */
const most = 6
const farthest = 400

/** Countries that a body without one may be of, likeliest first: of its publisher, its sentence, named before, of the dateline. */
function nearbyCountries(reading: Reading, found: Described): string[] {
  const isos = new Set<string>()
  const own = publisherOf(reading)?.properties['country']
  if (own !== undefined) isos.add(String(own))
  const { index } = found.sentence
  for (let at = index; at >= Math.max(0, index - farthest) && isos.size < most; at -= 1)
    for (const { entity } of mentionsIn(reading.document, at).toReversed()) {
      const iso = isoOf(entity) ?? entity.properties['country']
      if (iso !== undefined) isos.add(String(iso))
    }
  const dateline = reading.document.release.dateline?.country
  if (dateline) isos.add(dateline)
  return [...isos].slice(0, most)
}

/** Content words of a unit together with those of the body it is of: "X Department of the Ministry of Y". */
function wholeIdentity(reading: Reading, found: Described, all: readonly Described[]): string | undefined {
  const next = firstFrom(all, found.end + 1)
  const body = all
    .slice(next, next + 2)
    .find(
      (other) =>
        /^\s(?:of|du|de|del|des)?\s?(?:the|la|l[’'])?\s?$/u.test(
          reading.document.release.text.slice(found.end, other.start),
        ) || isOf(reading, reading.document.release.text.slice(found.end, other.start)),
    )
  return body && identityWords(`${found.identity} ${body.identity}`.split(' '))
}

/** True for some words of a body named before, behind a definite article: left for coreference. */
function repeats(reading: Reading, found: Described, bodies: NamedBodies): boolean {
  const before = found.sentence.tokens[found.from - 1]
  if (!before || found.country || !reading.words.determiners.has(before.fold)) return false
  if (reading.words.indefiniteDeterminers.has(before.fold)) return false
  const own = found.identity.split(' ')
  return (bodies.byWord.get(own[0]!) ?? []).some(
    ({ end, words }) =>
      end <= found.start && words.size > own.length + 1 && own.every((word) => words.has(word)),
  )
}

/** Bodies named so far by the words of their names, each once, where it is named first. */
interface NamedBodies {
  readonly entities: Set<DocumentEntity>
  readonly byWord: Map<string, { readonly end: number; readonly words: ReadonlySet<string> }[]>
}

function nameBody(reading: Reading, { entity, end, form }: DocumentMention, bodies: NamedBodies): void {
  if (form !== 'name' || entity.kind !== 'Organisation' || bodies.entities.has(entity)) return
  bodies.entities.add(entity)
  const words = new Set(foldedWords(nameIn(entity, reading.lang) ?? entity.name))
  for (const word of words) {
    const list = bodies.byWord.get(word)
    if (list) list.push({ end, words })
    else bodies.byWord.set(word, [{ end, words }])
  }
}

/** The first of each identity that has a country, for those told without one. */
function withCountry(all: readonly Described[]): Map<string, Described> {
  const found = new Map<string, Described>()
  for (const one of all) if (one.country && !found.has(one.identity)) found.set(one.identity, one)
  return found
}

function resolve(
  reading: Reading,
  found: Described,
  all: readonly Described[],
  sameWords: Described | undefined,
): DocumentEntity {
  const { document, lang } = reading
  const country = found.country ?? sameWords?.country
  const iso = country ? isoOf(country) : undefined
  const whole = wholeIdentity(reading, found, all)
  const known = (iso ? [iso] : nearbyCountries(reading, found))
    .map((code) => (whole ? knownByWords(code, whole) : undefined) ?? knownByWords(code, found.identity))
    .find((entry) => entry !== undefined)
  const body = known ?? (iso ? stateBodyByWords(iso, found.identity) : undefined)
  if (body) return knownEntity(document, body)
  return namedEntity(document, {
    kind: 'Organisation',
    name: (found.country ? found : (sameWords ?? found)).name.replace(/^\p{Ll}/u, (letter) =>
      letter.toUpperCase(),
    ),
    identity: found.identity,
    lang,
    context: country?.id ?? (found.identity.split(' ').length <= 2 ? (publisherOf(reading)?.id ?? '') : ''),
    properties: iso ? { country: iso } : {},
  })
}

/** "الوكالة الأوروبية … (يوروبول)": the known body whose short name stands in brackets behind a whole one. */
function inBrackets(reading: Reading, { sentence, from, end }: Described): DocumentEntity | undefined {
  const head = reading.lang === 'ar' ? headOf(reading, sentence.tokens[from]!) : undefined
  if (head === undefined || !(reading.words.weakHeads.has(head) ? /^(?:منظمه|هييه)$/u : /./u).test(head))
    return undefined
  const { text } = reading.document.release
  return mentionsIn(reading.document, sentence.index).find(
    (mention) =>
      mention.entity.kind === 'Organisation' &&
      mention.entity.known &&
      /^\s?\($/u.test(text.slice(end, mention.start)) &&
      text[mention.end] === ')',
  )?.entity
}

/** "Joint Investigation Team": capitals that name no body in particular. */
const isCommon = ({ words }: Reading, { sentence, from, to }: Candidate): boolean =>
  words.commonNouns.matchesAt(sentence.tokens, from).some((match) => match.to === to)

/** "Mr Court", "Nicholas Court, Head of": a person whose surname is a noun for bodies. */
function isPerson({ words, document }: Reading, { sentence, from, to }: Candidate): boolean {
  const { tokens } = sentence
  const first = tokens[from]!
  const titled = (at: number): boolean =>
    words.honorifics.matchesAt(tokens, at).some((one) => one.to === to - 1)
  if (titled(from)) return true
  if (to - from !== 2 || !tokens[to] || gapBefore(document.release.text, tokens, to) !== ', ') return false
  if (words.determiners.has(tokens[from - 1]?.fold ?? '') || words.adjectives.has(first.fold)) return false
  const named = mentionsIn(document, sentence.index).some(
    ({ start, end }) => start <= first.start && end >= first.end,
  )
  return !named && !isUpperCase(first) && words.offices.matchesAt(tokens, to).length > 0
}

/** Finds organisations that knowledge does not have by the head of their name, each with its country. */
export function findOrganisations(reading: Reading): void {
  const find =
    reading.lang === 'ar' ? arabicRuns : reading.pack.organisations.order === 'free' ? freeRuns : headFirst
  const all = reading.sentences
    .filter((sentence) => sentence.section !== 'boilerplate' && !isTitleCase(sentence))
    .flatMap((sentence) => find(reading, sentence))
    .filter((candidate) => !isCommon(reading, candidate) && !isPerson(reading, candidate))
    .map((candidate) => describe(reading, candidate))
    .filter(({ identity, country }) => identity.includes(' ') || identity.length > 8 || country !== undefined)
  const countries = withCountry(all)
  const inOrder = all.toSorted((a, b) => a.start - b.start)
  const bodies: NamedBodies = { entities: new Set(), byWord: new Map() }
  for (const mention of reading.document.mentions.toSorted((a, b) => a.end - b.end))
    nameBody(reading, mention, bodies)
  for (const found of all) {
    const covering = mentionsIn(reading.document, found.sentence.index).find(
      ({ start, end, entity }) =>
        start <= found.start &&
        end >= found.end &&
        // "the Russian Federation" is a country; "Coast Guard" of one is none
        ((entity.kind !== 'Country' && entity.kind !== 'Place') ||
          (entity.kind === 'Country' && start === found.start && end === found.end)),
    )
    if (covering) continue
    const longer = reading.lang === 'ar' ? longerName(reading, found.sentence, found) : undefined
    const entity =
      longer?.entity ??
      inBrackets(reading, found) ??
      resolve(reading, found, inOrder, countries.get(found.identity))
    if (!entity.known && repeats(reading, found, bodies)) continue
    const sentence = found.sentence.index
    const added = addMention(reading.document, {
      sentence,
      start: found.start,
      end: found.end,
      entity,
      form: 'name',
      rule: 'organisation-name',
      confidence: 0.8,
    })
    if (added) nameBody(reading, added, bodies)
  }
}
