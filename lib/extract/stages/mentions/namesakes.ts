import type { DocumentMention } from '@/lib/extract/document'
import { knownEntity, mentionsIn, type Reading } from '@/lib/extract/reading'
import { knownById } from '@/lib/knowledge/gazetteer'
import { knownEntityId } from '@/lib/model/identity'

/** Countries that share their name with a part of another, by id, and the country of that part. */
const namesakes: ReadonlyMap<string, { readonly place: string; readonly country: string }> = new Map([
  [knownEntityId('Country', 'ge'), { place: knownEntityId('Place', 'georgia-us'), country: 'US' }],
])

/** What joins items of a list. */
const listed = /^(?:[,;]\s|,?\s(?:and|or|et|ou|y|o)\s|[,;]?\s?(?:و|أو)\s?)$/u

/** Marks what is named in a list of parts of another country as that part: "Alabama, Georgia and Maine". */
export function findNamesakes(reading: Reading): void {
  const { text } = reading.document.release
  for (const sentence of reading.sentences) {
    const mentions = mentionsIn(reading.document, sentence.index)
    for (const mention of mentions) {
      const part = namesakes.get(mention.entity.id)
      const entry = part && knownById.get(part.place)
      if (!part || !entry) continue
      const isPart = ({ entity }: DocumentMention): boolean =>
        entity.kind === 'Place' && entity.properties['country'] === part.country && entity.id !== part.place
      const beside = mentions.some(
        (other) =>
          isPart(other) &&
          (listed.test(text.slice(other.end, mention.start)) ||
            listed.test(text.slice(mention.end, other.start))),
      )
      if (beside) mention.entity = knownEntity(reading.document, entry)
    }
  }
}
