import { belongs } from './bodies'
import { hasWord, inside, isoOf } from './mention-parts'
import { linkBefore, rangeOf } from './phrase'
import type { DocumentMention } from '@/lib/extract/document'
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

/** A facility that belongs to a body by its name or its complement: "INTERPOL’s headquarters". */
export function owners(view: View): void {
  for (const facility of view.mentions) {
    if (facility.entity.kind !== 'Facility') continue
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

/** "INTERPOL’s Operation Storm", "Kenya’s global Operation Storm": the word for an operation between owner and name. */
function ownsOperation(view: View, body: DocumentMention, operation: DocumentMention): boolean {
  const gap = view.text.slice(body.end, operation.start)
  if (!/^[’']s\s(?:\p{L}{2,20}[\s-]){1,3}$/u.test(gap)) return false
  const last = view.tokens.findLast(({ end }) => end <= operation.start)
  return isOneOf(last, view.reading.words.operation)
}

/** "the first operation of INTERPOL", "INTERPOL’s Operation Storm": the body whose operation it is led it. */
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
          belongs(view, mention, operation.mention) === 'owner' ||
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

/** "Hanoi, Viet Nam", "LYON (France)": a place with its country. */
export function places(view: View): void {
  for (const place of view.mentions) {
    if (place.entity.kind !== 'Place') continue
    const country = view.mentions.find(
      (other) =>
        other.entity.kind === 'Country' &&
        other.start > place.end &&
        isoOf(other) !== undefined &&
        isoOf(other) === isoOf(place) &&
        /^(?:\s?\(|,\s)(?:the\s|la\s|le\s|los\s)?$/u.test(view.text.slice(place.end, other.start)),
    )
    if (!country) continue
    propose(view.reading, {
      relation: 'LOCATED_IN',
      subject: place.entity,
      object: country.entity,
      sentence: view.sentence.index,
      spans: [place, country],
      rule: 'place-and-country',
      confidence: 0.95,
      timed: 'never',
    })
  }
}

/** "INTERPOL Liaison Office in Bangkok", "the General Secretariat in Lyon": where a body or building is. */
export function seats(view: View): void {
  const { text, tokens, words } = view
  for (const body of view.mentions) {
    if (body.entity.kind !== 'Facility' && body.entity.kind !== 'Organisation') continue
    const place = view.mentions.find((other) => {
      if (other.entity.kind !== 'Place' && other.entity.kind !== 'Country') return false
      if (!linkBefore({ ...view, words }, rangeOf(tokens, other).from).links.has('in')) return false
      if (inside(other, body)) return true
      const gap = text.slice(body.end, other.start)
      return (
        body.entity.kind === 'Organisation' &&
        hasWord(view, body, words.units) &&
        other.start > body.end &&
        /^(?:\s\([^()]{2,12}\))?,?\s\p{L}{1,3}\s$/u.test(gap)
      )
    })
    if (!place) continue
    propose(view.reading, {
      relation: 'LOCATED_IN',
      subject: body.entity,
      object: place.entity,
      sentence: view.sentence.index,
      spans: [body, place],
      rule: 'seat',
      confidence: 0.85,
      timed: 'never',
    })
  }
}
