import { edits } from '@/lib/text/edits'
import { foldName } from '@/lib/text/fold'

/** How well an entity's names fit what was typed. */
export interface NameMatch {
  /** 4 the name itself, 3 a name that begins so, 2 every word whole, 1 every word a beginning, 0 nearly. */
  readonly tier: 0 | 1 | 2 | 3 | 4
  readonly name: string
}

function tierOf(folded: string, typed: string, tokens: readonly string[]): NameMatch['tier'] {
  if (folded === typed) return 4
  if (folded.startsWith(`${typed} `)) return 3
  const words = folded.split(' ')
  if (tokens.every((token) => words.includes(token))) return 2
  if (folded.startsWith(typed) || tokens.every((token) => words.some((word) => word.startsWith(token))))
    return 1
  return 0
}

/** Edits between what was typed and the nearest words of a name, word by word, and half of one for words beside these. */
const slips = (folded: string, tokens: readonly string[]): number => {
  const words = folded.split(' ')
  return tokens.reduce(
    (sum, token) => sum + Math.min(...words.map((word) => (word.startsWith(token) ? 0 : edits(token, word)))),
    words.length > tokens.length ? 0.5 : 0,
  )
}

/** The name of an entity that fits `tokens` best; of equally good ones the first, so give the one shown first. */
export function bestName(
  names: readonly string[],
  tokens: readonly string[],
): NameMatch & { readonly slips: number } {
  const typed = tokens.join(' ')
  const ranked = names.map((name) => {
    const folded = foldName(name)
    const tier = tierOf(folded, typed, tokens)
    return { name, tier, slips: tier === 0 ? slips(folded, tokens) : 0 }
  })
  return ranked.toSorted((a, b) => b.tier - a.tier || a.slips - b.slips)[0] ?? { name: '', tier: 0, slips: 3 }
}
