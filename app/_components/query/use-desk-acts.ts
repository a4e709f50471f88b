'use client'

import type { KeyboardEvent } from 'react'
import { useState } from 'react'
import type { Asked } from '@/app/query/use-run'
import type { WorkbenchState } from '@/app/query/use-workbench'
import { addressOf } from '@/lib/workbench/address'
import { useMessages } from '../i18n'
import { useCopy } from '../ui/use-copy'
import type { Language } from './editor/open-language'
import { parameterField } from './parameter-bar'

/** The acts of the query that is shown, what is to be said of them, and their keys. */
export function useDeskActs(bench: WorkbenchState, language: Language) {
  const { m } = useMessages()
  const words = m.workbench
  const { tab, answer, begin, saved } = bench
  const [naming, setNaming] = useState(false)
  const [said, setSaid] = useState('')
  const link = useCopy()

  const run = (how: Asked['how']) => {
    const missing = begin(how)
    if (missing) document.getElementById(parameterField(missing))?.focus()
  }
  const format = async () => {
    setSaid('')
    try {
      bench.setText((await language.format(tab.text, 0)).text)
    } catch {
      setSaid(words.cannotFormat)
    }
  }
  const save = () => {
    if (tab.saved) void saved.save(tab, tab.saved.name, tab.saved.description, tab.saved.version)
    else setNaming(true)
  }
  /** The same name is the same query: its text and description change. */
  const saveAs = (name: string, description: string) =>
    void saved.save(tab, name, description, name === tab.saved?.name ? tab.saved.version : undefined)
  const copyLink = () => {
    const address = addressOf(tab.text, tab.saved)
    const there = `${window.location.origin}/query?${address}`
    if (address) link.copy(there, { done: words.linkCopied, failed: words.linkIs(there) })
    else setSaid(words.tooLongForLink)
  }
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    const control = event.ctrlKey || event.metaKey
    const running = answer.status === 'running'
    if (running && (event.key === 'Escape' || (control && event.key === '.'))) bench.cancel()
    else if (control && event.key.toLowerCase() === 's') save()
    else return
    event.preventDefault()
  }
  return {
    ...{ run, save, saveAs, copyLink, press, said, setSaid, naming, setNaming },
    format: () => void format(),
    copied: link.note,
  }
}

export type DeskActs = ReturnType<typeof useDeskActs>
