import { AppError } from '@/lib/errors'
import { relationNames, type Relation } from '@/lib/model'

/** The relation that a link's key begins with. Throws `not_found` for what is no key of a link. */
export function relationOfKey(key: string): Relation {
  const relation = relationNames.find((name) => key.startsWith(`${name}:`))
  if (!relation) throw new AppError('not_found', `No link has the key “${key.slice(0, 200)}”.`)
  return relation
}

/** What a cursor gets that no page gave. */
export const brokenCursor = (): AppError =>
  new AppError('bad_request', 'This cursor is none of ours: pass “next” of the page before.')

/** The parts of a cursor made by `toCursor`, each of the form that it must have. Throws `bad_request` when one is not. */
export function fromCursor(cursor: string, forms: readonly RegExp[]): string[] {
  const parts = cursor.split('~')
  const found = [...parts.slice(0, forms.length - 1), parts.slice(forms.length - 1).join('~')]
  if (parts.length < forms.length || !forms.every((form, at) => form.test(found[at] ?? '')))
    throw brokenCursor()
  return found
}

/** Where a page ended, as text: what rows are sorted by, the key last. */
export const toCursor = (parts: readonly (string | number)[]): string => parts.join('~')
