import type { DocumentMention } from '@/lib/extract/document'
import { gapBefore, mentionsIn, tokenAt, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { isCapitalised, type Token } from '@/lib/text/tokens'

/** The words of an organisation's name in a sentence, before it is known which organisation it is. */
export interface Candidate {
  readonly sentence: ReadSentence
  readonly from: number
  readonly to: number
}

/** What may stand between two words of one name. */
export const soft = /^(?:[ \u00a0]|[ \u00a0]?[’'&][ \u00a0]?|[-‐‑])$/u
const word = /^[ \u00a0]$/u

/** The name that starts at an offset, goods and offences left aside. */
export const mentionAtToken = (
  taken: readonly DocumentMention[],
  start: number,
): DocumentMention | undefined =>
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

/** "Convention on Police Cooperation": what a noun for agreements opens, with what it is on, is no body. */
const opensAgreement = ({ words }: Reading, { tokens }: ReadSentence, from: number): boolean =>
  words.agreements
    .matchesAt(tokens, from)
    .some(({ to }) => tokens[to] !== undefined && words.links.has(tokens[to].fold))

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
    if (opensAgreement(reading, sentence, from)) {
      while (isName(from + 1) || words.links.has(tokens[from + 1]?.fold ?? '')) from += 1
      continue
    }
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
      if (
        to < tokens.length &&
        (soft.test(gapBefore(text, tokens, to)) || isInitials(text, tokens, to)) &&
        isName(to)
      ) {
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
    candidates.push(...accepted(reading, { sentence, from: listedFrom(reading, sentence, from, to), to }))
    from = to - 1
  }
  return candidates
}

/** "Foreign, |Commonwealth & Development Office": first word of a list of subjects that one head closes. */
function listedFrom(reading: Reading, sentence: ReadSentence, from: number, to: number): number {
  const { words, document } = reading
  const { tokens } = sentence
  const { text } = document.release
  const inside = tokens.slice(from + 1, to).some((token, at) => {
    const gap = gapBefore(text, tokens, from + 1 + at)
    return gap.includes('&') || words.and.has(token.fold)
  })
  const before = tokens[from - 1]
  const determiner = tokens[from - 2]
  const closed = words.heads.has(tokens[to - 1]!.fold) && !words.heads.has(tokens[from]!.fold)
  if (!inside || !closed || !before || !determiner || !isCapitalised(before)) return from
  if (gapBefore(text, tokens, from) !== ', ' || !words.determiners.has(determiner.fold)) return from
  const taken = mentionsIn(document, sentence.index).some(
    ({ start, end }) => start <= before.start && end >= before.end,
  )
  return taken || words.notNames.has(before.fold) ? from : from - 1
}

/** "U.S. Attorney": the full stops of initials, which end no name. */
function isInitials(text: string, tokens: readonly Token[], at: number): boolean {
  const initial = (index: number): boolean => /^\p{Lu}$/u.test(tokens[index]?.text ?? '')
  const gap = gapBefore(text, tokens, at)
  if (gap === '.') return initial(at - 1) && initial(at)
  return gap === '. ' && initial(at - 1) && initial(at - 2) && gapBefore(text, tokens, at - 1) === '.'
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
