'use client'

import { useState } from 'react'
import { Copy } from 'lucide-react'
import { snippets, type Call, type SnippetLanguage } from '@/lib/api/snippets'
import { useMessages } from '../i18n'
import { Button } from '../ui/button'
import { Copied } from '../ui/copied'
import { useCopy } from '../ui/use-copy'
import { Code } from './code'

const languages = Object.keys(snippets) as SnippetLanguage[]

/** What the form sends, as code to copy. */
export function AsCode({ call }: { call: Call }) {
  const { m } = useMessages()
  const [language, setLanguage] = useState<SnippetLanguage>('curl')
  const { note, copy } = useCopy()
  const text = snippets[language](call)
  return (
    <details className="mt-4">
      <summary>{m.apiDocs.code}</summary>
      <div className="mt-2 flex flex-col gap-2">
        <div className="flex flex-wrap items-center gap-2">
          <div
            role="group"
            aria-label={m.apiDocs.code}
            dir="ltr"
            className="flex rounded-md border border-line"
          >
            {languages.map((one) => (
              <button
                key={one}
                type="button"
                aria-pressed={one === language}
                onClick={() => setLanguage(one)}
                className={`px-3 py-1 first:rounded-s-md last:rounded-e-md ${one === language ? 'bg-raised font-semibold' : 'text-muted hover:text-ink'}`}
              >
                {one}
              </button>
            ))}
          </div>
          <Button onClick={() => copy(text, { done: m.apiDocs.copied, failed: m.apiDocs.notCopied })}>
            <Copy size={14} aria-hidden />
            {m.apiDocs.copy}
          </Button>
          <Copied note={note} />
        </div>
        <Code text={text} label={language} />
      </div>
    </details>
  )
}
