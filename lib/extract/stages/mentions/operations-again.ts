import type { DocumentEntity } from '@/lib/extract/document'
import { addMention, gapBefore, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { foldedWords } from '@/lib/extract/words'
import { knownById } from '@/lib/knowledge/gazetteer'
import { isCapitalised } from '@/lib/text/tokens'
import { TokenTrie } from '@/lib/text/trie'
import { editionAt } from './operation-editions'
import { isBody } from './operation-names'
import { editionEntity } from './operation-entity'

interface Introduced {
  readonly quote: string
  readonly entity: DocumentEntity
}

function introducedNames(reading: Reading): TokenTrie<Introduced> {
  const names = new TokenTrie<Introduced>()
  const seen = new Set<string>()
  for (const { entity, quote, form } of reading.document.mentions) {
    if (entity.kind !== 'Operation' || form !== 'name' || quote.length < 3 || seen.has(quote)) continue
    if (!/^\p{Ll}?\p{Lu}/u.test(quote) && reading.lang !== 'ar') continue
    seen.add(quote)
    names.add(foldedWords(quote), { quote, entity })
  }
  return names
}

/** "Mobile teams": an ordinary word that only the start of a sentence gives its capital. */
function isOrdinary(reading: Reading, sentence: ReadSentence, at: number, to: number): boolean {
  const { words, document } = reading
  const next = sentence.tokens[to]
  if (at > 0 || to > 1 || !next || isCapitalised(next)) return false
  if (!/^[ \u00a0]$/u.test(gapBefore(document.release.text, sentence.tokens, to))) return false
  return !words.functionWords.has(next.fold) && !next.fold.endsWith('ed')
}

/** "Mobile 4" where "Mobile 6" was introduced: another edition of the same series. */
function editionAgain(
  reading: Reading,
  sentence: ReadSentence,
  { entity }: Introduced,
  to: number,
): { entity: DocumentEntity; to: number } | undefined {
  if (entity.properties['series'] !== true) return undefined
  if (!/^[ \u00a0-]$/u.test(gapBefore(reading.document.release.text, sentence.tokens, to))) return undefined
  const found = editionAt(reading, sentence, to)
  const known = knownById.get(entity.id)
  // a year is the number of an edition only where the name is known to be that of a series
  if (!found || (/^(?:19|20)\d\d$/u.test(found.edition) && !known?.properties?.['series'])) return undefined
  const name = `${entity.name} ${found.edition}`
  return { entity: editionEntity(reading, entity, found.edition, known, name), to: found.to }
}

/** Later bare uses of a name once introduced: "Through Serengeti", written the same way, and other editions of it. */
export function findNamesAgain(reading: Reading): void {
  const { document } = reading
  const introduced = introducedNames(reading)
  for (const sentence of reading.sentences) {
    if (sentence.section === 'boilerplate') continue
    const { tokens } = sentence
    for (let at = 0; at < tokens.length; at += 1) {
      const start = tokens[at]!.start
      const isSame = ({ quote }: Introduced, to: number): boolean =>
        document.release.text.slice(start, tokens[to - 1]!.end) === quote
      const match = introduced
        .matchesAt(tokens, at)
        .find(({ to, values }) => values.some((one) => isSame(one, to)))
      if (!match || isBody(reading, sentence, match.to - 1) || isOrdinary(reading, sentence, at, match.to))
        continue
      const same = match.values.find((one) => isSame(one, match.to))!
      const add = (entity: DocumentEntity, to: number): void => {
        addMention(document, {
          sentence: sentence.index,
          start,
          end: tokens[to - 1]!.end,
          entity,
          form: 'short',
          rule: 'operation-again',
          confidence: 0.8,
        })
      }
      const edition = editionAgain(reading, sentence, same, match.to)
      if (edition) add(edition.entity, edition.to)
      add(same.entity, match.to)
    }
  }
}
