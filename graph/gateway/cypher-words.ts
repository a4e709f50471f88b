/** One thing in a query's text: a name or keyword, or a sign. Text, numbers and comments are gone. */
export interface CypherToken {
  readonly text: string
  /** Written between back-ticks: never a keyword. */
  readonly quoted: boolean
  /** UTF-16 offsets into the text as it was written, `end` exclusive. */
  readonly start: number
  readonly end: number
}

const escape = /\\u+([0-9a-fA-F]{4})/gu

/** A text with its escapes put in, and where each of its characters stood before. */
interface Unescaped {
  readonly text: string
  readonly origin: (offset: number) => number
}

/** Escapes such as `\u004c` stand for their letters anywhere in Cypher, so they are put in first. */
function unescape(cypher: string): Unescaped {
  const found = [...cypher.matchAll(escape)]
  if (found.length === 0) return { text: cypher, origin: (offset) => offset }
  const origins: number[] = []
  let text = ''
  let from = 0
  const copy = (to: number): void => {
    for (let at = from; at < to; at += 1) origins.push(at)
    text += cypher.slice(from, to)
  }
  for (const { 0: whole, 1: digits = '', index } of found) {
    copy(index)
    origins.push(index)
    text += String.fromCharCode(Number.parseInt(digits, 16))
    from = index + whole.length
  }
  copy(cypher.length)
  return { text, origin: (offset) => origins[offset] ?? cypher.length }
}

const pattern = new RegExp(
  [
    String.raw`\/\/[^\n\r]*`,
    String.raw`\/\*[\s\S]*?(?:\*\/|$)`,
    String.raw`'(?:\\[\s\S]|[^'\\])*(?:'|$)`,
    String.raw`"(?:\\[\s\S]|[^"\\])*(?:"|$)`,
    '(?<parameter>\\$(?:[\\p{L}\\p{N}_]+|`(?:``|[^`])*(?:`|$)))',
    '(?<quoted>`(?:``|[^`])*(?:`|$))',
    String.raw`(?<word>[\p{L}\p{Nl}_\p{Pc}][\p{L}\p{N}_\p{Pc}\p{M}]*)`,
    String.raw`\p{N}[\p{L}\p{N}_]*`,
    String.raw`[\p{Z}\p{C}]+`,
    String.raw`(?<sign>[\s\S])`,
  ].join('|'),
  'gu',
)

const unquoted = (text: string): string =>
  text.startsWith('`') ? text.slice(1, -1).replaceAll('``', '`') : text

/** The names, keywords and signs of a query in order, as the database reads them: no comment and no text hides or makes one. */
export function cypherTokens(cypher: string): CypherToken[] {
  const { text: plain, origin } = unescape(cypher)
  return [...plain.matchAll(pattern)].flatMap(({ 0: whole, groups = {}, index }) => {
    const text = groups.quoted ?? groups.word ?? groups.sign
    if (text === undefined) return []
    const place = { start: origin(index), end: origin(index + whole.length) }
    return { text: unquoted(text), quoted: groups.quoted !== undefined, ...place }
  })
}

/** The parameters of a query in the order of the text, each time they are used, without their `$`. */
export function cypherParameters(cypher: string): CypherToken[] {
  const { text: plain, origin } = unescape(cypher)
  return [...plain.matchAll(pattern)].flatMap(({ 0: whole, groups = {}, index }) => {
    if (groups.parameter === undefined) return []
    const text = groups.parameter.slice(1)
    const place = { start: origin(index), end: origin(index + whole.length) }
    return { text: unquoted(text), quoted: text.startsWith('`'), ...place }
  })
}

/** Whether a token is this keyword. */
export const isKeyword = (token: CypherToken | undefined, keyword: string): boolean =>
  token !== undefined && !token.quoted && token.text.toUpperCase() === keyword

/** Where the name or sign that stands at `offset` ends; one character on where there is none. */
export function wordAt(cypher: string, offset: number): number {
  const token = [...cypherTokens(cypher), ...cypherParameters(cypher)].find(
    ({ start, end }) => start <= offset && offset < end,
  )
  return token?.end ?? offset + 1
}
