import type { ReadSentence } from '@/lib/extract/reading'
import { findPlace } from '@/lib/knowledge/gazetteer'
import { isCapitalised } from '@/lib/text/tokens'

/** "Germany: Police of X; Prosecutor of Y": capitals in a list of bodies do tell of names. */
function isListOfBodies(text: string): boolean {
  const label = /^[\s*•-]*(\p{Lu}[^:*]{2,30})\**:/u.exec(text)?.[1]
  return text.includes(';') || (label !== undefined && findPlace(label)?.kind === 'Country')
}

/** True for a heading in which most words have capitals, so that capitals tell nothing about names. */
export function isTitleCase(sentence: ReadSentence): boolean {
  const heading = sentence.section === 'title' || sentence.section === 'subtitle'
  if (heading && sentence.lang !== 'en') return false
  if (!heading && isListOfBodies(sentence.text)) return false
  const prose = sentence.section === 'body' || sentence.section === 'quote' || sentence.section === 'caption'
  if (prose && /[.!?…:;,»”"’'](?:\s|$)/u.test(sentence.text.slice(-1))) return false
  const long = sentence.tokens.filter((token) => token.text.length > 3 && /^\p{L}/u.test(token.text))
  return long.length > 3 && long.filter(isCapitalised).length / long.length > 0.7
}
