import type { QueryResult } from '@/lib/api/schemas'
import type { GraphCell } from '../cells'
import { endsOfKey, graphCell } from '../cells'

type Type = 'boolean' | 'long' | 'double' | 'string'
type Data = Readonly<Record<string, unknown>>

interface Edge {
  readonly source: string
  readonly target: string
  readonly data: Data
}

/** The document, and how many relationships have no key to tell their ends by and so are not in it. */
export interface GraphMl {
  readonly xml: string
  readonly left: number
}

/** A text as XML 1.0 holds it: what no XML can hold becomes the replacement character. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/gu, (sign) => `&#${sign.charCodeAt(0)};`)

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

function typeOf(values: readonly unknown[]): Type {
  if (values.every((value) => typeof value === 'boolean')) return 'boolean'
  if (values.every((value) => Number.isSafeInteger(value))) return 'long'
  return values.every((value) => typeof value === 'number') ? 'double' : 'string'
}

/** The keys of one part of the graph: every property by name with an id, and a type that all its values have. */
function keysOf(part: 'node' | 'edge', all: readonly Data[]) {
  const names = [...new Set(all.flatMap((data) => Object.keys(data)))].toSorted()
  const ids = new Map(names.map((name, at) => [name, `${part[0]}${at}`]))
  const lines = names.map((name) => {
    const type = typeOf(all.flatMap((data) => (name in data ? [data[name]] : [])))
    return `  <key id="${ids.get(name)}" for="${part}" attr.name="${escaped(name)}" attr.type="${type}"/>`
  })
  const dataOf = (data: Data, indent: string) =>
    Object.entries(data)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, value]) => `${indent}<data key="${ids.get(name)}">${escaped(textOf(value))}</data>`)
  return { lines, dataOf }
}

const known = (data: Data): Data =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null && value !== undefined))

function cellsIn(value: unknown): GraphCell[] {
  const cell = graphCell(value)
  if (cell) return [cell]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(cellsIn) : []
}

function collect(rows: QueryResult['rows']) {
  const nodes = new Map<string, Data>()
  const edges = new Map<string, Edge>()
  let left = 0
  for (const { id, labels, type, properties } of cellsIn(rows)) {
    if (labels) {
      const own = id ?? `node-${nodes.size}`
      if (!nodes.has(own)) nodes.set(own, known({ ...properties, labels: labels.join(':') }))
      continue
    }
    const ends = id === null ? undefined : endsOfKey(id)
    if (id === null || !ends) left += 1
    else edges.set(id, { source: ends[0], target: ends[1], data: known({ ...properties, type }) })
  }
  for (const { source, target } of edges.values())
    for (const end of [source, target]) if (!nodes.has(end)) nodes.set(end, {})
  return { nodes, edges, left }
}

const byId = <T>(all: ReadonlyMap<string, T>) => [...all].toSorted(([one], [other]) => (one < other ? -1 : 1))

/**
 * The nodes and links in a result as GraphML 1.0, with their properties; lists and records as JSON. Ends of links that
 * are not in the result stand in it by id alone. The same result gives the same document, valid XML for any text.
 */
export function toGraphMl({ rows }: Pick<QueryResult, 'rows'>): GraphMl {
  const { nodes, edges, left } = collect(rows)
  const nodeKeys = keysOf('node', [...nodes.values()])
  const edgeKeys = keysOf(
    'edge',
    [...edges.values()].map(({ data }) => data),
  )
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...nodeKeys.lines,
    ...edgeKeys.lines,
    '  <graph id="result" edgedefault="directed">',
    ...byId(nodes).flatMap(([id, data]) => [
      `    <node id="${escaped(id)}">`,
      ...nodeKeys.dataOf(data, '      '),
      '    </node>',
    ]),
    ...byId(edges).flatMap(([id, { source, target, data }]) => [
      `    <edge id="${escaped(id)}" source="${escaped(source)}" target="${escaped(target)}">`,
      ...edgeKeys.dataOf(data, '      '),
      '    </edge>',
    ]),
    '  </graph>',
    '</graphml>',
  ]
  return { xml: `${lines.join('\n')}\n`, left }
}
