import { isOwn } from '@/lib/extract/context'
import type { DocumentEntity } from '@/lib/extract/document'
import { mentionsIn } from '@/lib/extract/reading'
import { operationMeant } from './own'
import { propose } from './propose'
import { isOneOf, type View } from './view'

/** Whether the sentence before, in the same paragraph, tells of an operation. */
const isJustTold = ({ reading, sentence }: View, operation: DocumentEntity): boolean =>
  reading.sentences[sentence.index - 1]?.paragraph === sentence.paragraph &&
  mentionsIn(reading.document, sentence.index - 1).some(({ entity }) => entity === operation)

/**
 * "In Kenya, police arrested …", "- Kenya: …": results by country in a release on an operation say where it was
 * carried out. Asks for a word for those who act or for what they did.
 */
export function countryParagraphs(view: View): void {
  const { reading, sentence, text, tokens, words } = view
  const first = view.phrases[0]
  if (!first || (first.entity.kind !== 'Country' && first.entity.kind !== 'Place')) return
  const group = view.phrases.filter((phrase) => phrase.group === first.group)
  const start = first.links.has('in') ? first.linkAt : first.from
  const last = group.at(-1)!
  const behind = text.slice(tokens[last.to - 1]!.end, tokens[last.to]?.start ?? sentence.end)
  const opens =
    start === view.body && (first.links.has('in') ? /^\s*\)?\s*[,،:]/u : /^\s*[:–—]/u).test(behind)
  if (!opens || !tokens.slice(last.to).some((token) => isOneOf(token, words.results))) return
  const own = operationMeant(reading, sentence)
  if (!own || !(isOwn(reading, own.entity) || isJustTold(view, own.entity))) return
  const result = tokens.slice(last.to).find((token) => isOneOf(token, words.results))!
  for (const { entity, mention } of group)
    propose(reading, {
      relation: 'CARRIED_OUT_IN',
      subject: own.entity,
      object: entity,
      sentence: sentence.index,
      spans: [mention, result],
      rule: 'results-by-country',
      confidence: 0.65,
      also: own.mention.sentence === sentence.index ? undefined : own.mention,
      timed: 'own',
      certain: true,
    })
}
