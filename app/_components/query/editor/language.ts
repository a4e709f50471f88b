import type { CompletionItem, DbSchema } from '@neo4j-cypher/language-support'
import type { QuerySchema } from '@/lib/api/query-schema'

/** What the thread that knows Cypher is asked; answered in turn under the same number. */
export type LanguageQuestion = { readonly id: number } & (
  | { readonly ask: 'schema'; readonly schema: QuerySchema; readonly parameters: readonly string[] }
  | { readonly ask: 'complete'; readonly text: string; readonly caret: number; readonly explicit: boolean }
  | { readonly ask: 'format'; readonly text: string; readonly caret: number }
)

export interface Formatted {
  readonly text: string
  readonly caret: number
}

export type LanguageAnswer = { readonly id: number } & (
  | { readonly completions: readonly CompletionItem[] }
  | { readonly formatted: Formatted }
  | { readonly failed: string }
  | { readonly done: true }
)

const version = 'CYPHER 5'

/** The schema as Neo4j's language support wants it. */
export function toLanguageSchema(schema: QuerySchema, parameters: readonly string[]): DbSchema {
  const functions = schema.functions.map(({ name, ...rest }) => [
    name,
    { name, ...rest, isBuiltIn: true, argumentDescription: [], returnDescription: '', isDeprecated: false },
  ])
  const procedures = schema.procedures.map(({ name, ...rest }) => [
    name,
    {
      ...{ name, ...rest, mode: 'READ' as const, worksOnSystem: false, admin: false },
      ...{ argumentDescription: [], returnDescription: [], option: { deprecated: false } },
    },
  ])
  return {
    labels: [...schema.labels],
    relationshipTypes: [...schema.relationshipTypes],
    propertyKeys: [...schema.properties],
    parameters: Object.fromEntries(parameters.map((name) => [name, ''])),
    functions: { [version]: Object.fromEntries(functions) },
    procedures: { [version]: Object.fromEntries(procedures) },
    defaultLanguage: version,
  }
}
