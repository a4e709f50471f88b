import { createHash } from 'node:crypto'
import { foldName } from '@/lib/text/fold'
import type { EntityKind } from './entities'

/** SHA-256 of `text` as lower-case hex. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/**
 * A short id for a ledger node: `prefix` and the first 20 hex digits of the hash of `parts`. Parts are kept
 * apart by a unit separator, so that ("ab","c") and ("a","bc") differ; an absent part hashes as empty.
 */
export const hashId = (prefix: string, parts: readonly (string | number | null | undefined)[]): string =>
  `${prefix}-${sha256(parts.map((part) => String(part ?? '')).join('\u001f')).slice(0, 20)}`

/** The readable half of an id: folded, Latin letters and digits, at most 40 characters; empty for other scripts. */
export const slug = (name: string): string =>
  foldName(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '')

/** Id of an entity that curated knowledge knows: `operation-soga`, `country-fr`. */
export const knownEntityId = (kind: EntityKind, key: string): string => `${kind.toLowerCase()}-${key}`

/** Id of any other entity: kind, readable name and a hash of kind + folded name + context (a country or organisation id). */
export const namedEntityId = (kind: EntityKind, name: string, context = ''): string =>
  [kind.toLowerCase(), slug(name), sha256([kind, foldName(name), context].join('\u001f')).slice(0, 8)]
    .filter(Boolean)
    .join('-')
