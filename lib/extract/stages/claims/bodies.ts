import type { DocumentEntity, DocumentMention } from '@/lib/extract/document'
import { demonyms } from '@/lib/knowledge/demonyms'
import { hasWord, inside, isoOf } from './mention-parts'
import { linkBefore, rangeOf } from './phrase'
import { propose } from './propose'
import { isPublicBody } from './public-bodies'
import type { View } from './view'

/** How many letters may stand between two names that belong together, the acronym of the first left out. */
const nearby = 14
const acronym = /^[ \u00a0]\([^()\n]{2,40}\)/u

const isState = ({ entity }: DocumentMention): boolean =>
  entity.kind === 'Country' || entity.kind === 'Organisation'

/** The words between two mentions without the acronym in brackets behind the first. */
const gapOf = ({ text }: View, left: DocumentMention, right: DocumentMention): string =>
  text.slice(left.end, right.start).replace(acronym, '')

/**
 * Whether only words that make one belong to the other stand between two mentions: "of the" (or, in languages that
 * put the whole behind, nothing or "in" behind a unit), "’s".
 */
export function belongs(
  view: View,
  left: DocumentMention,
  right: DocumentMention,
): 'of' | 'owner' | undefined {
  const { text, tokens, words, reading } = view
  if (right.start < left.end) return undefined
  const gap = gapOf(view, left, right)
  if (gap.length > nearby) return undefined
  if (/^[’']s?\s$/u.test(gap)) return 'owner'
  if (gap === ' ') {
    if (reading.words.cased) return 'owner'
    return right.quote.startsWith('و') && left.entity.kind === right.entity.kind ? undefined : 'of'
  }
  if (/[,،;.()–—:]/u.test(gap)) return undefined
  const start = right.start - gap.length
  const inner = tokens.filter((token) => token.start >= start && token.end <= right.start)
  const first = tokens.findIndex((token) => token.start >= start)
  if (inner.length === 0 || text.slice(start, right.start) !== gap) return undefined
  const links = words.links.matchesAt(tokens, first)[0]?.values ?? []
  const within = links.includes('in') && isUnit(view, left) && right.entity.kind === 'Organisation'
  if (!links.includes('of') && !within) return undefined
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
  (hasWord(view, body, view.words.stateBodies) || isPublicBody(body.entity))

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
  } else if (completes(view, inner) || (!outer.entity.known && isUnit(view, outer)))
    partOf(view, outer, inner, 'body-of-body', 0.88)
}

/** Whether "of" leads to a mention, or where "of" is no word, that it stands inside the name. */
function completes({ reading, sentence, text, tokens, words }: View, mention: DocumentMention): boolean {
  const context = { reading, sentence, text, tokens, words }
  return linkBefore(context, rangeOf(tokens, mention).from).links.has('of')
}

/** Two names side by side of which one belongs to the other. */
function besides(view: View, left: DocumentMention, right: DocumentMention): void {
  const bond = belongs(view, left, right)
  if (bond === undefined) return
  const [body, other] = [left.entity.kind, right.entity.kind]
  if (bond === 'of' && body === 'Organisation') {
    if (other === 'Organisation') partOf(view, left, right, 'body-of-body', 0.88)
    else if (isStateBody(view, left, right)) partOf(view, left, right, 'body-of-country', 0.88)
  } else if (bond === 'owner' && other === 'Organisation') {
    if (body === 'Country') {
      if (isStateBody(view, right, left)) partOf(view, right, left, 'body-of-country', 0.88)
    } else if (isUnit(view, right)) partOf(view, right, left, 'unit-of-body', 0.82)
  } else if (bond === 'owner' && body === 'Organisation' && isStateBody(view, left, right)) {
    partOf(view, left, right, 'body-of-country', 0.85)
  }
}

/** Chains of bodies: a department of a ministry, a ministry of its country, a unit of an organisation. */
export function bodies(view: View): void {
  const states = view.mentions.filter(isState)
  for (const left of states)
    for (const right of states) {
      if (left === right || left.entity === right.entity) continue
      if (inside(right, left)) nested(view, left, right, states)
      else if (right.start - left.end < 80) besides(view, left, right)
    }
}

/** "the United Kingdom (the National Crime Agency)", "Hanover Police (Germany)": one in brackets behind the other. */
export function bracketed(view: View): void {
  const { text } = view
  const states = view.mentions.filter(isState)
  for (const whole of states) {
    if (whole.entity.kind !== 'Country') continue
    const brackets = /^ \(([^()\n]{2,200})\)/u.exec(text.slice(whole.end, whole.end + 210))
    const end = whole.end + (brackets?.[0].length ?? 0)
    for (const body of states) {
      if (body.entity.kind !== 'Organisation' || body.entity === whole.entity) continue
      const behind = brackets !== null && body.start > whole.end && body.end < end
      const before = text.slice(body.end, whole.start) === ' (' && text[whole.end] === ')'
      const own =
        isoOf(body) === undefined ? hasWord(view, body, view.words.stateBodies) : isoOf(body) === isoOf(whole)
      if (
        (behind || before) &&
        own &&
        (isPublicBody(body.entity) || hasWord(view, body, view.words.stateBodies))
      )
        partOf(view, body, whole, 'body-in-brackets', 0.86)
    }
  }
}

/** Whether the words of a body hold the name of a country: "Singapore Police Force". */
function carriesName(body: DocumentMention, { name, names }: DocumentEntity): boolean {
  const words = ` ${body.quote.toLowerCase()} `
  return [name, ...Object.values(names)].some((one) => words.includes(` ${one.toLowerCase()} `))
}

/** A body whose name carries its country or the adjective of it: "Chinese Ministry of Public Security". */
export function nationalBodies(view: View): void {
  const { document, lang } = view.reading
  for (const body of view.mentions) {
    const iso = body.entity.properties['country']
    if (body.entity.kind !== 'Organisation' || typeof iso !== 'string') continue
    if (!hasWord(view, body, view.words.stateBodies) && !isPublicBody(body.entity)) continue
    const country = document.entities.find(
      ({ kind, properties }) => kind === 'Country' && properties['iso'] === iso,
    )
    if (!country) continue
    const named = view.tokens.some(
      (token) =>
        inside(token, body) && [token.fold, ...token.readings].some((word) => demonyms[lang][word] === iso),
    )
    const parent = view.mentions.some(
      (other) => other !== body && other.entity.kind === 'Organisation' && inside(other, body),
    )
    if (parent || !(named || carriesName(body, country))) continue
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
