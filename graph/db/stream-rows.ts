import { prefixed, type Prefix } from './prefix'
import { inReadTransaction, type ReadTerms } from './read-transaction'
import { sent, toPlain, type Params, type Seen } from './values'

/** Where rows go: each call is waited for before the next is made, so that no more is read than is taken. */
export interface RowSink {
  readonly columns: (names: string[]) => Promise<void>
  readonly rows: (rows: unknown[][]) => Promise<void>
}

/** Rows that are asked of the server at a time, and handed on together. */
const batch = 500

interface Terms extends ReadTerms {
  readonly prefix?: Prefix | undefined
}

/**
 * Runs `cypher` in a read transaction and hands its rows on as they come, as plain JSON, whatever their number;
 * resolves to how many there were. Throws the driver's own error, `query_timeout`, or what `sink` throws.
 */
export function streamRows(
  { cypher, params }: { readonly cypher: string; readonly params: Params },
  terms: Terms,
  sink: RowSink,
): Promise<number> {
  return inReadTransaction({ ...terms, fetchSize: batch }, async (transaction) => {
    const result = transaction.run(prefixed(cypher, terms.prefix), sent(params))
    await sink.columns((await result.keys()).map(String))
    let total = 0
    let rows: unknown[][] = []
    const passOn = async (): Promise<void> => {
      total += rows.length
      const ready = rows
      rows = []
      await sink.rows(ready)
    }
    for await (const record of result) {
      const seen: Seen = { nodes: new Set(), links: new Set() }
      rows.push(record.keys.map((key) => toPlain(record.get(key), seen)))
      if (rows.length === batch) await passOn()
    }
    if (rows.length > 0) await passOn()
    return total
  })
}
