import type { Explained, PlanStep } from '@/graph/db'
import { AppError } from '@/lib/errors'
import { cypherTokens, isKeyword, type CypherToken } from './cypher-words'

/** Procedures that only read what the graph holds or how it is made. */
const procedures: ReadonlySet<string> = new Set([
  'db.index.fulltext.querynodes',
  'db.labels',
  'db.relationshiptypes',
  'db.propertykeys',
  'db.schema.visualization',
  'db.schema.nodetypeproperties',
  'db.schema.reltypeproperties',
])

/** Namespaces of functions that are part of Cypher: functions of plug-ins may do anything. */
const functionSpaces: ReadonlySet<string> = new Set([
  ...['point', 'date', 'datetime', 'localdatetime', 'time', 'localtime', 'duration'],
  ...['vector.similarity', 'db.namefromelementid'],
])

const refused = (what: string, remedy = ''): AppError =>
  new AppError('query_refused', `Only reading is allowed here: ${what}.${remedy ? ` ${remedy}` : ''}`, {
    details: { refused: what },
  })

/** A dotted name that begins at `at`, lower-cased, and the token after it. */
function dottedName(tokens: readonly CypherToken[], at: number): { name: string; after: number } {
  const parts: string[] = []
  let next = at
  while (next < tokens.length) {
    parts.push(tokens[next]?.text.toLowerCase() ?? '')
    if (tokens[next + 1]?.text !== '.') break
    next += 2
  }
  return { name: parts.join('.'), after: next + 1 }
}

const isName = (token: CypherToken | undefined): boolean =>
  token !== undefined && (token.quoted || /^[\p{L}_]/u.test(token.text))

const administration = [
  'SHOW',
  'TERMINATE',
  'GRANT',
  'DENY',
  'REVOKE',
  'ALTER',
  'DROP',
  'RENAME',
  'START',
  'STOP',
]

/** Where a clause can begin with USE: at the start, in a subquery and after UNION. */
function beginsPart(tokens: readonly CypherToken[], at: number): boolean {
  const before = tokens[at - 1]
  if (!before || before.text === '{') return true
  return ['UNION', 'ALL', 'DISTINCT', 'EXPLAIN', 'PROFILE'].some((keyword) => isKeyword(before, keyword))
}

function checkCall(tokens: readonly CypherToken[], at: number): void {
  if (!isName(tokens[at + 1])) return
  const { name } = dottedName(tokens, at + 1)
  if (!procedures.has(name))
    throw refused(
      `the procedure ${name} is not on the list`,
      'Allowed: db.labels, db.relationshipTypes, db.propertyKeys, db.schema.* and db.index.fulltext.queryNodes.',
    )
}

function checkFunction(tokens: readonly CypherToken[], at: number): void {
  const { name, after } = dottedName(tokens, at)
  if (!name.includes('.') || tokens[after]?.text !== '(') return
  const space = name.slice(0, name.lastIndexOf('.'))
  if (functionSpaces.has(space) || functionSpaces.has(name) || procedures.has(name)) return
  throw refused(`the function ${name} is not part of Cypher itself`)
}

/** Refuses by its words what a plan does not show or the database would do. Throws `query_refused`. */
export function checkText(cypher: string): void {
  const tokens = cypherTokens(cypher)
  tokens.forEach((token, at) => {
    const next = tokens[at + 1]
    if (isKeyword(token, 'LOAD') && isKeyword(next, 'CSV'))
      throw refused('LOAD CSV reads files and addresses')
    if (isKeyword(token, 'USE') && isName(next) && beginsPart(tokens, at))
      throw refused('USE leads to another database')
    if (isKeyword(token, 'CALL') && tokens[at - 1]?.text !== '.' && tokens[at - 1]?.text !== ':')
      checkCall(tokens, at)
    if (isName(token) && tokens[at - 1]?.text !== '.') checkFunction(tokens, at)
  })
  const first = tokens.find((token) => !['EXPLAIN', 'PROFILE'].some((keyword) => isKeyword(token, keyword)))
  const command = administration.find((keyword) => isKeyword(first, keyword))
  if (command) throw refused(`${command} is a command of administration`)
}

const steps = (plan: PlanStep): PlanStep[] => [plan, ...plan.children.flatMap(steps)]

function checkStep({ operator, details }: PlanStep): void {
  if (operator === 'LoadCSV') throw refused('LOAD CSV reads files and addresses')
  if (/^(Show|Terminate)|Administration/u.test(operator)) throw refused('this is a command of administration')
  if (/^Transaction(Apply|Foreach)/u.test(operator))
    throw refused('CALL … IN TRANSACTIONS opens transactions of its own')
  if (!operator.startsWith('ProcedureCall')) return
  const name = /^[^(]*/u.exec(details)?.[0].trim().replaceAll('`', '').toLowerCase() ?? ''
  if (!procedures.has(name)) throw refused(`the procedure ${name} is not on the list`)
}

/** Refuses by what the database would do: anything but reading this database, step by step. Throws `query_refused`. */
export function checkPlan({ type, plan, database }: Explained, expected: string): void {
  if (database !== null && database !== expected) throw refused('USE leads to another database')
  const all = plan ? steps(plan) : []
  all.forEach(checkStep)
  if (type === 'w' || type === 'rw') throw refused('this query would write to the graph')
  if (type !== 'r') throw refused('this is a command of administration')
  if (all.length === 0) throw refused('the database gives no plan for this')
}
