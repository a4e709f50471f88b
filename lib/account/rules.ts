import type { InterfaceLanguage } from '@/lib/i18n'
import { messagesIn } from '@/lib/i18n'
import type { RuleFamily } from '@/lib/i18n/messages/rules'

const context = '-context'

/** Whether a rule only finds words that are needed to understand those that state something. */
export const isContext = (rule: string): boolean => rule.endsWith(context)

/**
 * Which family a rule belongs to, by its name; the first that fits counts. Names of rules that read one turn of phrase
 * are that turn itself and belong to none.
 */
export const families: readonly (readonly [RuleFamily, RegExp])[] = [
  ['figureVerb', /^figure-verb$/u],
  ['figureNoun', /^figure-noun$/u],
  ['figurePart', /^figure-part$/u],
  ['demonym', /^knowledge-demonym$/u],
  ['acronym', /^knowledge-acronym$/u],
  ['curated', /^(?:knowledge-|operation-known$)/u],
  ['acronymDefined', /^acronym-defined$/u],
  ['pronoun', /^pronoun$/u],
  ['familyName', /^family-name/u],
  ['titleAlone', /^title-(?:introduced|in-office)$/u],
  ['besideOffice', /^(?:office-name|name-office|office-beside-name|office)$/u],
  ['besideBody', /^name-body$/u],
  ['unnamed', /-unnamed$/u],
  ['described', /(?:-described|-again|^own-organisation)$/u],
  ['outsider', /^(?:suspect|victim|relative)$/u],
  ['series', /^(?:operation-series|numbered-edition)$/u],
  ['listed', /(?:-listed|^participating-countries|^pays-participants|^países-participantes)$/u],
  ['ofCountry', /^(?:national-bureau|force-of-country|place-of-country|place-under-country)$/u],
  ['nounBeside', /^(?:[a-z]+-(?:name|phrase|noun|list|quoted|based)|event-visiting|criminal-group)$/u],
  ['length', /^(?:duration|punishment)$/u],
  ['dateline', /^dateline$/u],
  ['where', /^(?:deed-in-place|results-by-country)$/u],
  ['besidePlace', /^(?:place-and-country|place-of|seat|house-in-place|event-in-place|(?:event|met)-at-.+)$/u],
  [
    'belongs',
    /^(?:body-(?:of-body|of-country|in-brackets)|(?:unit|facility)-of-body|listed-under-country)$/u,
  ],
  ['speech', /^(?:says-of|quoted-of)$/u],
  ['visit', /(?:^|-)(?:visit|visits|visitor)(?:-|$)|^talks-between-parties$/u],
  ['owner', /^(?:operation-of-body|owner-support)$/u],
  ['crimes', /^crimes?-of-/u],
  ['goods', /^(?:goods-seized|haul-included|caught-with|they-included)$/u],
]

/** Finds the family of a rule; undefined for a rule that reads one turn of phrase. */
export const familyOf = (rule: string): RuleFamily | undefined =>
  families.find(([, names]) => names.test(rule))?.[0]

/** The words that a rule is named after; letters that French leaves out stand before an apostrophe again. */
const wordsOf = (rule: string): string =>
  rule
    .replaceAll(/[-_]+/gu, ' ')
    .trim()
    .replaceAll(/(?<=^| )([cdjlmnst]|qu) (?=\p{L})/gu, '$1’')

/** A rule in plain words: its family's, or the turn of phrase that its own name gives. */
export function explainRule(rule: string, lang: InterfaceLanguage): string {
  const { rules: m } = messagesIn(lang)
  const own = rule.endsWith(context) ? rule.slice(0, -context.length) : rule
  const family = familyOf(own)
  return family ? m.families[family] : m.phrase(wordsOf(own))
}

export type ConfidenceLevel = 'high' | 'good' | 'fair' | 'low'

/** How sure a rule is, in one of four steps. */
export const confidenceLevel = (confidence: number): ConfidenceLevel =>
  confidence >= 0.9 ? 'high' : confidence >= 0.75 ? 'good' : confidence >= 0.6 ? 'fair' : 'low'

/** How sure a rule is, as a word and a number: "high 0.92". */
export const confidenceWords = (confidence: number, lang: InterfaceLanguage): string =>
  `${messagesIn(lang).rules.levels[confidenceLevel(confidence)]} ${confidence.toFixed(2)}`
