import { mostText, queryRows } from '@/lib/cypher/limits'

/** What a query from outside may be and take. Times are in milliseconds. */
export interface QueryLimits {
  /** Time for an answer as a whole, for one that is streamed, and for planning. */
  readonly timeout: number
  readonly streamTimeout: number
  readonly planTimeout: number
  /** Rows unless more are asked for, and the most that can be asked for. */
  readonly rows: number
  readonly mostRows: number
  /** Characters of all cells of an answer together, as JSON. */
  readonly characters: number
  /** Characters of the query's text. */
  readonly text: number
  readonly shape: ShapeLimits
  readonly params: ParamLimits
  /** Queries that one person, and all together, may have running. */
  readonly perPerson: number
  readonly atOnce: number
  /** Checks that all together may have at work: each person only has their newest. */
  readonly checksAtOnce: number
}

/**
 * How a query may be built. Planning grows faster than what it plans and the server does not stop it at its time
 * limit, so what takes minutes to plan has to be known by its words.
 */
export interface ShapeLimits {
  /** Names, keywords and signs. */
  readonly words: number
  /** Brackets within brackets, of any kind. */
  readonly depth: number
  /** Braces within braces: subqueries and maps. */
  readonly braces: number
  /** Negations in a row. */
  readonly negations: number
  /** CASE within CASE. */
  readonly cases: number
  /** Names with points between them. */
  readonly points: number
  /** XOR doubles the work each time. */
  readonly xors: number
  /** Loops over lists within each other: the server does not stop them at its time limit either. */
  readonly loops: number
  /** Numbers of a `range` that is kept as a list. */
  readonly range: number
}

/** What the values of parameters may hold. */
export interface ParamLimits {
  /** Characters as JSON. */
  readonly characters: number
  readonly depth: number
}

/** The limits that hold for everybody. */
export const queryLimits: QueryLimits = {
  timeout: 15_000,
  streamTimeout: 120_000,
  planTimeout: 10_000,
  rows: queryRows.usual,
  mostRows: queryRows.most,
  characters: 32_000_000,
  text: mostText,
  shape: {
    words: 20_000,
    depth: 100,
    braces: 10,
    negations: 20,
    cases: 30,
    points: 40,
    xors: 10,
    loops: 2,
    range: 100_000,
  },
  params: { characters: 2_000_000, depth: 40 },
  perPerson: 1,
  atOnce: 2,
  checksAtOnce: 4,
}
