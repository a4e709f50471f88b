import { eld } from 'eld/extrasmall'

/** Enough text to be sure of its language; more only costs time. */
const sample = 4000

/**
 * The language that `text` is written in, as a BCP 47 tag, or `und` when there is too little to tell.
 * Looks at the prose only: lines without a full stop (lists, menus, names) say little about a language.
 */
export function detectLanguage(text: string): string {
  const prose = text
    .split('\n')
    .filter((line) => line.trim().length > 60)
    .join('\n')
  const result = eld.detect((prose.length > 200 ? prose : text).slice(0, sample))
  return result.language === '' ? 'und' : result.language
}
