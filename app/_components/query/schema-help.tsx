'use client'

import type { ReactNode } from 'react'
import type { RelationDefinition } from '@/lib/model'
import { entityKindNames, kinds, relationNames, relations } from '@/lib/model'
import { useMessages } from '../i18n'
import { KindBadge } from '../ui/kind-badge'

const ledger = [
  '(:Release)-[:HAS_SENTENCE]->(:Sentence)',
  '(:Sentence)-[:CONTAINS]->(:Mention)-[:REFERS_TO]->(:Entity)',
  '(:Release)-[:STATES]->(:Claim)-[:STATED_IN]->(:Sentence)',
  '(:Claim)-[:SUBJECT]->(:Entity)',
  '(:Claim)-[:OBJECT]->(:Entity)',
  '(:Entity)-[:REPORTED]->(:Figure)',
  '(:Release)-[:TELLS]->(:Story)',
  '(:Release)-[:MENTIONS]->(:Entity)',
]

const ofLinks =
  'key modality background claims releases stories confidence published[] validFrom validTo langs[] publishers[]'

/** What there is to query: kinds, relations with their ends, and the ledger behind them; choosing one puts it into the query. */
export function SchemaHelp({ onInsert }: { onInsert: (text: string) => void }) {
  const { m, lang } = useMessages()
  return (
    <div className="flex flex-col gap-4 text-xs">
      <section>
        <h2 className="mb-1 font-semibold">{m.query.schemaKinds}</h2>
        <ul className="grid grid-cols-2 gap-x-2">
          {entityKindNames.map((kind) => (
            <li key={kind}>
              <Insert text={`:${kind}`} onInsert={onInsert}>
                <KindBadge kind={kind} size={16} lang={lang} />
                <span className="font-mono">{kind}</span>
                <span className="sr-only">{kinds[kind].label[lang]}</span>
              </Insert>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2 className="mb-1 font-semibold">{m.query.schemaLinks}</h2>
        <ul>
          {relationNames.map((relation) => {
            const definition: RelationDefinition = relations[relation]
            return (
              <li key={relation}>
                <Insert text={`-[:${relation}]->`} onInsert={onInsert}>
                  <span className="flex min-w-0 flex-col text-start">
                    <span className="font-mono">{relation}</span>
                    <span className="text-muted">
                      {definition.label[lang]} ·{' '}
                      {definition.to.length > 6
                        ? m.query.schemaAny
                        : definition.to.map((kind) => kinds[kind].label[lang]).join(', ')}
                    </span>
                  </span>
                </Insert>
              </li>
            )
          })}
        </ul>
        <p dir="ltr" className="mt-1 px-1.5 font-mono text-muted">
          {ofLinks}
        </p>
      </section>
      <section>
        <h2 className="mb-1 font-semibold">{m.query.schemaLedger}</h2>
        <ul>
          {ledger.map((line) => (
            <li key={line}>
              <Insert text={line} onInsert={onInsert}>
                <span dir="ltr" className="text-start font-mono break-words">
                  {line}
                </span>
              </Insert>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function Insert({
  text,
  onInsert,
  children,
}: {
  text: string
  onInsert: (text: string) => void
  children: ReactNode
}) {
  const { m } = useMessages()
  return (
    <button
      type="button"
      title={m.workbench.insert(text)}
      onClick={() => onInsert(text)}
      className="flex w-full min-w-0 items-center gap-1.5 rounded px-1.5 py-0.5 hover:bg-raised pointer-coarse:py-2"
    >
      {children}
    </button>
  )
}
