import type { DocumentEntity } from '@/lib/extract/document'
import { publisherOf } from '@/lib/extract/publisher'
import { addMention, gapBefore, mentionsIn, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { foldedWords } from '@/lib/extract/words'
import { isCapitalised } from '@/lib/text/tokens'

/** What must not follow, since the name then goes on: "the Organization of American States", "l’Organisation mondiale". */
const goesOn =
  /^[ \u00a0’'-](?:of|for|de|du|des|d’|del|para|pour|\p{Lu}|mondiale|internationale|mundial|internacional)/u

/** Marks words that stand for the publisher of a release: "l’Organisation", "the world police body". */
export function findOwnOrganisation(reading: Reading): void {
  const own = publisherOf(reading)
  if (!own) return
  for (const sentence of reading.sentences) {
    if (sentence.section === 'boilerplate') continue
    for (const phrase of reading.pack.ownOrganisation) {
      for (let at = sentence.text.indexOf(phrase); at !== -1; at = sentence.text.indexOf(phrase, at + 1)) {
        const end = at + phrase.length
        if (
          /[\p{L}\p{N}]/u.test(sentence.text[at - 1] ?? ' ') ||
          /^[\p{L}\p{N}]/u.test(sentence.text.slice(end))
        )
          continue
        if (goesOn.test(sentence.text.slice(end))) continue
        const bare = /^(?:the |The |l[’']|la |La )/u.exec(phrase)?.[0].length ?? 0
        addMention(reading.document, {
          sentence: sentence.index,
          start: sentence.start + at + bare,
          end: sentence.start + end,
          entity: own,
          form: 'description',
          rule: 'own-organisation',
          confidence: 0.9,
        })
      }
    }
  }
}

/** Folded words of an entity's names in the language read. */
function nameWords(reading: Reading, entity: DocumentEntity): Set<string> {
  const names = [entity.names[reading.lang] ?? entity.name, ...(entity.known ? [] : [entity.name])]
  return new Set(names.flatMap(foldedWords))
}

/** The body named last before an offset of whose name `word` is a part. */
function lastNamed(reading: Reading, before: number, word: string): DocumentEntity | undefined {
  let last: { start: number; entity: DocumentEntity } | undefined
  for (const { start, end, entity, form } of reading.document.mentions) {
    if (end > before || (form !== 'name' && form !== 'acronym')) continue
    if (entity.kind !== 'Organisation' && entity.kind !== 'Facility') continue
    if ((!last || start > last.start) && nameWords(reading, entity).has(word)) last = { start, entity }
  }
  return last?.entity
}

const isDescribing = (reading: Reading, sentence: ReadSentence, at: number): boolean => {
  const { words } = reading
  const { tokens } = sentence
  const token = tokens[at]!
  const determiner = tokens[at - 1]
  if (
    !determiner ||
    !words.determiners.has(determiner.fold) ||
    words.indefiniteDeterminers.has(determiner.fold)
  )
    return false
  if (!/^[ \u00a0’']$/u.test(gapBefore(reading.document.release.text, tokens, at))) return false
  if (!isCapitalised(token) || words.notNames.has(token.fold) || token.text === token.text.toUpperCase())
    return false
  return !goesOn.test(reading.document.release.text.slice(token.end, token.end + 16))
}

/** Marks a body called by one word of its name: "the Ministry", "le Complexe", after its full name. */
export function findDescribedBodies(reading: Reading): void {
  if (reading.words.determiners.size === 0) return
  for (const sentence of reading.sentences) {
    if (sentence.section === 'boilerplate') continue
    sentence.tokens.forEach((token, at) => {
      if (!isDescribing(reading, sentence, at)) return
      if (
        mentionsIn(reading.document, sentence.index).some(
          ({ start, end }) => start <= token.start && end >= token.end,
        )
      )
        return
      const entity = lastNamed(reading, token.start, token.fold)
      if (!entity) return
      addMention(reading.document, {
        sentence: sentence.index,
        start: token.start,
        end: token.end,
        entity,
        form: 'description',
        rule: 'body-described',
        confidence: 0.75,
      })
    })
  }
}
