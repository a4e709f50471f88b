import { addMention, mentionsIn, type EventFacts, type Reading } from '@/lib/extract/reading'
import { nounPhrase } from '../mentions/noun-phrase'
import { isTitleCase } from '../mentions/title-case'

/** The event of this type told last before a sentence, else the first one after it. */
function nearest(reading: Reading, type: string, sentence: number): EventFacts | undefined {
  const same = reading.events.filter((event) => event.type === type)
  return same.filter((event) => event.sentence <= sentence).at(-1) ?? same[0]
}

/** Marks events called by their noun alone: "la visite", "the two-day conference", "during his visit". */
export function findDescribedEvents(reading: Reading): void {
  const { document, words } = reading
  for (const sentence of reading.sentences) {
    if (sentence.section === 'boilerplate' || isTitleCase(sentence)) continue
    const { tokens } = sentence
    for (let index = 0; index < tokens.length; index += 1) {
      const match = words.events.matchesAt(tokens, index)[0]
      if (!match) continue
      const head = index
      index = match.to - 1
      const taken = mentionsIn(document, sentence.index).some(
        ({ start, end }) => start <= tokens[head]!.start && end >= tokens[match.to - 1]!.end,
      )
      const phrase = taken ? undefined : nounPhrase(reading, sentence, head, match.to)
      if (phrase?.determiner !== 'definite') continue
      const event = nearest(reading, match.values[0]!, sentence.index)
      if (!event) continue
      addMention(document, {
        sentence: sentence.index,
        start: tokens[head]!.start,
        end: tokens[match.to - 1]!.end,
        entity: event.entity,
        form: 'description',
        rule: 'event-described',
        confidence: 0.75,
      })
    }
  }
}
