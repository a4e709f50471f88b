'use client'

import type { QueryResult } from '@/lib/api/schemas'
import { otherNodes } from '@/lib/results/cells'
import { ChartView } from './chart-view'
import type { Choosing } from './choosing'
import { GraphView } from './graph-view'
import { JsonView } from './json-view'
import type { ResultLooks } from './use-looks'
import { TableView } from './table-view'
import { TimeView } from './time-view'
import type { ResultView } from './view-choice'

/** A result looked at in one way. */
export function ViewOf({
  view,
  result,
  looks,
  choosing,
  asked,
}: {
  view: ResultView
  result: QueryResult
  looks: ResultLooks
  choosing: Choosing
  asked: { readonly cypher: string; readonly params: Readonly<Record<string, unknown>> }
}) {
  const { columns, suited, dated, all } = looks
  const { rows, links } = result
  switch (view) {
    case 'graph':
      return <GraphView all={all} links={links} undrawn={otherNodes(rows)} />
    case 'chart':
      return suited ? <ChartView rows={rows} columns={columns} suited={suited} /> : null
    case 'time':
      return <TimeView rows={rows} columns={columns} dated={dated} />
    case 'json':
      return <JsonView result={result} {...asked} />
    case 'table':
      return <TableView result={result} columns={columns} choosing={choosing} />
  }
}
