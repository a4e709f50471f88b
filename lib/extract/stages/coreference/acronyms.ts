import type { DocumentEntity } from '@/lib/extract/document'
import {
  addMention,
  mentionsIn,
  removeMentions,
  type Reading,
  type ReadSentence,
} from '@/lib/extract/reading'
import { foldName } from '@/lib/text/fold'

const kinds = new Set(['Organisation', 'Facility', 'Programme', 'Operation', 'Agreement'])
const inBrackets = /^\s?\(\s?[“"«]?\s?(?:[Tt]he |l[’'])?([\p{Lu}\d][\p{L}\d.&-]{1,9}?)\s?[”"»]?\s?\)/u
const outside = /(?<![\p{L}\p{N}])([\p{Lu}\d][\p{L}\d.&-]{1,9}?)\s?\($/u

/** An acronym is mostly capitals: "CMII", "EC3", "B.C.N.", "DoJ". */
const isAcronym = (word: string): boolean =>
  (word.match(/\p{Lu}/gu)?.length ?? 0) >= Math.max(2, word.length / 3)

/** A short name of syllables or first letters, written like a word: "Servicio Nacional Aeronaval (Senan)". */
function isSyllabic(word: string, name: string): boolean {
  const letters = foldName(word)
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(word) || letters[0] !== foldName(name)[0]) return false
  let at = 0
  for (const letter of foldName(name)) if (letter === letters[at]) at += 1
  return at === letters.length && name.includes(' ')
}

/** Acronyms that the text defines: "Cyber Fusion Centre (CFC)" and "CFC (Cyber Fusion Centre)". */
function definitions(reading: Reading): Map<string, DocumentEntity> {
  const { text } = reading.document.release
  const defined = new Map<string, DocumentEntity>()
  for (const { entity, form, start, end } of reading.document.mentions) {
    if (!kinds.has(entity.kind) || form !== 'name') continue
    const after = inBrackets.exec(text.slice(end, end + 20))?.[1]
    const before =
      text[end] === ')' ? outside.exec(text.slice(Math.max(0, start - 14), start))?.[1] : undefined
    for (const word of [after, before])
      if (
        word &&
        (isAcronym(word) || (entity.kind === 'Organisation' && isSyllabic(word, text.slice(start, end)))) &&
        !defined.has(word)
      )
        defined.set(word, entity)
  }
  return defined
}

function markAll(reading: Reading, sentence: ReadSentence, acronym: string, entity: DocumentEntity): void {
  const { document } = reading
  const { text, start: offset } = sentence
  for (let at = text.indexOf(acronym); at !== -1; at = text.indexOf(acronym, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + acronym.length] ?? ' '}`
    if (/[\p{L}\p{N}]/u.test(around)) continue
    const start = offset + at
    const end = start + acronym.length
    const others = mentionsIn(document, sentence.index).filter(
      (other) => other.start === start && other.end === end && other.entity !== entity,
    )
    removeMentions(document, new Set(others))
    addMention(document, {
      sentence: sentence.index,
      start,
      end,
      entity,
      form: 'acronym',
      rule: 'acronym-defined',
      confidence: 0.95,
    })
  }
}

/** Marks acronyms that the text itself defines, everywhere in it; the text's own definition wins over knowledge. */
export function findAcronyms(reading: Reading): void {
  for (const [acronym, entity] of definitions(reading)) {
    if (!entity.aliases.includes(acronym)) entity.aliases.push(acronym)
    if (!entity.known && (entity.kind === 'Organisation' || entity.kind === 'Facility'))
      entity.properties['acronym'] ??= acronym
    for (const sentence of reading.sentences) {
      if (sentence.section !== 'boilerplate') markAll(reading, sentence, acronym, entity)
    }
  }
}
