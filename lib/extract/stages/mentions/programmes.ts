import { addMention, gapBefore, namedEntity, mentionsIn, type Reading } from '@/lib/extract/reading'
import { isCapitalised } from '@/lib/text/tokens'
import { isTitleCase } from './title-case'

const space = /^[ \u00a0]?[“"«‘-]?[ \u00a0]?$/u

/** Finds projects and programmes by their head noun: "Project Fortaleza", "projet Millennium". */
export function findProgrammes(reading: Reading): void {
  const { document, lang, words } = reading
  for (const sentence of reading.sentences) {
    if (sentence.section === 'boilerplate' || isTitleCase(sentence)) continue
    const { tokens } = sentence
    const taken = mentionsIn(document, sentence.index)
    for (let index = 0; index < tokens.length; index += 1) {
      if (!words.programmes.has(tokens[index]!.fold)) continue
      let to = index + 1
      while (
        to < tokens.length &&
        to - index < 4 &&
        isCapitalised(tokens[to]!) &&
        !words.notNames.has(tokens[to]!.fold) &&
        space.test(gapBefore(document.release.text, tokens, to)) &&
        !taken.some(({ start, end }) => start <= tokens[to]!.start && end > tokens[to]!.start)
      )
        to += 1
      if (to === index + 1) continue
      const start = tokens[index]!.start
      const end = tokens[to - 1]!.end
      const name = document.release.text.slice(tokens[index + 1]!.start, end)
      const entity = namedEntity(document, {
        kind: 'Programme',
        name: document.release.text.slice(start, end),
        identity: name,
        lang,
      })
      addMention(document, {
        sentence: sentence.index,
        start,
        end,
        entity,
        form: 'name',
        rule: 'programme-name',
        confidence: 0.85,
      })
    }
  }
}
