import type { DocumentMention } from '@/lib/extract/document'
import { addMention, gapBefore, mentionsIn, type Reading } from '@/lib/extract/reading'

/** How many sentences back a pronoun may point. */
const reach = 3

function lastSpeaker(reading: Reading, sentence: number, before: number): DocumentMention | undefined {
  for (let index = sentence; index >= Math.max(0, sentence - reach); index -= 1) {
    const last = mentionsIn(reading.document, index).findLast(
      ({ entity, start }) => entity.kind === 'Official' && start < before,
    )
    if (last) return last
  }
  return undefined
}

/** Marks the pronoun beside a verb of speech: "he said", "a-t-elle ajouté"; it stands for the official named last. */
export function findPronouns(reading: Reading): void {
  const { words, document } = reading
  for (const sentence of reading.sentences) {
    if (sentence.section === 'boilerplate') continue
    const { tokens } = sentence
    tokens.forEach((token, index) => {
      if (!words.pronouns.has(token.text.toLowerCase())) return
      const verb = [tokens[index - 1], tokens[index + 1], tokens[index + 2]].find(
        (other) => other !== undefined && words.speechVerbs.has(other.fold),
      )
      if (!verb || /[.;:]/u.test(gapBefore(document.release.text, tokens, index + 1))) return
      const speaker = lastSpeaker(reading, sentence.index, token.start)
      if (!speaker) return
      addMention(document, {
        sentence: sentence.index,
        start: token.start,
        end: token.end,
        entity: speaker.entity,
        form: 'pronoun',
        rule: 'pronoun',
        confidence: 0.65,
      })
    })
  }
}
