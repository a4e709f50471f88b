import type { DocumentMention } from '@/lib/extract/document'
import { mentionsIn, removeMentions, tokenAt, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { figureWords } from '@/lib/extract/stages/figures/words'
import { knownEntityId } from '@/lib/model/identity'

/** Goods that are as often the means or the setting of what is told: they count where seized, stolen or traded. */
const means = new Set(
  [
    'vehicles',
    'motorcycles',
    'vessels',
    'aircraft',
    'fuel',
    'computers',
    'software',
    'electronics',
    'mobile-phones',
    'sim-cards',
    'bank-cards',
    'cash',
    'cryptocurrency',
    'real-estate',
    'criminal-assets',
    'stolen-data',
    'drug-laboratories',
    'drones',
  ].map((key) => knownEntityId('Commodity', key)),
)

const isSaid = ({ words }: Reading, { tokens }: ReadSentence): boolean =>
  tokens.some((_, at) => words.goodsUse.matchesAt(tokens, at).length > 0)

/** Whether a sentence, or the words that open its list, tell of seizing, stealing or trading. */
function tellsOfGoods(reading: Reading, sentence: ReadSentence): boolean {
  const words = figureWords(reading.lang)
  const seizes = ({ tokens }: ReadSentence): boolean =>
    tokens.some((_, at) =>
      words.cues
        .matchesAt(tokens, at)
        .some(({ values }) => values.includes('seize') || values.includes('intercept')),
    )
  if (isSaid(reading, sentence) || seizes(sentence)) return true
  const previous = reading.sentences[sentence.index - 1]
  if (previous && /^[^\p{L}]*\d/u.test(sentence.text) && seizes(previous)) return true
  return (
    sentence.section === 'list' &&
    listOf(reading, sentence).some((one) => seizes(one) || holdsGoods(reading, one))
  )
}

/** How far a list is followed. */
const farthest = 15

/** The lines of the list around a sentence, with the words that open it. */
function listOf(reading: Reading, sentence: ReadSentence): ReadSentence[] {
  const { sentences } = reading
  let from = sentence.index
  while (from > 0 && sentence.index - from < farthest && sentences[from]!.section === 'list') from -= 1
  let to = sentence.index
  while (to + 1 < sentences.length && to - sentence.index < farthest && sentences[to + 1]!.section === 'list')
    to += 1
  return sentences.slice(from, to + 1)
}

/** Whether a line names goods that are never mere means: firearms, drugs. */
const holdsGoods = ({ document }: Reading, { index, section }: ReadSentence): boolean =>
  section === 'list' &&
  mentionsIn(document, index).some(({ entity }) => entity.kind === 'Commodity' && !means.has(entity.id))

/** "cash out": words that only look like goods. */
const isOther = ({ words }: Reading, { tokens }: ReadSentence, { end }: DocumentMention): boolean =>
  words.goodsNotUse.matchesAt(tokens, tokenAt(tokens, end)).length > 0

/** Takes out goods that a release only tells of as means: vans that were checked, infected computers. */
export function dropMeans(reading: Reading): void {
  const { document } = reading
  for (const sentence of reading.sentences) {
    const found = mentionsIn(document, sentence.index).filter(({ entity }) => means.has(entity.id))
    if (found.length === 0) continue
    const told = tellsOfGoods(reading, sentence)
    removeMentions(document, new Set(found.filter((mention) => !told || isOther(reading, sentence, mention))))
  }
}
