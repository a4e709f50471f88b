import type { DocumentMention } from '@/lib/extract/document'
import { mentionsIn, type Reading, type ReadSentence } from '@/lib/extract/reading'
import type { PersonName } from './person-name'

/** The official whose name stands at these words already. */
export const officialAt = (
  reading: Reading,
  sentence: ReadSentence,
  { from, to }: PersonName,
): DocumentMention | undefined =>
  mentionsIn(reading.document, sentence.index).find(
    ({ start, end, entity, form }) =>
      entity.kind === 'Official' &&
      form !== 'title' &&
      start < sentence.tokens[to - 1]!.end &&
      end > sentence.tokens[from]!.start,
  )
