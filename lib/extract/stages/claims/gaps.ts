import { isCapitalised, type Token } from '@/lib/text/tokens'
import type { Phrase } from './phrase'
import { isOneOf, type View } from './view'

/** What stands between a noun and the cue that it belongs to. `how` tells how sure the bond is. */
export interface Gap {
  readonly how: number
  /** True when a helping verb, or nothing of the kind, ties them: the noun is the verb's own subject. */
  readonly verbal: boolean
  /** True when a relative pronoun does: the noun before it is meant, whatever leads to it. */
  readonly relative: boolean
}

const opening = /^\s*[,–—،(]/u
const breaking = /[;:«“]/u

const isVerbal = ({ words }: View, token: Token): boolean =>
  [
    words.auxiliaries,
    words.adverbs,
    words.relatives,
    words.negations,
    words.hypothetical,
    words.planned,
  ].some((set) => isOneOf(token, set))

/** The words of `from`..`to` that are left when adverbial phrases are taken out. */
export function withoutAdverbials({ tokens, words }: View, from: number, to: number): number[] {
  const rest: number[] = []
  for (let at = from; at < to;) {
    const phrase = words.adverbials.matchesAt(tokens, at).find((match) => match.to <= to)
    if (phrase) at = phrase.to
    else rest.push(at++)
  }
  return rest
}

/** First token behind the last comma, dash or bracket between `from` and `to`; `from` when there is none. */
function behindLastComma({ text, tokens }: View, from: number, to: number): number {
  for (let at = to; at > from; at -= 1) {
    const left = tokens[at - 1]
    const right = tokens[at]
    if (left && right && /[,–—،)]/u.test(text.slice(left.end, right.start))) return at
  }
  return from
}

const describe = (view: View, rest: readonly number[], how: number): Gap => ({
  how,
  verbal: rest.some((at) => isOneOf(view.tokens[at], view.words.auxiliaries)),
  relative: rest.some((at) => isOneOf(view.tokens[at], view.words.relatives)),
})

/** "Operation X, the very first led by": a short description between the comma and the cue. */
function apposition(view: View, from: number, to: number): Gap | undefined {
  const { tokens, words } = view
  const first = tokens[from]
  if (!first || to - from > 7 || !words.determiners.has(first.fold)) return undefined
  for (let at = from; at < to; at += 1) {
    if (words.links.matchesAt(tokens, at).length > 0) return undefined
    if (isOneOf(tokens[at], words.and) || isOneOf(tokens[at], words.auxiliaries)) return undefined
  }
  return { how: 0.95, verbal: false, relative: false }
}

/** "the operation of INTERPOL against": a body right behind an operation says whose it is. */
const isLeader = (operation: Phrase, body: Phrase): boolean =>
  operation.entity.kind === 'Operation' &&
  body.entity.kind === 'Organisation' &&
  body.links.has('of') &&
  body.linkAt === operation.to

/** "goods worth two million dollars were seized": what goods are worth, between them and their verb. */
function isWorth({ phrases, tokens, words }: View, from: number, to: number): boolean {
  if (to - from > 14 || words.worth.matchesAt(tokens, from).length === 0) return false
  if (phrases.some((other) => other.from >= from && other.to <= to)) return false
  return tokens
    .slice(from, to)
    .every((token) => !isOneOf(token, words.and) && !isOneOf(token, words.relatives))
}

/** "Operation X in Asia led by": places and times between a noun and its cue. */
function prepositional(view: View, phrase: Phrase, to: number, attached: boolean): Gap | undefined {
  const { tokens, words } = view
  const from = phrase.to
  if (isWorth(view, from, to)) return { how: 0.92, verbal: true, relative: false }
  if (to - from > 12 || words.links.matchesAt(tokens, from).length === 0) return undefined
  // as written: folding takes the verb "a" for "à"
  if (words.pack.auxiliaries.includes(tokens[from]?.text.toLowerCase() ?? '')) return undefined
  const inner = view.phrases.filter((other) => other.from >= from && other.to <= to)
  const last = tokens[to - 1]
  const verbal = isOneOf(last, words.auxiliaries)
  for (let at = from; at < to; at += 1) {
    if (
      words.cues.matchesAt(tokens, at).some(({ values, to: end }) => !values.includes('none') && end - at > 1)
    )
      return undefined
    if (isOneOf(tokens[at], words.relatives)) return undefined
    const inPhrase = inner.some((other) => other.from <= at && other.to > at)
    if (!inPhrase && isOneOf(tokens[at], words.and)) return undefined
  }
  if (attached && !verbal) {
    const places = inner.every(
      (one) =>
        one.entity.kind === 'Place' ||
        one.entity.kind === 'Country' ||
        one.links.has('by') ||
        isLeader(phrase, one),
    )
    if (!places || inner.length === 0) return undefined
  }
  return { how: 0.92, verbal, relative: false }
}

/** "Storm and Reed, run by A, and Larch, run by B": a name that is not known stands behind "and", nearer to the cue. */
export function namesAnother({ phrases, tokens, words, reading }: View, from: number, to: number): boolean {
  if (!reading.words.cased) return false
  for (let at = from + 1; at < to; at += 1) {
    if (!isCapitalised(tokens[at]!) || !isOneOf(tokens[at - 1], words.and)) continue
    if (!phrases.some((phrase) => phrase.from <= at && phrase.to > at)) return true
  }
  return false
}

/** "The Minister, Ms Ann Lee, met": the comma behind a person ends the one between name and office. */
const closesTitle = ({ text, tokens }: View, phrase: Phrase): boolean =>
  phrase.entity.kind === 'Official' &&
  /[,،]/u.test(text.slice(tokens[phrase.from]!.start, tokens[phrase.to - 1]!.end))

/** "un operativo simultáneo | en", "une opération judiciaire | dans": an adjective or two behind the noun for an operation. */
function isDescribed({ reading, tokens, words }: View, { entity, to: from }: Phrase, to: number): boolean {
  if (entity.kind !== 'Operation' || to - from > 2 || !reading.words.cased) return false
  if (reading.pack.organisations.order === 'free') return false
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!
    if (!/^\p{Ll}{4,}$/u.test(token.text) || isOneOf(token, words.and) || isOneOf(token, words.relatives))
      return false
    if (words.links.matchesAt(tokens, at).length > 0 || words.cues.matchesAt(tokens, at).length > 0)
      return false
    if (words.deeds.deeds.matchesAt(tokens, at).length > 0 || isOneOf(token, words.negations)) return false
  }
  return true
}

/** "Kenya and twelve other countries in Africa signed": where those that are only counted beside a country end. */
function behindOthers({ tokens, words, phrases }: View, from: number, limit: number): number {
  if (!isOneOf(tokens[from], words.and)) return from
  let at = from + 1
  while (at < limit && at - from <= 4 && !words.counted.has(tokens[at]!.fold)) {
    if (words.links.matchesAt(tokens, at).length > 0 || phrases.some((other) => other.from === at))
      return from
    at += 1
  }
  if (
    at >= limit ||
    !tokens.slice(from, at).some(({ fold }) => words.others.has(fold)) ||
    !words.counted.has(tokens[at]?.fold ?? '')
  )
    return from
  const place = phrases.find((other) => other.linkAt === at + 1 && other.from > at + 1 && other.to <= limit)
  return place?.entity.kind === 'Place' ? place.to : at + 1
}

/**
 * How a phrase and a cue at token `to` are tied, or undefined when they are not: nothing or helping verbs
 * between them, a relative pronoun, a part between commas, a place or time, or (for a noun that a participle
 * belongs to) a short apposition.
 */
export function gapTo(view: View, named: Phrase, to: number, attached: boolean): Gap | undefined {
  const { text, tokens } = view
  if (named.to > to) return undefined
  const phrase = { ...named, to: behindOthers(view, named.to, to) }
  const gap = text.slice(tokens[phrase.to - 1]!.end, tokens[to]!.start)
  if (phrase.to === to && /^[-‐‑]$/u.test(gap)) return { how: 1, verbal: false, relative: true }
  const outer = gap.replace(/\([^()]*\)/gu, '')
  if (breaking.test(outer)) return undefined
  const commas = outer.match(/[,–—،]/gu)?.length ?? 0
  const start = opening.test(gap) ? behindLastComma(view, phrase.to, to) : phrase.to
  if (attached && namesAnother(view, phrase.to, start)) return undefined
  const rest = withoutAdverbials(view, start, to)
  const tied = rest.every((at) => isVerbal(view, tokens[at]!))
  if (tied) {
    const found = describe(view, rest, commas > 1 ? 0.95 : 1)
    const single = commas === 1 && opening.test(outer) && !attached && !closesTitle(view, phrase)
    return single && !found.relative ? undefined : found
  }
  if (commas > 0 && opening.test(outer)) {
    return attached ? apposition(view, behindLastComma(view, phrase.to, to), to) : undefined
  }
  if (commas > 1) return undefined
  if (attached && commas === 0 && isDescribed(view, phrase, to))
    return { how: 0.92, verbal: false, relative: false }
  return prepositional(view, phrase, to, attached)
}
