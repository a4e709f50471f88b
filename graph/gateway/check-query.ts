import { databaseSettings, explain, type Explained, type Params } from '@/graph/db'
import type { QueryCheck, QueryProblem } from '@/lib/api/query'
import { placeIn } from '@/lib/cypher/place'
import { AppError, toAppError } from '@/lib/errors'
import { cypherParameters, wordAt } from './cypher-words'
import { toQueryError } from './query-failure'
import { splitMode } from './query-mode'
import { queryLimits } from './limits'
import { checkPlan } from './plan-lock'
import { metadataOf, type Query } from './run-with-locks'
import { takeSeat } from './seats'
import { checkSize } from './size-lock'
import { checkText } from './text-lock'

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

/** The check of each person that is at work: a newer one takes its place. */
const holder = globalThis as typeof globalThis & { communiqueChecks?: Map<string, AbortController> }

/** Ends the check before of this person; the signal ends this one, when the next comes or `signal` says so. */
function newestOf(who: string, signal?: AbortSignal): AbortSignal {
  const checks = (holder.communiqueChecks ??= new Map<string, AbortController>())
  checks.get(who)?.abort(new AppError('busy', 'A newer check has taken the place of this one.'))
  const own = new AbortController()
  checks.set(who, own)
  own.signal.addEventListener('abort', () => {
    if (checks.get(who) === own) checks.delete(who)
  })
  return signal ? AbortSignal.any([signal, own.signal]) : own.signal
}

/** Has the database plan the query. The place of a check is held until the server has let go of it. */
async function planFor({ cypher, params = {}, who, signal }: Query): Promise<Explained> {
  const newest = newestOf(who, signal)
  const seat = takeSeat({
    room: 'checks',
    who,
    perPerson: queryLimits.checksAtOnce,
    atOnce: queryLimits.checksAtOnce,
  })
  return explain(cypher, params, {
    timeout: queryLimits.planTimeout,
    signal: newest,
    metadata: metadataOf(who),
    onEnding: (ending) => void ending.then(seat.free),
  })
}

/**
 * What is wrong with a query, its plan, columns and parameters, without running it: every lock's refusal and the
 * database's errors and warnings with their places. A newer check of the same person ends this one. Throws `busy`
 * then, and what is not about the query, as `database_away`.
 */
export async function checkQuery(query: Query): Promise<QueryCheck> {
  const { cypher, params = {} } = query
  let explained: Explained | undefined
  const problems = await problemsOf(cypher, async () => {
    checkSize(cypher, params, queryLimits)
    const { body } = splitMode(cypher)
    checkText(body)
    explained = await planFor({ ...query, cypher: body })
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
