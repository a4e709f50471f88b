import type { Document, DocumentEntity } from '@/lib/extract/document'
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
import { isCapitalised } from '@/lib/text/tokens'
import { editionEntity } from './operation-entity'
import { findNamesAgain } from './operations-again'
import { nameAt, namedAlready, nameGap, type OperationName } from './operation-names'

const known = new WeakMap<Document, Map<string, DocumentEntity>>()

/** The known operations of a text by what it calls them: a name in brackets behind theirs, too. */
function knownByName(document: Document): Map<string, DocumentEntity> {
  let names = known.get(document)
  if (!names) {
    known.set(document, (names = new Map()))
    for (const { entity, quote, form } of document.mentions)
      if (entity.kind === 'Operation' && entity.known && form === 'name' && !names.has(quote))
        names.set(quote, entity)
  }
  return names
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
  const name = slice(found.from, found.baseTo)
  const base = found.known
    ? knownEntity(document, found.known)
    : (knownByName(document).get(name) ?? namedEntity(document, { kind: 'Operation', name, lang }))
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
  const edition = editionEntity(reading, base, found.edition, found.known, `${name} ${found.edition}`)
  addMention(document, { ...at, end: tokens[found.to - 1]!.end, entity: edition, rule, confidence })
  addMention(document, {
    ...at,
    end: tokens[found.baseTo - 1]!.end,
    entity: base,
    rule: 'operation-series',
    confidence: 0.9,
  })
}

/** "the “Night Owl” operation": a name in quotes right before the word. */
function markQuotedBefore(reading: Reading, sentence: ReadSentence, index: number): void {
  const { tokens } = sentence
  const { text } = reading.document.release
  if (index === 0 || !/^[”"»’]\s$/u.test(gapBefore(text, tokens, index))) return
  for (let from = index - 1; from >= 0 && index - from < 5; from -= 1) {
    if (!isCapitalised(tokens[from]!)) return
    if (!/[“"«‘]/u.test(text[tokens[from]!.start - 1] ?? '')) continue
    const found = nameAt(reading, sentence, from, true)
    if (found?.to === index) mark(reading, sentence, found, 'operation-quoted', 0.85)
    return
  }
}

/** "the outcome of Nightfall, operación llevada a cabo …": a name that a noun for operations explains, without an article. */
function markExplained(reading: Reading, sentence: ReadSentence, index: number): void {
  const { tokens } = sentence
  const { words, document } = reading
  const noun =
    words.operation.has(tokens[index]!.fold) || words.operationNouns.matchesAt(tokens, index).length > 0
  if (!noun || isCapitalised(tokens[index]!)) return
  if (!/^[”"»’]?,\s$/u.test(gapBefore(document.release.text, tokens, index))) return
  for (let from = index - 1; from > 0 && isCapitalised(tokens[from]!) && index - from < 4; from -= 1) {
    if (namedAlready(reading, sentence, from)) return
    if (!words.ofBody.has(tokens[from - 1]!.fold)) continue
    const found = nameAt(reading, sentence, from, true)
    if (found?.to === index) mark(reading, sentence, found, 'operation-explained', 0.85)
    return
  }
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

/** "Baptisée X, l’opération …": a name before the operation that it is given to. */
function namesNext(reading: Reading, sentence: ReadSentence, index: number): boolean {
  const { words, document } = reading
  const { tokens } = sentence
  for (let at = index; at < tokens.length && at - index < namingReach; at += 1) {
    if (!/^[”"»’‘]?[,،]\s$/u.test(gapBefore(document.release.text, tokens, at))) continue
    const noun = words.determiners.has(tokens[at]!.fold) ? tokens[at + 1] : tokens[at]
    return noun !== undefined && [noun.fold, ...noun.readings].some((word) => words.operation.has(word))
  }
  return false
}

/** "Operations, among them X II and Y": where a list behind a word for operations starts. */
function listBehind(reading: Reading, sentence: ReadSentence, index: number): number | undefined {
  const { tokens } = sentence
  const gap = gapBefore(reading.document.release.text, tokens, index)
  if (!/^[,،:–—(]|^\s[(–—]/u.test(gap))
    return /^\s$/u.test(gap) ? listed(reading, sentence, index) : undefined
  return listed(reading, sentence, index) ?? index
}

const listed = (reading: Reading, sentence: ReadSentence, index: number): number | undefined =>
  reading.words.operationListing.matchesAt(sentence.tokens, index)[0]?.to

/** True for a name that can hardly be anything else in a list: one with an edition, in quotes, or known. */
function isPlainName(reading: Reading, sentence: ReadSentence, found: OperationName): boolean {
  if (found.edition !== undefined || found.known) return true
  const { start } = sentence.tokens[found.from]!
  const before = reading.document.release.text.slice(Math.max(0, start - 2), start)
  return /[“"«‘]\s?$/u.test(before)
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
        else markQuotedBefore(reading, sentence, index)
      } else if (readings.some((word) => words.operations.has(word))) {
        if (!isOwnWord(reading, sentence, index)) continue
        if (nameGap.test(gap) && markList(reading, sentence, index + 1) > index + 1) continue
        const from = listBehind(reading, sentence, index + 1)
        const first = from === undefined ? undefined : nameAt(reading, sentence, from, true)
        if (first && isPlainName(reading, sentence, first)) markList(reading, sentence, from!)
      } else {
        const naming = words.naming.matchesAt(tokens, index)[0]
        if (
          naming &&
          (words.codeNaming.matchesAt(tokens, index).length > 0 ||
            namesOperation(reading, sentence, index) ||
            namesNext(reading, sentence, naming.to))
        ) {
          markList(
            reading,
            sentence,
            naming.to + (words.operation.has(tokens[naming.to]?.fold ?? '') ? 1 : 0),
          )
        }
      }
      markExplained(reading, sentence, index)
      if (/^\p{Ll}/u.test(token.text)) continue
      const found = nameAt(reading, sentence, index, false)
      if (found) mark(reading, sentence, found, 'operation-known', 0.9)
    }
  }
  findNamesAgain(reading)
}
