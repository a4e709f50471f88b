import { belongs } from './bodies'
import { inside } from './mention-parts'
import type { DocumentMention } from '@/lib/extract/document'
import type { Phrase } from './phrase'
import { propose } from './propose'
import { isOneOf, type View } from './view'

/** An edition is named together with its series: "SOGA II". */
export function editions(view: View): void {
  for (const series of view.mentions) {
    if (series.rule !== 'operation-series') continue
    const edition = view.mentions.find(
      (other) =>
        other.entity.kind === 'Operation' &&
        other.entity !== series.entity &&
        other.entity.properties['edition'] !== undefined &&
        other.start === series.start &&
        other.end > series.end,
    )
    if (!edition) continue
    propose(view.reading, {
      relation: 'EDITION_OF',
      subject: edition.entity,
      object: series.entity,
      sentence: view.sentence.index,
      spans: [edition],
      rule: 'numbered-edition',
      confidence: 0.95,
      timed: 'never',
    })
  }
}

/** A facility or programme that belongs to a body by its name or its complement: "INTERPOL’s headquarters". */
export function owners(view: View): void {
  for (const facility of view.mentions) {
    if (facility.entity.kind !== 'Facility' && facility.entity.kind !== 'Programme') continue
    const owner = view.mentions.find((body) => {
      if (body.entity.kind !== 'Organisation' || inside(body, facility)) return false
      return belongs(view, body, facility) === 'owner' || belongs(view, facility, body) === 'of'
    })
    if (!owner) continue
    propose(view.reading, {
      relation: 'OPERATED',
      subject: owner.entity,
      object: facility.entity,
      sentence: view.sentence.index,
      spans: [facility, owner],
      rule: 'facility-of-body',
      confidence: 0.75,
      timed: 'never',
    })
  }
}

/** "the Ghost takedown": a name right before a bare noun may be what the operation was against. */
const isTarget = ({ text }: View, body: DocumentMention, { mention }: View['phrases'][number]): boolean =>
  mention.form === 'description' && !body.entity.known && text.slice(body.end, mention.start) === ' '

/** "a joint operation by the Kenyan police": the body right behind "by". */
const isBy = ({ phrases }: View, operation: Phrase, body: DocumentMention): boolean =>
  phrases.some(({ mention, links, linkAt }) => mention === body && links.has('by') && linkAt === operation.to)

/** "INTERPOL’s Operation Storm", "Kenya’s global Operation Storm": the word for an operation between owner and name. */
function ownsOperation(view: View, body: DocumentMention, operation: DocumentMention): boolean {
  const gap = view.text.slice(body.end, operation.start)
  if (!/^[’']s\s(?:\p{L}{2,20}[\s-]){1,3}$/u.test(gap)) return false
  const last = view.tokens.findLast(({ end }) => end <= operation.start)
  return isOneOf(last, view.reading.words.operation)
}

/** "the first operation of INTERPOL", "an operation by INTERPOL", "INTERPOL’s Operation Storm": the body whose operation it is led it. */
export function leaders(view: View): void {
  for (const operation of view.phrases) {
    const several = view.phrases.some(
      ({ entity, from }) => from === operation.from && entity !== operation.entity,
    )
    if (operation.entity.kind !== 'Operation' || several) continue
    const body = view.phrases.find(
      ({ entity, mention }) =>
        entity.kind === 'Organisation' &&
        (belongs(view, operation.mention, mention) === 'of' ||
          isBy(view, operation, mention) ||
          (belongs(view, mention, operation.mention) === 'owner' && !isTarget(view, mention, operation)) ||
          ownsOperation(view, mention, operation.mention)),
    )
    if (!body) continue
    propose(view.reading, {
      relation: 'LED',
      subject: body.entity,
      object: operation.entity,
      sentence: view.sentence.index,
      spans: [operation.mention, body.mention],
      rule: 'operation-of-body',
      confidence: 0.75,
      timed: 'own',
    })
  }
}

const inRemark = new Set(['LED', 'COORDINATED', 'SUPPORTED'])

/** What a body does with an operation by a verb in the active voice, at the words of a cue. */
const deedOf = (cue: View['cues'][number]): View['cues'][number]['patterns'][number] | undefined =>
  cue.patterns.find(
    ({ relation, subject, object }) =>
      inRemark.has(relation) &&
      subject.side === 'before' &&
      object !== 'each-other' &&
      object.side === 'after' &&
      object.reach === undefined,
  )

/** "the operation, which INTERPOL ran with the police of Kenya": who acts in the remark on an operation, and with whom. */
export function actorsInRemarks(view: View): void {
  const { tokens, words, text } = view
  for (const cue of view.cues) {
    const pattern = deedOf(cue)
    // whoever convened or facilitated it may have done so for others
    if (pattern?.relation === 'COORDINATED' && !/^co-?ord/u.test(tokens[cue.from]!.text)) continue
    const actor = pattern && view.phrases.findLast(({ to }) => to <= cue.from && cue.from - to <= 2)
    if (!actor || actor.links.size > 0 || actor.entity.kind !== 'Organisation') continue
    let at = actor.from - 1
    while (at > 0 && words.determiners.has(tokens[at]!.fold)) at -= 1
    if (!isOneOf(tokens[at], words.relatives)) continue
    const operation = view.phrases.find(
      ({ entity, to }) => entity.kind === 'Operation' && to <= at && at - to <= 1,
    )
    if (!operation) continue
    const common = {
      object: operation.entity,
      sentence: view.sentence.index,
      rule: 'in-remark',
      confidence: 0.84,
      certain: true as const,
    }
    const verb = { start: tokens[cue.from]!.start, end: tokens[cue.to - 1]!.end }
    const spans = [operation.mention, actor.mention, verb]
    propose(view.reading, { ...common, relation: pattern.relation, subject: actor.entity, spans })
    const next = tokens[cue.to]
    const beside = view.phrases.find(
      ({ links, linkAt }) =>
        links.has('with') && linkAt === cue.to && /^ $/u.test(text.slice(verb.end, next?.start)),
    )
    if (pattern.relation !== 'LED' || !beside) continue
    for (const partner of view.phrases.filter(({ group }) => group === beside.group))
      propose(view.reading, {
        ...common,
        relation: 'PARTICIPATED_IN',
        subject: partner.entity,
        spans: [verb, partner.mention],
      })
  }
}
