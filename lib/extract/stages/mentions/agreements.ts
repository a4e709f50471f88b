import type { DocumentEntity } from '@/lib/extract/document'
import { addMention, mentionsIn, namedEntity, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { nounPhrase, type NounPhrase } from './noun-phrase'
import { isTitleCase } from './title-case'

/** Kinds that say which agreement it is: who made it and what it is about. */
const telling = new Set(['Organisation', 'Country', 'Place', 'Facility', 'Offence', 'Programme'])

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

function identityOf(
  reading: Reading,
  sentence: ReadSentence,
  phrase: NounPhrase,
  start: number,
): { identity: string; parties: DocumentEntity[] } | undefined {
  const named = phrase.complements
    .map(({ mention }) => mention.entity)
    .filter(({ kind }) => telling.has(kind))
  const signed = isSigned(reading, sentence)
  const parties = signed ? partiesBefore(reading, sentence, start) : []
  const proper = phrase.words.filter((word) => /\p{L}{2}|^(?:19|20)\d\d$/u.test(word))
  if (named.length === 0 && proper.length === 0 && !signed) return undefined
  const ids = [...new Set([...named, ...parties].map(({ id }) => id))].toSorted((a, b) => (a < b ? -1 : 1))
  const date = reading.document.release.publishedAt?.slice(0, 7) ?? ''
  return {
    identity: [...proper.toSorted(), ...ids, signed || proper.length === 0 ? date : ''].join(' '),
    parties,
  }
}

/** Finds agreements by their noun and what completes it, and those that a sentence tells to be signed. */
export function findAgreements(reading: Reading): void {
  const { document, lang, words } = reading
  let last: DocumentEntity | undefined
  for (const sentence of reading.sentences) {
    if (sentence.section === 'boilerplate' || isTitleCase(sentence)) continue
    const { tokens } = sentence
    for (let index = 0; index < tokens.length; index += 1) {
      const match = words.agreements.matchesAt(tokens, index)[0]
      if (!match) continue
      const phrase = nounPhrase(reading, sentence, index, match.to)
      const head = index
      index = match.to - 1
      if (!phrase) continue
      const start = tokens[phrase.from]!.start
      const end = tokens[phrase.to - 1]!.end
      const found = identityOf(reading, sentence, phrase, start)
      const repeated = phrase.determiner === 'definite' && phrase.complements.length === 0 ? last : undefined
      if (!found && !repeated) continue
      const name = document.release.text.slice(start, end).replace(/\s+/gu, ' ')
      const entity =
        repeated ??
        namedEntity(document, {
          kind: 'Agreement',
          name: name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
          lang,
          identity: `agreement ${found?.identity ?? ''}`,
        })
      const added = addMention(document, {
        sentence: sentence.index,
        ...(repeated ? { start: tokens[head]!.start, end: tokens[match.to - 1]!.end } : { start, end }),
        entity,
        form: repeated ? 'description' : 'name',
        rule: repeated ? 'agreement-described' : 'agreement-phrase',
        confidence: repeated ? 0.75 : 0.8,
      })
      if (added) last = added.entity
    }
  }
}
