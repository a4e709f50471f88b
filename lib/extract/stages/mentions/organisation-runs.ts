import type { DocumentMention } from '@/lib/extract/document'
import { gapBefore, mentionsIn, tokenAt, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { isCapitalised, isUpperCase } from '@/lib/text/tokens'

/** The words of an organisation's name in a sentence, before it is known which organisation it is. */
export interface Candidate {
  readonly sentence: ReadSentence
  readonly from: number
  readonly to: number
}

const soft = /^(?:[ \u00a0]|[ \u00a0]?[’'&][ \u00a0]?|[-‐‑])$/u
const word = /^[ \u00a0]$/u

const mentionAtToken = (taken: readonly DocumentMention[], start: number): DocumentMention | undefined =>
  taken.find(
    (mention) =>
      mention.start === start && mention.entity.kind !== 'Offence' && mention.entity.kind !== 'Commodity',
  )

/** First token of the office whose words end right before token `to`; `to` when there is none. */
function officeEndingAt(reading: Reading, sentence: ReadSentence, to: number): number {
  for (let from = Math.max(0, to - 4); from < to; from += 1) {
    if (reading.words.offices.matchesAt(sentence.tokens, from).some((match) => match.to === to)) return from
  }
  return to
}

/** True when the words before a head say which body it is: "Fraud" does, "Norwegian" and "Federal" do not. */
const isTold = (reading: Reading, sentence: ReadSentence, from: number, head: number): boolean =>
  sentence.tokens
    .slice(from, head)
    .some(
      (token) =>
        !reading.words.adjectives.has(token.fold) &&
        token.text !== 's' &&
        !mentionsIn(reading.document, sentence.index).some(
          ({ start, end, entity }) =>
            start <= token.start &&
            end >= token.end &&
            (entity.kind === 'Country' || entity.kind === 'Place'),
        ),
    )

/** "Berg of the Criminal Division" and "NCA and City Police" are two names: only a head or a plain list goes on. */
function mayJoin(
  reading: Reading,
  sentence: ReadSentence,
  from: number,
  to: number,
  joins: readonly string[],
): boolean {
  const { words, document } = reading
  const tokens = sentence.tokens.slice(from, to)
  if ((joins.includes('the') || joins.includes('to')) && !tokens.some(({ fold }) => words.heads.has(fold)))
    return false
  if (!joins.some((join) => words.and.has(join))) return true
  return !mentionsIn(document, sentence.index).some(
    ({ start, end, entity }) =>
      entity.kind === 'Organisation' && start <= tokens[0]!.start && end === tokens.at(-1)!.end,
  )
}

/** English order: a run of capitals around a head, joined by small words: "Drugs and Criminal Organizations unit". */
export function freeRuns(reading: Reading, sentence: ReadSentence): Candidate[] {
  const { words } = reading
  const { tokens } = sentence
  const text = reading.document.release.text
  const taken = mentionsIn(reading.document, sentence.index)
  const candidates: Candidate[] = []
  const isName = (at: number): boolean =>
    at < tokens.length && isCapitalised(tokens[at]!) && !words.notNames.has(tokens[at]!.fold)
  const isHead = (at: number): boolean => words.heads.has(tokens[at]?.fold ?? '')
  for (let from = 0; from < tokens.length; from += 1) {
    if (!isName(from)) continue
    let to = from + 1
    for (;;) {
      if (
        tokens[to]?.text === 's' &&
        isHead(to + 1) &&
        isBodyOfOffice(reading, sentence, officeEndingAt(reading, sentence, to))
      ) {
        to += 2
        continue
      }
      if (to < tokens.length && soft.test(gapBefore(text, tokens, to)) && isName(to)) {
        to += 1
        continue
      }
      let next = to
      while (
        next < tokens.length &&
        next - to < 2 &&
        words.connectors.has(tokens[next]!.fold) &&
        !(next > to && words.and.has(tokens[next - 1]!.fold)) &&
        word.test(gapBefore(text, tokens, next))
      )
        next += 1
      const complete = isHead(to - 1) && isTold(reading, sentence, from, to - 1)
      const other = taken.find(
        ({ start, entity }) =>
          start === tokens[next]?.start && (entity.kind === 'Organisation' || entity.kind === 'Facility'),
      )
      const joins = tokens.slice(to, next).map(({ fold }) => fold)
      if (next === to || other || !isName(next) || !word.test(gapBefore(text, tokens, next))) break
      if (complete && joins[0] !== 'for') break
      if (!mayJoin(reading, sentence, from, to, joins)) break
      to = next + 1
    }
    const city =
      isHead(to - 1) && tokens[to]?.fold === 'of'
        ? mentionAtToken(taken, tokens[to + 1]?.start ?? -1)
        : undefined
    if (city?.entity.kind === 'Place') to = tokenAt(tokens, city.end)
    else if (
      tokens[to - 2]?.text === 's' &&
      isHead(to - 1) &&
      tokens[to]?.fold === 'of' &&
      isName(to + 1) &&
      !isHead(to + 1)
    ) {
      to += 2
      while (isName(to) && soft.test(gapBefore(text, tokens, to))) to += 1
    }
    if (
      to < tokens.length &&
      word.test(gapBefore(text, tokens, to)) &&
      words.weakHeads.has(tokens[to]!.fold) &&
      to - from > 1 &&
      !isHead(to - 1)
    )
      to += 1
    candidates.push(...accepted(reading, { sentence, from, to }))
    from = to - 1
  }
  return candidates
}

/** "FBI Cyber Division" is a body of its own, "FBI Remarks" and "Singapore Police Force How Kwang" are not. */
function onlyTrails(reading: Reading, { sentence, from, to }: Candidate): boolean {
  const start = sentence.tokens[from]!.start
  const known = mentionsIn(reading.document, sentence.index).find(
    (mention) =>
      mention.start === start &&
      (mention.entity.kind === 'Organisation' || mention.entity.kind === 'Facility'),
  )
  if (!known) return false
  return !sentence.tokens
    .slice(from, to)
    .some((token) => token.start >= known.end && reading.words.heads.has(token.fold))
}

/** "Public Prosecutor’s Office": the office of an official is a body. */
const isBodyOfOffice = (reading: Reading, sentence: ReadSentence, index: number): boolean =>
  reading.words.offices
    .matchesAt(sentence.tokens, index)
    .some(
      ({ to }) =>
        sentence.tokens[to]?.text === 's' && reading.words.heads.has(sentence.tokens[to + 1]?.fold ?? ''),
    )

/** A run names an organisation when it has a head and something besides, and is not about an operation or event. */
function accepted(reading: Reading, { sentence, from, to }: Candidate): Candidate[] {
  const { words } = reading
  const tokens = sentence.tokens.slice(from, to)
  const last = tokens.at(-1)
  if (!last || tokens.length < 2 || tokens.length > 12) return []
  if (words.events.matchesAt(sentence.tokens, to - 1).length > 0) return []
  if (tokens.some((token) => words.operation.has(token.fold))) return []
  const office = tokens.findIndex(
    (_, index) =>
      words.offices.matchesAt(sentence.tokens, from + index).length > 0 &&
      !isBodyOfOffice(reading, sentence, from + index),
  )
  if (onlyTrails(reading, { sentence, from, to })) return []
  if (office !== -1) return office > 1 ? accepted(reading, { sentence, from, to: from + office }) : []
  return tokens.some((token) => words.heads.has(token.fold)) ? [{ sentence, from, to }] : []
}

/** "la police belge", but not "chefs de police d’Afrique": a force with an article of its own. */
function isForce(reading: Reading, { tokens }: ReadSentence, at: number): boolean {
  const { words } = reading
  if (words.forces.matchesAt(tokens, at).length === 0) return false
  const before = tokens[at - 1]
  if (!before || isCapitalised(tokens[at]!)) return true
  const bare = before.fold === 'de' || before.fold === 'd'
  return !bare && (words.determiners.has(before.fold) || !words.connectors.has(before.fold))
}

/** Head-first order: "ministère chinois de la Sécurité publique", "Département de la Coopération internationale". */
export function headFirst(reading: Reading, sentence: ReadSentence): Candidate[] {
  const { words } = reading
  const { tokens } = sentence
  const text = reading.document.release.text
  const taken = mentionsIn(reading.document, sentence.index)
  const candidates: Candidate[] = []
  for (let from = tokens.length - 1; from >= 0; from -= 1) {
    if (!words.heads.has(tokens[from]!.fold)) continue
    if (words.offices.matchesAt(tokens, from).length > 0) continue
    let at = from + 1
    let end = at
    let strong = 0
    let countries = 0
    while (at < tokens.length && at - from < 16) {
      if (!soft.test(gapBefore(text, tokens, at))) break
      let next = at
      while (
        next < tokens.length &&
        next - at < 3 &&
        words.connectors.has(tokens[next]!.fold) &&
        soft.test(gapBefore(text, tokens, next + 1))
      )
        next += 1
      const token = tokens[next]
      if (!token || (next > at && words.heads.has(token.fold) && !isCapitalised(token))) break
      const capitalHead = next === at && isCapitalised(token) && words.heads.has(token.fold)
      const afterAdjective =
        next === at &&
        at > from + 1 &&
        !isCapitalised(tokens[at - 1]!) &&
        isCapitalised(token) &&
        !isUpperCase(token)
      if (capitalHead || (afterAdjective && !mentionAtToken(taken, token.start))) break
      const joined = tokens.slice(at, next).some(({ fold }) => words.and.has(fold))
      if (joined && (words.officeBefore.has(token.fold) || words.offices.matchesAt(tokens, next).length > 0))
        break
      const there = mentionAtToken(taken, token.start)
      if (there && (there.entity.kind === 'Country' || there.entity.kind === 'Place')) {
        countries += 1
        at = tokens.findIndex(({ start }) => start >= there.end)
        if (at === -1) at = tokens.length
        end = at
      } else if (there && next > at) break
      else if (isCapitalised(token) && !words.notNames.has(token.fold)) {
        strong += 1
        at = end = next + 1
      } else if (words.adjectives.has(token.fold)) {
        at = next + 1
        if (strong > 0 || isCapitalised(tokens[from]!)) end = at
      } else if (next > at && token.text.length > 3 && !words.heads.has(token.fold)) at = next + 1
      else break
    }
    const weak = words.weakHeads.has(tokens[from]!.fold)
    let adjectives = from + 1
    while (adjectives < at && words.adjectives.has(tokens[adjectives]!.fold)) adjectives += 1
    const force = isForce(reading, sentence, from) && (countries > 0 || adjectives > from + 1)
    if (force && end === from + 1) end = adjectives
    if (
      (strong > 0 || force) &&
      end - from > 1 &&
      (!weak || isCapitalised(tokens[from]!) || strong > 1 || countries > 0 || force)
    ) {
      candidates.push({ sentence, from, to: end })
    }
  }
  return candidates
}
