import type { DocumentMention } from '@/lib/extract/document'
import {
  addMention,
  gapBefore,
  mentionsIn,
  tokenAt,
  type Reading,
  type ReadSentence,
} from '@/lib/extract/reading'
import { bodyEntity } from './body-entity'
import { isTitleCase } from './title-case'

const owner = /^(?:[’']s?)?[ \u00a0]$/u

/** End of the force that a country’s name stands before: "Kenyan national police", "Spain’s Border Guard". */
function forceEnd(reading: Reading, sentence: ReadSentence, country: DocumentMention): number | undefined {
  const { words, document } = reading
  const { tokens } = sentence
  const { text } = document.release
  const first = tokenAt(tokens, country.end)
  const owned = tokens[first]?.text === 's' && /^[’']$/u.test(text.slice(country.end, country.end + 1))
  for (let at = owned ? first + 1 : first; at < tokens.length && at - first < 4; at += 1) {
    const gap = gapBefore(text, tokens, at)
    if (at === first ? !owner.test(gap) : !/^[ \u00a0]$/u.test(gap)) return undefined
    const force = words.forces.matchesAt(tokens, at)[0]
    if (force) return force.to
    if (!words.adjectives.has(tokens[at]!.fold)) return undefined
  }
  return undefined
}

/** "Kenyan police officers", "Dutch police and customs": people, or a longer name. */
function isOther({ words, document }: Reading, sentence: ReadSentence, to: number): boolean {
  const { tokens } = sentence
  if (!tokens[to] || !/^[ \u00a0-]$/u.test(gapBefore(document.release.text, tokens, to))) return false
  return words.notBodies.matchesAt(tokens, to).length > 0
}

/** "Royal Thai Police": an adjective before the country belongs to the name. */
function royalFrom({ words, document }: Reading, { tokens }: ReadSentence, at: number): number {
  const before = tokens[at - 1]
  if (!before || !words.adjectives.has(before.fold) || !/^\p{Lu}/u.test(before.text)) return at
  return /^[ \u00a0]$/u.test(gapBefore(document.release.text, tokens, at)) ? at - 1 : at
}

/** English order: the police, customs or the like of a country that stands before them. */
export function findForces(reading: Reading): void {
  if (reading.pack.organisations.order !== 'free') return
  const { document } = reading
  for (const sentence of reading.sentences) {
    if (sentence.section === 'boilerplate') continue
    const titled = isTitleCase(sentence)
    for (const country of mentionsIn(document, sentence.index)) {
      if (country.entity.kind !== 'Country') continue
      const to = forceEnd(reading, sentence, country)
      if (to === undefined || isOther(reading, sentence, to)) continue
      const next = sentence.tokens[to]
      if (next && !titled && reading.words.heads.has(next.fold) && /^\p{Lu}/u.test(next.text)) continue
      const from = royalFrom(reading, sentence, tokenAt(sentence.tokens, country.start))
      const inner = tokenAt(sentence.tokens, country.end)
      const span = { start: sentence.tokens[from]!.start, end: sentence.tokens[to - 1]!.end }
      const named = mentionsIn(document, sentence.index).some(
        ({ entity, start, end }) => entity.kind === 'Organisation' && start <= span.start && end >= span.end,
      )
      if (named) continue
      addMention(document, {
        sentence: sentence.index,
        ...span,
        entity: bodyEntity(reading, {
          name: document.release.text.slice(span.start, span.end),
          words: [...sentence.tokens.slice(from, inner - 1), ...sentence.tokens.slice(inner, to)].map(
            ({ fold }) => fold,
          ),
          country: country.entity,
        }),
        form: 'name',
        rule: 'force-of-country',
        confidence: 0.8,
      })
    }
  }
}
