import type { DocumentEntity } from '@/lib/extract/document'
import {
  addMention,
  gapBefore,
  knownEntity,
  mentionsIn,
  namedEntity,
  removeMentions,
  type Reading,
  type ReadSentence,
} from '@/lib/extract/reading'
import type { KnownEntity } from '@/lib/knowledge/entry'
import { knownEntityId, languages } from '@/lib/model'
import { foldedWords } from '@/lib/extract/words'
import { TokenTrie } from '@/lib/text/trie'
import { isBody, nameAt, namedAlready, nameGap, numerals, type OperationName } from './operation-names'

function editionEntity(
  reading: Reading,
  base: DocumentEntity,
  edition: string,
  known: KnownEntity | undefined,
  name: string,
): DocumentEntity {
  const { document, lang } = reading
  if (!known) return namedEntity(document, { kind: 'Operation', name, lang, properties: { edition } })
  const id = knownEntityId('Operation', `${known.key}-${edition.toLowerCase()}`)
  const found = document.entities.find((entity) => entity.id === id)
  if (found) return found
  const names = Object.fromEntries(
    languages.flatMap((language) =>
      base.names[language] === undefined ? [] : [[language, `${base.names[language]} ${edition}`]],
    ),
  )
  const number = numerals.indexOf(edition)
  const aliases = number > 0 ? [`${base.name} ${number}`] : []
  const made: DocumentEntity = {
    id,
    kind: 'Operation',
    name: `${base.name} ${edition}`,
    names,
    aliases,
    known: true,
    properties: { edition },
  }
  document.entities.push(made)
  return made
}

/** Adds the mention of an operation: an edition together with, inside it, the series that it belongs to. */
function mark(
  reading: Reading,
  sentence: ReadSentence,
  found: OperationName,
  rule: string,
  confidence: number,
): void {
  const { document, lang } = reading
  const { tokens } = sentence
  const slice = (from: number, to: number) =>
    document.release.text.slice(tokens[from]!.start, tokens[to - 1]!.end)
  const base = found.known
    ? knownEntity(document, found.known)
    : namedEntity(document, { kind: 'Operation', name: slice(found.from, found.baseTo), lang })
  const at = { sentence: sentence.index, start: tokens[found.from]!.start, form: 'name' as const }
  const sameWords = mentionsIn(document, sentence.index).filter(
    ({ start, end, entity }) =>
      start === at.start && end === tokens[found.to - 1]!.end && entity.kind === 'Place',
  )
  removeMentions(document, new Set(sameWords))
  if (!found.edition) {
    addMention(document, { ...at, end: tokens[found.to - 1]!.end, entity: base, rule, confidence })
    return
  }
  base.properties['series'] = true
  const name = `${slice(found.from, found.baseTo)} ${found.edition}`
  const edition = editionEntity(reading, base, found.edition, found.known, name)
  addMention(document, { ...at, end: tokens[found.to - 1]!.end, entity: edition, rule, confidence })
  addMention(document, {
    ...at,
    end: tokens[found.baseTo - 1]!.end,
    entity: base,
    rule: 'operation-series',
    confidence: 0.9,
  })
}

/** Names after a word for operations: "operations Black Poseidon II, Etosha (Southern Africa) and Hurricane". */
function markList(reading: Reading, sentence: ReadSentence, from: number): number {
  const { tokens } = sentence
  const text = reading.document.release.text
  let at = from
  for (;;) {
    const found = nameAt(reading, sentence, at, true)
    if (!found) return at
    mark(reading, sentence, found, 'operation-list', 0.9)
    at = found.to
    while (
      at < tokens.length &&
      /\([^)]*$/u.test(text.slice(tokens[found.to - 1]!.end, tokens[at]!.start + 1))
    ) {
      const close = text.indexOf(')', tokens[at]!.start)
      if (close === -1 || close > sentence.end) return at
      while (at < tokens.length && tokens[at]!.start < close) at += 1
    }
    const next = tokens[at]
    if (!next) return at
    const gap = text.slice(tokens[at - 1]!.end, next.start)
    if (reading.words.and.has(next.fold)) at += 1
    else if (!/[,،–-]/u.test(gap)) return at
  }
}

/** False for the second half of "co-operation". */
const isOwnWord = (reading: Reading, sentence: ReadSentence, index: number): boolean =>
  !(
    sentence.tokens[index - 1]?.fold === 'co' &&
    /^[-‐‑ ]$/u.test(gapBefore(reading.document.release.text, sentence.tokens, index))
  )

/** How far before "named" its operation may stand, in words. */
const namingReach = 7

/** True when a verb of naming names an operation: one stands right before it with no other noun between. */
function namesOperation(reading: Reading, sentence: ReadSentence, index: number): boolean {
  const { words } = reading
  for (let at = index - 1; at >= 0 && index - at <= namingReach; at -= 1) {
    const { fold } = sentence.tokens[at]!
    if (words.operation.has(fold) || words.operations.has(fold)) return isOwnWord(reading, sentence, at)
    const joins = words.ofBody.has(fold)
    if (
      !joins &&
      (words.links.has(fold) || words.determiners.has(fold) || namedAlready(reading, sentence, at))
    )
      return false
  }
  return false
}

/** Finds operations by a word for operation, a verb of naming, or a name that can be nothing else. */
export function findOperations(reading: Reading): void {
  for (const sentence of reading.sentences) {
    if (sentence.section === 'boilerplate') continue
    const { tokens } = sentence
    const { words } = reading
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index]!
      const readings = [token.fold, ...token.readings]
      const gap = gapBefore(reading.document.release.text, tokens, index + 1)
      if (readings.some((word) => words.operation.has(word)) && nameGap.test(gap)) {
        const found = isOwnWord(reading, sentence, index)
          ? nameAt(reading, sentence, index + 1, true)
          : undefined
        if (found) mark(reading, sentence, found, 'operation-name', 0.95)
      } else if (readings.some((word) => words.operations.has(word)) && nameGap.test(gap)) {
        if (isOwnWord(reading, sentence, index)) markList(reading, sentence, index + 1)
      } else {
        const naming = words.naming.matchesAt(tokens, index)[0]
        if (
          naming &&
          (words.codeNaming.matchesAt(tokens, index).length > 0 || namesOperation(reading, sentence, index))
        ) {
          markList(
            reading,
            sentence,
            naming.to + (words.operation.has(tokens[naming.to]?.fold ?? '') ? 1 : 0),
          )
        }
      }
      const found = nameAt(reading, sentence, index, false)
      if (found) mark(reading, sentence, found, 'operation-known', 0.9)
    }
  }
  markAgain(reading)
}

/** Later bare uses of a name once introduced: "Through Serengeti", written the same way. */
function markAgain(reading: Reading): void {
  const { document } = reading
  const introduced = new TokenTrie<{ quote: string; entity: DocumentEntity }>()
  const seen = new Set<string>()
  for (const { entity, quote, form } of document.mentions) {
    if (entity.kind !== 'Operation' || form !== 'name' || !/^\p{Lu}/u.test(quote) || quote.length < 3)
      continue
    if (seen.has(quote)) continue
    seen.add(quote)
    introduced.add(foldedWords(quote), { quote, entity })
  }
  for (const sentence of reading.sentences) {
    if (sentence.section === 'boilerplate') continue
    const { tokens } = sentence
    for (let at = 0; at < tokens.length; at += 1) {
      const start = tokens[at]!.start
      const match = introduced.matchesAt(tokens, at).find(({ to, values }) => {
        const surface = document.release.text.slice(start, tokens[to - 1]!.end)
        return values.some(({ quote }) => quote === surface)
      })
      if (!match || isBody(reading, sentence, match.to - 1)) continue
      const end = tokens[match.to - 1]!.end
      const surface = document.release.text.slice(start, end)
      const { entity } = match.values.find(({ quote }) => quote === surface)!
      addMention(document, {
        sentence: sentence.index,
        start,
        end,
        entity,
        form: 'short',
        rule: 'operation-again',
        confidence: 0.8,
      })
    }
  }
}
