import * as z from 'zod'
import { runQuery } from '@/graph/gateway'
import { citedRowsSchema, citeResult } from '../cite-result'
import { tool } from '../tool'
import { inTurn } from '../turns'

/** Read-only Cypher, through the same locks as everywhere. */
export const queryTool = tool({
  name: 'query',
  title: 'Read-only Cypher',
  description:
    'Run one Cypher query that only reads; the resource communique://model describes the graph. Writes, files, addresses, administration and other databases are refused. Return nodes and links (not only their properties) to get the sentences behind them.',
  input: z.object({
    cypher: z.string().min(1).max(20_000),
    params: z.record(z.string(), z.unknown()).default({}).describe('Values for $names in the query.'),
    limit: z.int().min(1).max(500).default(50).describe('Most rows in the answer.'),
  }),
  output: citedRowsSchema,
  async answer({ cypher, params, limit }, { who, signal }) {
    const result = await inTurn({ who, signal }, () => runQuery({ cypher, params, limit, who, signal }))
    return citeResult(result, limit)
  },
})
