'use client'

import type { KeyboardEvent } from 'react'
import { Copy } from 'lucide-react'
import type { Path, PathStep } from '@/lib/api/paths'
import type { Node } from '@/lib/api/schemas'
import { citePath, stepWords } from '@/lib/board/paths/cite'
import { highlight } from '@/lib/board/words'
import { useMessages } from '@/app/_components/i18n'
import { Button } from '@/app/_components/ui/button'
import { Citation } from '@/app/_components/ui/citation'
import { Copied } from '@/app/_components/ui/copied'
import { useCopy } from '@/app/_components/ui/use-copy'

/** A path as its sentences from end to end; the left and right keys go from step to step. */
export function PathStrip({ path, nodes }: { path: Path; nodes: ReadonlyMap<string, Node> }) {
  const { m, lang } = useMessages()
  const { note, copy } = useCopy()
  const copyAs = (format: 'text' | 'markdown') => {
    const context = { lang, origin: window.location.origin, undated: m.common.unknownDate }
    copy(citePath(path, nodes, context, format), { done: m.paths.copied, failed: m.boards.notCopied })
  }
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const forward = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    const now = (event.target as Element).closest('li')
    const next = event.key === forward ? now?.nextElementSibling : now?.previousElementSibling
    event.preventDefault()
    if (next instanceof HTMLElement) next.focus()
  }
  return (
    <div className="flex min-h-0 min-w-0 flex-1 flex-col gap-2">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys only move the focus between what has it */}
      <ol
        aria-label={m.paths.strip}
        onKeyDown={press}
        className="flex min-h-0 flex-1 gap-2 overflow-auto p-0.5"
        data-testid="path-strip"
      >
        {path.steps.map((step) => (
          <Step key={step.link.key} step={step} nodes={nodes} />
        ))}
      </ol>
      <div className="flex flex-wrap items-center gap-2">
        <Button onClick={() => copyAs('text')}>
          <Copy size={15} aria-hidden />
          {m.paths.copyText}
        </Button>
        <Button onClick={() => copyAs('markdown')}>{m.paths.copyMarkdown}</Button>
        <Copied note={note} />
      </div>
    </div>
  )
}

function Step({ step, nodes }: { step: PathStep; nodes: ReadonlyMap<string, Node> }) {
  const { m, lang } = useMessages()
  const [source, relation, target] = stepWords(step, nodes, lang)
  const { evidence } = step
  const cut = evidence && highlight(evidence)
  return (
    <li
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- steps are walked by keyboard
      tabIndex={0}
      className="w-72 shrink-0 overflow-y-auto rounded-lg border border-line bg-bg p-2.5"
    >
      <p className="font-semibold">
        <bdi>{source}</bdi> <span className="text-accent">{relation}</span> <bdi>{target}</bdi>
      </p>
      {step.undated && <p className="text-xs text-muted">{m.paths.undated}</p>}
      {evidence && cut && (
        <>
          <blockquote lang={evidence.release.lang} dir="auto" className="mt-1 leading-relaxed">
            {cut.before}
            {cut.quote && <mark className="rounded-sm bg-mark px-0.5 text-ink">{cut.quote}</mark>}
            {cut.after}
          </blockquote>
          <p className="mt-1">
            <Citation release={evidence.release} lang={lang} at={evidence.sentenceStart} />
          </p>
        </>
      )}
    </li>
  )
}
