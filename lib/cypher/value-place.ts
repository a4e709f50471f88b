import { isWord, tokensOf, type Token } from './tokens'

/** A text in a query that stands for a stored value, and the caret in it. */
export interface ValuePlace {
  /** The property that it is compared with: `name` in `{name: 'Op` and in `n.name STARTS WITH 'Op`. */
  readonly property: string
  /** Labels and types that the pattern gives to what has the property; empty when it gives none. */
  readonly labels: readonly string[]
  /** What is typed before the caret. */
  readonly typed: string
  /** Offsets of the text between its quotes. */
  readonly from: number
  readonly to: number
  readonly quote: "'" | '"'
}

interface Property {
  readonly property: string
  readonly labels: readonly string[]
}

const nameIn = ({ kind, text }: Token): string =>
  kind === 'quoted' ? text.replace(/^`|`$/gu, '').replaceAll('``', '`') : text

const isName = (token: Token | undefined): token is Token =>
  token?.kind === 'word' || token?.kind === 'quoted'

/** Where the bracket around `at` opens. */
function openerOf(tokens: readonly Token[], at: number): number {
  let depth = 0
  for (let place = at - 1; place >= 0; place -= 1) {
    const { kind, text } = tokens[place] as Token
    if (kind !== 'sign') continue
    if (')]}'.includes(text)) depth += 1
    else if ('([{'.includes(text)) {
      if (depth === 0) return place
      depth -= 1
    }
  }
  return -1
}

/** The names after the colon of a pattern that begins after `open`, up to its properties or its end. */
function labelsFrom(tokens: readonly Token[], open: number): string[] {
  const labels: string[] = []
  let colon = false
  for (const token of tokens.slice(open + 1)) {
    if (token.kind === 'sign' && '{)]*'.includes(token.text)) break
    if (isWord(token, 'WHERE')) break
    if (token.text === ':') colon = true
    else if (colon && isName(token)) labels.push(nameIn(token))
  }
  return labels
}

/** Every label that a pattern of the query gives to a variable. */
function labelsOf(tokens: readonly Token[], variable: string): string[] {
  const labels = tokens.flatMap((token, at) => {
    const before = tokens[at - 1]
    const opens = before?.kind === 'sign' && '(['.includes(before.text)
    return opens && isName(token) && nameIn(token) === variable && tokens[at + 1]?.text === ':'
      ? labelsFrom(tokens, at - 1)
      : []
  })
  return [...new Set(labels)]
}

/** The property before a comparison that ends at `at`: `n.name`. */
function comparedProperty(tokens: readonly Token[], at: number): Property | null {
  const [variable, dot, property] = tokens.slice(Math.max(0, at - 2), at + 1)
  if (!isName(variable) || dot?.text !== '.' || !isName(property)) return null
  return { property: nameIn(property), labels: labelsOf(tokens, nameIn(variable)) }
}

/** The property of a map in a pattern whose colon stands at `at`. */
function mapProperty(tokens: readonly Token[], at: number): Property | null {
  const property = tokens[at - 1]
  const map = openerOf(tokens, at)
  if (!isName(property) || tokens[map]?.text !== '{') return null
  const open = openerOf(tokens, map)
  return { property: nameIn(property), labels: open < 0 ? [] : labelsFrom(tokens, open) }
}

/** Where a list that the text at `at` stands in begins; `at` itself outside a list. */
function listStart(tokens: readonly Token[], at: number): number {
  let place = at - 1
  while (tokens[place]?.kind === 'string' || tokens[place]?.text === ',') place -= 1
  return tokens[place]?.text === '[' ? place : at
}

function propertyBefore(tokens: readonly Token[], at: number): Property | null {
  const list = listStart(tokens, at)
  const last = list - 1
  const token = tokens[last]
  if (list !== at) return isWord(token, 'IN') ? comparedProperty(tokens, last - 1) : null
  if (token?.text === ':') return mapProperty(tokens, last)
  if (token?.text === '=') return comparedProperty(tokens, last - 1)
  if (token?.text === '>' && tokens[last - 1]?.text === '<') return comparedProperty(tokens, last - 2)
  if (isWord(token, 'CONTAINS')) return comparedProperty(tokens, last - 1)
  if (isWord(token, 'WITH') && isWord(tokens[last - 1], 'STARTS', 'ENDS'))
    return comparedProperty(tokens, last - 2)
  return null
}

/** The stored value that is being typed at `caret`; null where the caret is not in such a text. */
export function valuePlace(cypher: string, caret: number): ValuePlace | null {
  const tokens = tokensOf(cypher)
  const at = tokens.findIndex(({ kind, start, end }) => kind === 'string' && start < caret && caret <= end)
  const token = tokens[at]
  if (!token) return null
  const quote = token.text.charAt(0) as "'" | '"'
  const closed = token.text.length > 1 && token.text.endsWith(quote)
  const [from, to] = [token.start + 1, closed ? token.end - 1 : token.end]
  if (caret > to) return null
  const property = propertyBefore(tokens, at)
  return property && { ...property, typed: cypher.slice(from, caret), from, to, quote }
}

/** A text as it stands between `quote`s. */
export const quoted = (text: string, quote: "'" | '"'): string =>
  text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`)
