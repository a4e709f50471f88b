'use client'

import type { KeyboardEvent } from 'react'
import { useRef, useState } from 'react'
import { BookOpen } from 'lucide-react'
import { useWorkbench } from '@/app/query/use-workbench'
import { questionNamed } from '@/lib/questions'
import { addressOf } from '@/lib/workbench/address'
import { useMessages } from '../i18n'
import { Button } from '../ui/button'
import { useCopy } from '../ui/use-copy'
import { AnswerPane } from './answer-pane'
import { Divider, useEditorHeight } from './divider'
import { CodeEditor } from './editor/code-editor'
import type { EditorDoor } from './editor/door'
import { useCompletions } from './editor/use-completions'
import { Library } from './library'
import { NameDialog } from './name-dialog'
import { ParameterBar, parameterField } from './parameter-bar'
import { ProblemList } from './problem-list'
import { RunBar } from './run-bar'
import { TabStrip, tabButton, tabPanel } from './tab-strip'
import { WorkbenchNotices } from './workbench-notices'

const none: readonly never[] = []
const example = questionNamed('met')?.cypher ?? ''

/** The workbench: queries in tabs, what they answer below, and beside them what queries can be taken from. */
export function Workbench({ start }: { start: { cypher: string; query: string } }) {
  const { m } = useMessages()
  const bench = useWorkbench(start, example)
  const { tab, answer, begin, saved, parameters, check } = bench
  const { completions, language } = useCompletions(parameters.names)
  const editor = useRef<EditorDoor>(null)
  const [caret, setCaret] = useState<readonly [number, number]>([1, 1])
  const [height, setHeight] = useEditorHeight()
  const [library, setLibrary] = useState(false)
  const [naming, setNaming] = useState(false)
  const [said, setSaid] = useState('')
  const link = useCopy()
  const running = answer.status === 'running'

  const run = (how: 'run' | 'explain' | 'profile') => {
    const missing = begin(how)
    if (missing) document.getElementById(parameterField(missing))?.focus()
  }
  const format = async () => {
    setSaid('')
    try {
      bench.setText((await language.format(tab.text, 0)).text)
    } catch {
      setSaid(m.workbench.cannotFormat)
    }
  }
  const save = () => {
    if (tab.saved) void saved.save(tab, tab.saved.name, tab.saved.description, tab.saved.version)
    else setNaming(true)
  }
  const copyLink = () => {
    const address = addressOf(tab.text, tab.saved)
    const there = `${window.location.origin}/query?${address}`
    if (address) link.copy(there, { done: m.workbench.linkCopied, failed: m.workbench.linkIs(there) })
    else setSaid(m.workbench.tooLongForLink)
  }
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    const control = event.ctrlKey || event.metaKey
    if (running && (event.key === 'Escape' || (control && event.key === '.'))) bench.cancel()
    else if (control && event.key.toLowerCase() === 's') save()
    else return
    event.preventDefault()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys that work wherever the focus is in it
    <div className="flex flex-col lg:h-[calc(100dvh-3.5rem)] lg:flex-row" onKeyDown={press}>
      <h1 className="sr-only">{m.query.title}</h1>
      <div className="flex min-h-0 min-w-0 flex-1 flex-col">
        <TabStrip
          state={bench.state}
          act={bench.act}
          onClose={(id) => bench.act({ type: 'close', id })}
          onSaveAs={() => setNaming(true)}
        />
        <WorkbenchNotices bench={bench} said={said} onSaid={setSaid} />
        <div
          id={tabPanel}
          role="tabpanel"
          aria-labelledby={tabButton(tab.id)}
          className="flex min-h-0 flex-1 flex-col"
        >
          <RunBar
            ready={tab.text.trim() !== ''}
            since={running ? answer.since : null}
            limit={bench.limit}
            onLimit={bench.setLimit}
            onRun={() => run('run')}
            onCancel={bench.cancel}
            onExplain={() => run('explain')}
            onProfile={() => run('profile')}
            onFormat={() => void format()}
            onSave={save}
            onCopyLink={copyLink}
            copied={link.note}
          />
          <div className="flex shrink-0 flex-col" style={{ height }}>
            <CodeEditor
              tab={tab.id}
              text={tab.text}
              problems={check.check?.problems ?? none}
              completions={completions}
              describedBy="query-keys"
              door={editor}
              onChange={bench.setText}
              onRun={() => run('run')}
              onFormat={() => void format()}
              onCaret={(line, column) => setCaret([line, column])}
            />
          </div>
          <div className="flex shrink-0 gap-3 px-3 py-1 text-xs text-muted">
            <p id="query-keys" className="min-w-0 flex-1 truncate">
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
      </div>
      <Button className="m-3 lg:hidden" aria-expanded={library} onClick={() => setLibrary(!library)}>
        <BookOpen size={15} aria-hidden />
        {m.workbench.panel}
      </Button>
      <aside
        aria-label={m.workbench.panel}
        className={`min-h-0 w-full shrink-0 flex-col border-line bg-panel max-lg:border-t lg:flex lg:w-80 lg:border-s ${library ? 'flex' : 'hidden'}`}
      >
        <Library bench={bench} onInsert={(text) => editor.current?.insert(text)} />
      </aside>
      {naming && (
        <NameDialog
          title={m.workbench.saveTitle}
          name={tab.saved?.name ?? tab.title ?? ''}
          description={tab.saved?.description ?? ''}
          onClose={() => setNaming(false)}
          onName={(name, description) =>
            // The same name is the same query: its text and description change.
            void saved.save(tab, name, description, name === tab.saved?.name ? tab.saved.version : undefined)
          }
        />
      )}
    </div>
  )
}
