import type { Params } from '@/graph/db'
import { cypherTokens, isKeyword, type CypherToken } from './cypher-words'
import { isName } from './function-names'

type Tokens = readonly CypherToken[]

const quantifiers = ['REDUCE', 'ALL', 'ANY', 'NONE', 'SINGLE']

const isOpen = (token: CypherToken | undefined): boolean =>
  token !== undefined && !token.quoted && ['(', '[', '{'].includes(token.text)
const isClose = (token: CypherToken | undefined): boolean =>
  token !== undefined && !token.quoted && [')', ']', '}'].includes(token.text)

/** Whether the bracket at `at` holds a loop over a list: `[x IN …`, `all(x IN …`, `reduce(s = …, x IN …`. */
function opensLoop(tokens: Tokens, at: number): boolean {
  const [before, bracket, next, over] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!isOpen(bracket) || !isName(next)) return false
  if (bracket?.text === '[') return isKeyword(over, 'IN')
  if (bracket?.text !== '(' || !quantifiers.some((keyword) => isKeyword(before, keyword))) return false
  return isKeyword(before, 'REDUCE') || isKeyword(over, 'IN')
}

/** How deep loops over lists lie within each other. The server does not stop them: only their ends do. */
export function loopsIn(tokens: Tokens): number {
  const open: boolean[] = []
  let depth = 0
  let deepest = 0
  tokens.forEach((token, at) => {
    if (isOpen(token)) {
      const loops = opensLoop(tokens, at)
      open.push(loops)
      if (loops) deepest = Math.max(deepest, (depth += 1))
    } else if (isClose(token) && open.pop()) depth -= 1
  })
  return deepest
}

const bounded = /\b(?:size|length)\(\s*[\p{L}_][\p{L}\p{N}_.]*\s*\)/giu

/** Whether what stands between the brackets of `range(…)` shows that it is short: small numbers, sizes, parameters. */
function isShort(inside: string, params: Params, most: number): boolean {
  const small = (value: unknown): boolean => Math.abs(Number(value)) <= most
  const rest = inside
    .replace(bounded, '')
    .replace(/\$([\p{L}\p{N}_]+)/gu, (found, name: string) => (small(params[name]) ? '' : found))
    .replace(/\d+/gu, (digits) => (small(digits) ? '' : digits))
  return /^[\s,+-]*$/u.test(rest)
}

/**
 * The first `range(…)` that may be longer than `most`; undefined when every one is seen to be short. Where nothing
 * loops over lists, UNWIND may have long ones: it makes rows, which are counted.
 */
export function longRange(cypher: string, params: Params, most: number): string | undefined {
  const tokens = cypherTokens(cypher)
  const loops = loopsIn(tokens) > 0
  for (const [at, token] of tokens.entries()) {
    const open = tokens[at + 1]
    if (token.text.toLowerCase() !== 'range' || open?.text !== '(') continue
    if (!loops && isKeyword(tokens[at - 1], 'UNWIND')) continue
    let depth = 0
    const close = tokens.find((one, index) => {
      if (index <= at) return false
      if (isOpen(one)) depth += 1
      else if (isClose(one)) depth -= 1
      return depth === 0
    })
    const inside = cypher.slice(open.end, close?.start ?? cypher.length)
    if (!isShort(inside, params, most)) return cypher.slice(token.start, close?.end ?? cypher.length)
  }
  return undefined
}
