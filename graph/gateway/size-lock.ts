import type { Params } from '@/graph/db'
import { AppError } from '@/lib/errors'
import { cypherTokens, isKeyword, type CypherToken } from './cypher-words'
import type { ParamLimits, QueryLimits, ShapeLimits } from './limits'
import { longRange, loopsIn } from './loops'

const inFull = (count: number): string => count.toLocaleString('en')

const tooMuch = (what: string, remedy: string): AppError =>
  new AppError('query_refused', `This query is too large to be run: ${what}. ${remedy}`, {
    details: { refused: what, lock: 'limits' },
  })

const opening = '([{'
const closing = ')]}'

/** The deepest nesting of the signs in `opens`, closed by those in `closes`. */
function depthOf(tokens: readonly CypherToken[], opens: string, closes: string): number {
  let depth = 0
  let deepest = 0
  for (const { text, quoted } of tokens) {
    if (quoted || text.length !== 1) continue
    if (opens.includes(text)) deepest = Math.max(deepest, (depth += 1))
    else if (closes.includes(text)) depth = Math.max(0, depth - 1)
  }
  return deepest
}

/** The longest row of negations, with brackets between them or not. */
function negationsOf(tokens: readonly CypherToken[]): number {
  let longest = 0
  let row = 0
  for (const token of tokens) {
    if (isKeyword(token, 'NOT') || token.text === '!') longest = Math.max(longest, (row += 1))
    else if (token.text !== '(') row = 0
  }
  return longest
}

/** How deep CASE lies within CASE. */
function casesOf(tokens: readonly CypherToken[]): number {
  let depth = 0
  let deepest = 0
  for (const token of tokens) {
    if (isKeyword(token, 'CASE')) deepest = Math.max(deepest, (depth += 1))
    else if (isKeyword(token, 'END')) depth = Math.max(0, depth - 1)
  }
  return deepest
}

/** The longest row of names with points between them. */
function pointsOf(tokens: readonly CypherToken[]): number {
  let longest = 0
  let row = 0
  tokens.forEach(({ text, quoted }, at) => {
    if (!quoted && text === '.') longest = Math.max(longest, (row += 1))
    else if (tokens[at - 1]?.text !== '.') row = 0
  })
  return longest
}

function checkShape(cypher: string, params: Params, shape: ShapeLimits): void {
  const tokens = cypherTokens(cypher)
  const loops = loopsIn(tokens)
  const xors = tokens.filter((token) => isKeyword(token, 'XOR')).length
  const found: readonly (readonly [keyof ShapeLimits, number, string])[] = [
    ['words', tokens.length, 'words and signs'],
    ['depth', depthOf(tokens, opening, closing), 'brackets within brackets'],
    ['braces', depthOf(tokens, '{', '}'), 'braces within braces'],
    ['negations', negationsOf(tokens), 'negations in a row'],
    ['cases', casesOf(tokens), 'CASE within CASE'],
    ['points', pointsOf(tokens), 'points in one name'],
    ['xors', xors, 'times XOR'],
    ['loops', loops, 'loops over lists within each other'],
  ]
  for (const [limit, count, what] of found)
    if (count > shape[limit])
      throw tooMuch(
        `${inFull(count)} ${what}, at most ${inFull(shape[limit])}`,
        'Split it, or give long lists as a parameter.',
      )
  const long = longRange(cypher, params, shape.range)
  if (long)
    throw tooMuch(
      `a list cannot be stopped, and ${long} may be longer than ${inFull(shape.range)}`,
      'Write UNWIND range(…) AS x and aggregate, or give the numbers themselves.',
    )
}

/** Whether a value nests deeper than `depth`; stops at that depth, so that no nesting is too deep to measure. */
const isDeeper = (value: unknown, depth: number): boolean =>
  value !== null &&
  typeof value === 'object' &&
  (depth === 0 || Object.values(value).some((inner) => isDeeper(inner, depth - 1)))

function checkParams(params: Params, { characters, depth }: ParamLimits): void {
  if (isDeeper(params, depth + 1))
    throw tooMuch(`a parameter nests more than ${depth} deep`, 'Give flatter values.')
  const length = JSON.stringify(params).length
  if (length > characters)
    throw tooMuch(
      `its parameters hold ${inFull(length)} characters, at most ${inFull(characters)}`,
      'Give fewer values at a time.',
    )
}

/**
 * The part of the fifth lock that needs no server: how long a query is, how it is built and what its parameters
 * hold. Throws `query_refused` with what is too much.
 */
export function checkSize(cypher: string, params: Params, limits: QueryLimits): void {
  if (cypher.length > limits.text)
    throw tooMuch(
      `${inFull(cypher.length)} characters, at most ${inFull(limits.text)}`,
      'Give long values as parameters.',
    )
  checkShape(cypher, params, limits.shape)
  checkParams(params, limits.params)
}
