import { execute, systemLabels } from '@/graph/db'
import type { QuerySchema } from '@/lib/api/query-schema'
import { entityKindNames, relationNames } from '@/lib/model'
import { isOwnFunction, procedures } from './allowed'

/** Functions of LOAD CSV, which is refused. */
const ofFiles: ReadonlySet<string> = new Set(['file', 'linenumber'])

const allowed = (name: string): boolean =>
  name.includes('.') ? isOwnFunction(name.toLowerCase()) : !ofFiles.has(name)

const union = (...lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())].toSorted()

/**
 * What a query can name: the model's kinds and relations and whatever else the database holds, Cypher's own functions,
 * and the procedures that may be called.
 */
export async function readQuerySchema(): Promise<QuerySchema> {
  const [stored, functions, called] = await Promise.all([
    execute<Record<'labels' | 'types' | 'properties', string[]>>(
      `CALL db.labels() YIELD label WITH collect(label) AS labels
       CALL db.relationshipTypes() YIELD relationshipType WITH labels, collect(relationshipType) AS types
       CALL db.propertyKeys() YIELD propertyKey
       RETURN labels, types, collect(propertyKey) AS properties`,
    ),
    execute<QuerySchema['functions'][number]>(
      `SHOW BUILT IN FUNCTIONS YIELD name, signature, description, category, aggregating, isDeprecated
       WHERE NOT isDeprecated RETURN name, signature, description, category, aggregating ORDER BY name`,
    ),
    execute<QuerySchema['procedures'][number]>(
      `SHOW PROCEDURES YIELD name, signature, description
       WHERE toLower(name) IN $procedures RETURN name, signature, description ORDER BY name`,
      { procedures: [...procedures] },
    ),
  ])
  const { labels = [], types = [], properties = [] } = stored[0] ?? {}
  const hidden: ReadonlySet<string> = new Set(systemLabels)
  return {
    labels: union(entityKindNames, labels).filter((label) => !hidden.has(label)),
    relationshipTypes: union(relationNames, types),
    properties: union(properties),
    functions: functions.filter(({ name }) => allowed(name)),
    procedures: called,
  }
}
