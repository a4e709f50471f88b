import { gapBefore, type Reading } from '@/lib/extract/reading'
import type { EndRule } from '@/lib/knowledge/languages/claims-pack'
import type { EntityKind } from '@/lib/model'
import { isCapitalised, type Token } from '@/lib/text/tokens'
import { allows, asEnd, isAttaching, isOfKind, isPlaceOf, itemsOf, remarkAt, type Found } from './found'
import { withoutAdverbials } from './gaps'
import { parts } from './parting'
import type { Phrase } from './phrase'
import { clauseAround, isOneOf, type Cue, type View } from './view'

/** "against Zebra Market involved officers": a name that is not known is the object, and other words go on behind it. */
const passesName = ({ tokens, reading }: View, rest: readonly number[]): boolean =>
  reading.words.cased &&
  rest.some(
    (at, index) =>
      isCapitalised(tokens[at]!) && rest[index + 1] === at + 1 && /^\p{Ll}{3}/u.test(tokens[at + 1]!.text),
  )

/** Nothing but words of one noun phrase between the cue and its object. */
function isDirect(view: View, from: number, to: number): boolean {
  const { text, tokens, words } = view
  const rest = withoutAdverbials(view, from, to)
  if (rest.length > 6 || passesName(view, rest)) return false
  return rest.every((at, index) => {
    const previous = rest[index - 1] ?? from - 1
    const comma = previous === at - 1 && /[,;:.()–—]/u.test(gapBefore(text, tokens, at))
    return (
      !comma &&
      words.links.matchesAt(tokens, at).length === 0 &&
      !isOneOf(tokens[at], words.relatives) &&
      !isOneOf(tokens[at], words.and) &&
      words.subordinators.matchesAt(tokens, at).length === 0
    )
  })
}

const isSite = ({ entity, links }: Phrase): boolean =>
  links.has('in') && ['Place', 'Country', 'Facility'].includes(entity.kind)

/** "met in Lyon Ms Lee", "received at the headquarters, in Lyon, Mr Chen": places before the object of a verb. */
function behindSites(view: View, cue: Cue): number {
  const { text, tokens } = view
  let at = cue.to
  for (const phrase of view.phrases) {
    if (phrase.linkAt < at || !isSite(phrase)) continue
    if (phrase.linkAt !== at) break
    at = phrase.to
  }
  if (at === cue.to || at >= tokens.length) return cue.to
  const next = view.phrases.find(({ from }) => from >= at)
  const gap = text.slice(tokens[at - 1]!.end, next?.mention.start ?? tokens[at]!.start)
  return next?.entity.kind === 'Official' && next.links.size === 0 && !/[;:()]/u.test(gap) ? at : cue.to
}

/** "hosted an INTERPOL training": a body that only describes the noun behind it. */
function describesNext(view: View, phrase: Phrase): boolean {
  const next = view.phrases.find((other) => other.from >= phrase.to)
  return (
    next !== undefined &&
    next.from - phrase.to <= 3 &&
    next.links.size === 0 &&
    ['Event', 'Operation', 'Facility', 'Agreement', 'Programme'].includes(next.entity.kind) &&
    isDirect(view, phrase.to, next.from) &&
    !view.tokens.slice(phrase.to, next.from).some((token) => view.words.determiners.has(token.fold)) &&
    !/[,;]/u.test(view.text.slice(view.tokens[phrase.to - 1]!.end, view.tokens[next.from]!.start))
  )
}

function isStop(view: View, at: number, cue: Cue): boolean {
  const { tokens, words } = view
  if (words.subordinators.matchesAt(tokens, at).length > 0 || remarkAt(view, at)) return true
  if (words.outcomes.matchesAt(tokens, at).length > 0) return true
  return view.cues.some(
    (other) =>
      other !== cue &&
      other.from === at &&
      other.patterns.length > 0 &&
      !isAttaching(other) &&
      !other.patterns.some(({ subject }) => subject.owner) &&
      words.links.matchesAt(tokens, at).length === 0,
  )
}

/** "by A in Lyon and by B", "with the support of A and of B": others that repeat the preposition. */
function andAgain(view: View, cue: Cue, first: Phrase, kinds: readonly EntityKind[]): Phrase[] {
  const { tokens, words } = view
  const link = first.linkAt >= cue.to ? tokens[first.linkAt] : tokens[cue.to - 1]
  if (!link || words.links.matchesAt(tokens, tokens.indexOf(link)).length === 0) return []
  return view.phrases
    .filter(
      (phrase) =>
        phrase.from > first.to &&
        phrase.from - first.to < 16 &&
        phrase.group !== first.group &&
        tokens[phrase.linkAt]?.fold === link.fold &&
        phrase.linkAt < phrase.from &&
        isOneOf(tokens[phrase.linkAt - 1], words.and) &&
        allows(phrase, kinds),
    )
    .map((phrase) => asEnd(phrase, kinds))
}

/** The direct object of a cue, or what a given preposition behind it leads to. */
export function nextAfter(
  view: View,
  cue: Cue,
  rule: EndRule,
  kinds: readonly EntityKind[],
): Found | undefined {
  const clause = clauseAround(view, cue.from)
  const start = rule.via ? cue.to : behindSites(view, cue)
  // "the support of Kenya’s programme": the owner where what it owns is nothing that could be the end
  let owner: Found | undefined
  for (const phrase of view.phrases) {
    if (phrase.from < start) continue
    if (phrase.to > clause.to || phrase.from - cue.to > 24) return owner
    const direct = phrase.links.size === 0 || phrase.linkAt < cue.to
    if (rule.via) {
      for (let at = cue.to; at < phrase.from; at += 1) if (isStop(view, at, cue)) return undefined
      if (rule.via === 'in' && isPlaceOf(view, phrase.linkAt, undefined)) continue
      if (phrase.links.has(rule.via) && phrase.linkAt >= cue.to && !phrase.describes && allows(phrase, kinds))
        return { phrases: itemsOf(view, phrase, kinds), how: 0.95 }
      continue
    }
    if (!direct || !isDirect(view, start, phrase.from)) return owner
    if (allows(phrase, kinds) && !phrase.describes)
      return {
        phrases: [...itemsOf(view, phrase, kinds), ...andAgain(view, cue, phrase, kinds)],
        how: phrase.from - start > 3 ? 0.93 : 1,
      }
    if (!phrase.owns && !describesNext(view, phrase)) return owner
    if (phrase.owns && isOfKind(phrase, kinds))
      owner ??= { phrases: [phrase, ...andAgain(view, cue, phrase, kinds)], how: 0.88 }
  }
  return owner
}

/** "A against fraud, B against piracy": the same words follow another name, whose description they begin. */
const repeats = (view: View, cue: Cue, phrase: Phrase): boolean =>
  view.cues.some(
    (other) => other.from === phrase.to && other.patterns.some((pattern) => cue.patterns.includes(pattern)),
  )

/** "tickets bought with cards", "computers used for": goods behind such words are others than those before them. */
function isOtherwise(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const worth = view.words.worth.matchesAt(view.tokens, at)[0]
    if (worth) at = worth.to - 1
    else if (parts(view, at)) return true
  }
  return false
}

/** A relative that opens a remark, not the second word of "tels que", "ainsi que", which lead to more of the same. */
function opensRemark({ tokens, words }: View, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (!isOneOf(token, words.relatives)) return false
  const lists = isOneOf(token, words.listing) && isOneOf(before, words.listing)
  return !lists && !words.and.has(`${before?.fold} ${token?.fold}`)
}

/** Everything of the right kind that is named behind the cue, up to a new clause or statement. */
export function topicsAfter(
  view: View,
  cue: Cue,
  rule: EndRule,
  kinds: readonly EntityKind[],
): Found | undefined {
  const clause = clauseAround(view, cue.from)
  // "seized by officers": the words behind it name who did it
  if (view.words.links.matchesAt(view.tokens, cue.to).some(({ values }) => values.includes('by')))
    return undefined
  const found: Phrase[] = []
  const goods = kinds.length === 1 && kinds[0] === 'Commodity'
  let reach = cue.to
  for (const phrase of view.phrases) {
    if (phrase.from < cue.to) continue
    if (phrase.to > clause.to || phrase.from - reach > 18) break
    let stopped = false
    for (let at = Math.max(reach, cue.to); at < phrase.from; at += 1)
      stopped ||= !rule.loose && (isStop(view, at, cue) || (reach > cue.to && opensRemark(view, at)))
    const led = view.reading.lang === 'ar' ? Math.min(phrase.from - 1, phrase.linkAt) : phrase.from - 1
    if (goods && !rule.loose && isOtherwise(view, reach, led)) break
    // another operation has a description of its own
    const other = phrase.entity.kind === 'Operation' && !kinds.includes('Operation')
    if (stopped || (other && (found.length > 0 || repeats(view, cue, phrase)))) break
    reach = phrase.to
    // "smuggling by boat": means of a crime
    const means = !goods && found.length > 0 && phrase.entity.kind === 'Commodity' && phrase.links.has('by')
    if (allows(phrase, kinds) && !phrase.describes && !means) found.push(asEnd(phrase, kinds))
  }
  return found.length > 0 ? { phrases: found, how: 0.92 } : undefined
}

const actors = new Set<EntityKind>(['Official', 'Organisation', 'Country'])
/** How many words a title may have between two people of a list. */
const titled = 30

/** Whether the words between two names of a list start something else: a remark, a verb. */
function endsList(view: View, from: number, to: number): boolean {
  const { text, tokens, words } = view
  if (/[«“"]/u.test(text.slice(tokens[from - 1]!.end, tokens[to]!.start))) return true
  for (let at = from; at < to; at += 1) {
    if (remarkAt(view, at) || words.subordinators.matchesAt(tokens, at).length > 0) return true
    const helps = isOneOf(tokens[at], words.auxiliaries) && tokens[at]!.fold !== 's'
    // "à" and Italian "e" are verbs but for an accent
    const written = tokens[at]!.text.toLowerCase()
    if (helps && written !== 'à' && !words.and.has(written)) return true
  }
  return false
}

/** "gathered, at the request of X, A and B": where an aside in commas right behind the cue ends. */
function behindAside({ text, tokens }: View, cue: Cue): number {
  if (!tokens[cue.to] || !/^\s*[,،]/u.test(gapBefore(text, tokens, cue.to))) return cue.to
  for (let at = cue.to + 1; at < tokens.length && at - cue.to < titled; at += 1)
    if (/[,،]/u.test(gapBefore(text, tokens, at))) return at
  return cue.to
}

/** Whether a word for "and" stands right before a phrase, its articles and forms of address left aside. */
function startsWithAnd({ tokens, words, reading }: View, { from, linkAt }: Phrase): boolean {
  if (reading.lang === 'ar') return tokens[Math.min(from, linkAt)]!.text.startsWith('و')
  for (let at = Math.min(from, linkAt) - 1; at >= 0 && from - at <= 4; at -= 1) {
    if (isOneOf(tokens[at], words.and)) return true
    const address = reading.words.honorifics.matchesAt(tokens, at).some(({ to }) => to === at + 1)
    if (!words.determiners.has(tokens[at]!.fold) && !address) return false
  }
  return false
}

const hasAnd = ({ words }: Reading, between: readonly Token[]): boolean =>
  between.some(({ fold }) => words.and.has(fold))

/** People, bodies and countries in a list behind the cue, each with its title, commas or semicolons between them. */
export function listAfter(view: View, cue: Cue, kinds: readonly EntityKind[]): Found | undefined {
  const { text, tokens, reading } = view
  const found: Phrase[] = []
  let reach = behindAside(view, cue)
  let closed = false
  for (const phrase of view.phrases) {
    if (phrase.from < reach) continue
    if (phrase.from - reach > titled || endsList(view, Math.max(reach, cue.to), phrase.from)) break
    const first = found[0]
    const speaks = reading.words.speechVerbs.has(tokens[phrase.to]?.fold ?? '')
    const added = startsWithAnd(view, phrase)
    const gap = text.slice(tokens[reach - 1]!.end, tokens[phrase.from]!.start)
    // "A, B and C, D said": behind the last item another clause starts
    if (closed && !added && !gap.includes(';')) break
    const led =
      phrase.linkAt < cue.to ||
      [...phrase.links].every((link) =>
        (phrase.entity.kind === 'Official' ? ['by'] : ['of', 'from', 'by', 'about']).includes(link),
      )
    const near = phrase.from - reach <= 9 || /[:：]/u.test(gap)
    if (speaks) break
    // "thanks to a gift of Kenya": what a country gave is none of those who came
    const gift =
      phrase.entity.kind === 'Country' &&
      phrase.from === phrase.core.from &&
      phrase.linkAt >= cue.to &&
      phrase.links.has('of')
    if (!first && gift) {
      reach = phrase.to
      continue
    }
    const joined =
      first !== undefined &&
      (phrase.entity.kind === 'Official' ||
        found.some(({ group }) => group === phrase.group) ||
        (first.entity.kind !== 'Official' &&
          phrase.links.size === 0 &&
          (/[,;،]/u.test(gap) || hasAnd(reading, tokens.slice(reach, phrase.from)))))
    if (allows(phrase, kinds) && !phrase.describes && (first ? joined : led && near)) {
      found.push(asEnd(phrase, kinds))
      closed = first !== undefined && added
    } else if (!first && phrase.links.size === 0 && actors.has(phrase.entity.kind)) return undefined
    reach = phrase.to
  }
  return found.length > 0 ? { phrases: found, how: 0.95 } : undefined
}
