import type { DocumentEntity } from '@/lib/extract/document'
import { gapBefore, mentionsOf } from '@/lib/extract/reading'
import type { ClaimPattern, EndRule } from '@/lib/knowledge/languages/claims-pack'
import { relations, type EntityKind, type Modality, type Relation, type Span } from '@/lib/model'
import { isCapitalised } from '@/lib/text/tokens'
import { isJustTold } from './deeds'
import { findEnd } from './ends'
import { isAttaching, type Found } from './found'
import { agreementMeant, eventMeant, operationMeant, type Own } from './own'
import type { Phrase } from './phrase'
import { propose } from './propose'
import type { Timed } from './time'
import { clauseAround, isOneOf, type Cue, type View } from './view'

interface End {
  readonly entity: DocumentEntity
  readonly span: Span | undefined
  readonly also: Span | undefined
}

/** What police did: doubts of the sentence are about crimes. */
const policeWork = new Set<Relation>([
  'LED',
  'COORDINATED',
  'SUPPORTED',
  'PARTICIPATED_IN',
  'CARRIED_OUT_IN',
  'SEIZED',
])
const actors: readonly EntityKind[] = ['Official', 'Organisation', 'Country']

/** How the words right before a cue make it meant; `none` when it states nothing. */
function meaning(view: View, cue: Cue): Modality | 'none' | undefined {
  const { tokens, words } = view
  const clause = clauseAround(view, cue.from)
  if (isOneOf(tokens[clause.from], words.hypothetical)) return 'none'
  let planned: Modality | undefined
  for (let at = cue.from - 1; at >= clause.from && cue.from - at <= 8; at -= 1) {
    const token = tokens[at]
    if (isOneOf(token, words.hypothetical)) {
      // "(3 to 9 May) was led by": a month is no wish
      if (at > 0 && view.reading.words.cased && isCapitalised(token!)) break
      return 'none'
    }
    if (isOneOf(token, words.negations)) return 'denied'
    if (isOneOf(token, words.achieved)) return undefined
    if (isOneOf(token, words.planned)) planned = 'planned'
    const helps = isOneOf(token, words.auxiliaries) || isOneOf(token, words.adverbs)
    if (!helps && !isOneOf(token, words.planned) && !isOneOf(token, words.relatives)) break
  }
  return planned
}

const kindsFor = (allowed: readonly string[], rule: EndRule): EntityKind[] =>
  (rule.kinds ?? (allowed as readonly EntityKind[])).filter(
    (kind) => rule.implied === 'by-subject' || allowed.includes(kind),
  )

function endsOf(
  view: View,
  cue: Cue,
  rule: EndRule,
  allowed: readonly string[],
): { ends: End[]; how: number } {
  const found: Found | undefined = findEnd(
    view,
    cue,
    rule,
    rule.implied === 'by-subject' ? (rule.kinds ?? actors) : kindsFor(allowed, rule),
  )
  const it = !found && rule.attached && rule.side === 'before' && allowed.includes('Operation')
  if (it && (isThing(view, cue) || followsThing(view, cue))) {
    const meant = operationMeant(view.reading, view.sentence)
    if (meant && isJustTold(view, meant.entity))
      return { ends: [{ entity: meant.entity, span: undefined, also: meant.mention }], how: 0.85 }
  }
  const implied = rule.implied === 'if-deed' ? tellsDeed(view, cue) : rule.implied !== undefined
  const own: Own | undefined = implied ? impliedBy(view, rule, allowed) : undefined
  if (rule.implied === 'by-subject') {
    const subject = found?.phrases[0]
    if (!subject || !own) return { ends: [], how: 0 }
    return {
      ends: [{ entity: own.entity, span: subject.mention, also: own.mention }],
      how: (found?.how ?? 1) * 0.85,
    }
  }
  if (!found && own) return { ends: [{ entity: own.entity, span: undefined, also: own.mention }], how: 0.75 }
  return {
    ends: (found?.phrases ?? []).map((phrase) => ({
      entity: phrase.entity,
      span: phrase.mention,
      also: undefined,
    })),
    how: found?.how ?? 0,
  }
}

/** How many words may stand before a subject that a comma sets them off from. */
const leadIn = 6

/** "It was led by", "fue dirigida por": a verb at the start of its clause whose subject is told before. */
function isThing({ text, tokens, words, clauses, ...view }: View, cue: Cue): boolean {
  const from = clauses.findLast((start) => start <= cue.from) ?? view.body
  let at = cue.from
  while (at > from && (isOneOf(tokens[at - 1], words.auxiliaries) || isOneOf(tokens[at - 1], words.adverbs)))
    at -= 1
  const finite = at < cue.from || isOneOf(tokens[cue.from], words.auxiliaries)
  if (at === from) return finite && words.pack.things.omitted === true
  // "In Kenya, it was led by": a place or time before the subject
  const opens = at - from === 1 || (at - from <= leadIn && /^,\s/u.test(gapBefore(text, tokens, at - 1)))
  return opens && isOneOf(tokens[at - 1], words.things)
}

/** "It was coordinated by A, led by B and supported by C": a participle after one whose subject is told before. */
function followsThing(view: View, cue: Cue): boolean {
  const { text, tokens, words } = view
  let at = cue.from
  while (at > 0 && (isOneOf(tokens[at - 1], words.auxiliaries) || isOneOf(tokens[at - 1], words.adverbs)))
    at -= 1
  const before = tokens[at - 1]
  const joins =
    isOneOf(before, words.and) ||
    (before !== undefined && /[,،]/u.test(text.slice(before.end, tokens[at]!.start)))
  const earlier = view.cues.find(({ from }) => from >= clauseAround(view, cue.from).from)
  return (
    joins &&
    earlier !== undefined &&
    earlier.to <= cue.from &&
    isAttaching(earlier) &&
    isThing(view, earlier) &&
    tokens.slice(earlier.to, cue.from).every((token) => !isOneOf(token, words.relatives))
  )
}

/** Whether what a verb acts on stands right behind it. */
function hasObject({ text, tokens, words }: View, cue: Cue): boolean {
  const next = tokens[cue.to]
  if (!next || /[,;:.!?()«»“”،]/u.test(text.slice(tokens[cue.to - 1]!.end, next.start))) return false
  if (isOneOf(next, words.and) || isOneOf(next, words.auxiliaries) || isOneOf(next, words.relatives))
    return false
  if (words.subordinators.matchesAt(tokens, cue.to).length > 0) return false
  return words.links.matchesAt(tokens, cue.to).every(({ values }) => values.includes('to'))
}

/** Whether the clause of a cue tells what police did, or of a case of theirs. */
function tellsDeed(view: View, cue: Cue): boolean {
  const { deeds, cases } = view.words.deeds
  const { from, to } = clauseAround(view, cue.from)
  for (let at = from; at < to; at += 1)
    if ([deeds, cases].some((words) => words.matchesAt(view.tokens, at).length > 0)) return true
  return false
}

/** The operation or event that is meant where the sentence does not name it. */
function impliedBy(view: View, rule: EndRule, allowed: readonly string[]): Own | undefined {
  if (rule.kinds?.length === 1 && rule.kinds[0] === 'Agreement') return agreementMeant(view.reading)
  const event = allowed.includes('Event') && rule.kinds?.includes('Operation') !== true
  return event ? eventMeant(view.reading, view.sentence) : operationMeant(view.reading, view.sentence)
}

/** How many mentions of a group say by their nouns what it is. */
const named = 12

/** Subjects of police work without groups and markets of criminals. */
function lawful<Ends extends { ends: End[] }>(
  { reading }: View,
  { relation }: ClaimPattern,
  found: Ends,
): Ends {
  const isCriminal = ({ entity }: End): boolean =>
    mentionsOf(reading.document, entity)
      .slice(0, named)
      .some(({ rule }) => rule === 'criminal-group')
  return policeWork.has(relation) ? { ...found, ends: found.ends.filter((end) => !isCriminal(end)) } : found
}

function eachOther(found: Found): [Phrase, Phrase][] {
  return found.phrases.flatMap((left, index) =>
    found.phrases.slice(index + 1).map((right): [Phrase, Phrase] => [left, right]),
  )
}

/** Which dates of the sentence a pattern's statements take. */
function timedBy(
  { relation, subject, object, stable }: ClaimPattern,
  simultaneous: boolean,
): Timed | undefined {
  if (stable) return 'never'
  if (subject.attached === true || (object !== 'each-other' && object.attached)) return 'own'
  if (simultaneous) return 'front'
  const talks = relation === 'DISCUSSED' || relation === 'SPOKE_ABOUT'
  return talks && object !== 'each-other' && object.side === 'after' ? 'ahead' : undefined
}

/** How far before words of place the body may stand that is there: another noun may come between. */
const seatReach = 40

const isFar = ({ relation }: ClaimPattern, { entity, span }: End, cue: Span): boolean =>
  relation === 'LOCATED_IN' &&
  entity.kind === 'Organisation' &&
  span !== undefined &&
  cue.start - span.end > seatReach

const explains = /^,\s(?:the|an?)\s\p{Ll}[\p{L}\s-]{2,40}\s$/u

/** "in Seoul, the capital of South Korea": the country only says where the place before it is. */
const tellsOfPlace = ({ mentions, text }: View, { entity, span }: End): boolean =>
  span !== undefined &&
  entity.kind === 'Country' &&
  mentions.some((place) => place.entity.kind === 'Place' && explains.test(text.slice(place.end, span.start)))

/** Where a thing is or was done, without the countries that only say where its place is. */
function closest(view: View, { relation }: ClaimPattern, all: readonly End[]): readonly End[] {
  if (relation !== 'LOCATED_IN' && relation !== 'CARRIED_OUT_IN') return all
  const ends = all.filter((end) => !tellsOfPlace(view, end))
  if (relation !== 'LOCATED_IN') return ends
  const places = ends.filter(({ entity }) => entity.kind === 'Place')
  const within = new Set(places.map(({ entity }) => entity.properties['country']))
  return ends.filter(
    ({ entity }) =>
      entity.kind !== 'Country' ||
      !(within.has(entity.properties['iso']) || (places.length > 0 && within.has(undefined))),
  )
}

function apply(view: View, cue: Cue, pattern: ClaimPattern): void {
  const { reading, sentence, tokens } = view
  if (pattern.transitive && !hasObject(view, cue)) return
  if (pattern.opening && cue.from !== view.body) return
  const meant = meaning(view, cue)
  // goods that are to be seized are none that were
  if (meant === 'none' || (meant === 'planned' && pattern.relation === 'SEIZED')) return
  const { from, to } = relations[pattern.relation]
  const cueSpan = { start: tokens[cue.from]!.start, end: tokens[cue.to - 1]!.end }
  const clause = clauseAround(view, cue.from)
  const simultaneous = view.words.simultaneous.matchesAt(tokens, clause.from).length > 0
  const common = {
    relation: pattern.relation,
    ...(policeWork.has(pattern.relation) ? { certain: true as const } : {}),
    sentence: sentence.index,
    rule: pattern.rule,
    modality: meant ?? pattern.modality,
    timed: timedBy(pattern, simultaneous),
    ...(pattern.relation === 'HELD_OFFICE'
      ? { qualifiers: { title: view.text.slice(cueSpan.start, cueSpan.end) } }
      : {}),
  }
  if (pattern.object === 'each-other') {
    const found = findEnd(view, cue, pattern.subject, kindsFor(from, pattern.subject))
    for (const [left, right] of found ? eachOther(found) : [])
      propose(reading, {
        ...common,
        subject: left.entity,
        object: right.entity,
        spans: [left.mention, cueSpan, right.mention],
        confidence: pattern.confidence * (found?.how ?? 1),
      })
    return
  }
  const subjects = lawful(view, pattern, endsOf(view, cue, pattern.subject, from))
  if (subjects.ends.length === 0) return
  const objects = endsOf(view, cue, pattern.object, to)
  for (const subject of subjects.ends)
    for (const object of closest(view, pattern, objects.ends)) {
      if (isFar(pattern, subject, cueSpan)) continue
      propose(reading, {
        ...common,
        subject: subject.entity,
        object: object.entity,
        spans: [cueSpan, subject.span, object.span].filter((span) => span !== undefined),
        also: subject.also ?? object.also,
        confidence: pattern.confidence * subjects.how * objects.how,
      })
    }
}

/** Claims that the verbs and nouns of a sentence state, by the patterns of its language. */
export function claimsByPatterns(view: View): void {
  for (const cue of view.cues) for (const pattern of cue.patterns) apply(view, cue, pattern)
}
