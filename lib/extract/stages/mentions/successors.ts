import type { DocumentEntity, MentionTitle } from '@/lib/extract/document'
import { addMention, gapBefore, mentionsIn, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { behindHonorifics } from './name-beside'
import { officialAt } from './official-at'
import { personEntity } from './person-entity'
import { personNameAt } from './person-name'
import { isOutsider } from './suspects'

/** How many sentences back the one who was appointed may be named. */
const reach = 1

/** The office that was given last before an offset, in the same sentence or the one before. */
function officeGiven(reading: Reading, sentence: ReadSentence, before: number): MentionTitle | undefined {
  return reading.document.mentions
    .filter(
      ({ sentence: at, start, title }) =>
        title !== undefined && start < before && sentence.index - at <= reach && at <= sentence.index,
    )
    .toSorted((a, b) => b.start - a.start)[0]?.title
}

/** "Il succède à M. Paul Berg": who held an office before the one that it was just given to. */
export function findPredecessors(reading: Reading, sentence: ReadSentence): void {
  const { document, words } = reading
  const { tokens } = sentence
  for (let at = 0; at < tokens.length; at += 1) {
    const match = words.succeeding.matchesAt(tokens, at)[0]
    if (!match || match.to >= tokens.length) continue
    const start = behindHonorifics(reading, sentence, match.to)
    if (start >= tokens.length || !/^[.\s]*$/u.test(gapBefore(document.release.text, tokens, start))) continue
    const name = personNameAt(reading, sentence, start, start > match.to)
    if (!name || name.to - name.from < 2 || officialAt(reading, sentence, name)) continue
    if (isOutsider(reading, sentence, name)) continue
    const given = officeGiven(reading, sentence, tokens[at]!.start)
    const organisation = given?.organisation
    if (!organisation && start === match.to) continue
    const entity = personEntity(reading, sentence, name, organisation)
    const [from, to] = [tokens[at]!.start, tokens[match.to - 1]!.end]
    addMention(document, {
      sentence: sentence.index,
      start: tokens[name.from]!.start,
      end: tokens[name.to - 1]!.end,
      entity,
      form: 'name',
      rule: 'predecessor',
      confidence: 0.8,
      title: {
        text: given?.text ?? document.release.text.slice(from, to),
        start: from,
        end: to,
        former: true,
        ...(organisation ? { organisation } : {}),
      },
    })
  }
}

/** "Police nationale (PN) : M. Berg est nommé directeur": the body that opens the line of a list of offices. */
export function bodyOfLine(reading: Reading, sentence: ReadSentence): DocumentEntity | undefined {
  const { text } = reading.document.release
  return mentionsIn(reading.document, sentence.index).find(
    ({ entity, start, end }) =>
      entity.kind === 'Organisation' &&
      /^[\s–—•*-]*$/u.test(text.slice(sentence.start, start)) &&
      /^(?:\s\([^()\n]{2,12}\))?\s?:/u.test(text.slice(end, end + 20)),
  )?.entity
}
