import type { DocumentEntity, DocumentMention, MentionTitle } from '@/lib/extract/document'
import { foldedWords } from '@/lib/extract/words'
import { homeCountry } from './home-country'
import { inside } from './mention-parts'
import { propose } from './propose'
import type { View } from './view'

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
