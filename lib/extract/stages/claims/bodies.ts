import type { DocumentMention } from '@/lib/extract/document'
import { demonyms } from '@/lib/knowledge/demonyms'
import { hasWord, inside, isoOf } from './mention-parts'
import { linkBefore, rangeOf } from './phrase'
import { propose } from './propose'
import type { View } from './view'

const isState = ({ entity }: DocumentMention): boolean =>
  entity.kind === 'Country' || entity.kind === 'Organisation'

/** Whether only words that make one belong to the other stand between two mentions: "of the", "’s". */
export function belongs(
  view: View,
  left: DocumentMention,
  right: DocumentMention,
): 'of' | 'owner' | undefined {
  const { text, tokens, words } = view
  const gap = text.slice(left.end, right.start)
  if (right.start < left.end || gap.length > 14) return undefined
  if (/^[’']s?\s$/u.test(gap)) return 'owner'
  if (gap === ' ') return 'owner'
  if (/[,;.()–—:]/u.test(gap)) return undefined
  const inner = tokens.filter((token) => token.start >= left.end && token.end <= right.start)
  const first = tokens.findIndex((token) => token.start >= left.end)
  if (inner.length === 0 || !words.links.matchesAt(tokens, first).some(({ values }) => values.includes('of')))
    return undefined
  return inner.slice(1).every((token) => words.determiners.has(token.fold)) ? 'of' : undefined
}

function partOf(
  view: View,
  part: DocumentMention,
  whole: DocumentMention,
  rule: string,
  confidence: number,
): void {
  propose(view.reading, {
    relation: 'PART_OF',
    subject: part.entity,
    object: whole.entity,
    sentence: view.sentence.index,
    spans: [part, whole],
    rule,
    confidence,
    timed: 'never',
  })
}

/** Whether a country beside or inside the name of a body says whose body it is. */
const isStateBody = (view: View, body: DocumentMention, country: DocumentMention): boolean =>
  body.entity.kind === 'Organisation' &&
  country.entity.kind === 'Country' &&
  isoOf(body) !== undefined &&
  isoOf(body) === isoOf(country) &&
  hasWord(view, body, view.words.stateBodies)

/** Whether a body is a unit of another by its name. National bureaus are bodies of their countries. */
const isUnit = (view: View, body: DocumentMention): boolean =>
  !body.rule.includes('bureau') && hasWord(view, body, view.words.units)

/** A name inside the name of a body: the ministry of a department, the country of a ministry. */
function nested(
  view: View,
  outer: DocumentMention,
  inner: DocumentMention,
  all: readonly DocumentMention[],
): void {
  if (outer.entity.kind !== 'Organisation') return
  const between = all.some(
    (other) =>
      other !== outer &&
      other !== inner &&
      other.entity.kind === 'Organisation' &&
      other.entity !== outer.entity &&
      inside(other, outer) &&
      inside(inner, other),
  )
  if (between) return
  if (inner.entity.kind === 'Country') {
    if (isStateBody(view, outer, inner)) partOf(view, outer, inner, 'body-of-country', 0.88)
  } else if (inner.start === outer.start) {
    if (isUnit(view, outer)) partOf(view, outer, inner, 'unit-of-body', 0.85)
  } else if (completes(view, inner)) partOf(view, outer, inner, 'body-of-body', 0.88)
}

/** Whether "of" leads to a mention. */
function completes({ reading, sentence, text, tokens, words }: View, mention: DocumentMention): boolean {
  const context = { reading, sentence, text, tokens, words }
  return linkBefore(context, rangeOf(tokens, mention).from).links.has('of')
}

/** Chains of bodies: a department of a ministry, a ministry of its country, a unit of an organisation. */
export function bodies(view: View): void {
  const states = view.mentions.filter(isState)
  for (const left of states)
    for (const right of states) {
      if (left === right || left.entity === right.entity) continue
      if (inside(right, left)) {
        nested(view, left, right, states)
        continue
      }
      const bond = belongs(view, left, right)
      if (bond === 'of' && left.entity.kind === 'Organisation') {
        if (right.entity.kind === 'Organisation') partOf(view, left, right, 'body-of-body', 0.88)
        else if (isStateBody(view, left, right)) partOf(view, left, right, 'body-of-country', 0.88)
      } else if (bond === 'owner' && right.entity.kind === 'Organisation') {
        if (left.entity.kind === 'Country') {
          if (isStateBody(view, right, left)) partOf(view, right, left, 'body-of-country', 0.88)
        } else if (isUnit(view, right)) partOf(view, right, left, 'unit-of-body', 0.82)
      } else if (bond === 'owner' && left.entity.kind === 'Organisation' && isStateBody(view, left, right)) {
        partOf(view, left, right, 'body-of-country', 0.85)
      }
    }
}

/** A body whose name carries the adjective of its country: "Chinese Ministry of Public Security". */
export function nationalBodies(view: View): void {
  const { document, lang } = view.reading
  for (const body of view.mentions) {
    const iso = body.entity.properties['country']
    if (body.entity.kind !== 'Organisation' || typeof iso !== 'string') continue
    if (!hasWord(view, body, view.words.stateBodies)) continue
    const named = view.tokens.some((token) => inside(token, body) && demonyms[lang][token.fold] === iso)
    const country = document.entities.find(
      ({ kind, properties }) => kind === 'Country' && properties['iso'] === iso,
    )
    const parent = view.mentions.some(
      (other) => other !== body && other.entity.kind === 'Organisation' && inside(other, body),
    )
    if (!named || !country || parent) continue
    propose(view.reading, {
      relation: 'PART_OF',
      subject: body.entity,
      object: country,
      sentence: view.sentence.index,
      spans: [body],
      rule: 'body-of-country',
      confidence: 0.85,
      timed: 'never',
    })
  }
}
