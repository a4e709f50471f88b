import type { KnownEntity } from './entry'
import { foldName } from '@/lib/text/fold'
import { tokenize } from '@/lib/text/tokens'

const arabic = /\p{Script=Arabic}/u
const operationHeads: ReadonlySet<string> = new Set(['operation', 'operacion', 'عمليه'])

/**
 * The folded words under which a name is looked for, as tokens of a text have them. "Operation Storm" is looked
 * for as "Storm" behind a word for operation.
 */
export function nameKey(entry: KnownEntity, name: string): string[] {
  const key = arabic.test(name) ? tokenize(name).map(({ fold }) => fold) : foldName(name).split(' ')
  return entry.kind === 'Operation' && key.length > 1 && operationHeads.has(key[0]!) ? key.slice(1) : key
}

const acronym = /^[\p{Lu}\d][\p{Lu}\d&./-]{1,6}$/u

/** Whether a name is compared as written because it is an acronym. */
export const isAcronym = (entry: KnownEntity, name: string): boolean =>
  acronym.test(name) && entry.kind !== 'Operation'

/** Kinds whose names are written small and looked for in texts of their own language alone. */
export const isCaseless = ({ kind }: KnownEntity): boolean => kind === 'Offence' || kind === 'Commodity'
