'use client'

import type { KeyboardEvent } from 'react'
import { useEffect, useRef, useState } from 'react'
import { MoreHorizontal, Plus, X } from 'lucide-react'
import { activeTab, type QueryTab, type QueryTabs, type TabAct } from '@/lib/workbench/tabs'
import { useMessages } from '../i18n'
import type { At, MenuItem } from '../ui/menu'
import { below, Menu } from '../ui/menu'
import { NameDialog } from './name-dialog'

/** The id of a tab's button, and of what it shows. */
export const tabButton = (id: string): string => `query-${id}`
export const tabPanel = 'query-panel'

const menuButton = 'query-tab-menu'

interface Props {
  readonly state: QueryTabs
  readonly act: (act: TabAct) => void
  readonly onClose: (id: string) => void
  readonly onSaveAs: () => void
}

/** What a tab is called. */
export function useTitle(): (tab: QueryTab) => string {
  const { m } = useMessages()
  return ({ title, number }) => title ?? m.workbench.untitled(number)
}

const unsaved = ({ saved, text }: QueryTab): boolean => saved !== null && saved.text !== text

/**
 * The queries at work. Arrows move between tabs, with Ctrl and Shift they move the tab; F2 renames, Delete closes. The
 * menu does the same.
 */
export function TabStrip({ state, act, onClose, onSaveAs }: Props) {
  const { m } = useMessages()
  const words = m.workbench
  const titleOf = useTitle()
  const [menu, setMenu] = useState<At | null>(null)
  const [renaming, setRenaming] = useState(false)
  const strip = useRef<HTMLDivElement>(null)
  const shown = activeTab(state)
  const at = state.tabs.indexOf(shown)
  useEffect(() => {
    document.getElementById(tabButton(state.active))?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [state.active])

  const focusLater = (id: string) =>
    requestAnimationFrame(() => document.getElementById(tabButton(id))?.focus())
  const move = (by: 1 | -1) => {
    act({ type: 'move', id: shown.id, by })
    focusLater(shown.id)
  }
  const show = (to: QueryTab | undefined) => {
    if (!to) return
    act({ type: 'show', id: to.id })
    focusLater(to.id)
  }
  const press = (event: KeyboardEvent) => {
    const on = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const by = event.key === on ? 1 : event.key.startsWith('Arrow') ? -1 : 0
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') return
    if (by && event.ctrlKey && event.shiftKey) move(by)
    else if (by) show(state.tabs[(at + by + state.tabs.length) % state.tabs.length])
    else if (event.key === 'Home') show(state.tabs[0])
    else if (event.key === 'End') show(state.tabs.at(-1))
    else if (event.key === 'F2') setRenaming(true)
    else if (event.key === 'Delete') onClose(shown.id)
    else return
    event.preventDefault()
  }
  const items: MenuItem[] = [
    { label: words.rename, hint: 'F2', run: () => setRenaming(true) },
    { label: words.saveAs, run: onSaveAs },
    {
      label: words.duplicate,
      run: () =>
        act({ type: 'open', tab: { title: titleOf(shown), text: shown.text, fields: shown.fields } }),
    },
    { label: words.moveBack, hint: 'Ctrl Shift ←', disabled: at === 0, run: () => move(-1) },
    {
      label: words.moveOn,
      hint: 'Ctrl Shift →',
      disabled: at === state.tabs.length - 1,
      run: () => move(1),
    },
    { label: words.close, hint: 'Del', run: () => onClose(shown.id) },
  ]
  return (
    <div className="flex h-10 shrink-0 items-stretch border-b border-line bg-raised">
      <div
        ref={strip}
        role="tablist"
        aria-label={words.tabs}
        tabIndex={-1}
        onKeyDown={press}
        className="flex min-w-0 flex-1 overflow-x-auto [scrollbar-width:none]"
      >
        {state.tabs.map((tab) => (
          <TabButton
            key={tab.id}
            tab={tab}
            title={titleOf(tab)}
            shown={tab === shown}
            onShow={() => act({ type: 'show', id: tab.id })}
            onRename={() => setRenaming(true)}
            onClose={() => onClose(tab.id)}
          />
        ))}
      </div>
      <button
        id={menuButton}
        type="button"
        aria-haspopup="menu"
        aria-label={words.tabMenu(titleOf(shown))}
        onClick={(event) => setMenu(menu ? null : below(event.currentTarget))}
        className="px-2.5 text-muted hover:text-ink pointer-coarse:px-3.5"
      >
        <MoreHorizontal size={16} aria-hidden />
      </button>
      <button
        type="button"
        aria-label={words.newTab}
        title={words.newTab}
        onClick={() => act({ type: 'open', tab: {} })}
        className="border-s border-line px-3 text-muted hover:text-ink pointer-coarse:px-3.5"
      >
        <Plus size={16} aria-hidden />
      </button>
      {menu && (
        <Menu
          label={words.tabMenu(titleOf(shown))}
          items={items}
          at={menu}
          home={menuButton}
          onClose={() => setMenu(null)}
        />
      )}
      {renaming && (
        <NameDialog
          title={words.rename}
          name={titleOf(shown)}
          onClose={() => setRenaming(false)}
          onName={(title) => act({ type: 'change', id: shown.id, change: { title } })}
        />
      )}
    </div>
  )
}

function TabButton({
  tab,
  title,
  shown,
  onShow,
  onRename,
  onClose,
}: {
  tab: QueryTab
  title: string
  shown: boolean
  onShow: () => void
  onRename: () => void
  onClose: () => void
}) {
  return (
    <button
      id={tabButton(tab.id)}
      type="button"
      role="tab"
      aria-selected={shown}
      aria-controls={tabPanel}
      aria-keyshortcuts="F2 Delete Control+Shift+ArrowLeft Control+Shift+ArrowRight"
      tabIndex={shown ? 0 : -1}
      // The cross is for the mouse alone: a tab can hold no button, and Delete and the menu close it too.
      onClick={(event) =>
        event.target instanceof Element && event.target.closest('[data-close]') ? onClose() : onShow()
      }
      onAuxClick={(event) => event.button === 1 && onClose()}
      onDoubleClick={onRename}
      className={`group flex max-w-56 shrink-0 items-center gap-1.5 border-e border-line ps-3 pe-2 outline-offset-[-2px] ${shown ? 'bg-panel font-semibold shadow-[inset_0_-2px_0_var(--accent)]' : 'text-muted hover:text-ink'}`}
    >
      <span className="min-w-0 truncate" dir="auto">
        {title}
      </span>
      {unsaved(tab) && <span aria-hidden className="size-1.5 shrink-0 rounded-full bg-accent" data-unsaved />}
      <span
        aria-hidden
        data-close
        className={`rounded p-0.5 hover:bg-raised ${shown ? '' : 'invisible group-hover:visible'}`}
      >
        <X size={13} />
      </span>
    </button>
  )
}
