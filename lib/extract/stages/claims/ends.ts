import { gapBefore } from '@/lib/extract/reading'
import type { EndRule } from '@/lib/knowledge/languages/claims-pack'
import type { EntityKind } from '@/lib/model'
import { listAfter, nextAfter, topicsAfter } from './ends-after'
import { allows, asEnd, isAttaching, isOfKind, isPlaceOf, itemsOf, remarkAt, type Found } from './found'
import type { Token } from '@/lib/text/tokens'
import { gapTo, namesAnother } from './gaps'
import type { Phrase } from './phrase'
import { clauseAround, isOneOf, type Cue, type View } from './view'

const nearest = 30

/** Whether a noun phrase opens its clause, so that it can be the subject of every verb in it. */
function opensClause(view: View, phrase: Phrase, from: number): boolean {
  const { reading, text, tokens, words } = view
  let at = phrase.from
  const addresses = (index: number): boolean =>
    reading.words.honorifics.matchesAt(tokens, index).some(({ to }) => to === index + 1)
  while (at > from && (words.determiners.has(tokens[at - 1]!.fold) || addresses(at - 1))) at -= 1
  if (at <= from) return true
  if (/[,;:–—«“"(،]/u.test(gapBefore(text, tokens, at))) return true
  const previous = tokens[at - 1]
  return isOneOf(previous, words.and) || words.subordinators.matchesAt(tokens, at - 1).length > 0
}

function joinsEarlierVerb(view: View, cue: Cue): boolean {
  const { text, tokens, words } = view
  let at = cue.from
  while (
    at > view.body &&
    (isOneOf(tokens[at - 1], words.auxiliaries) || isOneOf(tokens[at - 1], words.adverbs))
  )
    at -= 1
  if (at === 0) return false
  return isOneOf(tokens[at - 1], words.and) || /[,–—،]/u.test(gapBefore(text, tokens, at))
}

/**
 * "coordinated by A, led by B": a participle goes on about the subject of one before it only where that one's agent
 * is known; else it describes the agent: "supported by a network, funded by B".
 */
function namesAgent(view: View, earlier: Cue, cue: Cue): boolean {
  const { text, tokens } = view
  if (/:/u.test(text.slice(tokens[earlier.to - 1]!.end, tokens[cue.from]!.start))) return false
  return view.phrases.some(({ from, to }) => from >= earlier.to && to <= cue.from)
}

/** "INTERPOL led A and hosted B": the verb shares the subject of an earlier one, or of the clause. */
function shared(view: View, cue: Cue, rule: EndRule, kinds: readonly EntityKind[]): Found | undefined {
  if (!joinsEarlierVerb(view, cue)) return undefined
  const clause = clauseAround(view, cue.from)
  const candidates = view.phrases.filter(
    (phrase) => phrase.from >= clause.from && phrase.to <= cue.from && allows(phrase, kinds),
  )
  for (const phrase of candidates.toReversed()) {
    if (rule.attached && namesAnother(view, phrase.to, cue.from)) continue
    if (view.tokens.slice(phrase.to + 1, cue.from).some((token) => isOneOf(token, view.words.relatives)))
      continue
    const earlier = view.cues.some((other) => {
      if (other.from < phrase.to || other.to > cue.from || other.patterns.length === 0) return false
      if (rule.attached && !namesAgent(view, other, cue)) return false
      const gap = gapTo(view, phrase, other.from, rule.attached === true)
      return gap !== undefined && isFree(phrase, gap, rule)
    })
    if (earlier) return { phrases: itemsOf(view, phrase, kinds), how: 0.92 }
  }
  if (rule.attached) return undefined
  const first = candidates.find((phrase) => phrase.links.size === 0)
  const relatives = view.tokens
    .slice(first?.to ?? cue.from, cue.from)
    .some((token) => isOneOf(token, view.words.relatives))
  return first && !relatives && opensClause(view, first, clause.from)
    ? { phrases: itemsOf(view, first, kinds), how: 0.8 }
    : undefined
}

/** Whether a cue states something of an operation near it, by whoever stands behind it. */
const isOfNear = ({ patterns }: Cue): boolean =>
  patterns.some(
    ({ subject, object }) => subject.side === 'after' && object !== 'each-other' && object.reach === 'near',
  )

/** "the operation led by INTERPOL against X in Asia": each complement of a noun may follow another. */
function chained(view: View, phrase: Phrase, cue: Cue, depth: number): boolean {
  const last = view.phrases.findLast(({ from, to }) => to === cue.from && from > phrase.to)
  if (!last || depth > 3) return false
  const first = view.phrases.find((other) => other.group === last.group) ?? last
  const crosses = view.phrases.some(
    ({ entity, from, to }) =>
      from >= phrase.to && to <= cue.from && (entity.kind === 'Operation' || entity.kind === 'Event'),
  )
  if (crosses) return false
  return view.cues.some((other) => {
    if (other.from < phrase.to || other.to > first.from || first.from - other.to > 6) return false
    if (
      !(isAttaching(other) || isOfNear(other)) ||
      view.phrases.some(({ from, to }) => from >= other.to && to <= first.linkAt)
    )
      return false
    return gapTo(view, phrase, other.from, true) !== undefined || chained(view, phrase, other, depth + 1)
  })
}

const isFree = (phrase: Phrase, gap: { verbal: boolean; relative: boolean }, rule: EndRule): boolean =>
  phrase.links.size === 0 || rule.oblique === true || gap.relative || (rule.attached === true && !gap.verbal)

function nextBefore(view: View, cue: Cue, rule: EndRule, kinds: readonly EntityKind[]): Found | undefined {
  const { from } = clauseAround(view, cue.from)
  for (const phrase of view.phrases.toReversed()) {
    if (phrase.to > cue.from || phrase.from < view.body) continue
    if (phrase.from < from && phrase.to < from) break
    if (rule.owner ? !phrase.owns || !isOfKind(phrase, kinds) : !allows(phrase, kinds)) continue
    if (rule.via && !phrase.links.has(rule.via)) continue
    if (rule.owner && phrase.to === cue.from) return { phrases: [phrase], how: 1 }
    if (rule.owner || isPlaceOf(view, cue.from, phrase)) continue
    const gap = gapTo(view, phrase, cue.from, rule.attached === true || rule.oblique === true)
    if (!gap && rule.attached && chained(view, phrase, cue, 0))
      return { phrases: itemsOf(view, phrase, kinds), how: 0.92 }
    if (!gap || !isFree(phrase, gap, rule)) continue
    // "from A, B and C, which led": a remark may be on the last item alone
    return gap.relative
      ? { phrases: [asEnd(phrase, kinds)], how: gap.how }
      : { phrases: itemsOf(view, phrase, kinds), how: gap.how }
  }
  if (rule.owner) return undefined
  return (
    pronounSubject(view, cue, kinds) ??
    shared(view, cue, rule, kinds) ??
    (rule.attached ? fronted(view, cue, kinds) : undefined)
  )
}

/** "Led by INTERPOL and coordinated by Europol, the operation ended": the subject behind participles that open a sentence. */
function fronted(view: View, cue: Cue, kinds: readonly EntityKind[]): Found | undefined {
  const { text, tokens, words } = view
  const { from, to } = clauseAround(view, cue.from)
  const opens = view.cues.find((other) => other.from >= from && other.from - from <= 1)
  if (!opens || opens.from > cue.from || !isAttaching(opens)) return undefined
  if (tokens.slice(from, opens.from).some((token) => !isOneOf(token, words.adverbs))) return undefined
  // as written: folding takes "à" for "a"
  const isVerb = ({ text: word }: Token): boolean => words.pack.auxiliaries.includes(word.toLowerCase())
  const joined = tokens
    .slice(opens.from, cue.from)
    .every((token) => !isVerb(token) && !isOneOf(token, words.relatives))
  if (!joined) return undefined
  const subject = view.phrases.find(
    (phrase) => phrase.from > cue.to && phrase.to <= to && phrase.links.size === 0 && allows(phrase, kinds),
  )
  if (!subject) return undefined
  const verb = tokens.slice(cue.to, subject.from).some(isVerb)
  const near = Math.max(cue.to, subject.from - 5)
  const comma = /[,،]/u.test(text.slice(tokens[near - 1]!.end, tokens[subject.from]!.start))
  return comma && !verb ? { phrases: itemsOf(view, subject, kinds), how: 0.95 } : undefined
}

/** "…, where he met": the official whom the sentence, else the one before it, speaks of. */
function pronounSubject(view: View, cue: Cue, kinds: readonly EntityKind[]): Found | undefined {
  const { reading, tokens, words, sentence } = view
  if (!kinds.includes('Official')) return undefined
  let at = cue.from - 1
  while (
    at > view.body &&
    [words.auxiliaries, words.adverbs, words.planned].some((set) => isOneOf(tokens[at], set))
  )
    at -= 1
  const pronoun = tokens[at]
  if (!pronoun || !reading.words.pronouns.has(pronoun.text.toLowerCase())) return undefined
  const here = view.phrases.find(
    ({ entity, links, to }) => entity.kind === 'Official' && links.size === 0 && to <= at,
  )
  if (here) return { phrases: [here], how: 0.85 }
  const earlier = reading.document.mentions
    .filter(({ entity, sentence: other }) => entity.kind === 'Official' && other === sentence.index - 1)
    .toSorted((a, b) => a.start - b.start)[0]
  const before = reading.sentences[sentence.index - 1]
  if (!earlier || before?.paragraph !== sentence.paragraph) return undefined
  const mention = {
    ...earlier,
    sentence: sentence.index,
    start: pronoun.start,
    end: pronoun.end,
    quote: pronoun.text,
  }
  const range = { from: at, to: at + 1 }
  return {
    phrases: [
      { mention, entity: earlier.entity, core: range, ...range, links: new Set(), linkAt: at, group: -2 },
    ],
    how: 0.75,
  }
}

/** "thanked China for seconding": who did it stands right before the preposition. */
function thanked(view: View, cue: Cue): Phrase | undefined {
  const before = view.words.links.matchesAt(view.tokens, cue.from - 1)[0]
  return before?.values.includes('other') && before.to === cue.from
    ? view.phrases.find(({ to }) => to === cue.from - 1)
    : undefined
}

function clauseSubject(view: View, cue: Cue, kinds: readonly EntityKind[]): Found | undefined {
  const { from } = clauseAround(view, cue.from)
  const antecedent = view.phrases.findLast((phrase) => gapTo(view, phrase, cue.from, false)?.relative)
  if (antecedent && allows(antecedent, kinds)) return { phrases: [asEnd(antecedent, kinds)], how: 0.95 }
  const actor = thanked(view, cue)
  if (actor) return allows(actor, kinds) ? { phrases: itemsOf(view, actor, kinds), how: 0.95 } : undefined
  const first = view.phrases.find(
    (phrase) =>
      phrase.from >= from &&
      phrase.to <= cue.from &&
      phrase.links.size === 0 &&
      opensClause(view, phrase, from),
  )
  if (!first || !allows(first, kinds)) return undefined
  return { phrases: itemsOf(view, first, kinds), how: 0.85 }
}

function isParted(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (remarkAt(view, at)) return true
  return false
}

function near(view: View, cue: Cue, rule: EndRule, kinds: readonly EntityKind[]): Found | undefined {
  const clause = clauseAround(view, cue.from)
  const found = view.phrases
    .filter((phrase) => phrase.from >= clause.from && phrase.to <= clause.to && allows(phrase, kinds))
    .map((phrase) => {
      const ahead = phrase.to <= cue.from
      const distance = ahead ? cue.from - phrase.to : phrase.from - cue.to
      const parted = ahead ? isParted(view, phrase.to + 1, cue.from) : isParted(view, cue.to, phrase.from)
      return { phrase, ahead, distance, parted }
    })
    .filter(
      ({ ahead, distance, parted }) =>
        distance >= 0 &&
        distance <= nearest &&
        !parted &&
        (rule.side === 'around' || ahead === (rule.side === 'before')),
    )
    .toSorted((a, b) => a.distance - b.distance)[0]
  return found ? { phrases: itemsOf(view, found.phrase, kinds), how: 0.88 } : undefined
}

/** "Toys, kites and shoes": nothing but names and commas, so that words between them are items not known. */
function isEnumerated(view: View, from: number, to: number): boolean {
  const { text, tokens, words } = view
  if (/[;:()«“]/u.test(text.slice(tokens[from - 1]!.end, tokens[to]!.start))) return false
  const commas = text.slice(tokens[from - 1]!.end, tokens[to]!.start).match(/[,،]/gu)?.length ?? 0
  return (
    commas > 0 &&
    to - from <= commas * 6 &&
    !view.cues.some((cue) => cue.from >= from && cue.to <= to) &&
    tokens
      .slice(from, to)
      .every((token) => !isOneOf(token, words.auxiliaries) && !isOneOf(token, words.relatives))
  )
}

/** Everything of the right kind from the start of the clause up to the cue: topics named before it. */
function topicsBefore(view: View, cue: Cue, kinds: readonly EntityKind[]): Found | undefined {
  const { from } = clauseAround(view, cue.from)
  const last = view.phrases.findLast(
    (phrase) => phrase.from >= from && phrase.to <= cue.from && allows(phrase, kinds),
  )
  const first = view.phrases.find((phrase) => phrase.from >= from && allows(phrase, kinds))
  if (!last || !first || cue.from - last.to > nearest) return undefined
  if (first.to > cue.from) return { phrases: itemsOf(view, last, kinds), how: 0.9 }
  const listed = itemsOf(view, first, kinds)
  const others = view.phrases.filter(
    (phrase) =>
      phrase.from >= first.to &&
      phrase.to <= cue.from &&
      phrase.group !== first.group &&
      allows(phrase, kinds) &&
      isEnumerated(view, first.to, phrase.from),
  )
  return { phrases: [...listed, ...others.map((phrase) => asEnd(phrase, kinds))], how: 0.9 }
}

/** Finds the end that `rule` describes for a cue, among phrases of the given kinds. */
export function findEnd(
  view: View,
  cue: Cue,
  rule: EndRule,
  kinds: readonly EntityKind[],
): Found | undefined {
  const { reach = 'next', side } = rule
  if (reach === 'near' || side === 'around') return near(view, cue, rule, kinds)
  if (side === 'after' && reach === 'list') return listAfter(view, cue, kinds)
  if (side === 'after')
    return reach === 'topic' ? topicsAfter(view, cue, rule, kinds) : nextAfter(view, cue, rule, kinds)
  if (reach === 'topic') return topicsBefore(view, cue, kinds)
  return reach === 'clause' ? clauseSubject(view, cue, kinds) : nextBefore(view, cue, rule, kinds)
}
