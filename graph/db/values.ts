import neo4j from 'neo4j-driver'
import { isRelation } from '@/lib/model'
import { kindOfLabels } from './labels'

/** Query parameters: plain JSON values. */
export type Params = Readonly<Record<string, unknown>>

/** `value` for the driver: whole numbers become Cypher integers, which the driver would otherwise send as floats. */
function toDatabase(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(toDatabase)
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toDatabase(inner)]))
  }
  return value
}

/** Parameters as the driver takes them. */
export const sent = (params: Params): Record<string, unknown> => toDatabase(params) as Record<string, unknown>

/** A node in a query's answer, as plain JSON. `id` is its own key, not the database's. */
export interface PlainNode {
  readonly id: string | null
  readonly labels: string[]
  readonly properties: Record<string, unknown>
}

/** A relationship in a query's answer, as plain JSON; `id` is its key. */
export interface PlainRelationship {
  readonly id: string | null
  readonly type: string
  readonly properties: Record<string, unknown>
}

/** What a walk over cells meets that can stand on a board: ids of entities and figures, keys of links. */
export interface Seen {
  readonly nodes: Set<string>
  readonly links: Set<string>
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const plainRecord = (record: object, seen: Seen): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, toPlain(value, seen)]))

function plainNode(node: { labels: string[]; properties: object }, seen: Seen): PlainNode {
  const properties = plainRecord(node.properties, seen)
  const id = textOf(properties.id)
  const kind = kindOfLabels(node.labels)
  if (id && kind && kind !== 'Release') seen.nodes.add(id)
  return { id, labels: [...node.labels].toSorted(), properties }
}

function plainRelationship(
  relationship: { type: string; properties: object },
  seen: Seen,
): PlainRelationship {
  const properties = plainRecord(relationship.properties, seen)
  const id = textOf(properties.key)
  if (id && isRelation(relationship.type)) seen.links.add(id)
  return { id, type: relationship.type, properties }
}

/**
 * A cell as plain JSON: nodes and relationships as objects with their own ids, paths as the list of what they
 * pass, dates, times and points as text, numbers that JSON lacks as text.
 */
export function toPlain(value: unknown, seen: Seen): unknown {
  if (value === null || value === undefined) return null
  if (typeof value === 'bigint') return String(value)
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((inner) => toPlain(inner, seen))
  if (neo4j.isInt(value)) return neo4j.integer.inSafeRange(value) ? value.toNumber() : value.toString()
  if (neo4j.isNode(value)) return plainNode(value, seen)
  if (neo4j.isRelationship(value)) return plainRelationship(value, seen)
  if (neo4j.isPath(value)) {
    return [
      plainNode(value.start, seen),
      ...value.segments.flatMap((segment) => [
        plainRelationship(segment.relationship, seen),
        plainNode(segment.end, seen),
      ]),
    ]
  }
  if (ArrayBuffer.isView(value))
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64')
  if (Object.getPrototypeOf(value) === Object.prototype) return plainRecord(value, seen)
  return (value as { toString(): string }).toString()
}
