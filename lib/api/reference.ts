import type { Json } from './openapi-schemas'

/** One named part of a shape, with the parts that it has itself. */
export interface Field {
  readonly name: string
  readonly type: string
  readonly required: boolean
  readonly description: string
  /** Values that it may have, when they are few enough to list. */
  readonly choices: readonly string[]
  readonly fallback: string
  readonly fields: readonly Field[]
}

export interface Parameter extends Field {
  readonly place: 'path' | 'query'
  readonly example: string
}

/** What is answered with one status. */
export interface Answer {
  readonly status: string
  readonly description: string
  /** Media types, the first of which `fields` and `example` are of. */
  readonly media: readonly string[]
  readonly type: string
  readonly fields: readonly Field[]
  readonly example: string
}

/** One operation of the API as a page shows it. */
export interface Operation {
  readonly id: string
  readonly tag: string
  readonly method: string
  readonly path: string
  readonly summary: string
  readonly writes: boolean
  readonly parameters: readonly Parameter[]
  readonly body: { readonly fields: readonly Field[]; readonly example: string } | undefined
  readonly answers: readonly Answer[]
}

interface Schema extends Json {
  readonly $ref?: string
  readonly type?: string
  readonly format?: string
  readonly description?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly default?: unknown
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly required?: readonly string[]
}

/** Levels of parts within parts that a page unfolds. */
const deepest = 5

const nameOfRef = (ref: string): string => ref.split('/').at(-1) ?? ref
const variants = (schema: Schema): readonly Schema[] => schema.anyOf ?? schema.oneOf ?? []
const isMap = (schema: Schema): schema is Schema & { additionalProperties: Schema } =>
  typeof schema.additionalProperties === 'object' && !schema.properties

/** A schema's type in words: `array of Node`, `string | null`. */
function typeOf(schema: Schema): string {
  if (schema.$ref) return nameOfRef(schema.$ref)
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  const several = variants(schema)
  if (several.length > 0) return [...new Set(several.map(typeOf))].join(' | ')
  if (schema.type === 'array') return `array of ${schema.items ? typeOf(schema.items) : 'anything'}`
  if (isMap(schema)) return `map of ${typeOf(schema.additionalProperties)}`
  return schema.format ? `${schema.type} (${schema.format})` : (schema.type ?? 'anything')
}

const show = (value: unknown): string =>
  value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)
const pretty = (value: unknown): string =>
  typeof value === 'string' || value === undefined ? (value ?? '') : JSON.stringify(value, null, 2)

/** Reads one description; its schemas are followed to their parts. */
class Reader {
  constructor(private readonly api: Json) {}

  /** What a reference leads to, and by which names one came there. */
  private resolve(schema: Schema, seen: readonly string[]): { schema: Schema; seen: readonly string[] } {
    if (!schema.$ref || seen.includes(schema.$ref)) return { schema: schema.$ref ? {} : schema, seen }
    const found = schema.$ref
      .split('/')
      .slice(1)
      .reduce<unknown>((at, part) => (at as Json)[part], this.api)
    return this.resolve(found as Schema, [...seen, schema.$ref])
  }

  /** The parts of an object, of what an array or a map holds, or of every kind that it may be. */
  fieldsOf(given: Schema, path: readonly string[] = [], depth = 0): Field[] {
    const { schema, seen } = this.resolve(given, path)
    if (depth > deepest) return []
    const inner = schema.items ?? (isMap(schema) ? schema.additionalProperties : undefined)
    if (inner) return this.fieldsOf(inner, seen, depth)
    const several = variants(schema)
    if (several.length > 0) {
      const all = several.flatMap((one) => this.fieldsOf(one, seen, depth))
      return [...new Map(all.map((field) => [field.name, field])).values()]
    }
    return Object.entries(schema.properties ?? {}).map(([name, part]) => ({
      ...this.fieldOf(name, part, schema.required?.includes(name) ?? false),
      fields: this.fieldsOf(part, seen, depth + 1),
    }))
  }

  private fieldOf(name: string, schema: Schema, required: boolean): Field {
    const choices = schema.enum ?? schema.items?.enum ?? variants(schema).flatMap((one) => one.enum ?? [])
    return {
      ...{ name, type: typeOf(schema), required, description: schema.description ?? '', fields: [] },
      choices: choices.filter((one) => one !== '').map(show),
      fallback: show(schema.default),
    }
  }

  parameterOf(parameter: Json): Parameter {
    const { name, description, required, schema, example, in: place } = parameter
    return {
      ...this.fieldOf(String(name), schema as Schema, required === true),
      ...{ description: show(description), example: show(example) },
      place: place as Parameter['place'],
    }
  }

  answerOf(status: string, given: Json): Answer {
    const answer = this.resolve(given, []).schema
    const content = Object.entries(
      (answer.content ?? {}) as Record<string, { schema?: Schema; example?: unknown }>,
    )
    const first = content[0]?.[1]
    return {
      ...{ status, description: show(answer.description), media: content.map(([type]) => type) },
      type: first?.schema ? typeOf(first.schema) : '',
      fields: first?.schema ? this.fieldsOf(first.schema) : [],
      example: pretty(first?.example),
    }
  }

  operationOf(method: string, path: string, operation: Json): Operation {
    const body = (operation.requestBody as { content: Record<string, { schema: Schema; example?: unknown }> })
      ?.content['application/json']
    return {
      ...{ id: show(operation.operationId), tag: show((operation.tags as string[])[0]), path },
      ...{
        method: method.toUpperCase(),
        summary: show(operation.summary),
        writes: operation['x-writes'] === true,
      },
      parameters: (operation.parameters as Json[]).map((one) => this.parameterOf(one)),
      body: body && { fields: this.fieldsOf(body.schema), example: pretty(body.example) },
      answers: Object.entries(operation.responses as Record<string, Json>).map(([status, answer]) =>
        this.answerOf(status, answer),
      ),
    }
  }
}

/** Every operation of an OpenAPI description as a page shows it, by headings in their order. */
export function referenceOf(api: Json): readonly {
  readonly tag: string
  readonly description: string
  readonly operations: readonly Operation[]
}[] {
  const reader = new Reader(api)
  const all = Object.entries(api.paths as Record<string, Record<string, Json>>).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => reader.operationOf(method, path, operation)),
  )
  return (api.tags as { name: string; description: string }[])
    .map(({ name, description }) => ({
      ...{ tag: name, description },
      operations: all.filter(({ tag }) => tag === name),
    }))
    .filter(({ operations }) => operations.length > 0)
}
