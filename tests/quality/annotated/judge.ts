import {
  relations,
  type ExtractedClaim,
  type ExtractedFigure,
  type Extraction,
  type Modality,
  type Relation,
} from '@/lib/model'
import { claimLine, figureLine } from '../readable'
import { align, type Alignment } from './align'
import type { AnnotatedClaim, AnnotatedFigure, Annotation } from './annotation'

export type What = 'entities' | 'claims' | 'figures'

/** One statement held against an annotation, with the group it is counted in (a kind, a relation, a measure). */
export interface Verdict {
  readonly what: What
  readonly group: string
  readonly verdict: 'right' | 'wrong' | 'missing'
  readonly modality?: Modality
  /** Why it is wrong or missing, in general words. */
  readonly cause?: string
  /** The statement, readable. */
  readonly line: string
}

const symmetric = (relation: Relation): boolean => 'symmetric' in relations[relation]

const key = (relation: Relation, subject: string, object: string): string =>
  [relation, ...(symmetric(relation) ? [subject, object].sort() : [subject, object])].join('\t')

function judgeEntities(
  annotation: Annotation,
  extraction: Extraction,
  { keyOf, idOf, inNames }: Alignment,
): Verdict[] {
  const verdicts: Verdict[] = []
  for (const { id, kind, name, mentions } of extraction.entities) {
    if (inNames.has(id)) continue
    const found = keyOf.get(id)
    if (found !== undefined && annotation.entities[found]!.optional) continue
    const line = `${kind} ${name} «${mentions[0]?.quote ?? ''}»`
    if (found !== undefined) verdicts.push({ what: 'entities', group: kind, verdict: 'right', line })
    else verdicts.push({ what: 'entities', group: kind, verdict: 'wrong', cause: 'no such entity', line })
  }
  for (const [name, { kind, quotes, optional }] of Object.entries(annotation.entities))
    if (!optional && !idOf.has(name))
      verdicts.push({
        what: 'entities',
        group: kind,
        verdict: 'missing',
        cause: 'not found',
        line: `${kind} ${name} «${quotes[0]!}»`,
      })
  return verdicts
}

interface Said {
  readonly claim: ExtractedClaim
  readonly subject: string
  readonly object: string
}

/** What an extraction claims, its ends under the annotation's keys; the same said twice counts once. */
function saidBy({ claims }: Extraction, { keyOf, inNames }: Alignment): Said[] {
  const said = new Map<string, Said>()
  for (const claim of claims) {
    if (inNames.has(claim.subject) || inNames.has(claim.object)) continue
    const [subject, object] = [claim.subject, claim.object].map((id) => keyOf.get(id) ?? `?${id}`) as [
      string,
      string,
    ]
    const name = `${key(claim.relation, subject, object)}\t${claim.modality}`
    if (!said.has(name)) said.set(name, { claim, subject, object })
  }
  return [...said.values()]
}

function causeOfWrong({ claim, subject, object }: Said, gold: readonly AnnotatedClaim[]): string {
  if (subject.startsWith('?') || object.startsWith('?')) return 'an end is no entity of the text'
  const ends = gold.filter((one) => new Set([one.subject, one.object, subject, object]).size === 2)
  if (ends.some(({ relation }) => relation === claim.relation)) return 'modality'
  if (ends.length > 0) return 'another relation holds between the ends'
  if (
    gold.some((one) => one.relation === claim.relation && (one.subject === subject || one.object === object))
  )
    return 'one end is wrong'
  return 'not stated'
}

function causeOfMissing(one: AnnotatedClaim, said: readonly Said[], { idOf }: Alignment): string {
  if (!idOf.has(one.subject) || !idOf.has(one.object)) return 'an end was not found'
  const ends = said.filter(
    ({ subject, object }) => new Set([one.subject, one.object, subject, object]).size === 2,
  )
  if (ends.some(({ claim }) => claim.relation === one.relation)) return 'modality'
  return ends.length > 0 ? 'another relation was found' : 'no pattern'
}

function judgeClaims(annotation: Annotation, extraction: Extraction, alignment: Alignment): Verdict[] {
  const said = saidBy(extraction, alignment)
  const gold = annotation.claims
  const names = new Map(extraction.entities.map(({ id, name }) => [id, name]))
  const keyOfGold = (one: AnnotatedClaim): string =>
    `${key(one.relation, one.subject, one.object)}\t${one.modality}`
  const required = new Map(gold.filter(({ optional }) => !optional).map((one) => [keyOfGold(one), one]))
  const allowed = new Set(gold.map(keyOfGold))
  const found = new Set<string>()
  const verdicts: Verdict[] = []
  for (const one of said) {
    const { claim } = one
    const name = `${key(claim.relation, one.subject, one.object)}\t${claim.modality}`
    found.add(name)
    if (allowed.has(name) && !required.has(name)) continue
    const right = required.has(name)
    verdicts.push({
      what: 'claims',
      group: claim.relation,
      verdict: right ? 'right' : 'wrong',
      modality: claim.modality,
      ...(right ? {} : { cause: causeOfWrong(one, gold) }),
      line: `${claimLine(claim, (id) => names.get(id) ?? id)} «${claim.evidence[0]!.quote}»`,
    })
  }
  for (const [name, one] of required)
    if (!found.has(name))
      verdicts.push({
        what: 'claims',
        group: one.relation,
        verdict: 'missing',
        modality: one.modality,
        cause: causeOfMissing(one, said, alignment),
        line: `${one.relation} ${one.subject} — ${one.object} [${one.modality}] «${one.evidence}»`,
      })
  return verdicts
}

const amount = ({ value, low, high }: Pick<AnnotatedFigure, 'value' | 'low' | 'high'>): string =>
  low !== undefined && high !== undefined ? `${low}–${high}` : String(value)

/** What must agree for two figures to be one: ordered from what matters most, for naming the first that differs. */
const slots = ['number', 'measure', 'whose it is', 'hedge', 'currency', 'place', 'modality'] as const
type Slots = Readonly<Record<(typeof slots)[number], string>>

const slotsOfGold = (one: AnnotatedFigure): Slots => ({
  number: amount(one),
  measure: one.measure,
  'whose it is': one.about,
  hedge: one.low === undefined ? one.comparator : 'exact',
  currency: one.currency ?? '',
  place: one.in ?? '',
  modality: one.modality,
})

const slotsOfSaid = (one: ExtractedFigure, keyOf: Alignment['keyOf']): Slots => ({
  number: amount(one),
  measure: one.measure,
  'whose it is': keyOf.get(one.about) ?? `?${one.about}`,
  hedge: one.low === undefined ? one.comparator : 'exact',
  currency: one.currency ?? '',
  place: one.in === undefined ? '' : (keyOf.get(one.in) ?? `?${one.in}`),
  modality: one.modality,
})

const agreeing = (one: Slots, other: Slots): number =>
  slots.filter((slot) => one[slot] === other[slot]).length

/** The first slot in which the closest of `others` with the same number differs. */
function causeOf(one: Slots, others: readonly Slots[], none: string): string {
  const near = others
    .filter(({ number }) => number === one.number)
    .sort((a, b) => agreeing(one, b) - agreeing(one, a))[0]
  return near ? (slots.find((slot) => near[slot] !== one[slot]) ?? 'said twice') : none
}

function judgeFigures(annotation: Annotation, extraction: Extraction, { keyOf }: Alignment): Verdict[] {
  const gold = annotation.figures.map((figure) => ({ figure, slots: slotsOfGold(figure) }))
  const said = extraction.figures.map((figure) => ({ figure, slots: slotsOfSaid(figure, keyOf) }))
  const names = new Map(extraction.entities.map(({ id, name }) => [id, name]))
  const left = new Set(gold)
  const paired = new Map(
    said.map((one) => {
      const match = [...left].find((other) => agreeing(one.slots, other.slots) === slots.length)
      if (match) left.delete(match)
      return [one, match] as const
    }),
  )
  const verdicts: Verdict[] = []
  for (const [one, match] of paired) {
    if (match?.figure.optional) continue
    verdicts.push({
      what: 'figures',
      group: one.figure.measure,
      verdict: match ? 'right' : 'wrong',
      modality: one.figure.modality,
      ...(match
        ? {}
        : {
            cause: causeOf(
              one.slots,
              gold.map(({ slots: other }) => other),
              'not a figure of the text',
            ),
          }),
      line: `${figureLine(one.figure, (id) => names.get(id) ?? id)} «${one.figure.evidence[0]!.quote}»`,
    })
  }
  for (const { figure, slots: wanted } of left)
    if (!figure.optional)
      verdicts.push({
        what: 'figures',
        group: figure.measure,
        verdict: 'missing',
        modality: figure.modality,
        cause: causeOf(
          wanted,
          said.map(({ slots: other }) => other),
          'not found',
        ),
        line: `${figure.about}: ${figure.measure} ${figure.comparator} ${amount(figure)} ${figure.currency ?? figure.unit ?? ''} «${figure.evidence}»`,
      })
  return verdicts
}

/**
 * Holds an extraction against an annotation: every statement of either is right (in both), wrong (only
 * extracted) or missing (only annotated). Optional statements count in no way, nor does what a longer name implies.
 */
export function judge(annotation: Annotation, extraction: Extraction): Verdict[] {
  const alignment = align(annotation, extraction)
  return [
    ...judgeEntities(annotation, extraction, alignment),
    ...judgeClaims(annotation, extraction, alignment),
    ...judgeFigures(annotation, extraction, alignment),
  ]
}
