import { execute, relationType } from '@/graph/db'
import type { Link } from '@/lib/api/schemas'
import { AppError } from '@/lib/errors'
import { relationOfKey } from './keys'
import { linkMap, toLink, type LinkRow } from './rows'

/** The link with this key. Throws `not_found` when there is none. */
export async function readLink(key: string): Promise<Link> {
  const [row] = await execute<{ link: LinkRow }>(
    `MATCH ()-[r:${relationType(relationOfKey(key))} {key: $key}]->() RETURN ${linkMap('r')} AS link`,
    { key },
  )
  if (!row) throw new AppError('not_found', `No link has the key “${key}”.`)
  return toLink(row.link)
}
