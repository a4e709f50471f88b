import { withValues } from '@/lib/phrases/cypher/inline'
import type { Meaning } from '@/lib/phrases/meaning'

/** The page that asks a phrase, or the meaning of one with something changed. */
export const askAddress = (asked: { readonly phrase: string } | { readonly meaning: Meaning }): string =>
  `/query?${new URLSearchParams('phrase' in asked ? { ask: asked.phrase } : { meaning: JSON.stringify(asked.meaning) })}`

/** The workbench with a question's Cypher, its values written in. */
export const cypherAddress = (cypher: string, params: Readonly<Record<string, unknown>>): string =>
  `/query?${new URLSearchParams({ cypher: withValues(cypher, params) })}`
