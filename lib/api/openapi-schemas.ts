import * as z from 'zod'
import * as phrases from '@/lib/phrases/meaning'
import * as asking from './ask'
import * as boards from './boards'
import * as entityEvidence from './entity-evidence'
import * as judgements from './judgements'
import * as locks from './locks'
import * as figures from './figures'
import { modelSchema } from './model'
import * as paths from './paths'
import * as questions from './questions'
import * as queries from './query'
import * as savedQueries from './queries'
import * as querySchema from './query-schema'
import * as schemas from './schemas'
import * as starts from './starts'
import * as twins from './twins'

/** A piece of a description. */
export type Json = Readonly<Record<string, unknown>>

const schemaName = (exported: string): string =>
  exported.charAt(0).toUpperCase() + exported.slice(1).replace(/Schema$/u, '')

/** Schemas with a name of their own: `nodeSchema` is `Node` in the description. */
const named: readonly (readonly [string, z.ZodType])[] = [
  ...Object.entries({
    ...schemas,
    ...boards,
    ...figures,
    ...twins,
    ...judgements,
    ...entityEvidence,
    ...paths,
    ...phrases,
    ...asking,
    ...questions,
    ...queries,
    ...starts,
    ...locks,
    ...querySchema,
    ...savedQueries,
  }).flatMap(([name, value]) => (value instanceof z.ZodType ? [[schemaName(name), value] as const] : [])),
  ['Model', modelSchema],
]
const nameOf = new Map(named.map(([name, schema]) => [schema, name]))

const isRequest = (name: string): boolean => name.endsWith('Request')

/** The same as they are sent and as they come; a meaning holds others of its kind, so it needs a name on both sides. */
const shared: ReadonlySet<string> = new Set(Object.keys(phrases).map(schemaName))

/** JSON Schemas of everything with a name; a request as it is sent, an answer as it comes. */
export function namedSchemas(): Json {
  const sides = (['input', 'output'] as const).map((io) => {
    const registry = z.registry<{ id: string }>()
    for (const [name, schema] of named)
      if (isRequest(name) === (io === 'input') || shared.has(name)) registry.add(schema, { id: name })
    return z.toJSONSchema(registry, { io, uri: (id) => `#/components/schemas/${id}` }).schemas
  })
  const plain = ({ $schema: _schema, $id: _id, ...schema }: Json): Json => schema
  return Object.fromEntries(
    sides
      .flatMap((side) => Object.entries(side))
      .map(([name, schema]) => [name, plain(schema as Json)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

/** The JSON Schema of what is sent. */
export function schemaOf(schema: z.ZodType): Json {
  const { $schema: _schema, ...plain } = z.toJSONSchema(schema, { io: 'input' }) as Json
  return plain
}

/** A schema by its name where it has one, else itself. */
export function refTo(schema: z.ZodType): Json {
  const name = nameOf.get(schema)
  return name ? { $ref: `#/components/schemas/${name}` } : schemaOf(schema)
}
