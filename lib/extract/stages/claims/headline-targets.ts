import { headSections } from '@/lib/extract/reading'
import { operationTold } from './deeds'
import type { Phrase } from './phrase'
import { propose } from './propose'
import { clauseAround, isOneOf, type View } from './view'

/** "Drug trafficking gang dismantled": the crime right before the word for those who do it. */
const ofCulprits = ({ tokens, words }: View, { to }: Phrase): boolean =>
  isOneOf(tokens[to], words.deeds.culprits)

/** "Cocaine trafficking: 52 arrests": the crime that a headline opens with. */
const opensHeadline = (view: View, { core }: Phrase): boolean =>
  headSections.has(view.sentence.section) &&
  core.from === view.body &&
  /^\s*[:–—]/u.test(view.text.slice(view.tokens[core.to - 1]!.end, view.sentence.end))

/** The crimes that an operation was against, by its headline and by what the groups and people it caught are called. */
export function headlineTargets(view: View): void {
  const { reading, sentence, tokens, words } = view
  const crimes = view.phrases.filter(
    (phrase) => phrase.entity.kind === 'Offence' && (ofCulprits(view, phrase) || opensHeadline(view, phrase)),
  )
  if (crimes.length === 0) return
  const own = operationTold(view)
  if (!own) return
  for (const { entity, mention, from, to } of crimes) {
    const clause = clauseAround(view, from)
    const last = tokens[to - 1] ? to : from
    const deed = tokens.findIndex(
      (_, at) => at >= clause.from && at < clause.to && words.deeds.deeds.matchesAt(tokens, at).length > 0,
    )
    if (deed === -1) continue
    // what a remark says of the crime is no crime of theirs
    if (tokens.slice(Math.min(deed, from), last).some((token) => isOneOf(token, words.relatives))) continue
    propose(reading, {
      relation: 'TARGETED',
      subject: own.entity,
      object: entity,
      sentence: sentence.index,
      spans: [mention, tokens[deed]!],
      rule: 'crime-of-those-caught',
      confidence: 0.75,
      also: own.mention.sentence === sentence.index ? undefined : own.mention,
      certain: true,
    })
  }
}
