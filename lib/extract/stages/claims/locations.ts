import type { DocumentMention } from '@/lib/extract/document'
import { belongs } from './bodies'
import { hasWord, inside, isoOf } from './mention-parts'
import { linkBefore, linkTo, rangeOf } from './phrase'
import { propose } from './propose'
import type { View } from './view'

/** How many words may stand in "the German city of Oldenburg" between the country and the place. */
const nounReach = 4
const behind = /^(?:\s?\(|,\s)(?:\p{Ll}{2,3}\s){0,2}$/u
const spaced = /^\s\p{Ll}{2,3}\s(?:\p{Ll}{2,3}\s)?$/u

/** "Seoul, the capital of South Korea", "Szeged, a city in southern Hungary": a noun for a place between both. */
function describes(
  { text, tokens, reading, words }: View,
  place: DocumentMention,
  country: DocumentMention,
): boolean {
  if (!/^,\s\p{Ll}[\p{L}\s]{3,40}\s$/u.test(text.slice(place.end, country.start))) return false
  const nouns = new Set(reading.pack.places.nouns)
  const inner = tokens.filter(({ start, end }) => start >= place.end && end <= country.start)
  const link = linkBefore(
    { reading, sentence: reading.sentences[place.sentence]!, text, tokens, words },
    rangeOf(tokens, country).from,
  )
  return (
    inner.some(({ fold }) => nouns.has(fold)) &&
    inner.every(({ fold }) => !words.auxiliaries.has(fold) && !words.and.has(fold)) &&
    (link.links.has('of') || link.links.has('in') || inner.length <= 6)
  )
}

/** "Hanoi, Viet Nam", "LYON (France)", "Maubeuge, en France", "مدينة طنجة المغربية": a country right behind the place. */
function isBehind(view: View, place: DocumentMention, country: DocumentMention): boolean {
  const { text, reading } = view
  if (country.start < place.end) return false
  const gap = text.slice(place.end, country.start)
  if (behind.test(gap) || describes(view, place, country)) return true
  if (gap === ' ') return !reading.words.cased
  return spaced.test(gap) && linkBefore(view, rangeOf(view.tokens, country).from).links.has('in')
}

/** "the German city of Oldenburg", "la ville française de Calais": the country or its adjective before the place. */
function isBefore(view: View, place: DocumentMention, country: DocumentMention): boolean {
  const { tokens, reading } = view
  if (country.end > place.start) return false
  const nouns = new Set(reading.pack.places.nouns)
  const inner = tokens.filter(({ start, end }) => start >= country.end && end <= place.start)
  if (inner.length === 0 || inner.length > nounReach) return false
  const led = tokens.filter(({ end }) => end <= country.start).slice(-2)
  const noun = inner.some(({ fold }) => nouns.has(fold)) || led.some(({ fold }) => nouns.has(fold))
  return (
    noun &&
    inner.every(({ fold }) => nouns.has(fold) || reading.words.functionWords.has(fold) || fold === 's')
  )
}

/** "In Spain, … in Madrid", "France: … in Lyon": the country that a sentence or item opens with. */
function opens(view: View, country: DocumentMention): boolean {
  const { text, sentence, words, tokens } = view
  const before = text.slice(sentence.start, country.start)
  const after = text.slice(country.end, country.end + 2)
  if (/^[\s*•–—·-]*$/u.test(before))
    return /^\s?:/u.test(after) && !view.mentions.some(({ entity }) => entity.kind === 'Organisation')
  const first = tokens.findIndex(({ start }) => start >= sentence.start)
  const link = words.links.matchesAt(tokens, first)[0]
  if (!link?.values.includes('in') || !after.startsWith(',')) return false
  return tokens.slice(link.to).findIndex(({ start }) => start >= country.start) <= 1
}

/** A place with its country, where both are named so and the place is known to be there. */
export function places(view: View): void {
  for (const place of view.mentions) {
    if (place.entity.kind !== 'Place' || isoOf(place) === undefined) continue
    const named = view.mentions.some((other) => other.entity.kind !== 'Place' && inside(place, other))
    const countries = view.mentions.filter(
      (other) => other.entity.kind === 'Country' && isoOf(other) === isoOf(place),
    )
    const beside = countries.find(
      (other) => inside(other, place) || isBehind(view, place, other) || isBefore(view, place, other),
    )
    const under = named ? undefined : countries.find((other) => other.end < place.start && opens(view, other))
    const country = beside ?? under
    if (!country) continue
    propose(view.reading, {
      relation: 'LOCATED_IN',
      subject: place.entity,
      object: country.entity,
      sentence: view.sentence.index,
      spans: [place, country],
      rule: beside ? 'place-and-country' : 'place-under-country',
      confidence: beside ? 0.95 : 0.8,
      timed: 'never',
    })
  }
}

/** Small words, or in Arabic the noun of a place, between a body and where it is. */
const toPlace = /^(?:\s\([^()]{2,12}\))?,?\s(?:\p{L}{1,3}\s|(?:في\s)?(?:ب\p{L}{3,9}\s|\p{L}{4,7}ة\s)?)$/u
const toCountry = /^(?:\s\([^()]{2,12}\))?,?\s(?:\p{L}{1,3}\s(?:\p{L}{1,3}\s)?)?$/u

/** A body is not said to be in a country by standing before its name: that says whose it is. */
const nowhere = /(?!)/u

/** "the laboratory of UNODC in Vienna": the building is there; undefined where a noun not known stands before "of". */
function houseOf(view: View, body: DocumentMention): DocumentMention | undefined {
  const { tokens, reading } = view
  const house = view.mentions.find(
    (other) =>
      other.entity.kind === 'Facility' && other.end <= body.start && belongs(view, other, body) === 'of',
  )
  if (house) return house
  const { links, linkAt } = linkBefore(view, rangeOf(tokens, body).from)
  const noun = links.has('of') ? tokens[linkAt - 1] : undefined
  return noun && reading.words.facilityNouns.has(noun.fold) ? undefined : body
}

/** "the Lyon-based INTERPOL", "Vienna-based UNODC". */
export function basedBodies(view: View): void {
  for (const cue of view.cues) {
    if (!cue.patterns.some(({ rule }) => rule === 'place-based')) continue
    const place = view.mentions.find(
      ({ entity, end }) => entity.kind === 'Place' && end === view.tokens[cue.from - 1]?.end,
    )
    const body = view.mentions.find(
      ({ entity, start }) =>
        (entity.kind === 'Organisation' || entity.kind === 'Facility') &&
        start === view.tokens[cue.to]?.start,
    )
    if (!place || !body) continue
    propose(view.reading, {
      relation: 'LOCATED_IN',
      subject: body.entity,
      object: place.entity,
      sentence: view.sentence.index,
      spans: [place, body],
      rule: 'place-based',
      confidence: 0.88,
      timed: 'never',
    })
  }
}

/** "INTERPOL Liaison Office in Bangkok", "the General Secretariat in Lyon": where a body or building is. */
export function seats(view: View): void {
  const { text, tokens, words } = view
  for (const body of view.mentions) {
    const facility = body.entity.kind === 'Facility'
    if (!facility && body.entity.kind !== 'Organisation') continue
    const place = view.mentions.find((other) => {
      if (other.entity.kind !== 'Place' && other.entity.kind !== 'Country') return false
      if (!linkTo({ ...view, words }, other, rangeOf(tokens, other).from).links.has('in')) return false
      if (inside(other, body)) return true
      return (
        (facility || hasWord(view, body, words.units)) &&
        other.start > body.end &&
        !other.rule.includes('demonym') &&
        (other.entity.kind === 'Place' ? toPlace : facility ? toCountry : nowhere).test(
          text.slice(body.end, other.start),
        )
      )
    })
    const within = place !== undefined && inside(place, body)
    const subject = place && (facility || within ? body : houseOf(view, body))
    if (!place || !subject) continue
    propose(view.reading, {
      relation: 'LOCATED_IN',
      subject: subject.entity,
      object: place.entity,
      sentence: view.sentence.index,
      spans: [subject, place],
      // what is in the name of a body stands there already; a building may be yet to come
      rule: facility && !within ? 'house-in-place' : 'seat',
      confidence: 0.85,
      timed: 'never',
    })
  }
}
