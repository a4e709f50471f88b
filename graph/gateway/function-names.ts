import type { LockName } from '@/lib/cypher/locks'
import { isOwnFunction, procedures } from './allowed'
import { cypherTokens, type CypherToken } from './cypher-words'
import { refused } from './refusal'

type Tokens = readonly CypherToken[]

/** A dotted name that begins at `at`, lower-cased, with the places of its last token and of what follows. */
export function dottedName(tokens: Tokens, at: number): { name: string; last: number; after: number } {
  const parts: string[] = []
  let next = at
  while (next < tokens.length) {
    parts.push(tokens[next]?.text.toLowerCase() ?? '')
    if (tokens[next + 1]?.text !== '.') break
    next += 2
  }
  return { name: parts.join('.'), last: next, after: next + 1 }
}

/** Whether a token can be a name: it begins with a letter, or stands between back-ticks. */
export const isName = (token: CypherToken | undefined): boolean =>
  token !== undefined && (token.quoted || /^[\p{L}_]/u.test(token.text))

/** Refuses functions with a dotted name that are not part of Cypher itself. Throws `query_refused`. */
export function checkFunctionTokens(lock: LockName, tokens: Tokens): void {
  tokens.forEach((token, at) => {
    if (!isName(token) || tokens[at - 1]?.text === '.') return
    const { name, last, after } = dottedName(tokens, at)
    if (!name.includes('.') || tokens[after]?.text !== '(') return
    if (isOwnFunction(name) || procedures.has(name)) return
    throw refused(lock, `the function ${name} is not part of Cypher itself`, { at: [token, tokens[last]] })
  })
}

/** The same for what a step of a plan computes. Throws `query_refused`. */
export function checkFunctions(details: string): void {
  if (details.includes('.')) checkFunctionTokens('plan', cypherTokens(details))
}
