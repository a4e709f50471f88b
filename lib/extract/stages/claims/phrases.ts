import type { DocumentMention } from '@/lib/extract/document'
import { mentionsIn, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { joinPhrases } from './joins'
import { officialReaches } from './officials'
import { linkTo, rangeOf, type Phrase, type PhraseContext } from './phrase'
import { operationNouns } from './operation-nouns'
import { describesNoun, standIn } from './stand-ins'
import type { ClaimWords } from './words'

const isNested = (mention: DocumentMention, all: readonly DocumentMention[]): boolean =>
  all.some(
    (other) =>
      other !== mention &&
      other.start <= mention.start &&
      other.end >= mention.end &&
      (other.end - other.start > mention.end - mention.start || all.indexOf(other) < all.indexOf(mention)),
  )

const houseOf = (mention: DocumentMention, all: readonly DocumentMention[]): DocumentMention | undefined =>
  mention.entity.kind === 'Facility'
    ? all.find(
        ({ entity, start, end }) =>
          entity.kind === 'Organisation' && start >= mention.start && end <= mention.end,
      )
    : undefined

/** The noun phrases of a sentence from token `body` on, in order. Mentions inside others are none. */
export function phrasesOf(
  reading: Reading,
  sentence: ReadSentence,
  words: ClaimWords,
  body: number,
): Phrase[] {
  const { tokens } = sentence
  const context: PhraseContext = { reading, sentence, text: reading.document.release.text, tokens, words }
  const start = tokens[body]?.start ?? sentence.end
  const all = mentionsIn(reading.document, sentence.index).filter((mention) => mention.start >= start)
  const named = all.filter((mention) => !isNested(mention, all))
  const tops = [...named, ...operationNouns(context, all)].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  const reaches = officialReaches(context, tops)
  const phrases = tops.flatMap((mention): Phrase[] => {
    const own = reaches.find((reach) => reach.mention === mention)
    const covered = reaches.some(
      (reach) => reach.mention !== mention && reach.start <= mention.start && reach.end >= mention.end,
    )
    if (covered && !own) return []
    const core = rangeOf(tokens, mention)
    const range = own ? rangeOf(tokens, own) : standIn(context, mention, core)
    if (!range || range.to <= range.from) return []
    const house = houseOf(mention, all)
    const link = linkTo(context, mention, range.from)
    const body = mention.entity.kind === 'Organisation' || mention.entity.kind === 'Country'
    const describes = body && range.to === core.to && describesNoun(context, core.to)
    return [
      {
        mention,
        entity: mention.entity,
        core,
        ...range,
        ...link,
        ...(house ? { house } : {}),
        ...(describes ? { describes } : {}),
        ...(tokens[range.to - 1]?.fold === 's' && range.to > core.to ? { owns: true as const } : {}),
        group: -1,
      },
    ]
  })
  return joinPhrases(context, phrases)
}
