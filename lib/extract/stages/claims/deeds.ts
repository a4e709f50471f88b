import { isOwn } from '@/lib/extract/context'
import type { DocumentEntity } from '@/lib/extract/document'
import { gapBefore, mentionsIn } from '@/lib/extract/reading'
import { operationMeant, type Own } from './own'
import type { Phrase } from './phrase'
import { propose } from './propose'
import { clauseAround, isOneOf, type View } from './view'
import type { Span } from '@/lib/model'

/** How far a place may stand behind the deed that it belongs to, in words. */
const reach = 16

/** Whether the sentence before, in the same paragraph, tells of an operation. */
const isJustTold = ({ reading, sentence }: View, operation: DocumentEntity): boolean =>
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

/** Whether a word makes what stands behind it the place of something else than the deed before it. */
function parts({ text, tokens, words }: View, at: number): boolean {
  const token = tokens[at]!
  const { elsewhere, participles } = words.deeds
  if (/[;:«“"]/u.test(gapBefore(text, tokens, at + 1))) return true
  if (isOneOf(token, elsewhere) || isOneOf(token, words.relatives)) return true
  const word = token.text.toLowerCase()
  return (
    !participles.unless.has(token.fold) &&
    participles.endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending))
  )
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

/** "In Kenya and Ghana officers arrested": the deed of the clause that a place opens. */
function deedBehind(view: View, first: Phrase, last: Phrase): { from: number; to: number } | undefined {
  const { tokens, words } = view
  const clause = clauseAround(view, first.linkAt)
  for (let at = clause.from; at < first.linkAt; at += 1)
    if (first.linkAt - at > 2 && !isOneOf(tokens[at], words.adverbs)) return undefined
  for (let at = last.to; at < Math.min(clause.to, last.to + reach * 2); at += 1) {
    if (at > last.to && /[;:]/u.test(gapBefore(view.text, tokens, at))) return undefined
    const deed = deedAt(view, at)
    if (deed) return deed
    if (isOneOf(tokens[at], words.results)) return { from: at, to: at + 1 }
  }
  return undefined
}

const isPlace = ({ entity, owns, describes }: Phrase): boolean =>
  (entity.kind === 'Country' || entity.kind === 'Place') && !owns && !describes

/** Arrests, raids and seizures in a place: an operation is carried out where police act in it. */
export function deedsInPlaces(view: View): void {
  const { reading, sentence, tokens } = view
  const groups = new Map<number, Phrase[]>()
  for (const phrase of view.phrases) {
    if (!isPlace(phrase) || !phrase.links.has('in')) continue
    const group = groups.get(phrase.group)
    if (group) group.push(phrase)
    else groups.set(phrase.group, [phrase])
  }
  if (groups.size === 0) return
  const own = operationTold(view)
  if (!own) return
  for (const group of groups.values()) {
    const deed = deedBefore(view, group[0]!.linkAt) ?? deedBehind(view, group[0]!, group.at(-1)!)
    if (!deed) continue
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
