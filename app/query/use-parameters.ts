'use client'

import { useMemo } from 'react'
import { useBoardSelection } from '@/app/explore/use-board-selection'
import { fieldOf, parameterNames, selectionParameter, valueOf } from '@/lib/cypher/parameters'
import type { FieldProblem, ParameterField } from '@/lib/cypher/parameters'
import type { QueryTab } from '@/lib/workbench/tabs'

/** One parameter of a query, filled in or not. */
export interface Parameter {
  readonly name: string
  readonly field: ParameterField
  readonly problem: FieldProblem | null
}

/** The parameters of a tab's query: their fields, the values to send, and the ids selected on the board. */
export function useParameters({ text, fields }: QueryTab) {
  const selection = useBoardSelection()
  const names = useMemo(() => parameterNames(text), [text])
  return useMemo(() => {
    const params: Record<string, unknown> = {}
    const asked: Parameter[] = []
    for (const name of names) {
      const field = fields[name] ?? fieldOf(name, undefined)
      const value = valueOf(field)
      if (name === selectionParameter) params[name] = selection
      else {
        if ('value' in value) params[name] = value.value
        asked.push({ name, field, problem: 'problem' in value ? value.problem : null })
      }
    }
    return { names, params, asked, selection: names.includes(selectionParameter) ? selection : null }
  }, [names, fields, selection])
}
