'use client'

import { useMemo } from 'react'
import type { QueryResult } from '@/lib/api/schemas'
import { boardOfResult, entitiesIn } from '@/lib/results/cells'
import { chooseChart } from '@/lib/results/chart'
import { columnsOf } from '@/lib/results/columns'
import { datedColumns } from '@/lib/results/timeline'
import type { ResultView } from './view-choice'
import { resultViews } from './view-choice'

/** What a result can be looked at by: its columns, the entities of each row and of all, the chart that suits, its dates. */
export function useLooks(result: QueryResult) {
  return useMemo(() => {
    const { rows } = result
    const columns = columnsOf(result)
    const all = boardOfResult(result)
    const suited = chooseChart(columns, rows)
    const dated = datedColumns(columns, rows)
    const suits: Readonly<Record<ResultView, boolean>> = {
      table: true,
      graph: all.length > 0,
      chart: suited !== undefined,
      time: dated.length > 0,
      json: true,
    }
    return {
      columns,
      all,
      suited,
      dated,
      entities: rows.map(entitiesIn),
      views: resultViews.filter((view) => suits[view]),
    }
  }, [result])
}

export type ResultLooks = ReturnType<typeof useLooks>
