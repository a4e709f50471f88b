import { addMention, gapBefore, mentionsIn, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { personEntity } from './person-entity'
import { personNameAt, personNameBefore, type PersonName } from './person-name'

/** How many words may stand between "visit" and the honorific of who came. */
const reach = 8

/** The name behind an honorific at token `at`: "M. Jingrong Liao". */
function titledName(reading: Reading, sentence: ReadSentence, at: number): PersonName | undefined {
  const honorific = reading.words.honorifics.matchesAt(sentence.tokens, at)[0]
  if (!honorific) return undefined
  const gap = gapBefore(reading.document.release.text, sentence.tokens, honorific.to)
  return /^\.?[ \u00a0]?$/u.test(gap) ? personNameAt(reading, sentence, honorific.to) : undefined
}

/** Who came: "the visit of Mr X", "la visite de M. X", "Mr X’s visit". */
function visitorAt(
  reading: Reading,
  sentence: ReadSentence,
  from: number,
  to: number,
): PersonName | undefined {
  const { tokens } = sentence
  const { words } = reading
  for (let at = to; at < Math.min(to + reach, tokens.length); at += 1) {
    const name = titledName(reading, sentence, at)
    if (name) return name
    const { fold } = tokens[at]!
    if (!words.links.has(fold) && !words.determiners.has(fold) && !words.fillers.has(fold)) break
  }
  if (tokens[from - 1]?.text !== 's') return undefined
  const name = personNameBefore(reading, sentence, from - 1)
  return name && titledName(reading, sentence, name.from - 1) ? name : undefined
}

/** Finds visitors whom the text names without an office beside them: being received makes them officials. */
export function findVisitors(reading: Reading): void {
  const { words, document } = reading
  for (const sentence of reading.sentences) {
    if (sentence.section === 'boilerplate') continue
    const { tokens } = sentence
    for (let index = 0; index < tokens.length; index += 1) {
      const match = words.events.matchesAt(tokens, index).find(({ values }) => values.includes('visit'))
      const name = match && visitorAt(reading, sentence, index, match.to)
      if (!name || name.to - name.from < 2) continue
      const start = tokens[name.from]!.start
      const end = tokens[name.to - 1]!.end
      const taken = mentionsIn(document, sentence.index).some(
        (mention) => mention.start < end && mention.end > start && mention.entity.kind === 'Official',
      )
      if (taken) continue
      addMention(document, {
        sentence: sentence.index,
        start,
        end,
        entity: personEntity(reading, sentence, name, undefined),
        form: 'name',
        rule: 'visitor',
        confidence: 0.75,
      })
    }
  }
}
