import { operationTold } from './deeds'
import { propose } from './propose'
import { isOneOf, type View } from './view'

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
  const own = operationTold(view)
  if (!own) return
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
