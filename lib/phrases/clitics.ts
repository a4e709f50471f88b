import { tokenize, type Token } from '@/lib/text/tokens'

const prefix = /^[وفبلك]/u

/**
 * Takes off the letters that Arabic writes onto the next word ("والصين" is "و" and "الصين"), where what is left is
 * a known word and the whole is none.
 */
export function splitClitics(tokens: readonly Token[], known: (word: string) => boolean): Token[] {
  return tokens.flatMap((token) => partsOf(token, known) ?? [token])
}

function partsOf(token: Token, known: (word: string) => boolean): Token[] | undefined {
  if (known(token.fold) || !prefix.test(token.text)) return undefined
  // "لل" is "ل" and "ال"
  const length = token.text.startsWith('لل') ? 2 : 1
  const [letter] = tokenize(token.text.slice(0, 1), token.start)
  const [rest] = tokenize(token.text.slice(length), token.start + length)
  if (!letter || !rest) return undefined
  const parts = known(rest.fold) ? [rest] : partsOf(rest, known)
  return parts && [{ ...letter, end: token.start + length }, ...parts]
}
