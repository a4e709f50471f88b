import { procedureNames, procedures } from './allowed'
import { cypherTokens, isKeyword, type CypherToken } from './cypher-words'
import { checkFunctionTokens, dottedName, isName } from './function-names'
import { refused } from './refusal'

type Tokens = readonly CypherToken[]

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

/** Pairs of words that lead out of the graph or past a transaction, wherever they stand. */
function checkPair(tokens: Tokens, at: number, token: CypherToken): void {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (isKeyword(token, 'LOAD') && isKeyword(next, 'CSV'))
    throw refused('text', 'LOAD CSV reads files and addresses', { at: [token, next] })
  if (
    isSign(before, '}') &&
    isKeyword(token, 'IN') &&
    ['TRANSACTIONS', 'TRANSACTION', 'CONCURRENT'].some((keyword) => isKeyword(next, keyword))
  )
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

const writers = ['CREATE', 'MERGE', 'INSERT', 'DELETE', 'NODETACH', 'SET', 'REMOVE']
const prefixes = ['EXPLAIN', 'PROFILE', 'CYPHER']

/** What a query begins with, after its prefixes: a command, a clause that writes, or options of the database's own. */
function checkStart(tokens: Tokens): void {
  const is = (token: CypherToken | undefined, keywords: readonly string[]): string | undefined =>
    keywords.find((keyword) => isKeyword(token, keyword))
  const at = tokens.findIndex((token) => !is(token, prefixes))
  const first = tokens[at]
  if (!first) return
  const command = is(first, administration)
  if (command) throw refused('text', `${command} is a command of administration`, { at: [first] })
  const writer = is(first, writers)
  if (writer) throw refused('text', `${writer} writes to the graph`, { at: [first] })
  if (isKeyword(tokens[at - 1], 'CYPHER') && isSign(tokens[at + 1], '='))
    throw refused('text', 'options of CYPHER belong to the server', { at: [first] })
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
    checkPair(tokens, at, token)
    if (isKeyword(token, 'USE') && isName(next) && beginsPart(tokens, at))
      throw refused('text', 'USE leads to another database', { at: [token] })
    if (isKeyword(token, 'CALL') && before?.text !== '.' && before?.text !== ':') checkCall(tokens, at)
    checkClause(tokens, at, token)
  })
  checkFunctionTokens('text', tokens)
}
