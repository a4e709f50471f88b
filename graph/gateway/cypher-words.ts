/** One thing in a query's text: a name or keyword, or a sign. Text, numbers and comments are gone. */
export interface CypherToken {
  readonly text: string
  /** Written between back-ticks: never a keyword. */
  readonly quoted: boolean
  readonly start: number
}

const escape = /\\u+([0-9a-fA-F]{4})/gu

/** Escapes such as `\u004c` stand for their letters anywhere in Cypher, so they are put in first. */
const unescape = (cypher: string): string =>
  cypher.replace(escape, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))

const pattern = new RegExp(
  [
    String.raw`\/\/[^\n\r]*`,
    String.raw`\/\*[\s\S]*?(?:\*\/|$)`,
    String.raw`'(?:\\[\s\S]|[^'\\])*(?:'|$)`,
    String.raw`"(?:\\[\s\S]|[^"\\])*(?:"|$)`,
    '(?<quoted>`(?:``|[^`])*(?:`|$))',
    String.raw`(?<word>[\p{L}\p{Nl}_\p{Pc}][\p{L}\p{N}_\p{Pc}\p{M}]*)`,
    String.raw`\$[\p{L}\p{N}_]+`,
    String.raw`\p{N}[\p{L}\p{N}_]*`,
    String.raw`[\p{Z}\p{C}]+`,
    String.raw`(?<sign>[\s\S])`,
  ].join('|'),
  'gu',
)

/** The names, keywords and signs of a query in order, as the database reads them: no comment and no text hides or makes one. */
export function cypherTokens(cypher: string): CypherToken[] {
  return [...unescape(cypher).matchAll(pattern)].flatMap(({ groups = {}, index }) => {
    const { quoted, word, sign } = groups
    if (quoted !== undefined)
      return { text: quoted.slice(1, -1).replaceAll('``', '`'), quoted: true, start: index }
    const text = word ?? sign
    return text === undefined ? [] : { text, quoted: false, start: index }
  })
}

/** Whether a token is this keyword. */
export const isKeyword = (token: CypherToken | undefined, keyword: string): boolean =>
  token !== undefined && !token.quoted && token.text.toUpperCase() === keyword
