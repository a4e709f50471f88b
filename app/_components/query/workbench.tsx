'use client'

import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { BookOpen } from 'lucide-react'
import { useWorkbench, type WorkbenchStart } from '@/app/query/use-workbench'
import { questionNamed } from '@/lib/questions'
import { useMessages } from '../i18n'
import { Button } from '../ui/button'
import type { EditorDoor } from './editor/door'
import { useCompletions } from './editor/use-completions'
import { Library } from './library'
import { NameDialog } from './name-dialog'
import { QueryDesk } from './query-desk'
import { TabStrip } from './tab-strip'
import { useDeskActs } from './use-desk-acts'
import { WorkbenchNotices } from './workbench-notices'

const example = questionNamed('met')?.cypher ?? ''

/** The workbench: queries in tabs, what they answer below, and beside them what queries can be taken from. */
export function Workbench({ start }: { start: WorkbenchStart }) {
  const { m } = useMessages()
  const bench = useWorkbench(start, example)
  const { completions, language } = useCompletions(bench.parameters.names)
  const acts = useDeskActs(bench, language)
  const editor = useRef<EditorDoor>(null)
  const [library, setLibrary] = useState(false)
  const aside = useRef<HTMLElement>(null)
  const toggleLibrary = () => {
    // On a narrow page the library stands under the answer: it is brought into view.
    flushSync(() => setLibrary(!library))
    aside.current?.scrollIntoView({ block: 'start' })
  }
  const { tab } = bench
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys that work wherever the focus is in it
    <div className="flex flex-col lg:min-h-0 lg:flex-1 lg:flex-row" onKeyDown={acts.press}>
      <h1 className="sr-only">{m.query.title}</h1>
      <div className="flex min-h-0 min-w-0 flex-1 flex-col">
        <TabStrip
          state={bench.state}
          act={bench.act}
          onClose={(id) => bench.act({ type: 'close', id })}
          onSaveAs={() => acts.setNaming(true)}
        />
        <WorkbenchNotices bench={bench} said={acts.said} onSaid={acts.setSaid} />
        <QueryDesk bench={bench} acts={acts} completions={completions} editor={editor} />
      </div>
      <Button className="m-3 lg:hidden" aria-expanded={library} onClick={toggleLibrary}>
        <BookOpen size={15} aria-hidden />
        {m.workbench.panel}
      </Button>
      <aside
        ref={aside}
        aria-label={m.workbench.panel}
        className={`min-h-0 w-full shrink-0 scroll-mt-14 flex-col border-line bg-panel max-lg:border-t lg:flex lg:w-80 lg:border-s ${library ? 'flex' : 'hidden'}`}
      >
        <Library bench={bench} onInsert={(text) => editor.current?.insert(text)} />
      </aside>
      {acts.naming && (
        <NameDialog
          title={m.workbench.saveTitle}
          name={tab.saved?.name ?? tab.title ?? ''}
          description={tab.saved?.description ?? ''}
          onClose={() => acts.setNaming(false)}
          onName={acts.saveAs}
        />
      )}
    </div>
  )
}
