'use client'

import type { MouseEvent, ReactNode } from 'react'
import {
  AlignCenterHorizontal,
  CalendarRange,
  CircleDot,
  Columns3,
  FileText,
  Keyboard,
  Layers,
  Map as MapIcon,
  Redo2,
  Route,
  SquareDashedMousePointer,
  Table2,
  Trash2,
  Undo2,
  Waypoints,
} from 'lucide-react'
import type { LayoutName } from '@/lib/board/state'
import { layoutNames } from '@/lib/board/state'
import { useMessages } from '@/app/_components/i18n'
import { ButtonLink } from '@/app/_components/ui/button'
import { below } from '@/app/_components/ui/menu'
import { useExplore } from '@/app/explore/explore-context'

/** Layouts with a button; time lanes are by kind or by series as the legend says. */
const layoutIcons: Partial<Record<LayoutName, typeof Waypoints>> = {
  force: Waypoints,
  layers: Layers,
  circle: CircleDot,
  lanes: CalendarRange,
  map: MapIcon,
}

/** A button with a picture; its name shows as a tooltip, and beside it with `wide` where there is room; `roomy` leaves it out of narrow pages. */
export function ToolButton({
  label,
  hint,
  icon,
  wide = false,
  roomy = false,
  ...rest
}: {
  label: string
  hint?: string
  icon: ReactNode
  wide?: boolean
  roomy?: boolean
  disabled?: boolean
  pressed?: boolean
  onClick: (event: MouseEvent<HTMLButtonElement>) => void
}) {
  const { pressed, ...others } = rest
  return (
    <button
      type="button"
      aria-label={label}
      title={hint ? `${label} (${hint})` : label}
      aria-pressed={pressed}
      {...others}
      className={`inline-flex h-8 items-center pointer-coarse:h-11 pointer-coarse:min-w-11 justify-center gap-1.5 px-2.5 whitespace-nowrap disabled:cursor-default disabled:text-muted/50 ${roomy ? 'max-lg:hidden' : ''} ${pressed ? 'bg-ink font-semibold text-panel' : 'enabled:hover:bg-raised'}`}
    >
      {icon}
      {wide && <span className="hidden xl:inline">{label}</span>}
    </button>
  )
}

/** Buttons that belong together, in one frame. */
export function ToolGroup({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <div
      {...(label ? { role: 'group', 'aria-label': label } : {})}
      className="flex shrink-0 divide-x divide-line overflow-hidden rounded-md border border-line bg-panel"
    >
      {children}
    </div>
  )
}

/** Layouts, aligning, undo and redo, the table, help, clearing, and the way to a briefing. */
export function Toolbar({ children }: { children: ReactNode }) {
  const { m } = useMessages()
  const { session, shown, acts, act, table, openMenu, canUndo } = useExplore()
  const { buttons } = m.explore
  const empty = shown.nodes.length === 0
  const [first, second] = session.selection.nodes
  return (
    <div
      role="toolbar"
      aria-label={m.explore.toolbar}
      className="relative flex shrink-0 items-center gap-2 ms-auto max-lg:w-full max-lg:overflow-x-auto max-lg:pb-0.5"
    >
      <ToolGroup label={m.explore.layout}>
        {layoutNames.map((name) => {
          const Icon = layoutIcons[name]
          const now = session.board.layout === 'series' ? 'lanes' : session.board.layout
          return (
            Icon && (
              <ToolButton
                key={name}
                label={m.layouts.names[name]}
                icon={<Icon size={16} aria-hidden />}
                wide
                pressed={now === name}
                onClick={() => acts.arrange(name)}
              />
            )
          )
        })}
      </ToolGroup>
      <ToolGroup>
        <ToolButton
          label={buttons.undo}
          hint="Ctrl Z"
          icon={<Undo2 size={16} aria-hidden className="rtl:-scale-x-100" />}
          disabled={!canUndo}
          onClick={() => act('undo')}
        />
        <ToolButton
          label={buttons.redo}
          hint="Ctrl Y"
          icon={<Redo2 size={16} aria-hidden className="rtl:-scale-x-100" />}
          disabled={session.future.length === 0}
          onClick={() => act('redo')}
        />
      </ToolGroup>
      <ToolGroup>
        <ToolButton
          label={buttons.table}
          hint="T"
          icon={<Table2 size={16} aria-hidden />}
          wide
          pressed={table}
          onClick={() => act('table')}
        />
        <ToolButton
          label={m.paths.title}
          hint="A"
          icon={<Route size={16} aria-hidden />}
          onClick={() => act('paths')}
        />
        <ToolButton
          label={m.explore.actions.all}
          hint="Ctrl A"
          icon={<SquareDashedMousePointer size={16} aria-hidden />}
          disabled={empty}
          onClick={() => act('all')}
          roomy
        />
        <ToolButton
          label={m.layouts.arrange}
          icon={<AlignCenterHorizontal size={16} aria-hidden />}
          disabled={empty}
          onClick={(event) => openMenu({ id: second && first, at: below(event.currentTarget) })}
        />
        <ToolButton
          label={buttons.clear}
          icon={<Trash2 size={16} aria-hidden />}
          disabled={Object.keys(session.board.nodes).length === 0}
          onClick={() => acts.perform({ type: 'clear' })}
        />
        <ToolButton
          label={m.explore.actions.panels}
          hint="\\"
          icon={<Columns3 size={16} aria-hidden />}
          onClick={() => act('panels')}
          roomy
        />
        <ToolButton
          label={buttons.help}
          hint="?"
          icon={<Keyboard size={16} aria-hidden />}
          onClick={() => act('help')}
        />
      </ToolGroup>
      {children}
      <BriefingLink />
    </div>
  )
}

/** A briefing of what is shown; nothing to lead to while the board is empty. */
function BriefingLink() {
  const { m } = useMessages()
  const { shown } = useExplore()
  if (shown.nodes.length === 0) return null
  const nodes = shown.nodes.map((node) => encodeURIComponent(node.id)).join(',')
  return (
    <ButtonLink
      href={`/briefings?nodes=${nodes}`}
      look="strong"
      className="h-8 shrink-0 max-lg:px-2.5"
      prefetch={false}
    >
      <FileText size={16} aria-hidden />
      <span className="max-lg:sr-only">{m.explore.buttons.briefing}</span>
    </ButtonLink>
  )
}
