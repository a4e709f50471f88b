import type { Prefix } from '@/graph/db'
import { cypherTokens, isKeyword } from './cypher-words'

const keywords = ['EXPLAIN', 'PROFILE'] as const

/** The query without EXPLAIN or PROFILE before it, every other character in its place, and which of them it had. */
export function splitMode(cypher: string): { readonly body: string; readonly mode: Prefix } {
  const first = cypherTokens(cypher)[0]
  const mode = keywords.find((keyword) => isKeyword(first, keyword))
  if (!first || !mode) return { body: cypher, mode: '' }
  const blank = ' '.repeat(first.end - first.start)
  return { body: `${cypher.slice(0, first.start)}${blank}${cypher.slice(first.end)}`, mode }
}
