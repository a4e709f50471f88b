import { isOwn } from '@/lib/extract/context'
import type { DocumentEntity } from '@/lib/extract/document'
import { gapBefore, mentionsIn } from '@/lib/extract/reading'
import { operationMeant, type Own } from './own'
import { parts } from './parting'
import { between, linkBefore, type Phrase } from './phrase'
import { gapTo } from './gaps'
import { propose } from './propose'
import { clauseAround, isOneOf, type View } from './view'
import type { Span } from '@/lib/model'

/** How far a place may stand behind the deed that it belongs to, in words. */
const reach = 16

/** Whether the sentence before, in the same paragraph, tells of an operation. */
export const isJustTold = ({ reading, sentence }: View, operation: DocumentEntity): boolean =>
  reading.sentences[sentence.index - 1]?.paragraph === sentence.paragraph &&
  mentionsIn(reading.document, sentence.index - 1).some(({ entity }) => entity === operation)

/** The operation that a sentence tells deeds of: the one it names or goes on about, else the release's own. */
export function operationTold(view: View): Own | undefined {
  const own = operationMeant(view.reading, view.sentence)
  if (!own) return undefined
  const here = own.mention.sentence === view.sentence.index
  return here || isOwn(view.reading, own.entity) || isJustTold(view, own.entity) ? own : undefined
}

/** The words that tell of a deed at token `at`. */
function deedAt({ tokens, words }: View, at: number): { from: number; to: number } | undefined {
  const match = words.deeds.deeds.matchesAt(tokens, at)[0]
  return match && { from: at, to: match.to }
}

/** The deed that words leading to a place at token `linkAt` belong to. */
function deedBefore(view: View, linkAt: number): { from: number; to: number } | undefined {
  const { from } = clauseAround(view, linkAt)
  const first = Math.max(from, linkAt - reach)
  for (let at = linkAt - 1; at >= first; at -= 1) {
    const deed = deedAt(view, at)
    if (deed && deed.to <= linkAt) return deed
    const inEvent = view.phrases.some(
      ({ entity, core }) => entity.kind === 'Event' && core.from <= at && core.to > at,
    )
    if (inEvent || parts(view, at)) return undefined
  }
  return undefined
}

/** "the operation, which it ran in May in Kenya": words for running an operation, between it and a place. */
function runBefore(view: View, linkAt: number): { from: number; to: number } | undefined {
  const { tokens, words } = view
  const operation = view.phrases.findLast(({ entity, to }) => entity.kind === 'Operation' && to <= linkAt)
  if (!operation || linkAt - operation.to > reach * 2) return undefined
  const relative = tokens.findIndex((token, at) => at >= operation.to && isOneOf(token, words.relatives))
  if (relative === -1 || relative >= linkAt || /[;:«“"]/u.test(between(view, operation.to, linkAt)))
    return undefined
  for (let at = linkAt - 1; at > relative; at -= 1) {
    const match = words.deeds.runs.matchesAt(tokens, at)[0]
    if (match && match.to <= linkAt) return at - relative <= 4 ? { from: at, to: match.to } : undefined
    if (parts(view, at)) return undefined
  }
  return undefined
}

/** "In Kenya and Ghana officers arrested": the deed of the clause that a place opens. */
function deedBehind(view: View, first: Phrase, last: Phrase): { from: number; to: number } | undefined {
  const { tokens, words } = view
  const clause = clauseAround(view, first.linkAt)
  for (let at = clause.from; at < first.linkAt; at += 1)
    if (first.linkAt - at > 2 && !isOneOf(tokens[at], words.adverbs)) return undefined
  // "it was in Panama that", "fue en Panamá donde": the rest says what happened there
  const rest = clause.to === last.to ? tokens.length : clause.to
  for (let at = last.to; at < Math.min(rest, last.to + reach * 2); at += 1) {
    if (at > last.to && /[;:]/u.test(gapBefore(view.text, tokens, at))) return undefined
    const deed = deedAt(view, at)
    if (deed) return deed
    if (isOneOf(tokens[at], words.results)) return { from: at, to: at + 1 }
  }
  return undefined
}

/** "in A and B, in the capital, as well as in C": more places of the same deed. */
function goesOn(view: View, from: number, to: number): boolean {
  const { text, tokens, words } = view
  if (to < from || to - from > 6 || /[;:.()«“"]/u.test(text.slice(tokens[from - 1]!.end, tokens[to]!.start)))
    return false
  for (let at = from; at < to; at += 1) {
    const joined =
      isOneOf(tokens[at], words.and) || words.and.has(`${tokens[at - 1]?.fold} ${tokens[at]!.fold}`)
    if (words.pack.auxiliaries.includes(tokens[at]!.text.toLowerCase())) return false
    if (!joined && parts(view, at)) return false
  }
  return true
}

const isPlace = ({ entity, owns, describes }: Phrase): boolean =>
  (entity.kind === 'Country' || entity.kind === 'Place') && !owns && !describes

/** "police in Kenya arrested": those who act in the name of a country act in it. */
function actsThere(view: View, phrase: Phrase): { from: number; to: number } | undefined {
  if (phrase.entity.kind !== 'Country' || phrase.from >= phrase.core.from) return undefined
  if (!linkBefore(view, phrase.core.from).links.has('in')) return undefined
  for (let at = phrase.to; at < phrase.to + 4; at += 1) {
    const deed = deedAt(view, at)
    if (deed) return gapTo(view, phrase, at, false) ? deed : undefined
  }
  return undefined
}

/** Arrests, raids and seizures in a place: an operation is carried out where police act in it. */
export function deedsInPlaces(view: View): void {
  const { reading, sentence, tokens } = view
  const groups = new Map<number, Phrase[]>()
  const there = view.phrases.filter((phrase) => actsThere(view, phrase))
  for (const phrase of view.phrases) {
    if (!isPlace(phrase) || !phrase.links.has('in')) continue
    const group = groups.get(phrase.group)
    if (group) group.push(phrase)
    else groups.set(phrase.group, [phrase])
  }
  if (groups.size + there.length === 0) return
  const own = operationTold(view)
  if (!own) return
  let last: { to: number; deed: { from: number; to: number } } | undefined
  for (const group of [...groups.values(), ...there.map((phrase) => [phrase])]) {
    const first = group[0]!
    const deed =
      actsThere(view, first) ??
      deedBefore(view, first.linkAt) ??
      runBefore(view, first.linkAt) ??
      deedBehind(view, first, group.at(-1)!) ??
      (last && goesOn(view, last.to, first.linkAt) ? last.deed : undefined)
    if (!deed) continue
    last = { to: group.at(-1)!.to, deed }
    const words: Span = { start: tokens[deed.from]!.start, end: tokens[deed.to - 1]!.end }
    for (const { entity, mention } of group)
      propose(reading, {
        relation: 'CARRIED_OUT_IN',
        subject: own.entity,
        object: entity,
        sentence: sentence.index,
        spans: [words, mention],
        rule: 'deed-in-place',
        confidence: 0.75,
        also: own.mention.sentence === sentence.index ? undefined : own.mention,
        timed: 'own',
        certain: true,
      })
  }
}
