'use client'

import { Download } from 'lucide-react'
import { useState } from 'react'
import type { QueryResult } from '@/lib/api/schemas'
import { toCsv } from '@/lib/results/export/csv'
import { toGraphMl } from '@/lib/results/export/graphml'
import { toJson, toNdjson } from '@/lib/results/export/json'
import { useMessages } from '../i18n'
import { save } from '../ui/save'

interface Props {
  readonly result: QueryResult
  readonly cypher: string
  readonly params: Readonly<Record<string, unknown>>
}

const formats = ['csv', 'json', 'ndjson', 'graphml'] as const
type Format = (typeof formats)[number]

const media: Readonly<Record<Format, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  graphml: 'application/xml',
}
const shortNames: Readonly<Record<Format, string>> = {
  csv: 'CSV',
  json: 'JSON',
  ndjson: 'NDJSON',
  graphml: 'GraphML',
}

/** Saves a result as a file in one of four formats; GraphML where it holds nodes or links. */
export function SaveButtons({ result, cypher, params }: Props) {
  const { m } = useMessages()
  const [left, setLeft] = useState(0)
  const contents: Readonly<Record<Format, () => string>> = {
    csv: () => toCsv(result),
    json: () => toJson(result, cypher, params),
    ndjson: () => toNdjson(result),
    graphml: () => {
      const graph = toGraphMl(result)
      setLeft(graph.left)
      return graph.xml
    },
  }
  return (
    <div className="flex flex-wrap items-center gap-2">
      {left > 0 && (
        <p role="status" className="text-xs text-warn">
          {m.results.left(left)}
        </p>
      )}
      <div
        role="group"
        aria-label={m.results.save}
        className="flex items-center divide-x divide-line overflow-hidden rounded-md border border-line bg-panel"
      >
        <Download size={15} aria-hidden className="mx-2 border-0! text-muted" />
        {formats.map((format) => (
          <button
            key={format}
            type="button"
            aria-label={m.results.formats[format]}
            title={m.results.formats[format]}
            onClick={() => save(new Blob([contents[format]()], { type: media[format] }), `query.${format}`)}
            className="px-2.5 py-1.5 hover:bg-raised"
          >
            {shortNames[format]}
          </button>
        ))}
      </div>
    </div>
  )
}
