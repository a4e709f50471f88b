/** What a piece of a query's text is. */
export type TokenKind = 'comment' | 'string' | 'quoted' | 'parameter' | 'number' | 'word' | 'sign'

/** One piece of a query's text; offsets are UTF-16 units, `end` exclusive. White space is between the tokens. */
export interface Token {
  readonly kind: TokenKind
  readonly text: string
  readonly start: number
  readonly end: number
}

const pattern = new RegExp(
  [
    String.raw`(?<comment>\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))`,
    // A text that is not closed ends with its line: what follows is most likely not part of it.
    String.raw`(?<string>'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|['"][^\n]*)`,
    '(?<quoted>`(?:``|[^`])*`|`[^\\n]*)',
    String.raw`(?<parameter>\$[\p{L}\p{N}_]*)`,
    String.raw`(?<word>[\p{L}_][\p{L}\p{N}_]*)`,
    String.raw`(?<number>\p{N}[\p{L}\p{N}_]*(?:\.\p{N}+)?)`,
    String.raw`(?<sign>[^\s])`,
  ].join('|'),
  'gu',
)

/** The pieces of a query as a person types it, whole or not, in order. Never throws. */
export function tokensOf(cypher: string): Token[] {
  return [...cypher.matchAll(pattern)].flatMap(({ 0: text, index: start, groups = {} }) => {
    const kind = Object.keys(groups).find((name) => groups[name] !== undefined) as TokenKind | undefined
    return kind ? [{ kind, text, start, end: start + text.length }] : []
  })
}

/** Whether a token is one of these words, in any case. */
export const isWord = (token: Token | undefined, ...words: readonly string[]): boolean =>
  token?.kind === 'word' && words.includes(token.text.toUpperCase())
