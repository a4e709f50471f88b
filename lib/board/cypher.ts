import type { Board } from './state'
import type { Shown } from './lines'

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

/**
 * Read-only Cypher that gives exactly what a board shows: its entities and every link between them, one row. Links that
 * are hidden are named and left out. The same board gives the same text.
 */
export function toCypher(board: Board, shown: Shown): string {
  const ids = shown.nodes.map(({ id }) => id).toSorted()
  const present = new Set(ids)
  const drawn = new Set(shown.links.map(({ key }) => key))
  const hidden = Object.values(board.links)
    .filter(({ key, source, target }) => present.has(source) && present.has(target) && !drawn.has(key))
    .map(({ key }) => key)
    .toSorted()
  return [
    `WITH ${listOf(ids)} AS ids`,
    'MATCH (n:Entity|Figure) WHERE n.id IN ids',
    'WITH ids, collect(n) AS nodes',
    'UNWIND nodes AS a',
    'OPTIONAL MATCH (a)-[r]->(b:Entity|Figure) WHERE b.id IN ids AND r.key IS NOT NULL',
    ...(hidden.length > 0 ? [`  AND NOT r.key IN ${listOf(hidden)}`] : []),
    'WITH nodes, r ORDER BY r.key',
    'RETURN nodes, collect(r) AS links',
  ].join('\n')
}
