'use client'

import Link from 'next/link'
import { useState } from 'react'
import type { WorkbenchState } from '@/app/query/use-workbench'
import { useMessages } from '../i18n'
import { QuestionList } from '../questions/question-list'
import { HistoryList } from './history-list'
import { SavedList } from './saved-list'
import { SchemaHelp } from './schema-help'
import { SidePanel, type Section } from './side-panel'

/** What queries can be taken from: one of four lists. */
export function Library({ bench, onInsert }: { bench: WorkbenchState; onInsert: (text: string) => void }) {
  const { m } = useMessages()
  const [section, setSection] = useState<Section>('ready')
  const { history, saved } = bench
  return (
    <SidePanel section={section} onSection={setSection}>
      {section === 'ready' && <QuestionList className="h-full rounded-none! border-0! p-0!" />}
      {section === 'saved' && (
        <SavedList
          count={saved.count}
          onOpen={bench.openSaved}
          onDelete={(query) => void saved.remove(query)}
        />
      )}
      {section === 'history' && (
        <HistoryList
          history={history.history}
          cleared={history.cleared}
          onOpen={({ cypher, params, title }) =>
            bench.openQuery({ cypher, params, ...(title ? { title } : {}) })
          }
          onClear={history.clear}
          onUndo={history.undoClear}
        />
      )}
      {section === 'schema' && (
        <>
          <p className="mb-3 text-muted">
            {m.query.intro}{' '}
            <Link href="/docs/api" className="text-accent underline">
              {m.apiDocs.open}
            </Link>
          </p>
          <SchemaHelp onInsert={onInsert} />
        </>
      )}
    </SidePanel>
  )
}
