import { cypherText } from '@/lib/board/cypher'

const literal = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  return typeof value === 'number'
    ? String(value)
    : cypherText(typeof value === 'string' ? value : JSON.stringify(value))
}

/** A question's Cypher with its values written in, to be read and changed as one text. */
export const withValues = (cypher: string, params: Readonly<Record<string, unknown>>): string =>
  cypher.replace(/\$(\w+)/gu, (found, name: string) =>
    Object.hasOwn(params, name) ? literal(params[name]) : found,
  )
