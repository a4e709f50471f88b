import type { DocumentEntity, DocumentMention, MentionTitle } from '@/lib/extract/document'
import { firstFrom, mentionsIn } from '@/lib/extract/reading'
import { foldedWords } from '@/lib/extract/words'
import { homeCountry } from './home-country'
import { inside } from './mention-parts'
import { propose } from './propose'
import { isOneOf, type View } from './view'

const ministers = new Set(['minister', 'deputy-minister', 'state-secretary'])
/** Offices that only a state has, so that a release about one country means them of it. */
const ofState = new Set(['minister', 'deputy-minister', 'prime-minister', 'deputy-prime-minister'])

const countryOf = ({ kind, properties }: DocumentEntity): unknown =>
  properties[kind === 'Country' ? 'iso' : 'country']

/** Words of a name that tell what a ministry is for, the word for ministry left out. */
function portfolio(view: View, name: string): string[] {
  const { words } = view.reading
  return foldedWords(name).filter(
    (word) => !words.functionWords.has(word) && !words.ministries.has(word) && word.length > 2,
  )
}

/**
 * The ministry that a minister leads where the release names it as a body: its words are those of the title, and its
 * country is that of the title where both are said.
 */
function ministryOf(view: View, title: MentionTitle): DocumentEntity | undefined {
  const { words, document } = view.reading
  const { organisation } = title
  if (!title.office || !ministers.has(title.office)) return undefined
  if (organisation && organisation.kind !== 'Country') return undefined
  const said = new Set(foldedWords(title.text))
  const fitting = document.entities.filter((entity) => {
    if (entity.kind !== 'Organisation') return false
    const country = countryOf(entity)
    if (organisation && country !== undefined && country !== countryOf(organisation)) return false
    const names = [entity.name, ...Object.values(entity.names), ...entity.aliases]
    return names.some((name) => {
      if (!foldedWords(name).some((word) => words.ministries.has(word))) return false
      const own = portfolio(view, name)
      return own.length > 0 && own.filter((word) => said.has(word)).length >= Math.min(own.length, 2)
    })
  })
  const named = fitting.filter((entity) => document.mentions.some((mention) => mention.entity === entity))
  return named.length === 1 ? named[0] : undefined
}

function bodyOf(view: View, title: MentionTitle): DocumentMention | undefined {
  return view.mentions.find((other) => {
    const close =
      inside(other, title) ||
      (other.end <= title.start && title.start - other.end <= 4) ||
      (other.start >= title.end && other.start - title.end <= 80)
    return other.entity === title.organisation && close
  })
}

/** A title without an "and" that Arabic writes onto its article. */
const withoutAnd = (title: string): string => title.replace(/^و(?=ال\p{L}{3})/u, '')

/** Officials with the offices that the text gives them: what they held, and of which body; ambassadors also represent. */
export function offices(view: View): void {
  const { sentence } = view
  for (const mention of view.mentions) {
    const titles = [...(mention.title ? [mention.title] : []), ...(mention.moreTitles ?? [])]
    for (const title of titles) {
      if (title.start < sentence.start || title.end > sentence.end) continue
      const ministry = ministryOf(view, title)
      const state = title.office !== undefined && ofState.has(title.office)
      const held =
        ministry ?? title.organisation ?? (state ? homeCountry(view.reading, sentence.index) : undefined)
      if (!held) continue
      const body = ministry || !title.organisation ? undefined : bodyOf(view, title)
      const common = {
        subject: mention.entity,
        object: held,
        sentence: sentence.index,
        spans: [mention, title, ...(body ? [body] : [])],
        confidence: Math.min(0.95, mention.confidence),
        timed: 'never' as const,
        over: title.former === true,
      }
      const rule = mention.form === 'title' ? 'office' : 'office-beside-name'
      propose(view.reading, {
        ...common,
        relation: 'HELD_OFFICE',
        rule,
        qualifiers: { title: withoutAnd(title.text) },
      })
      if (title.office === 'ambassador')
        propose(view.reading, { ...common, relation: 'REPRESENTED', rule: 'ambassador-of' })
    }
  }
}

/** How many words may stand between a name and the verb that leads to an office: "Ann Lee, whose career spans 30 years, has been". */
const toldReach = 24

/** "Ann Lee has since 2019 been Director of X", "he served as Head of X": an office told by a verb behind the name. */
export function toldOffices(view: View): void {
  const { reading, sentence, tokens, words } = view
  const leads = words.inOffice
  if (leads.size === 0) return
  for (let index = firstFrom(reading.titles, sentence.start); index < reading.titles.length; index += 1) {
    const title = reading.titles[index]!
    if (title.start >= sentence.end) break
    if (!title.organisation) continue
    let at = tokens.findIndex(({ start }) => start >= title.start)
    while (at > 0 && words.determiners.has(tokens[at - 1]!.fold)) at -= 1
    if (at < 2 || !leads.has(tokens[at - 1]!.fold)) continue
    const person = holderTold(view, at)
    if (!person) continue
    propose(reading, {
      relation: 'HELD_OFFICE',
      subject: person.entity,
      object: title.organisation,
      sentence: sentence.index,
      spans: [...(person.sentence === sentence.index ? [person] : []), title],
      rule: 'office-told',
      confidence: 0.8,
      also: person.sentence === sentence.index ? undefined : person,
      qualifiers: { title: view.text.slice(title.start, title.end) },
      timed: 'own',
    })
  }
}

/** "met the man who was Director": whether a remark that is still open tells of somebody else than the name before it. */
function isOfAnother({ tokens, words, text }: View, from: number, at: number): boolean {
  const relative = tokens.findLastIndex(
    (token, index) => index > from && index < at && isOneOf(token, words.relatives),
  )
  return relative !== -1 && !text.slice(tokens[relative]!.end, tokens[at]!.start).includes(',')
}

/** The only official before token `at`, who opens the sentence; for a pronoun there the one of the sentence before. */
function holderTold(view: View, at: number): DocumentMention | undefined {
  const { reading, sentence, tokens } = view
  const before = view.mentions.filter(
    ({ entity, end, form }) => entity.kind === 'Official' && form !== 'title' && end <= tokens[at]!.start,
  )
  const people = new Set(before.map(({ entity }) => entity))
  const [first] = before.toSorted((a, b) => a.start - b.start)
  if (first && people.size === 1) {
    const phrase = view.phrases.find(({ mention }) => mention === first)
    const near = phrase && phrase.links.size === 0 && at - phrase.to <= toldReach
    return near && !isOfAnother(view, phrase.to, at) ? first : undefined
  }
  const pronoun = tokens.slice(0, at).some(({ text }) => reading.words.pronouns.has(text.toLowerCase()))
  const previous = reading.sentences[sentence.index - 1]
  if (first || !pronoun || at > 8 || previous?.paragraph !== sentence.paragraph) return undefined
  const told = mentionsIn(reading.document, previous.index).filter(({ entity }) => entity.kind === 'Official')
  return new Set(told.map(({ entity }) => entity)).size === 1 ? told[0] : undefined
}
