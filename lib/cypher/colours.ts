import { tokensOf, type Token } from './tokens'

/** What a piece of a query is coloured as; names of variables keep the colour of text. */
export type Colour =
  'comment' | 'string' | 'number' | 'parameter' | 'keyword' | 'function' | 'label' | 'property'

export interface Coloured {
  readonly colour: Colour
  readonly start: number
  readonly end: number
}

const keywords: ReadonlySet<string> = new Set(
  `ALL AND ANY AS ASC ASCENDING BY CALL CASE COLLECT CONTAINS COUNT CREATE CSV CYPHER DELETE DESC DESCENDING DETACH
  DISTINCT ELSE END ENDS EXISTS EXPLAIN FALSE FINISH FOREACH FROM IN IS LIMIT LOAD MATCH MERGE NONE NOT NULL OFFSET ON
  OPTIONAL OR ORDER PROFILE REMOVE RETURN SET SHORTEST SINGLE SKIP STARTS THEN TRUE UNION UNWIND USE WHEN WHERE WITH
  XOR YIELD`.split(/\s+/u),
)

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }

/** The bracket that is open before each token; empty outside any. */
function openBrackets(tokens: readonly Token[]): string[] {
  const open: string[] = []
  return tokens.map(({ kind, text }) => {
    const now = open.at(-1) ?? ''
    if (kind === 'sign' && text in closing) open.push(text)
    else if (kind === 'sign' && text === closing[now]) open.pop()
    return now
  })
}

interface Around {
  readonly before: Token | undefined
  readonly after: Token | undefined
  /** The bracket around the word. */
  readonly inside: string
}

function nameColour(text: string, { before, after, inside }: Around): Colour | undefined {
  if (before?.text === '.') return after?.text === '(' ? 'function' : 'property'
  if (inside === '{' && after?.text === ':') return 'property'
  if (inside !== '{' && before && ':|&!'.includes(before.text)) return 'label'
  if (keywords.has(text.toUpperCase()) && after?.text !== '(') return 'keyword'
  if (after?.text === '(')
    return keywords.has(text.toUpperCase()) && !/^(count|collect)$/iu.test(text) ? 'keyword' : 'function'
  return undefined
}

/** The pieces of a query that are coloured, in order. */
export function coloursOf(cypher: string): Coloured[] {
  const tokens = tokensOf(cypher)
  const open = openBrackets(tokens)
  return tokens.flatMap(({ kind, text, start, end }, at) => {
    if (kind === 'sign') return []
    const around = { before: tokens[at - 1], after: tokens[at + 1], inside: open[at] ?? '' }
    const colour = kind === 'word' || kind === 'quoted' ? nameColour(text, around) : kind
    return colour ? [{ colour, start, end }] : []
  })
}
