import { execute, kindOfLabels } from '@/graph/db'
import type { SearchHit } from '@/lib/api/schemas'
import { AppError } from '@/lib/errors'
import type { Kind } from '@/lib/model'
import { search } from './search'

/** The entity or figure that was meant. */
export interface Meant {
  readonly id: string
  readonly kind: Kind
  readonly name: string
}

/** How many names are offered where none, or more than one, fits. */
const offered = 6

/** How well a hit fits: the name itself, or a name with words that begin so; less is only near. */
const fits = { whole: 5, begun: 2 }

/** What a hit's score says of its fit, without what popularity adds. */
const fitOf = ({ score }: SearchHit): number => Math.floor(score)

const choice = ({ id, kind, name, matched }: SearchHit): string =>
  `${name}${matched ? ` (${matched})` : ''}, ${kind}, id ${id}`

function refuse(what: string, hits: readonly SearchHit[], several: boolean): AppError {
  const candidates = hits.map(({ id, kind, name }) => ({ id, kind, name }))
  const list = hits.map((hit) => `\n  ${choice(hit)}`).join('')
  if (several)
    return new AppError('bad_request', `“${what}” can mean several. Say which, by its id:${list}`, {
      details: { candidates },
    })
  if (hits.length === 0)
    return new AppError('not_found', `Nothing is called “${what}”. Search for a word of the name.`)
  return new AppError('not_found', `Nothing is called “${what}”. Did you mean:${list}`, {
    details: { candidates },
  })
}

/**
 * The one entity or figure that an id or a name means: a whole name before one that begins so, before one that has
 * the words. Throws `not_found` with names that are near, `bad_request` with the choices where several fit as well.
 */
export async function findEntity(what: string): Promise<Meant> {
  const [known] = await execute<{ id: string; name: string; labels: string[] }>(
    'MATCH (n:Entity|Figure {id: $id}) RETURN n.id AS id, n.name AS name, labels(n) AS labels LIMIT 1',
    { id: what.trim() },
  )
  if (known) return { id: known.id, name: known.name, kind: kindOfLabels(known.labels) ?? 'Organisation' }
  const { entities } = await search({ q: what, limit: offered })
  const named = entities.filter((hit) => fitOf(hit) >= fits.whole)
  const fitting = named.length > 0 ? named : entities.filter((hit) => fitOf(hit) >= fits.begun)
  const [meant] = fitting
  if (!meant) throw refuse(what, entities, false)
  if (fitting.length > 1) throw refuse(what, fitting, true)
  return { id: meant.id, kind: meant.kind, name: meant.name }
}
