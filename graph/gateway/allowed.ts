/** Procedures that only read what the graph holds or how it is made, as they are written. */
export const procedureNames = [
  'db.index.fulltext.queryNodes',
  'db.labels',
  'db.relationshipTypes',
  'db.propertyKeys',
  'db.schema.visualization',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
] as const

/** The procedures' names in lower case, as the locks compare them. */
export const procedures: ReadonlySet<string> = new Set(procedureNames.map((name) => name.toLowerCase()))

/** Namespaces of functions that are part of Cypher: functions of plug-ins may do anything. */
const functionSpaces: ReadonlySet<string> = new Set([
  ...['point', 'date', 'datetime', 'localdatetime', 'time', 'localtime', 'duration'],
  ...['vector.similarity', 'db.namefromelementid'],
])

/** Whether a function with a dotted name, in lower case, is part of Cypher itself. */
export const isOwnFunction = (name: string): boolean =>
  functionSpaces.has(name.slice(0, name.lastIndexOf('.'))) || functionSpaces.has(name)
