import { isOwnFunction, procedureNames, procedures } from './allowed'
import { cypherTokens, isKeyword, type CypherToken } from './cypher-words'
import { refused } from './refusal'

type Tokens = readonly CypherToken[]

/** A dotted name that begins at `at`, lower-cased, with the places of its last token and of what follows. */
function dottedName(tokens: Tokens, at: number): { name: string; last: number; after: number } {
  const parts: string[] = []
  let next = at
  while (next < tokens.length) {
    parts.push(tokens[next]?.text.toLowerCase() ?? '')
    if (tokens[next + 1]?.text !== '.') break
    next += 2
  }
  return { name: parts.join('.'), last: next, after: next + 1 }
}

const isName = (token: CypherToken | undefined): boolean =>
  token !== undefined && (token.quoted || /^[\p{L}_]/u.test(token.text))

const isSign = (token: CypherToken | undefined, ...signs: readonly string[]): boolean =>
  token !== undefined && !token.quoted && signs.includes(token.text)

const administration = [
  ...['SHOW', 'TERMINATE', 'GRANT', 'DENY', 'REVOKE', 'ALTER', 'DROP', 'RENAME', 'START', 'STOP'],
  ...['ENABLE', 'DEALLOCATE', 'REALLOCATE', 'DRYRUN'],
]

/** Where a clause can begin with USE: at the start, in a subquery and after UNION. */
function beginsPart(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1]
  if (!before || before.text === '{') return true
  return ['UNION', 'ALL', 'DISTINCT', 'EXPLAIN', 'PROFILE'].some((keyword) => isKeyword(before, keyword))
}

function checkCall(tokens: Tokens, at: number): void {
  const first = tokens[at + 1]
  if (!first || !isName(first)) return
  const { name, last } = dottedName(tokens, at + 1)
  if (!procedures.has(name))
    throw refused('text', `the procedure ${name} is not on the list`, {
      remedy: `Allowed: ${procedureNames.join(', ')}.`,
      at: [first, tokens[last]],
    })
}

function checkFunction(tokens: Tokens, at: number, first: CypherToken): void {
  const { name, last, after } = dottedName(tokens, at)
  if (!name.includes('.') || tokens[after]?.text !== '(') return
  if (isOwnFunction(name) || procedures.has(name)) return
  throw refused('text', `the function ${name} is not part of Cypher itself`, { at: [first, tokens[last]] })
}

/** Pairs of words that lead out of the graph or past a transaction, wherever they stand. */
function checkPair(token: CypherToken, next: CypherToken | undefined): void {
  if (isKeyword(token, 'LOAD') && isKeyword(next, 'CSV'))
    throw refused('text', 'LOAD CSV reads files and addresses', { at: [token, next] })
  if (isKeyword(token, 'IN') && (isKeyword(next, 'TRANSACTIONS') || isKeyword(next, 'TRANSACTION')))
    throw refused('text', 'CALL … IN TRANSACTIONS opens transactions of its own', { at: [token, next] })
  if (isKeyword(token, 'DETACH') && isKeyword(next, 'DELETE'))
    throw refused('text', 'DETACH DELETE writes to the graph', { at: [token, next] })
}

const makers = ['CREATE', 'INSERT', 'MERGE', 'FOREACH']
const setters = ['SET', 'REMOVE']

/**
 * A clause that writes. A name may be called like a clause, so only what no name is followed by counts: the plan
 * and the server refuse the rest.
 */
function checkClause(tokens: Tokens, at: number, token: CypherToken): void {
  const [before, next, over] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
  if (isSign(before, '.', ':', '&', '|')) return
  const makes = makers.some((keyword) => isKeyword(token, keyword)) && isSign(next, '(')
  const sets = setters.some((keyword) => isKeyword(token, keyword)) && isName(next) && isSign(over, '.', ':')
  if (makes || sets) throw refused('text', `${token.text.toUpperCase()} writes to the graph`, { at: [token] })
}

function checkStart(tokens: Tokens): void {
  const first = tokens.find((token) => !['EXPLAIN', 'PROFILE'].some((keyword) => isKeyword(token, keyword)))
  const command = administration.find((keyword) => isKeyword(first, keyword))
  if (first && command) throw refused('text', `${command} is a command of administration`, { at: [first] })
}

/**
 * The first lock: refuses by its words what a plan does not show, what the database would do before there is a
 * plan, and clauses that write. Throws `query_refused` with the offsets of the words in its details.
 */
export function checkText(cypher: string): void {
  const tokens = cypherTokens(cypher)
  checkStart(tokens)
  tokens.forEach((token, at) => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]]
    checkPair(token, next)
    if (isKeyword(token, 'USE') && isName(next) && beginsPart(tokens, at))
      throw refused('text', 'USE leads to another database', { at: [token] })
    if (isKeyword(token, 'CALL') && before?.text !== '.' && before?.text !== ':') checkCall(tokens, at)
    if (isName(token) && before?.text !== '.') checkFunction(tokens, at, token)
    checkClause(tokens, at, token)
  })
}
