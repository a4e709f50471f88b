import { foldName } from '@/lib/text/fold'

const mostTokens = 8
const longestToken = 60

/** The words of `text`: letters and digits only, so that nothing in them is an operator of the index. */
const tokensOf = (text: string): string[] =>
  [...new Set(text.split(' '))].filter(Boolean).slice(0, mostTokens)

/** The folded words of a name as it was typed. */
export const nameTokens = (typed: string): string[] =>
  tokensOf(foldName(typed.slice(0, 1000))).map((token) => token.slice(0, longestToken))

/** Arabic is searched with and without the article. */
const withArticle = (token: string): string[] => {
  if (!/^\p{Script=Arabic}/u.test(token)) return [token]
  return token.startsWith('ال') && token.length > 4 ? [token, token.slice(2)] : [token, `ال${token}`]
}

/** How far a word may be from the one typed: short words must be right. */
const distance = (token: string): number => (token.length < 4 ? 0 : token.length < 9 ? 1 : 2)

const nameClause = (token: string): string =>
  `(${withArticle(token)
    .flatMap((form) => [
      `folded:${form}^8`,
      `folded:${form}*^3`,
      ...(distance(form) > 0 ? [`folded:${form}~${distance(form)}`] : []),
    ])
    .join(' OR ')})`

/** A whole name is one word of its field `exact`: "general_secretariat". */
const wholeClause = (tokens: readonly string[]): string => {
  const whole = tokens.join('_')
  return `exact:${whole}^40 exact:${whole}*^6`
}

/** A query of the index of names in which every word fits: whole, as a beginning, or with a slip of the pen. */
export const everyName = (tokens: readonly string[]): string =>
  `${tokens.map((token) => `+${nameClause(token)}`).join(' ')} ${wholeClause(tokens)}`

/** The same, in which one word that fits is enough. */
export const anyName = (tokens: readonly string[]): string => tokens.map(nameClause).join(' ')

/** Arabic writes "by", "and", "to", "so" and "as" in one word with what follows. */
const clitics = ['ب', 'و', 'ل', 'ف', 'ك']

const formsOf = (token: string): string[] =>
  /^\p{Script=Arabic}/u.test(token) ? [token, ...clitics.map((clitic) => `${clitic}${token}`)] : [token]

const wordClause = (token: string, last: boolean): string => {
  const forms = [...formsOf(token), ...(last && token.length > 2 ? [`${token}*`] : [])]
  return forms.length === 1 ? `+${token}` : `+(${forms.join(' OR ')})`
}

/** A query of an index of titles or sentences in which every word stands; the last may be a beginning. Empty when nothing was typed. */
export function wordQuery(typed: string): string {
  const words = typed
    .slice(0, 1000)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
  const tokens = tokensOf(words.trim()).map((token) => token.slice(0, longestToken))
  return tokens.map((token, at) => wordClause(token, at === tokens.length - 1)).join(' ')
}
