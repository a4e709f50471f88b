'use client'

import { useEffect, useRef, useState } from 'react'
import { X } from 'lucide-react'
import type { Path, Paths } from '@/lib/api/paths'
import { api } from '@/lib/api/client'
import type { PathEnds } from '@/lib/board/paths/address'
import { withPathEnds } from '@/lib/board/paths/address'
import { nameOf } from '@/lib/board/words'
import { useMessages } from '@/app/_components/i18n'
import { Button } from '@/app/_components/ui/button'
import { useExplore } from '@/app/explore/explore-context'
import { useLoad } from '@/app/explore/use-load'
import { PathEnd } from './path-end'
import { PathOptionFields, plainOptions } from './path-options'
import { PathStrip } from './path-strip'
import { Unread } from './unread'
import { usePanelKeys } from './use-panel-keys'

const readPaths = async (query: string): Promise<Paths | null> =>
  query ? api.paths(Object.fromEntries(new URLSearchParams(query))) : null

/** Keeps the ends in the address while the panel is open, and takes them out of it after. */
function useEndsInAddress(ends: PathEnds | null): void {
  const [from, to] = [ends?.from, ends?.to]
  useEffect(() => {
    const write = (now: PathEnds | null) => {
      const search = withPathEnds(window.location.search.slice(1), now)
      window.history.replaceState(null, '', `${window.location.pathname}${search ? `?${search}` : ''}`)
    }
    write(from && to ? { from, to } : null)
    return () => write(null)
  }, [from, to])
}

/** Paths between two ends: where they start and end, the limits, what was found, and the one chosen as sentences. */
export function PathPanel({ start, onClose }: { start: PathEnds; onClose: () => void }) {
  const { m } = useMessages()
  const words = m.paths
  const [ends, setEnds] = useState(start)
  const [options, setOptions] = useState(plainOptions)
  const whole = ends.from && ends.to && ends.from !== ends.to ? ends : null
  useEndsInAddress(whole)
  const first = useRef<HTMLInputElement>(null)
  const press = usePanelKeys(first, onClose)
  const loaded = useLoad(whole ? new URLSearchParams({ ...whole, ...options }).toString() : '', readPaths)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape is the panel's own key
    <section
      aria-label={words.title}
      data-testid="paths"
      onKeyDown={press}
      className="absolute inset-x-2 bottom-2 z-20 flex max-h-[70%] flex-col gap-2 overflow-y-auto rounded-xl border border-line bg-panel p-3 shadow-xl lg:max-h-[48%] lg:flex-row"
    >
      <div className="flex shrink-0 flex-col gap-1.5 lg:w-72 lg:overflow-y-auto">
        <div className="flex items-center justify-between gap-2">
          <h2 className="font-semibold">{words.title}</h2>
          <button
            type="button"
            aria-label={m.explore.buttons.close}
            onClick={onClose}
            className="rounded-md p-1 text-muted hover:bg-raised hover:text-ink"
          >
            <X size={18} aria-hidden />
          </button>
        </div>
        <PathEnd
          label={words.from}
          id={ends.from}
          onPick={(from) => setEnds({ ...ends, from })}
          {...(start.from ? {} : { ref: first })}
        />
        <PathEnd
          label={words.to}
          id={ends.to}
          onPick={(to) => setEnds({ ...ends, to })}
          {...(start.from ? { ref: first } : {})}
        />
        <PathOptionFields options={options} onChange={setOptions} />
      </div>
      {!whole && <p className="text-muted">{ends.from && ends.to ? words.same : words.intro}</p>}
      {whole && loaded.status !== 'ready' && <Unread loaded={loaded} />}
      {loaded.status === 'ready' && loaded.value && (
        <Found key={`${ends.from} ${ends.to}`} found={loaded.value} />
      )}
    </section>
  )
}

/** What was found, best first, and the one that is read. */
function Found({ found }: { found: Paths }) {
  const { m } = useMessages()
  const [chosen, setChosen] = useState(0)
  const path = found.paths[chosen] ?? found.paths[0]
  const nodes = new Map(found.nodes.map((node) => [node.id, node]))
  return (
    <>
      <div className="flex min-h-0 shrink-0 flex-col gap-1 lg:w-80">
        <p role="status" className="text-muted">
          {found.paths.length === 0
            ? m.paths.none(found.searched.steps, found.searched.nodes)
            : m.paths.found(found.paths.length)}
          {found.searched.cut && <span className="block text-warn">{m.paths.cut}</span>}
        </p>
        <ol className="flex min-h-0 flex-1 flex-col gap-0.5 overflow-y-auto" data-testid="path-list">
          {found.paths.map((one, at) => (
            <li key={one.nodes.join(' ')}>
              <Choice path={one} nodes={nodes} chosen={one === path} onChoose={() => setChosen(at)} />
            </li>
          ))}
        </ol>
      </div>
      {path && <PathStrip key={path.nodes.join(' ')} path={path} nodes={nodes} />}
    </>
  )
}

/** One path by the names that it passes; pointing at it picks out on the board what is there of it. */
function Choice({
  path,
  nodes,
  chosen,
  onChoose,
}: {
  path: Path
  nodes: ReadonlyMap<string, Paths['nodes'][number]>
  chosen: boolean
  onChoose: () => void
}) {
  const { m, lang } = useMessages()
  const { acts } = useExplore()
  const pickOut = () => acts.select({ nodes: path.nodes, line: null })
  return (
    <div className={`flex items-start gap-1 rounded-md ${chosen ? 'bg-raised' : ''}`}>
      <button
        type="button"
        aria-pressed={chosen}
        onClick={onChoose}
        onPointerEnter={pickOut}
        onFocus={pickOut}
        className="min-w-0 flex-1 px-2 py-1 text-start hover:underline"
      >
        {path.nodes.map((id, at) => {
          const node = nodes.get(id)
          return (
            <span key={id}>
              {at > 0 && (
                <span aria-hidden className="text-muted">
                  {' · '}
                </span>
              )}
              <bdi>{node ? nameOf(node, lang) : id}</bdi>
            </span>
          )
        })}
      </button>
      {chosen && (
        <Button look="strong" onClick={() => acts.add(path.nodes)} className="shrink-0 text-xs">
          {m.paths.put}
        </Button>
      )}
    </div>
  )
}
