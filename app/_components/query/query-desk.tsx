'use client'

import type { RefObject } from 'react'
import { useState } from 'react'
import type { WorkbenchState } from '@/app/query/use-workbench'
import { useMessages } from '../i18n'
import { AnswerPane } from './answer-pane'
import { Divider, useEditorHeight } from './divider'
import { CodeEditor } from './editor/code-editor'
import type { Completions } from './editor/completion'
import type { EditorDoor } from './editor/door'
import { ParameterBar } from './parameter-bar'
import { ProblemList } from './problem-list'
import { RunBar } from './run-bar'
import { tabButton, tabPanel } from './tab-strip'
import type { DeskActs } from './use-desk-acts'

const none: readonly never[] = []
const hint = 'query-keys'

interface Props {
  readonly bench: WorkbenchState
  readonly acts: DeskActs
  readonly completions: Completions
  readonly editor: RefObject<EditorDoor | null>
}

/** The query that is shown: its acts, its text, its parameters and problems, and what it answers. */
export function QueryDesk({ bench, acts, completions, editor }: Props) {
  const { m } = useMessages()
  const { tab, answer, parameters, check } = bench
  const [caret, setCaret] = useState<readonly [number, number]>([1, 1])
  const [height, setHeight] = useEditorHeight()
  return (
    <div
      id={tabPanel}
      role="tabpanel"
      aria-labelledby={tabButton(tab.id)}
      className="flex min-h-0 flex-1 flex-col"
    >
      <RunBar
        ready={tab.text.trim() !== ''}
        since={answer.status === 'running' ? answer.since : null}
        limit={bench.limit}
        onLimit={bench.setLimit}
        onCancel={bench.cancel}
        acts={acts}
      />
      <div className="flex shrink-0 flex-col" style={{ height }}>
        <CodeEditor
          tab={tab.id}
          text={tab.text}
          problems={check.check?.problems ?? none}
          completions={completions}
          describedBy={hint}
          door={editor}
          onChange={bench.setText}
          onRun={() => acts.run('run')}
          onFormat={acts.format}
          onCaret={(line, column) => setCaret([line, column])}
        />
      </div>
      <div className="flex shrink-0 gap-3 px-3 py-1 text-xs text-muted">
        <p id={hint} className="min-w-0 flex-1 truncate">
          {m.workbench.hint}
        </p>
        <p data-testid="caret" className="shrink-0 tabular-nums">
          {m.workbench.caret(...caret)}
        </p>
      </div>
      <ParameterBar
        asked={parameters.asked}
        selection={parameters.selection}
        strict={bench.strict}
        onChange={bench.setField}
      />
      <ProblemList {...check} onGoTo={({ start: from, end }) => editor.current?.select(from, end)} />
      <Divider height={height} onHeight={setHeight} />
      <AnswerPane answer={answer} onGoTo={(offset) => editor.current?.select(offset, offset + 1)} />
    </div>
  )
}
