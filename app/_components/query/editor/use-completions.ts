'use client'

import { useEffect, useMemo, useState } from 'react'
import { api } from '@/lib/api/client'
import type { QuerySchema } from '@/lib/api/query-schema'
import type { ValuePlace } from '@/lib/cypher/value-place'
import type { InterfaceLanguage, Messages } from '@/lib/i18n'
import {
  comparatorNames,
  entityKindNames,
  kinds,
  measureNames,
  modalityNames,
  relationNames,
  type EntityKind,
} from '@/lib/model'
import { foldName } from '@/lib/text/fold'
import { useMessages } from '../../i18n'
import type { Completions, StoredValue } from './completion'
import { openLanguage, type Language } from './open-language'

/** Properties that hold names and ids of entities. */
const named = /^(name(En|Fr|Es|Ar)?|id)$/u
/** Most values that are offered. */
const offered = 12

/** Properties whose few values the model declares. */
const declared: Readonly<Record<string, readonly string[]>> = {
  modality: modalityNames,
  relation: relationNames,
  measure: measureNames,
  comparator: comparatorNames,
}

/** The kind whose name is begun: “Op” is Operation. */
function kindBegun(typed: string, lang: InterfaceLanguage): EntityKind | undefined {
  const text = foldName(typed)
  if (text.length < 2) return undefined
  return entityKindNames.find((kind) =>
    [kinds[kind].label.en, kinds[kind].label[lang]].some((label) => foldName(label).startsWith(text)),
  )
}

const readHits = async (text: string, kind: EntityKind | undefined, signal: AbortSignal) =>
  (await api.search(text, { only: 'entities', limit: offered, signal, ...(kind ? { kind } : {}) })).entities

async function readValues(
  { property, labels, typed }: ValuePlace,
  lang: InterfaceLanguage,
  signal: AbortSignal,
): Promise<StoredValue[]> {
  const few = declared[property]
  if (few) {
    return few
      .filter((value) => value.toLowerCase().startsWith(typed.toLowerCase()))
      .map((value) => ({ label: value, value, note: property }))
  }
  const kind = entityKindNames.find((name) => labels.includes(name))
  if (!named.test(property) || (kind === undefined && labels.some((label) => label !== 'Entity'))) return []
  const begun = kindBegun(typed, lang)
  const ofKind = typed.trim() === '' ? kind : kind === undefined || kind === begun ? begun : undefined
  const [found, most] = await Promise.all([
    typed.trim() === '' ? [] : readHits(typed, kind, signal),
    ofKind ? readHits('', ofKind, signal) : [],
  ])
  // Names that fit come first, but leave room for the kind that is begun.
  const fitting = most.length > 0 ? found.slice(0, offered / 2) : found
  const known = new Set(fitting.map(({ id }) => id))
  return [...fitting, ...most.filter(({ id }) => !known.has(id))].slice(0, offered).map((entity) => ({
    label: entity.matched ? `${entity.matched} · ${entity.name}` : entity.name,
    value: property === 'id' ? entity.id : entity.name,
    note: property === 'id' ? entity.id : kinds[entity.kind].label[lang],
    colour: kinds[entity.kind].colour,
  }))
}

const sortOf = (kind: number | undefined, { sorts }: Messages['workbench']): string =>
  ({
    2: sorts.function,
    3: sorts.function,
    6: sorts.variable,
    10: sorts.property,
    14: sorts.keyword,
    25: sorts.label,
  })[kind ?? 14] ?? ''

/**
 * What the editor is completed with: words from Neo4j's language support in a thread of its own, which knows the
 * database's schema, and stored values from the server. `parameters` are those that a query can count on.
 */
export function useCompletions(parameters: readonly string[]): {
  completions: Completions
  language: Language
} {
  const { m, lang } = useMessages()
  const [language] = useState(openLanguage)
  const [schema, setSchema] = useState<QuerySchema | null>(null)
  useEffect(() => {
    let alive = true
    api.querySchema().then(
      (read) => alive && setSchema(read),
      () => undefined, // words of the grammar are offered without it
    )
    return () => {
      alive = false
      language.close()
    }
  }, [language])
  const names = parameters.join(' ')
  useEffect(() => {
    if (schema) language.learn(schema, names.split(' ').filter(Boolean)).catch(() => undefined) // as above
  }, [language, schema, names])
  const completions = useMemo<Completions>(
    () => ({
      words: (text, caret, explicit) => language.complete(text, caret, explicit),
      values: (place, signal) => readValues(place, lang, signal),
      sort: ({ kind }) => sortOf(kind, m.workbench),
    }),
    [m, lang, language],
  )
  return { completions, language }
}
