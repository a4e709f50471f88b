'use client'

import { entityKindNames, relationNames, relations } from '@/lib/model'
import type { RelationDefinition } from '@/lib/model'
import { useMessages } from '../i18n'

const ledger = [
  '(:Release)-[:HAS_SENTENCE]->(:Sentence)',
  '(:Sentence)-[:CONTAINS]->(:Mention)-[:REFERS_TO]->(:Entity)',
  '(:Release)-[:STATES]->(:Claim)-[:STATED_IN]->(:Sentence)',
  '(:Claim)-[:SUBJECT]->(:Entity), (:Claim)-[:OBJECT]->(:Entity)',
  '(:Entity)-[:REPORTED]->(:Figure), (:Claim {figure: figure.id})',
  '(:Release)-[:TELLS]->(:Story), (:Release)-[:MENTIONS]->(:Entity)',
]

/** What there is to query: kinds, relations with their ends, and the ledger behind them. */
export function SchemaHelp() {
  const { m, lang } = useMessages()
  return (
    <details className="rounded-lg border border-line bg-panel p-3">
      <summary className="font-medium">{m.query.schema}</summary>
      <div className="mt-2 flex max-h-96 flex-col gap-3 overflow-y-auto text-xs">
        <div>
          <h3 className="font-semibold">{m.query.schemaKinds}</h3>
          <p className="font-mono leading-relaxed">{entityKindNames.map((kind) => `:${kind}`).join(' ')}</p>
        </div>
        <div>
          <h3 className="font-semibold">{m.query.schemaLinks}</h3>
          <dl className="flex flex-col gap-1">
            {relationNames.map((relation) => {
              const definition: RelationDefinition = relations[relation]
              return (
                <div key={relation}>
                  <dt className="font-mono">[:{relation}]</dt>
                  <dd className="text-muted">
                    {definition.label[lang]} ·{' '}
                    {definition.to.length > 6 ? m.query.schemaAny : definition.to.join(', ')}
                  </dd>
                </div>
              )
            })}
          </dl>
          <p className="mt-1 font-mono text-muted">
            key modality background claims releases stories confidence published[] validFrom validTo langs[]
            publishers[]
          </p>
        </div>
        <div>
          <h3 className="font-semibold">{m.query.schemaLedger}</h3>
          <ul className="flex flex-col gap-1 font-mono">
            {ledger.map((line) => (
              <li key={line} className="break-words">
                {line}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </details>
  )
}
