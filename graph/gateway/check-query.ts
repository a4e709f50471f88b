import { databaseSettings, explain, type Explained, type Params } from '@/graph/db'
import type { QueryCheck, QueryProblem } from '@/lib/api/query'
import { placeIn } from '@/lib/cypher/place'
import { toAppError, type AppError } from '@/lib/errors'
import { cypherParameters, wordAt } from './cypher-words'
import { toQueryError } from './query-failure'
import { splitMode } from './query-mode'
import { checkPlan } from './plan-lock'
import { checkText } from './text-lock'

interface Asked {
  readonly cypher: string
  readonly params?: Params | undefined
  readonly signal?: AbortSignal | undefined
}

/** Milliseconds that planning may take. */
const patience = 5_000

const offsetIn = (details: AppError['details'], name: 'start' | 'end'): number | undefined => {
  const value = details?.[name]
  return typeof value === 'number' ? value : undefined
}

/** A refusal or failure as a problem; without a place of its own it is about the whole query. */
function problemOf({ message, details }: AppError, cypher: string): QueryProblem {
  const start = offsetIn(details, 'start') ?? 0
  return { message, severity: 'error', ...placeIn(cypher, start, offsetIn(details, 'end') ?? cypher.length) }
}

const isQuerys = ({ code }: AppError): boolean => code === 'query_refused' || code === 'query_failed'

/** The status that names parameters without a value: each is a problem of its own, where it stands. */
const parameterMissing = '01N60'

const remarksOf = ({ notices }: Explained, cypher: string): QueryProblem[] =>
  notices
    .filter(({ status }) => status !== parameterMissing)
    .map(({ message, severity, offset }) => ({
      message,
      severity,
      ...placeIn(cypher, offset ?? 0, offset === null ? cypher.length : wordAt(cypher, offset)),
    }))

function missingIn(cypher: string, params: Params): QueryProblem[] {
  return cypherParameters(cypher)
    .filter(({ text }) => !Object.hasOwn(params, text))
    .map(({ text, start, end }) => ({
      message: `The parameter $${text} has no value yet.`,
      severity: 'error',
      ...placeIn(cypher, start, end),
    }))
}

/** Runs a check; what it says against the query becomes a problem, any other failure is thrown. */
async function problemsOf(cypher: string, check: () => Promise<void> | void): Promise<QueryProblem[]> {
  try {
    await check()
    return []
  } catch (error) {
    const known = toAppError(toQueryError(error, cypher))
    if (isQuerys(known)) return [problemOf(known, cypher)]
    throw known
  }
}

/**
 * What is wrong with a query, its plan, columns and parameters, without running it: every lock's refusal and the
 * database's errors and warnings with their places. Throws what is not about the query, as `database_away`.
 */
export async function checkQuery({ cypher, params = {}, signal }: Asked): Promise<QueryCheck> {
  const { body } = splitMode(cypher)
  let explained: Explained | undefined
  const problems = await problemsOf(cypher, async () => {
    checkText(body)
    explained = await explain(body, params, { timeout: patience, signal })
    checkPlan(explained, databaseSettings().database)
  })
  if (explained) problems.push(...missingIn(cypher, params), ...remarksOf(explained, cypher))
  return {
    ok: problems.every(({ severity }) => severity !== 'error'),
    problems,
    plan: explained?.plan ?? null,
    columns: explained?.columns ?? [],
    parameters: [...new Set(cypherParameters(cypher).map(({ text }) => text))],
  }
}
