import type { DocumentEntity, DocumentMention } from '@/lib/extract/document'
import {
  addMention,
  mentionsIn,
  namedEntity,
  tokenAt,
  type Reading,
  type ReadSentence,
} from '@/lib/extract/reading'
import { nameIn } from '@/lib/knowledge/folder-names'
import { isCapitalised } from '@/lib/text/tokens'
import { nounPhrase, type NounPhrase } from './noun-phrase'
import { isTitleCase } from './title-case'

/** Kinds that say which agreement it is: who made it and what it is about. */
const telling = new Set(['Organisation', 'Country', 'Facility', 'Offence', 'Programme'])

/** Words right before or behind it that tell of its signing, where nothing else says which one it is. */
function isSigned(reading: Reading, sentence: ReadSentence): boolean {
  return sentence.tokens.some(({ fold }) => reading.words.signing.has(fold))
}

/** Bodies and countries named before the phrase as its parties: "INTERPOL and X signed an agreement". */
function partiesBefore(reading: Reading, sentence: ReadSentence, start: number): DocumentEntity[] {
  return mentionsIn(reading.document, sentence.index)
    .filter(
      ({ end, entity }) => end <= start && (entity.kind === 'Organisation' || entity.kind === 'Country'),
    )
    .map(({ entity }) => entity)
}

interface Told {
  readonly noun: string
  readonly words: readonly string[]
  readonly parties: ReadonlySet<DocumentEntity>
}

/** What a phrase says of an agreement; undefined where it does not say which one it is. */
function tell(
  reading: Reading,
  sentence: ReadSentence,
  phrase: NounPhrase,
  noun: string,
  start: number,
): Told | undefined {
  const named = phrase.complements
    .map(({ mention }) => mention.entity)
    .filter(({ kind }) => telling.has(kind))
  const signed = isSigned(reading, sentence)
  const words = phrase.words.filter((word) => /\p{L}{2}|^(?:19|20)\d\d$/u.test(word))
  if (named.length === 0 && words.length === 0 && !signed) return undefined
  return {
    noun,
    words,
    parties: new Set([...named, ...(signed ? partiesBefore(reading, sentence, start) : [])]),
  }
}

const holdsAll = <Item>(one: Iterable<Item>, other: ReadonlySet<Item>): boolean =>
  [...one].every((item) => other.has(item))

/** Whether two phrases of one release tell of one agreement: the same noun, and one says no more than the other. */
const sameAgreement = (one: Told, other: Told): boolean =>
  one.noun === other.noun &&
  (holdsAll(one.parties, other.parties) || holdsAll(other.parties, one.parties)) &&
  (holdsAll(one.words, new Set(other.words)) || holdsAll(other.words, new Set(one.words)))

function agreementEntity(reading: Reading, told: Told, written: string): DocumentEntity {
  const ids = [...told.parties].map(({ id }) => id).toSorted((a, b) => (a < b ? -1 : 1))
  const date = told.words.length > 0 ? '' : (reading.document.release.publishedAt?.slice(0, 7) ?? '')
  const parties = [...told.parties].map((party) => nameIn(party, reading.lang) ?? party.name)
  const name = written.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
  return namedEntity(reading.document, {
    kind: 'Agreement',
    name:
      /\s/u.test(name) || parties.length === 0
        ? name
        : `${name} (${[...parties, date].filter(Boolean).join(', ')})`,
    lang: reading.lang,
    identity: told.words.toSorted((a, b) => (a < b ? -1 : 1)).join(' '),
    context: [...ids, date].join(' '),
  })
}

/** The agreement told last by this noun, else the last of all. */
const lastOf = <Known extends { readonly told: Told }>(
  known: readonly Known[],
  noun: string,
): Known | undefined => known.findLast(({ told }) => told.noun === noun) ?? known.at(-1)

/** The agreement that knowledge has at this token. */
const knownAt = (reading: Reading, sentence: ReadSentence, index: number): DocumentMention | undefined => {
  const token = sentence.tokens[index]!
  return mentionsIn(reading.document, sentence.index).find(
    ({ start, end, entity }) => entity.kind === 'Agreement' && start <= token.start && end >= token.end,
  )
}

/** Finds agreements by their noun and what completes it, and those that a sentence tells to be signed. */
export function findAgreements(reading: Reading): void {
  const { document, words } = reading
  const known: { told: Told; entity: DocumentEntity }[] = []
  for (const sentence of reading.sentences) {
    if (sentence.section === 'boilerplate' || isTitleCase(sentence)) continue
    const { tokens } = sentence
    for (let index = 0; index < tokens.length; index += 1) {
      const match = words.agreements.matchesAt(tokens, index)[0]
      if (!match) continue
      const named = knownAt(reading, sentence, index)
      if (named) {
        known.push({
          told: { noun: match.values[0]!, words: [], parties: new Set([named.entity]) },
          entity: named.entity,
        })
        index = tokenAt(tokens, named.end) - 1
        continue
      }
      const phrase = nounPhrase(reading, sentence, index, match.to)
      const noun = { start: tokens[index]!.start, end: tokens[match.to - 1]!.end }
      index = match.to - 1
      const behind = tokens[phrase?.to ?? tokens.length]
      const last = tokens[(phrase?.to ?? 0) - 1]
      const closed = phrase?.complements.some(({ mention }) => mention.end === last?.end)
      if (
        !phrase ||
        [behind, closed ? undefined : last].some(
          (token) => token && words.heads.has(token.fold) && isCapitalised(token),
        )
      )
        continue
      const span = { start: tokens[phrase.from]!.start, end: tokens[phrase.to - 1]!.end }
      const told = tell(reading, sentence, phrase, match.values[0]!, span.start)
      const repeated =
        phrase.determiner === 'definite' && phrase.complements.length === 0
          ? lastOf(known, match.values[0]!)
          : undefined
      const same = told ? (known.find((other) => sameAgreement(other.told, told)) ?? repeated) : repeated
      if (!told && !same) continue
      const written = document.release.text.slice(span.start, span.end).replace(/\s+/gu, ' ')
      const entity = same?.entity ?? (told ? agreementEntity(reading, told, written) : undefined)
      if (!entity) continue
      const added = addMention(document, {
        sentence: sentence.index,
        ...(repeated ? noun : span),
        entity,
        form: repeated ? 'description' : 'name',
        rule: repeated ? 'agreement-described' : 'agreement-phrase',
        confidence: repeated ? 0.75 : 0.8,
      })
      if (added && told && !same) known.push({ told, entity })
    }
  }
}
