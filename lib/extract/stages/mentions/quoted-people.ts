import { addMention, gapBefore, mentionsIn, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { behindHonorifics, isAdjacent } from './name-beside'
import { officialAt } from './official-at'
import { personEntity } from './person-entity'
import { personNameAt, personNameBefore } from './person-name'
import { isOutsider } from './suspects'

/** Names behind a verb of speech without an office: who is quoted is an official or spokesperson. */
export function findSpeakers(reading: Reading, sentence: ReadSentence): void {
  const { document, words } = reading
  const { tokens } = sentence
  tokens.forEach((token, index) => {
    if (![token.fold, ...token.readings].some((word) => words.speechVerbs.has(word))) return
    const start = behindHonorifics(reading, sentence, index + 1)
    const name =
      start < tokens.length && /^[\s.]*$/u.test(gapBefore(document.release.text, tokens, start))
        ? personNameAt(reading, sentence, start, start > index + 1)
        : undefined
    if (!name || name.to - name.from < 2 || officialAt(reading, sentence, name)) return
    if (isOutsider(reading, sentence, name)) return
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
export function findOfBodies(reading: Reading, sentence: ReadSentence): void {
  const { document, words } = reading
  const { tokens } = sentence
  for (const body of mentionsIn(document, sentence.index)) {
    const { entity } = body
    if (entity.kind !== 'Organisation' || (entity.properties['country'] === undefined && !entity.known))
      continue
    let at = tokens.findIndex(({ start }) => start >= body.start)
    if (at > 0 && words.articles.has(tokens[at - 1]!.fold) && !words.ofBody.has(tokens[at - 1]!.fold)) at -= 1
    if (at < 3 || !words.ofBody.has(tokens[at - 1]!.fold)) continue
    if (!isAdjacent(reading, sentence, at - 1)) continue
    const name = personNameBefore(reading, sentence, at - 1)
    if (!name || officialAt(reading, sentence, name) || isOutsider(reading, sentence, name)) continue
    const spaced = tokens
      .slice(name.from + 1, name.to)
      .some((_, index) => isAdjacent(reading, sentence, name.from + 1 + index))
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
