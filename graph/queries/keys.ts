import { brokenCursor } from '@/lib/api/page'
import { AppError } from '@/lib/errors'
import { modalityNames, relationNames, type Relation } from '@/lib/model'

/** The relation that a link's key begins with. Throws `not_found` for what is no key of a link. */
export function relationOfKey(key: string): Relation {
  const [first, subject, object, modality, ...rest] = key.split(':')
  const relation = relationNames.find((name) => name === first)
  const whole = subject && object && modalityNames.some((name) => name === modality) && rest.length === 0
  if (!relation || !whole) throw new AppError('not_found', `No link has the key “${key.slice(0, 200)}”.`)
  return relation
}

/** The parts of a cursor made by `toCursor` of so many. Throws `bad_request` for what has not their form. */
export function fromCursor(cursor: string, form: RegExp, length: number): string[] {
  if (!form.test(cursor)) throw new AppError('bad_request', brokenCursor)
  const parts = cursor.split('~')
  return [...parts.slice(0, length - 1), parts.slice(length - 1).join('~')]
}

/** Where a page ended, as text: what rows are sorted by, the key last. */
export const toCursor = (parts: readonly (string | number)[]): string => parts.join('~')
