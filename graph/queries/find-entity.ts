import { execute, kindOfLabels } from '@/graph/db'
import type { SearchHit } from '@/lib/api/schemas'
import { flat } from '@/lib/cited/flat'
import { AppError } from '@/lib/errors'
import type { Kind } from '@/lib/model'
import { search } from './search'

/** The entity or figure that was meant. */
export interface Meant {
  readonly id: string
  readonly kind: Kind
  readonly name: string
}

/** How many names are offered where none, or more than one, fits, and how many are looked through for some kinds. */
const offered = 6
const looked = 60

/** How well a hit fits: the name itself, or a name with words that begin so; less is only near. */
const fits = { whole: 5, begun: 2 }

/** What a hit's score says of its fit, without what popularity adds. */
const fitOf = ({ score }: SearchHit): number => Math.floor(score)

const choice = ({ id, kind, name, matched }: SearchHit): string =>
  `${flat(name)}${matched ? ` (${flat(matched)})` : ''}, ${kind}, id ${id}`

const candidatesOf = (hits: readonly SearchHit[]) => ({
  candidates: hits.map(({ id, kind, name }) => ({ id, kind, name })),
})
const listOf = (hits: readonly SearchHit[]): string => hits.map((hit) => `\n  ${choice(hit)}`).join('')

const several = (what: string, hits: readonly SearchHit[]): AppError =>
  new AppError('bad_request', `“${what}” can mean several. Say which, by its id:${listOf(hits)}`, {
    details: candidatesOf(hits),
  })

/** Most kinds that are named where nothing of them is called so. */
const namedKinds = 5

function none(what: string, hits: readonly SearchHit[], kinds: readonly Kind[] = []): AppError {
  const who = kinds.length > 0 && kinds.length <= namedKinds ? `No ${kinds.join(' or ')}` : 'Nothing'
  if (hits.length === 0)
    return new AppError('not_found', `${who} is called “${what}”. Search for a word of the name.`)
  return new AppError('not_found', `${who} is called “${what}”. Did you mean:${listOf(hits)}`, {
    details: candidatesOf(hits),
  })
}

/**
 * The one entity or figure that an id or a name means: a whole name before one that begins so, before one that has
 * the words; by name only those of `kinds`, where these are given. Throws `not_found` with names that are near,
 * `bad_request` with the choices where several fit as well.
 */
export async function findEntity(what: string, kinds?: readonly Kind[]): Promise<Meant> {
  const [known] = await execute<{ id: string; name: string; labels: string[] }>(
    'MATCH (n:Entity|Figure {id: $id}) RETURN n.id AS id, n.name AS name, labels(n) AS labels LIMIT 1',
    { id: what.trim() },
  )
  if (known) return { id: known.id, name: known.name, kind: kindOfLabels(known.labels) ?? 'Organisation' }
  const found = await search({ q: what, limit: kinds ? looked : offered })
  const entities = found.entities.filter(({ kind }) => kinds?.includes(kind) ?? true).slice(0, offered)
  const named = entities.filter((hit) => fitOf(hit) >= fits.whole)
  const fitting = named.length > 0 ? named : entities.filter((hit) => fitOf(hit) >= fits.begun)
  const [meant] = fitting
  if (!meant) throw none(what, entities, kinds)
  if (fitting.length > 1) throw several(what, fitting)
  return { id: meant.id, kind: meant.kind, name: meant.name }
}
