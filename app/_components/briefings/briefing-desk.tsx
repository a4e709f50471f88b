'use client'

import { useMemo, useState } from 'react'
import { ArrowLeft, Download } from 'lucide-react'
import { api } from '@/lib/api/client'
import type { BriefingRequest } from '@/lib/api/schemas'
import type { AppError } from '@/lib/errors'
import { toAppError } from '@/lib/errors'
import type { InterfaceLanguage } from '@/lib/i18n'
import { chooseLanguage, interfaceLanguages, languageName } from '@/lib/i18n'
import { useMessages } from '../i18n'
import { boardAddress } from '../releases/entities-of'
import { Button, ButtonLink } from '../ui/button'
import { save } from '../ui/save'
import type { BriefingStart } from './briefing-address'
import { PagePreview } from './page-preview'
import { usePreview } from './use-preview'

type Format = 'svg' | 'png'

const fileName = (title: string, format: Format): string =>
  `${title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'briefing'}.${format}`

/** One page in the making: its words on the left, the page itself as it will be saved, and its files. */
export function BriefingDesk({ start }: { start: BriefingStart }) {
  const { m, lang } = useMessages()
  const [title, setTitle] = useState(start.title)
  const [subtitle, setSubtitle] = useState('')
  const [marking, setMarking] = useState('')
  const [pageLang, setPageLang] = useState<InterfaceLanguage>(lang)
  const [keep, setKeep] = useState(start.positions !== null)
  const [saving, setSaving] = useState<Format | null>(null)
  const [problem, setProblem] = useState<AppError | null>(null)
  const request = useMemo<BriefingRequest>(
    () => ({
      source: {
        nodes: [...start.nodes],
        ...(keep && start.positions ? { positions: { ...start.positions } } : {}),
      },
      options: {
        lang: pageLang,
        ...(title.trim() ? { title: title.trim() } : {}),
        ...(subtitle.trim() ? { subtitle: subtitle.trim() } : {}),
        ...(marking.trim() ? { marking: marking.trim() } : {}),
      },
    }),
    [start, keep, pageLang, title, subtitle, marking],
  )
  const preview = usePreview(request)
  const take = async (format: Format): Promise<void> => {
    setSaving(format)
    setProblem(null)
    try {
      save(await api.exportBriefing({ ...request, format }), fileName(title, format))
    } catch (error) {
      setProblem(toAppError(error))
    } finally {
      setSaving(null)
    }
  }
  return (
    <div className="mx-auto grid w-full max-w-[100rem] items-start gap-4 p-4 md:p-6 lg:grid-cols-[17rem_1fr]">
      <div className="flex flex-col gap-4">
        <div>
          <h1 className="text-xl font-bold">{m.briefings.title}</h1>
          <p className="text-muted">{m.briefings.intro}</p>
        </div>
        <Field label={m.briefings.pageTitle} value={title} most={200} onChange={setTitle} />
        <Field label={m.briefings.subtitle} value={subtitle} most={300} onChange={setSubtitle} />
        <Field
          label={m.briefings.marking}
          value={marking}
          most={120}
          hint={m.briefings.markingHint}
          onChange={setMarking}
        />
        <label className="flex flex-col gap-1">
          <span className="font-medium">{m.briefings.lang}</span>
          <select
            value={pageLang}
            onChange={(event) => setPageLang(chooseLanguage(event.target.value))}
            className="rounded-md border border-line bg-panel px-3 py-1.5"
          >
            {interfaceLanguages.map((code) => (
              <option key={code} value={code}>
                {languageName(code, lang)}
              </option>
            ))}
          </select>
        </label>
        {start.positions && (
          <label className="flex items-center gap-2">
            <input type="checkbox" checked={keep} onChange={(event) => setKeep(event.target.checked)} />
            {m.briefings.keep}
          </label>
        )}
        <div className="flex flex-wrap gap-2 lg:flex-col">
          <Button look="strong" disabled={saving !== null} onClick={() => void take('svg')}>
            <Download size={16} aria-hidden />
            {saving === 'svg' ? m.briefings.saving : m.briefings.svg}
          </Button>
          <Button disabled={saving !== null} onClick={() => void take('png')}>
            <Download size={16} aria-hidden />
            {saving === 'png' ? m.briefings.saving : m.briefings.png}
          </Button>
          <ButtonLink href={boardAddress(start.nodes)}>
            <ArrowLeft size={16} aria-hidden className="rtl:rotate-180" />
            {m.briefings.board}
          </ButtonLink>
        </div>
        {problem && (
          <p role="alert" className="text-bad">
            {problem.message}
          </p>
        )}
      </div>
      <PagePreview preview={preview} title={title} />
    </div>
  )
}

function Field({
  label,
  value,
  most,
  hint,
  onChange,
}: {
  label: string
  value: string
  most: number
  hint?: string
  onChange: (value: string) => void
}) {
  return (
    <label className="flex flex-col gap-1">
      <span className="font-medium">{label}</span>
      <input
        value={value}
        maxLength={most}
        dir="auto"
        placeholder={hint}
        onChange={(event) => onChange(event.target.value)}
        className="rounded-md border border-line bg-panel px-3 py-1.5"
      />
    </label>
  )
}
