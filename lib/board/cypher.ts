import type { Shown } from './lines'
import type { Board } from './state'
import { emptyBoard, noLimits } from './state'

/** A text as a Cypher literal that cannot end early. Backslashes are written as code points, which Cypher reads before all else. */
export const cypherText = (text: string): string =>
  `'${text.replace(/[\\'\p{C}\u2028\u2029]/gu, (found) =>
    [...Array(found.length).keys()]
      .map((at) => `\\u${found.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`)
      .map((code) => (found === '\\' || found === "'" ? `\\u005C${code}` : code))
      .join(''),
  )}'`

const listOf = (texts: readonly string[]): string =>
  texts.length === 0 ? '[]' : `[\n  ${texts.map(cypherText).join(',\n  ')}\n]`

/** Plain data as a Cypher literal. Names in records are plain words. */
function cypherValue(value: unknown): string {
  if (typeof value === 'string') return cypherText(value)
  if (Array.isArray(value)) return `[${value.map(cypherValue).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([name, inner]) => `${name}: ${cypherValue(inner)}`)
    .join(', ')}}`
}

/** What of a board its shown entities and links do not tell; undefined when it is nothing. */
function viewOf(board: Board, present: ReadonlySet<string>) {
  const { hidden, off, limits, layout } = board
  const also = Object.keys(board.nodes)
    .filter((id) => !present.has(id))
    .toSorted()
  const plain = [off, limits, layout].every(
    (part, at) => JSON.stringify(part) === JSON.stringify([emptyBoard.off, noLimits, emptyBoard.layout][at]),
  )
  if (plain && also.length === 0) return undefined
  const sorted = Object.fromEntries(Object.entries(off).map(([facet, values]) => [facet, values.toSorted()]))
  return { also, hidden: hidden.toSorted(), off: sorted, limits, layout }
}

/**
 * Read-only Cypher that gives exactly what a board shows: its entities and every link between them, one row. Links that
 * are hidden are named and left out. What is on the board but not shown, and why, stands in a third column as plain data,
 * so that opening the result gives the same board. The same board gives the same text.
 */
export function toCypher(board: Board, shown: Shown): string {
  const ids = shown.nodes.map(({ id }) => id).toSorted()
  const present = new Set(ids)
  const drawn = new Set(shown.links.map(({ key }) => key))
  const hidden = Object.values(board.links)
    .filter(({ key, source, target }) => present.has(source) && present.has(target) && !drawn.has(key))
    .map(({ key }) => key)
    .toSorted()
  const view = viewOf(board, present)
  return [
    `WITH ${listOf(ids)} AS ids`,
    'OPTIONAL MATCH (n:Entity|Figure) WHERE n.id IN ids',
    'WITH ids, collect(n) AS nodes',
    'UNWIND CASE nodes WHEN [] THEN [null] ELSE nodes END AS a',
    'OPTIONAL MATCH (a)-[r]->(b:Entity|Figure) WHERE b.id IN ids AND r.key IS NOT NULL',
    ...(hidden.length > 0 ? [`  AND NOT r.key IN ${listOf(hidden)}`] : []),
    'WITH nodes, r ORDER BY r.key',
    `RETURN nodes, collect(r) AS links${view ? `,\n  ${cypherValue(view)} AS board` : ''}`,
  ].join('\n')
}
