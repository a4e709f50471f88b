'use client'

import type { Ref } from 'react'
import { useExplore } from '@/app/explore/explore-context'

/** The browser's own way to choose the file of a board; opened by clicking `ref`. */
export function BoardFile({ ref }: { ref: Ref<HTMLInputElement> }) {
  const { saved } = useExplore()
  return (
    <input
      ref={ref}
      type="file"
      hidden
      accept=".json,application/json"
      data-testid="board-file"
      onChange={(event) => {
        const [chosen] = event.target.files ?? []
        if (chosen) void saved.importFile(chosen)
        event.target.value = ''
      }}
    />
  )
}
