import type { ResultSummary } from 'neo4j-driver'
import type { PlanStep } from '@/lib/cypher/plan'
import { toStep } from './plan-step'
import { prefixed, prefixLength, type Prefix } from './prefix'
import { inReadTransaction, type ReadTerms } from './read-transaction'
import { sent, toPlain, type Params, type Seen } from './values'

/** What the database remarks on a statement that it takes. */
export interface Notice {
  /** GQL status: `01N50` for a label that does not exist. */
  readonly status: string
  readonly severity: 'warning' | 'information'
  readonly message: string
  /** UTF-16 offset into the statement; null when it is about all of it. */
  readonly offset: number | null
}

/** What the database says of a statement without running it. */
export interface Explained {
  /** `r`, `rw`, `w` or `s`, as the database classes the statement. */
  readonly type: string
  /** The database it would run in. */
  readonly database: string | null
  readonly plan: PlanStep | null
  readonly columns: string[]
  readonly notices: Notice[]
}

/** What a bounded read brought: cells as plain JSON, cut at the limits. */
export interface BoundedRows {
  readonly columns: string[]
  readonly rows: unknown[][]
  readonly seen: Seen
  readonly cut: 'rows' | 'size' | null
  /** None when the rows were cut. */
  readonly notices: Notice[]
  /** After EXPLAIN or PROFILE, and when the rows were not cut. */
  readonly plan: PlanStep | null
}

interface Bounds extends ReadTerms {
  readonly prefix?: Prefix | undefined
  readonly rows: number
  /** Characters of all cells together, as JSON. */
  readonly characters: number
}

/** The status without what it repeats of its class: “warn: label does not exist. ”. */
const plainStatus = (description: string): string => description.replace(/^(?:warn|info): [^.]*\. /u, '')

function noticesOf(summary: ResultSummary): Notice[] {
  return summary.gqlStatusObjects.flatMap(({ gqlStatus, statusDescription, severity, position }) => {
    if (severity !== 'WARNING' && severity !== 'INFORMATION') return []
    return {
      status: gqlStatus,
      severity: severity === 'WARNING' ? 'warning' : 'information',
      message: plainStatus(statusDescription),
      offset: position?.offset === undefined ? null : Math.max(0, position.offset - prefixLength),
    }
  })
}

/**
 * Has the database plan `cypher` in a read transaction, without running it. Throws the driver's own error.
 */
export function explain(cypher: string, params: Params, terms: ReadTerms): Promise<Explained> {
  return inReadTransaction(terms, async (transaction) => {
    const result = transaction.run(prefixed(cypher, 'EXPLAIN'), sent(params))
    const columns = await result.keys()
    const summary = await result.summary()
    return {
      type: summary.queryType,
      database: summary.database.name ?? null,
      plan: summary.plan ? toStep(summary.plan) : null,
      columns: columns.map(String),
      notices: noticesOf(summary),
    }
  })
}

/**
 * Runs `cypher` in a read transaction and stops reading at the bounds. The server refuses writes and what
 * manages its own transactions. Throws the driver's own error, or `query_timeout`.
 */
export function readBounded(cypher: string, params: Params, bounds: Bounds): Promise<BoundedRows> {
  return inReadTransaction(bounds, async (transaction) => {
    const result = transaction.run(prefixed(cypher, bounds.prefix), sent(params))
    const columns = await result.keys()
    const seen: Seen = { nodes: new Set(), links: new Set() }
    const rows: unknown[][] = []
    let characters = 0
    let cut: BoundedRows['cut'] = null
    for await (const record of result) {
      if (rows.length === bounds.rows) cut = 'rows'
      else {
        const row = record.keys.map((key) => toPlain(record.get(key), seen))
        characters += JSON.stringify(row).length
        if (characters > bounds.characters) cut = 'size'
        else rows.push(row)
      }
      if (cut) break
    }
    const summary = cut ? null : await result.summary()
    const plan = summary && (summary.profile || summary.plan)
    return {
      columns: columns.map(String),
      rows,
      seen,
      cut,
      notices: summary ? noticesOf(summary) : [],
      plan: plan ? toStep(plan) : null,
    }
  })
}
